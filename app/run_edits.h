/// What the user does to the runs of the open study: notes, deleting with a way back, and wishes to whoever trains one.
/// Written in the background, one after the other; what was deleted is gone for good once the study is closed.
#pragma once

#include "app/workbench.h"
#include "core/pretrain/run_control.h"

#include <QThreadPool>

namespace coresift {

class RunEdits : public QObject {
    Q_OBJECT

public:
    explicit RunEdits(Workbench &workbench, QObject *parent = nullptr);
    ~RunEdits() override;

    void setNote(const std::string &id, const QString &text);
    void ask(const std::string &id, RunWish wish);    ///< the process that trains the run
    void remove(const std::vector<std::string> &ids); ///< undone by the workbench's undoStack()

Q_SIGNALS:
    void changed(); ///< runs went or came back or were asked something, or a note could not be written
    void problem(const QString &message);

private:
    class RemoveCommand;
    /// Runs that a command moves; touched on the pool's one thread alone, where those that could not be moved leave it.
    using Ids = std::shared_ptr<std::vector<std::string>>;
    using Move = void (*)(const std::string &folder, const std::string &id);
    void move(const Ids &ids, Move how, std::function<void()> then);
    void follow(const std::string &folder);

    Workbench &m_workbench;
    std::string m_folder; ///< of the open study; empty when none is
    QThreadPool m_pool;   ///< last: waits for what is being written
};

} // namespace coresift
