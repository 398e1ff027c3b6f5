#include "app/training_panel.h"

#include "app/run_plot_bar.h"
#include "tests/support/qt_test.h"
#include "widgets/qcp.h"
#include "widgets/run_plot.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

std::vector<StepMetrics> madeRun(int steps, double share)
{
    std::vector<StepMetrics> metrics;
    double loss = 5;
    for (int step = 1; step <= steps; ++step) {
        metrics.push_back({step, step, loss, 0.1, 100});
        loss *= share;
    }
    return metrics;
}

} // namespace

class TrainingPanelTest : public QObject {
    Q_OBJECT

    QString health(TrainingPanel &panel) { return panel.findChild<QLabel *>(QStringLiteral("health"))->text(); }

private Q_SLOTS:
    void tellsHowTheRunShownGoes()
    {
        TrainingPanel panel;
        QCOMPARE(health(panel), QString());
        panel.setMetrics(madeRun(100, 0.98), madeRun(100, 1));
        QVERIFY2(health(panel).startsWith(QStringLiteral("Falling")), qPrintable(health(panel)));
        panel.findChild<QComboBox *>()->setCurrentIndex(1);
        QVERIFY2(health(panel).startsWith(QStringLiteral("Flat")), qPrintable(health(panel)));
    }

    void followsTheRunInWork()
    {
        TrainingPanel panel;
        panel.setMetrics({}, madeRun(29, 0.98));
        panel.setRunning(Stage::Pretrain, /*writable=*/true);
        QVERIFY2(health(panel).startsWith(QStringLiteral("Too early")), qPrintable(health(panel)));
        panel.append(Stage::Pretrain, madeRun(30, 0.98).back());
        QTRY_VERIFY_WITH_TIMEOUT(health(panel).startsWith(QStringLiteral("Falling")), kPatience);
    }

    void aRunThatStandsStillIsCalledPaused()
    {
        TrainingPanel panel;
        panel.setMetrics(madeRun(100, 0.98), {});
        panel.setPaused(true);
        QVERIFY2(health(panel).startsWith(QStringLiteral("Paused")), qPrintable(health(panel)));
        panel.setPaused(false);
        QVERIFY2(health(panel).startsWith(QStringLiteral("Falling")), qPrintable(health(panel)));
        panel.setRunPaused(true);
        QVERIFY2(health(panel).startsWith(QStringLiteral("Paused")), qPrintable(health(panel)));
        panel.setRunPaused(false);
        QVERIFY2(health(panel).startsWith(QStringLiteral("Falling")), qPrintable(health(panel)));
    }

    void aSecondFigureIsChosenBesideTheFirst()
    {
        TrainingPanel panel;
        panel.setMetrics(madeRun(20, 0.9), {});
        auto *beside = panel.findChild<RunPlotBar *>()->findChild<QComboBox *>(QStringLiteral("secondFigure"));
        auto *axis = panel.findChild<QCustomPlot *>()->yAxis2;
        QVERIFY(axis->visible()); // the learning rate's
        beside->setCurrentIndex(0);
        QVERIFY(!axis->visible());
        beside->setCurrentIndex(beside->findData(static_cast<int>(RunFigure::Speed)));
        QCOMPARE(axis->label(), RunPlot::figureTitle(RunFigure::Speed));
    }

    void drawsTheFigureThatIsChosen()
    {
        std::vector<StepMetrics> metrics = madeRun(20, 0.9);
        metrics.back().effectiveRank = 30;
        TrainingPanel panel;
        panel.setMetrics(metrics, {});
        auto *plot = panel.findChild<RunPlot *>();
        auto *figure = panel.findChild<RunPlotBar *>()->findChild<QComboBox *>(QStringLiteral("figure"));
        QCOMPARE(figure->count(), kRunFigures);
        QVERIFY(plot->exported(PlotFormat::Csv).contains(",20,20,"));
        figure->setCurrentIndex(static_cast<int>(RunFigure::Rank));
        QVERIFY(plot->exported(PlotFormat::Csv).contains(",30,0.1,100,,30,")); // the mean is that of the rank
    }

    void whatCannotBeExportedIsSaid()
    {
        TrainingPanel panel;
        panel.setMetrics(madeRun(5, 0.9), {});
        QSignalSpy problems(&panel, &TrainingPanel::problem);
        panel.findChild<RunPlotBar *>()->exportTo(QStringLiteral("/no/such/folder/loss.csv"));
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
    }
};

CORESIFT_QT_TEST(TrainingPanelTest)
#include "training_panel_test.moc"
