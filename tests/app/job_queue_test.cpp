#include "app/job_queue.h"

#include "core/base/error.h"
#include "tests/app/patient_worker.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;
using test::PatientWorker;

namespace {

std::vector<JobState> states(const JobQueue &queue)
{
    std::vector<JobState> all;
    for (const JobInfo &job : queue.jobs())
        all.push_back(job.state);
    return all;
}

using States = std::vector<JobState>;

} // namespace

class JobQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextStartsWhenOneHasEnded()
    {
        PatientWorker first, second;
        JobQueue queue;
        JobModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&queue, &JobQueue::changed, &model, [&] { model.setJobs(queue.jobs()); });
        queue.add(QStringLiteral("first"), first.work());
        queue.add(QStringLiteral("second"), second.work());
        QCOMPARE(states(queue), (States{JobState::Running, JobState::Waiting}));
        first.goOn = true;
        QTRY_COMPARE_WITH_TIMEOUT(states(queue), (States{JobState::Finished, JobState::Running}), kPatience);
        second.goOn = true;
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), kPatience);
        QCOMPARE(model.rowCount(), 2);
        queue.forgetEnded();
        QCOMPARE(model.rowCount(), 0);
    }

    void aPausedJobStandsStillAndGoesOn()
    {
        PatientWorker worker;
        JobQueue queue;
        queue.add(QStringLiteral("job"), worker.work());
        QTRY_VERIFY_WITH_TIMEOUT(worker.steps > 0, kPatience);
        queue.setPaused(true);
        QCOMPARE(states(queue), States{JobState::Paused});
        int before = -1; // it may be within a step: it stands still when it makes none any more
        QTRY_VERIFY_WITH_TIMEOUT(before == std::exchange(before, worker.steps.load()), kPatience);
        QTest::qWait(20);
        QCOMPARE(worker.steps.load(), before);
        queue.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(worker.steps > before, kPatience);
        queue.setPaused(true);
        queue.cancelAll(); // a pause does not hold it back
        QTRY_COMPARE_WITH_TIMEOUT(states(queue), States{JobState::Cancelled}, kPatience);
    }

    void oneIsCancelledAndTheOthersGoOn()
    {
        PatientWorker first, second, third;
        JobQueue queue;
        const int one = queue.add(QStringLiteral("first"), first.work());
        const int two = queue.add(QStringLiteral("second"), second.work());
        queue.add(QStringLiteral("third"), third.work());
        queue.cancel(two);
        queue.cancel(one);
        QTRY_COMPARE_WITH_TIMEOUT(states(queue), (States{JobState::Cancelled, JobState::Cancelled, JobState::Running}),
                                  kPatience);
        QCOMPARE(second.steps.load(), 0);
        third.goOn = true;
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), kPatience);
    }

    void aFailureDropsWhatWaits()
    {
        PatientWorker second;
        JobQueue queue;
        QSignalSpy ends(&queue, &JobQueue::ended);
        queue.add(QStringLiteral("bad"),
                  [](JobContext &) { throw Error(ErrorKind::Io, Phrase::verbatim("the disk is gone")); });
        queue.add(QStringLiteral("second"), second.work());
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), kPatience);
        QCOMPARE(states(queue), (States{JobState::Failed, JobState::Cancelled}));
        QCOMPARE(ends.count(), 1);
        QVERIFY(queue.jobs().front().detail.contains(QStringLiteral("the disk is gone")));
        QCOMPARE(second.steps.load(), 0);
    }

    void whatWaitsIsPutInAnotherOrder()
    {
        PatientWorker running;
        std::vector<int> order;
        JobQueue queue;
        queue.add(QStringLiteral("running"), running.work());
        std::vector<int> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(queue.add(QString::number(i), [&order, i](JobContext &) { order.push_back(i); }));
        queue.move(ids[2], -5);
        queue.move(ids[0], 1);
        QCOMPARE(queue.jobs()[1].title, QStringLiteral("2"));
        QCOMPARE(queue.jobs()[3].title, QStringLiteral("0"));
        running.goOn = true;
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isBusy(), kPatience);
        QCOMPARE(order, (std::vector<int>{2, 1, 0}));
    }
};

CORESIFT_QT_TEST(JobQueueTest)
#include "job_queue_test.moc"
