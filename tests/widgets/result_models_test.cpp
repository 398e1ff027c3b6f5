#include "widgets/arm_comparison_model.h"
#include "widgets/evaluation_model.h"

#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace coresift;

namespace {

SavedEvaluation madeEvaluation()
{
    SavedEvaluation saved;
    EvaluateReport &report = saved.report;
    report.classes = {"boot", "sandal"};
    report.knn.scores.push_back({20, {}});
    ClassificationFigures &figures = report.knn.scores.back().figures;
    figures.images = 20;
    figures.top1 = 85;
    figures.top1Interval = {80.3, 90};
    figures.meanPerClass = 85;
    report.knn.confusion = {2, {9, 1, 2, 8}};
    report.detection.emplace();
    report.detection->categories = {"cell", "debris"};
    report.detection->figures.ap = 41.5;
    report.detection->figures.apOfCategory = {50, -1};
    report.attributes.push_back({"patient", {}, {}, Phrase("has too many different values to be classes")});
    return saved;
}

Comparison madeComparison()
{
    Comparison comparison;
    comparison.arms = {"target", "coreset"};
    comparison.tasks = {"knn"};
    comparison.seeds = 2;
    for (const auto &[arm, seed, images, figure] :
         {std::tuple("target", 0, 300, 80.0), std::tuple("target", 1, 300, 82.0),
          std::tuple("coreset", 0, 900, 84.0)}) {
        ComparisonCell cell;
        cell.arm = arm;
        cell.seed = seed;
        cell.images = images;
        cell.figures["knn"] = figure;
        comparison.cells.push_back(cell);
    }
    return comparison;
}

} // namespace

class ResultModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTasksWithTheirClasses()
    {
        EvaluationModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setEvaluation(madeEvaluation());
        QCOMPARE(model.rowCount(), 3); // kNN, the column, detection
        const auto cell = [&](const QModelIndex &parent, int row, int column) {
            return model.index(row, column, parent).data().toString();
        };
        const QModelIndex knn = model.index(0, 0);
        QCOMPARE(knn.data().toString(), QStringLiteral("Nearest neighbours, k = 20"));
        QCOMPARE(cell({}, 0, EvaluationModel::Figure), QStringLiteral("85.0 %"));
        QCOMPARE(cell({}, 0, EvaluationModel::IntervalOf), QStringLiteral("80.3 to 90.0"));
        QCOMPARE(model.rowCount(knn), 4); // top-5, mean, two classes
        QCOMPARE(cell(knn, 2, EvaluationModel::Task), QStringLiteral("boot"));
        QCOMPARE(cell(knn, 2, EvaluationModel::Figure), QStringLiteral("90.0 %"));
        QCOMPARE(cell(knn, 3, EvaluationModel::TakenFor), QStringLiteral("boot (2)"));
        QVERIFY(cell({}, 1, EvaluationModel::TakenFor).contains(QStringLiteral("too many")));
        const QModelIndex detection = model.index(2, 0);
        QCOMPARE(model.rowCount(detection), 7);
        QCOMPARE(cell(detection, 5, EvaluationModel::Figure), QStringLiteral("50.0 %"));
        QCOMPARE(cell(detection, 6, EvaluationModel::Figure), QStringLiteral("–"));
        model.setEvaluation({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsEachSetsMeanAndDeviation()
    {
        ArmComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(madeComparison());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("kNN, %"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("target alone"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("300"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("81.0 ± 1.4"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("84.0")); // of one seed
    }
};

CORESIFT_QT_TEST(ResultModelsTest)
#include "result_models_test.moc"
