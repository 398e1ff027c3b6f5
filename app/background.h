/// Short work off the GUI thread, its result applied on it: reading a study, decoding a picture.
#pragma once

#include "widgets/words.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <optional>
#include <type_traits>

namespace coresift {

/// Runs `work()` on a thread of the pool, then on the GUI thread `done(result)`, or `failed(message)` when it threw.
/// Neither is called when `context` is gone by then.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done, std::function<void(const QString &)> failed,
                  QThreadPool &pool = *QThreadPool::globalInstance())
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
            [context, value = std::move(value), problem, done, failed] {
                if (!context)
                    return; // looked at on the thread where it lives
                if (value)
                    done(*value);
                else
                    failed(problem);
            },
            Qt::QueuedConnection);
    });
}

} // namespace coresift
