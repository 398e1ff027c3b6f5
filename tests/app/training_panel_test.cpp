#include "app/training_panel.h"

#include "app/run_plot_bar.h"
#include "tests/support/qt_test.h"
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
