#include "app/run_edits.h"

#include "app/background.h"
#include "core/base/error.h"
#include "core/study/runs.h"

#include <QPointer>
#include <utility>

namespace coresift {

/// Runs that were put aside; undoing brings them back.
class RunEdits::RemoveCommand : public QUndoCommand {
public:
    RemoveCommand(RunEdits &edits, const QString &text, Ids ids)
        : QUndoCommand(text), m_edits(&edits), m_ids(std::move(ids))
    {}

    void redo() override
    {
        if (!std::exchange(m_isNew, false)) // else they are aside already
            move(deleteRun);
    }
    void undo() override { move(restoreRun); }

private:
    void move(Move how)
    {
        if (m_edits)
            m_edits->move(m_ids, how, [] {});
    }

    QPointer<RunEdits> m_edits;
    Ids m_ids;
    bool m_isNew = true;
};

RunEdits::RunEdits(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_pool.setMaxThreadCount(1);
    const auto followOpen = [this] { follow(m_workbench.document().folderBytes()); };
    connect(&m_workbench.document(), &StudyDocument::opened, this, followOpen);
    connect(&m_workbench.document(), &StudyDocument::closed, this, followOpen);
    if (m_workbench.document().isOpen())
        followOpen();
}

RunEdits::~RunEdits()
{
    if (m_folder.empty())
        return;
    m_pool.start([folder = m_folder] {
        try {
            emptyDeletedRuns(folder);
        } catch (const std::exception &problem) {
            qWarning("%s", qPrintable(problemWords(problem))); // no window is left to tell it
        }
    });
}

void RunEdits::follow(const std::string &folder)
{
    const std::string before = std::exchange(m_folder, folder);
    if (before.empty() || before == folder)
        return;
    inBackground(
        this,
        [before] {
            emptyDeletedRuns(before);
            return true;
        },
        [](bool) {}, [this](const QString &message) { Q_EMIT problem(message); }, m_pool);
}

void RunEdits::setNote(const std::string &id, const QString &text)
{
    inBackground(
        this,
        [folder = m_folder, id, note = text.toStdString()] {
            setRunNote(folder, id, note);
            return true;
        },
        [](bool) {},
        [this](const QString &message) {
            Q_EMIT problem(message);
            Q_EMIT changed();
        },
        m_pool);
}

void RunEdits::ask(const std::string &id, RunWish wish)
{
    inBackground(
        this,
        [folder = m_folder, id, wish] {
            controlRun(folder, id, wish);
            return true;
        },
        [this](bool) { Q_EMIT changed(); },
        [this](const QString &message) {
            Q_EMIT problem(message);
            Q_EMIT changed(); // it may be over
        },
        m_pool);
}

void RunEdits::remove(const std::vector<std::string> &ids)
{
    const auto shared = std::make_shared<std::vector<std::string>>(ids);
    move(shared, deleteRun, [this, shared, folder = m_folder] {
        if (!shared->empty() && folder == m_folder)
            m_workbench.undoStack().push(
                new RemoveCommand(*this, shared->size() == 1 ? tr("delete the run") : tr("delete the runs"), shared));
    });
}

void RunEdits::move(const Ids &ids, Move how, std::function<void()> then)
{
    inBackground(
        this,
        [folder = m_folder, ids, how] {
            std::vector<std::string> moved;
            QStringList problems;
            for (const std::string &id : *ids) {
                try {
                    how(folder, id);
                    moved.push_back(id);
                } catch (const Error &error) {
                    problems.push_back(problemWords(error));
                }
            }
            *ids = std::move(moved);
            return problems;
        },
        [this, then = std::move(then)](const QStringList &problems) {
            if (!problems.isEmpty())
                Q_EMIT problem(problems.join(QLatin1Char('\n')));
            then();
            Q_EMIT changed();
        },
        [this](const QString &message) { Q_EMIT problem(message); }, m_pool);
}

} // namespace coresift
