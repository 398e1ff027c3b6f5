#include "app/jobs_panel.h"

#include "tests/app/patient_worker.h"
#include "tests/support/qt_test.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace coresift;
using test::PatientWorker;

namespace {

/// One job that runs and two that wait.
struct ThreeJobs {
    ThreeJobs()
    {
        for (const char *title : {"first", "second", "third"})
            queue.add(QString::fromLatin1(title), worker.work());
        panel.show();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : panel.findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    QStringList titles() const
    {
        QStringList all;
        for (const JobInfo &job : queue.jobs())
            all.push_back(job.title);
        return all;
    }

    void choose(int row) { table->setCurrentIndex(table->model()->index(row, 0)); }

    PatientWorker worker;
    JobQueue queue;
    JobsPanel panel{queue};
    QTableView *table = panel.findChild<QTableView *>();
    QPushButton *cancel = button(QStringLiteral("Cancel &job"));
    QPushButton *up = button(QStringLiteral("&Move up")), *down = button(QStringLiteral("Move &down"));
    QPushButton *forget = button(QStringLiteral("Clear the l&ist"));
};

} // namespace

class JobsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhatItIsFor()
    {
        PatientWorker worker;
        JobQueue queue;
        JobsPanel panel(queue);
        panel.show();
        const auto *hint = panel.findChild<QLabel *>();
        const auto *table = panel.findChild<QTableView *>();
        QVERIFY(hint->isVisible() && !table->isVisible());
        for (const QPushButton *button : panel.findChildren<QPushButton *>())
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        queue.add(QStringLiteral("job"), worker.work());
        QVERIFY(!hint->isVisible() && table->isVisible());
    }

    void whatWaitsIsMovedAndStaysCurrent()
    {
        ThreeJobs jobs;
        jobs.choose(0);
        QVERIFY(!jobs.up->isEnabled() && !jobs.down->isEnabled()); // it runs
        jobs.choose(1);
        QVERIFY(!jobs.up->isEnabled() && jobs.down->isEnabled());
        jobs.down->click();
        QCOMPARE(jobs.titles(), QStringList({"first", "third", "second"}));
        QCOMPARE(jobs.table->currentIndex().row(), 2);
        QVERIFY(jobs.up->isEnabled() && !jobs.down->isEnabled());
        jobs.up->click();
        QCOMPARE(jobs.titles(), QStringList({"first", "second", "third"}));
        QCOMPARE(jobs.table->currentIndex().row(), 1);
    }

    void onlyTheCurrentJobIsCancelled()
    {
        ThreeJobs jobs;
        QVERIFY(!jobs.cancel->isEnabled()); // none is current
        jobs.choose(1);
        jobs.cancel->click();
        QCOMPARE(jobs.queue.jobs()[1].state, JobState::Cancelled);
        QCOMPARE(jobs.queue.jobs()[0].state, JobState::Running);
        QCOMPARE(jobs.queue.jobs()[2].state, JobState::Waiting);
        QVERIFY(!jobs.cancel->isEnabled());
        jobs.choose(0);
        jobs.cancel->click();
        QTRY_COMPARE_WITH_TIMEOUT(jobs.queue.jobs()[2].state, JobState::Running, kPatience);
    }

    void theRunningJobIsPausedAndResumed()
    {
        ThreeJobs jobs;
        QPushButton *pause = jobs.button(QStringLiteral("Pa&use"));
        pause->click();
        QCOMPARE(jobs.queue.jobs()[0].state, JobState::Paused);
        QCOMPARE(pause->text(), QStringLiteral("Res&ume"));
        pause->click();
        QCOMPARE(jobs.queue.jobs()[0].state, JobState::Running);
        QCOMPARE(pause->text(), QStringLiteral("Pa&use"));
    }

    void onlyWhatEndedIsForgotten()
    {
        ThreeJobs jobs;
        QVERIFY(!jobs.forget->isEnabled());
        jobs.queue.cancel(jobs.queue.jobs()[0].id);
        QTRY_COMPARE_WITH_TIMEOUT(jobs.queue.jobs()[1].state, JobState::Running, kPatience);
        jobs.forget->click();
        QCOMPARE(jobs.titles(), QStringList({"second", "third"}));
        QCOMPARE(jobs.table->model()->rowCount(), 2);
        jobs.worker.goOn = true;
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.queue.isBusy(), kPatience);
        jobs.forget->click();
        QVERIFY(!jobs.table->isVisible());
        QVERIFY(!jobs.forget->isEnabled());
    }
};

CORESIFT_QT_TEST(JobsPanelTest)
#include "jobs_panel_test.moc"
