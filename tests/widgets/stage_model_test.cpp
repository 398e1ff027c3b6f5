#include "widgets/stage_model.h"

#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

std::vector<StageStatus> stages()
{
    std::vector<StageStatus> stages;
    for (int i = 0; i < kStageCount; ++i)
        stages.push_back(
            {static_cast<Stage>(i), i == 0 ? StageState::Done : StageState::Missing, i == 0 ? "12 images" : ""});
    return stages;
}

} // namespace

class StageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel()
    {
        StageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStages(stages());
        QCOMPARE(model.rowCount(), kStageCount);
        model.setStages(stages());
        model.setStages({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsTheFigureOfAStageOrItsState()
    {
        StageModel model;
        model.setStages(stages());
        QCOMPARE(model.index(0).data(StageModel::FigureRole).toString(), QStringLiteral("12 images"));
        QVERIFY(!model.index(1).data(StageModel::FigureRole).toString().isEmpty());
    }

    void aStageThatCannotRunShowsWhatIsMissing()
    {
        StageModel model;
        std::vector<StageStatus> some = stages();
        some[1].waitsFor = Stage::Scan;
        some[2].waitsFor = Stage::Scan;
        some[2].figure = "needs a test set";
        model.setStages(some);
        const QString waits = QStringLiteral("waits for “Scan folders”");
        QCOMPARE(model.index(1).data(StageModel::FigureRole).toString(), waits);
        QCOMPARE(model.index(2).data(StageModel::FigureRole).toString(), QStringLiteral("needs a test set"));
        QCOMPARE(model.index(2).data(Qt::ToolTipRole).toString(), waits + QStringLiteral("\nneeds a test set"));
    }

    void showsHowFarTheRunningStageIs()
    {
        StageModel model;
        model.setStages(stages());
        model.setRunning(Stage::Embed);
        QSignalSpy changes(&model, &StageModel::dataChanged);
        Progress progress;
        progress.done = 43;
        progress.total = 100;
        model.setProgress(progress);
        QCOMPARE(changes.count(), 1);
        const QModelIndex embed = model.index(static_cast<int>(Stage::Embed));
        QCOMPARE(embed.data(StageModel::ProgressRole).toDouble(), 0.43);
        QVERIFY(embed.data(StageModel::FigureRole).toString().contains(QStringLiteral("43")));
        QVERIFY(!model.index(0).data(StageModel::ProgressRole).isValid());
        model.setRunning(std::nullopt);
        QVERIFY(!embed.data(StageModel::ProgressRole).isValid());
    }
};

CORESIFT_QT_TEST(StageModelTest)
#include "stage_model_test.moc"
