#include "widgets/job_bar.h"

#include "tests/support/qt_test.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

Progress embedded(std::int64_t done, std::int64_t total)
{
    Progress progress;
    progress.activity = "Embedding";
    progress.done = done;
    progress.total = total;
    progress.unit = "images";
    return progress;
}

/// The bar with what it consists of.
struct ShownBar {
    ShownBar() { whole.show(); }

    QPushButton *button(const QString &title) const
    {
        for (QPushButton *candidate : whole.findChildren<QPushButton *>())
            if (candidate->text() == title)
                return candidate;
        return nullptr;
    }

    JobBar whole;
    QLabel *text = whole.findChild<QLabel *>();
    QProgressBar *progress = whole.findChild<QProgressBar *>();
    QPushButton *cancel = button(QStringLiteral("&Cancel")), *details = button(QStringLiteral("Details…"));
};

} // namespace

class JobBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobShowsHowFarItIs()
    {
        ShownBar bar;
        bar.whole.showJob(QStringLiteral("Embed"));
        QVERIFY(bar.progress->isVisible());
        QCOMPARE(bar.progress->maximum(), 0); // how long is not known yet
        bar.whole.showProgress(embedded(30, 120));
        QVERIFY(bar.progress->maximum() > 0);
        QCOMPARE(bar.progress->value() * 4, bar.progress->maximum());
        QVERIFY2(bar.text->text().startsWith(QStringLiteral("Embed:")), qPrintable(bar.text->text()));
        QVERIFY2(bar.text->text().contains(QStringLiteral("25 %")), qPrintable(bar.text->text()));
        bar.whole.showProgress(embedded(31, 0));
        QCOMPARE(bar.progress->maximum(), 0);
    }

    void aJobIsCancelledOnce()
    {
        ShownBar bar;
        QVERIFY(!bar.cancel->isVisible());
        QSignalSpy requests(&bar.whole, &JobBar::cancelRequested);
        bar.whole.showJob(QStringLiteral("Embed"));
        QVERIFY(bar.cancel->isVisible());
        bar.cancel->click();
        QCOMPARE(requests.count(), 1);
        bar.whole.showCancelling();
        bar.cancel->click();
        QCOMPARE(requests.count(), 1);
        bar.whole.showJob(QStringLiteral("Map")); // the next one can be cancelled again
        bar.cancel->click();
        QCOMPARE(requests.count(), 2);
    }

    void aProblemBesideARunningJobLeavesItsButtons()
    {
        ShownBar bar;
        bar.whole.showJob(QStringLiteral("Pretrain"));
        bar.whole.showProblem(QStringLiteral("the run is in use"));
        QVERIFY(bar.cancel->isVisible() && bar.progress->isVisible() && bar.details->isVisible());
        bar.whole.showProgress(embedded(30, 120));
        QCOMPARE(bar.text->text(), QStringLiteral("the run is in use")); // for a while
        QVERIFY(bar.progress->value() > 0);
        bar.whole.showJob(QStringLiteral("Embed"));
        bar.whole.showProgress(embedded(60, 120));
        QVERIFY(bar.text->text().startsWith(QStringLiteral("Embed:")));
        bar.whole.showIdle({});
        bar.whole.showProblem(QStringLiteral("nothing runs"));
        QVERIFY(!bar.cancel->isVisible() && bar.details->isVisible());
    }

    void aProblemHasDetails()
    {
        ShownBar bar;
        QSignalSpy requests(&bar.whole, &JobBar::detailsRequested);
        bar.whole.showJob(QStringLiteral("Embed"));
        bar.whole.showIdle(QStringLiteral("Embed: finished"));
        QCOMPARE(bar.text->text(), QStringLiteral("Embed: finished"));
        QVERIFY(!bar.details->isVisible() && !bar.cancel->isVisible() && !bar.progress->isVisible());
        bar.whole.showIdle(QStringLiteral("Embed: the disk is full"), /*problem=*/true);
        QVERIFY(bar.details->isVisible());
        bar.details->click();
        QCOMPARE(requests.count(), 1);
        bar.whole.showJob(QStringLiteral("Map"));
        QVERIFY(!bar.details->isVisible());
    }
};

CORESIFT_QT_TEST(JobBarTest)
#include "job_bar_test.moc"
