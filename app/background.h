/// Short work off the GUI thread, its result applied on it: reading a study, decoding a picture.
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>
#include <QtConcurrent>
#include <functional>
#include <optional>

namespace coresift {

/// Runs `work()` on a pool thread, then `done(result)` on the thread of `context`, or `failed(message)` when it threw.
/// Neither is called when `context` is gone by then.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done, std::function<void(const QString &)> failed)
{
    struct Outcome {
        std::optional<std::invoke_result_t<Work>> value;
        QString problem;
    };
    // Caught here: Qt passes on an exception that is not its own without its message.
    QtConcurrent::run([work = std::move(work)] {
        Outcome outcome;
        try {
            outcome.value.emplace(work());
        } catch (const std::exception &problem) {
            outcome.problem = QString::fromUtf8(problem.what());
        }
        return outcome;
    }).then(context, [done = std::move(done), failed = std::move(failed)](Outcome outcome) {
        if (outcome.value)
            done(std::move(*outcome.value));
        else
            failed(outcome.problem);
    });
}

} // namespace coresift
