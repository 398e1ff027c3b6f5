/// Finds the nearest target image of the rows of the coreset's table that are looked at.
#pragma once

#include "app/workbench.h"

namespace coresift {

class CoresetModel;

class NearestTargets : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    NearestTargets(Workbench &workbench, CoresetModel &table, QObject *parent);

private:
    void find();

    Workbench &m_workbench;
    CoresetModel &m_table;
    std::weak_ptr<SamplingSession> m_asked; ///< the session that gave what the table has
    std::vector<std::int64_t> m_waiting;    ///< for a session
};

} // namespace coresift
