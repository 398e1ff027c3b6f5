/// What the user does to the saved choices of the open study: saving, replacing and deleting, each with a way back.
/// Written in the background, one after the other.
#pragma once

#include "app/workbench.h"

#include <QThreadPool>

namespace coresift {

class ChoiceEdits : public QObject {
    Q_OBJECT

public:
    explicit ChoiceEdits(Workbench &workbench, QObject *parent = nullptr);

    // Undone by the workbench's undoStack().
    void save(const NamedChoice &choice); ///< replaces the one of the same name
    void remove(const std::string &name);

Q_SIGNALS:
    void problem(const QString &message);

private:
    using Saved = std::optional<NamedChoice>; ///< under a name; empty: there is none
    class Command;
    static Saved put(const std::string &folder, const std::string &name, const Saved &choice);
    void edit(const QString &text, const std::string &name, const Saved &choice);
    void putAgain(const std::string &folder, const std::string &name, const Saved &choice);

    Workbench &m_workbench;
    QThreadPool m_pool; ///< last: waits for what is being written
};

} // namespace coresift
