#include "app/choice_edits.h"

#include "app/background.h"

#include <utility>

namespace coresift {

/// One name got other images, or none; undoing puts back what it had.
class ChoiceEdits::Command : public QUndoCommand {
public:
    Command(ChoiceEdits &edits, const QString &text, std::string folder, std::string name, Saved before, Saved after)
        : QUndoCommand(text), m_edits(&edits), m_folder(std::move(folder)), m_name(std::move(name)),
          m_before(std::move(before)), m_after(std::move(after))
    {}

    void redo() override
    {
        if (!std::exchange(m_isNew, false)) // else it is written already
            put(m_after);
    }
    void undo() override { put(m_before); }

private:
    void put(const Saved &choice)
    {
        if (m_edits)
            m_edits->putAgain(m_folder, m_name, choice);
    }

    QPointer<ChoiceEdits> m_edits;
    std::string m_folder, m_name;
    Saved m_before, m_after;
    bool m_isNew = true;
};

ChoiceEdits::ChoiceEdits(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_pool.setMaxThreadCount(1);
}

void ChoiceEdits::save(const NamedChoice &choice)
{
    edit(tr("save the choice"), choice.name, choice);
}

void ChoiceEdits::remove(const std::string &name)
{
    edit(tr("delete the saved choice"), name, {});
}

/// Returns what was there before.
ChoiceEdits::Saved ChoiceEdits::put(const std::string &folder, const std::string &name, const Saved &choice)
{
    Saved before;
    for (NamedChoice &known : readChoices(folder))
        if (known.name == name)
            before = std::move(known);
    if (choice)
        saveChoice(folder, *choice);
    else
        removeChoice(folder, name);
    return before;
}

/// What was there before is read on the thread that writes: the document may not have read the last edit yet.
void ChoiceEdits::edit(const QString &text, const std::string &name, const Saved &choice)
{
    const std::string folder = m_workbench.document().folderBytes();
    inBackground(
        this, [folder, name, choice] { return put(folder, name, choice); },
        [this, text, folder, name, choice](Saved before) {
            if (folder == m_workbench.document().folderBytes() && (before || choice))
                m_workbench.undoStack().push(new Command(*this, text, folder, name, std::move(before), choice));
            m_workbench.document().reload();
        },
        [this](const QString &message) { Q_EMIT problem(message); }, m_pool);
}

void ChoiceEdits::putAgain(const std::string &folder, const std::string &name, const Saved &choice)
{
    inBackground(
        this, [folder, name, choice] { return put(folder, name, choice); },
        [this](const Saved &) { m_workbench.document().reload(); },
        [this](const QString &message) { Q_EMIT problem(message); }, m_pool);
}

} // namespace coresift
