/// Short work off the GUI thread, its result applied on it: reading a study, decoding a picture.
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>
#include <QtConcurrent>
#include <functional>

namespace coresift {

/// Runs `work()` on a pool thread, then `done(result)` on the thread of `context`, or `failed(message)` when it threw.
/// Neither is called when `context` is gone by then.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done, std::function<void(const QString &)> failed)
{
    QtConcurrent::run(std::move(work))
        .then(context, std::move(done))
        .onFailed(context, [failed](const std::exception &problem) { failed(QString::fromUtf8(problem.what())); });
}

} // namespace coresift
