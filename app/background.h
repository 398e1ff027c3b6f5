/// Short work off the GUI thread, its result applied on it: reading a study, decoding a picture.
#pragma once

#include "widgets/words.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>

namespace coresift {

/// Some of the work waits for a disk for seconds; the rest must not wait behind it, however few cores there are.
inline QThreadPool &backgroundThreads()
{
    constexpr int kAtLeast = 4;
    QThreadPool &threads = *QThreadPool::globalInstance();
    threads.setMaxThreadCount(std::max(kAtLeast, threads.maxThreadCount()));
    return threads;
}

/// Runs `work()` on a thread of the pool, then on the GUI thread `done(result)`, or `failed(message)` when it threw.
/// Neither is called when `context` is gone by then.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done, std::function<void(const QString &)> failed,
                  QThreadPool &pool = backgroundThreads())
{
    pool.start([context = QPointer<QObject>(context), work = std::move(work), done = std::move(done),
                failed = std::move(failed)] {
        std::optional<std::invoke_result_t<const Work>> value;
        QString problem;
        try {
            value.emplace(work());
        } catch (const std::exception &error) {
            problem = problemWords(error);
        }
        QMetaObject::invokeMethod(
            qApp,
            [context, value = std::move(value), problem, done, failed]() mutable {
                if (!context)
                    return; // looked at on the thread where it lives
                if (value)
                    done(std::move(*value));
                else
                    failed(problem);
            },
            Qt::QueuedConnection);
    });
}

} // namespace coresift
