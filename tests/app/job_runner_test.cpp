#include "app/job_runner.h"

#include "core/base/error.h"
#include "tests/support/qt_test.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <future>

using namespace coresift;

namespace {

/// Counts how a job ended.
struct Endings {
    explicit Endings(JobRunner &runner)
        : finished(&runner, &JobRunner::finished), failed(&runner, &JobRunner::failed),
          cancelled(&runner, &JobRunner::cancelled)
    {}
    int all() const { return static_cast<int>(finished.count() + failed.count() + cancelled.count()); }

    QSignalSpy finished, failed, cancelled;
};

/// Works until it is cancelled, and says when it began.
JobRunner::Work untilCancelled(std::promise<void> &begun)
{
    return [&begun](JobContext &context) {
        begun.set_value();
        while (!context.isCancelled())
            std::this_thread::yield();
        throw Cancelled();
    };
}

} // namespace

class JobRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobFinishesOnceAndNotOnThisThread()
    {
        JobRunner runner;
        const Endings endings(runner);
        std::thread::id where;
        runner.start([&where](JobContext &) { where = std::this_thread::get_id(); });
        QVERIFY(runner.isRunning());
        QTRY_COMPARE(endings.finished.count(), 1);
        QVERIFY(!runner.isRunning());
        QCOMPARE(endings.all(), 1);
        QVERIFY(where != std::this_thread::get_id());
    }

    void aThrowFailsTheJobWithItsMessage()
    {
        JobRunner runner;
        const Endings endings(runner);
        runner.start([](JobContext &) { throw Error(ErrorKind::NoSpace, "the disk is full", "/data"); });
        QTRY_COMPARE(endings.failed.count(), 1);
        QVERIFY(endings.failed.front().front().toString().contains(QStringLiteral("the disk is full")));
        QCOMPARE(endings.all(), 1);
    }

    void evenWhatIsNoExceptionEndsTheJob()
    {
        JobRunner runner;
        const Endings endings(runner);
        runner.start([](JobContext &) { throw 42; });
        QTRY_COMPARE(endings.failed.count(), 1);
    }

    void cancelReturnsAtOnceAndEndsTheJob()
    {
        JobRunner runner;
        const Endings endings(runner);
        std::promise<void> begun;
        runner.start(untilCancelled(begun));
        begun.get_future().wait();
        runner.cancel();
        QCOMPARE(endings.all(), 0); // nothing is announced from within cancel()
        QTRY_COMPARE(endings.cancelled.count(), 1);
        QCOMPARE(endings.all(), 1);
    }

    void theNextJobMayBeStartedWhenTheLastHasEnded()
    {
        JobRunner runner;
        int ran = 0;
        connect(&runner, &JobRunner::finished, this, [&] {
            if (++ran < 3)
                runner.start([](JobContext &) {});
        });
        runner.start([](JobContext &) {});
        QTRY_COMPARE(ran, 3);
    }

    void progressIsThrottledButItsEndIsNotLost()
    {
        JobRunner runner;
        const Endings endings(runner);
        QSignalSpy reports(&runner, &JobRunner::progressed), lines(&runner, &JobRunner::said);
        runner.start([](JobContext &context) {
            context.say("a remark");
            for (int i = 0; i <= 100000; ++i) {
                Progress progress;
                progress.activity = "Counting";
                progress.done = i;
                progress.total = 100000;
                context.report(progress);
            }
        });
        QTRY_COMPARE(endings.finished.count(), 1);
        QVERIFY(reports.count() >= 2);
        QVERIFY(reports.count() < 1000);
        QCOMPARE(reports.back().front().value<Progress>().done, std::int64_t(100000));
        QCOMPARE(lines.count(), 1);
    }

    void closingWhileAJobRunsEndsIt()
    {
        std::promise<void> begun;
        std::atomic<bool> ended{false};
        {
            JobRunner runner;
            runner.start([&](JobContext &context) {
                begun.set_value();
                while (!context.isCancelled())
                    std::this_thread::yield();
                ended = true;
            });
            begun.get_future().wait();
        }
        QVERIFY(ended);
    }
};

CORESIFT_QT_TEST(JobRunnerTest)
#include "job_runner_test.moc"
