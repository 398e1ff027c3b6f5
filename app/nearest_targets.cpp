#include "app/nearest_targets.h"

#include "app/background.h"
#include "widgets/coreset_model.h"

namespace coresift {

NearestTargets::NearestTargets(Workbench &workbench, CoresetModel &table, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_table(table)
{
    connect(&table, &CoresetModel::nearestTargetsWanted, this, [this](const std::vector<std::int64_t> &ids) {
        m_waiting.insert(m_waiting.end(), ids.begin(), ids.end());
        find();
    });
    connect(&workbench, &Workbench::coresetChanged, this, &NearestTargets::find);
}

void NearestTargets::find()
{
    const std::shared_ptr<SamplingSession> session = m_workbench.sampling().session();
    if (!session)
        return;
    if (session != m_asked.lock()) { // other features, perhaps
        m_asked = session;
        m_waiting.clear();
        return m_table.forgetNearestTargets(); // the view asks again
    }
    if (m_waiting.empty())
        return;
    using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;
    inBackground(
        this,
        [session, ids = std::exchange(m_waiting, {})] {
            Pairs pairs;
            for (const std::int64_t id : ids)
                for (const NearImageId &nearest : session->nearestTargets(id, 1))
                    pairs.emplace_back(id, nearest.id);
            return pairs;
        },
        [this, session](const Pairs &pairs) {
            if (session == m_asked.lock())
                m_table.setNearestTargets(pairs);
        },
        [this](const QString &message) { Q_EMIT m_workbench.jobEnded(message, true); });
}

} // namespace coresift
