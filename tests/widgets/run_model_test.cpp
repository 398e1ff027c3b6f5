#include "widgets/run_model.h"

#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace coresift;

namespace {

RunInfo runOf(const std::string &id, int batch)
{
    RunInfo run;
    run.id = id;
    run.kind = "pretrain";
    run.on = "coreset";
    run.started = "2026-01-02T03:04:05Z";
    run.state = RunState::Finished;
    run.options.batch = batch;
    run.settings = settingsOf(run.options);
    run.images = 1234;
    run.steps = 60;
    run.epochs = 6;
    run.lastLoss = 3.5;
    run.lowestLoss = 3.25;
    run.imagesPerSecond = 1500.4;
    return run;
}

RunsTable twoRuns()
{
    RunsTable table;
    table.runs = {runOf("first", 64), runOf("second", 128)};
    table.differing = {"batch"};
    return table;
}

} // namespace

class RunModelTest : public QObject {
    Q_OBJECT

    QString text(const RunModel &model, int row, int column) { return model.index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void modelIsConsistent()
    {
        RunModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(twoRuns());
        model.setTable(twoRuns());
        RunsTable one = twoRuns();
        one.runs.pop_back();
        one.differing.clear();
        model.setTable(one);
        QCOMPARE(model.columnCount(), static_cast<int>(RunModel::ColumnCount));
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsFiguresAndWhatDiffers()
    {
        RunModel model;
        RunsTable table = twoRuns();
        table.runs[1].isCurrent = true;
        table.runs[1].evaluation.emplace();
        for (const auto &[neighbours, top1] : {std::pair(1, 50.04), std::pair(20, 61.26), std::pair(200, 40.0)}) {
            KnnScore score{neighbours, {}};
            score.figures.top1 = top1;
            table.runs[1].evaluation->report.knn.scores.push_back(score);
        }
        model.setTable(table);
        QCOMPARE(text(model, 0, RunModel::Trained), QStringLiteral("Pretrain: target set and coreset"));
        QCOMPARE(text(model, 0, RunModel::State), QStringLiteral("finished"));
        QCOMPARE(text(model, 1, RunModel::State), QStringLiteral("finished, in use"));
        QCOMPARE(text(model, 0, RunModel::LastLoss), QStringLiteral("3.5000"));
        QCOMPARE(text(model, 0, RunModel::LowestLoss), QStringLiteral("3.2500"));
        QCOMPARE(text(model, 0, RunModel::Knn), QStringLiteral("–"));
        QCOMPARE(text(model, 1, RunModel::Knn), QStringLiteral("61.3 %"));
        QCOMPARE(text(model, 1, RunModel::Linear), QStringLiteral("–"));
        QVERIFY(model.isUnmeasured(RunModel::Linear) && !model.isUnmeasured(RunModel::Knn));
        QVERIFY(!model.isUnmeasured(RunModel::Rate)); // that is no task
        table.runs[1].evaluation->report.detection.emplace().figures.ap = 41.52;
        model.setTable(table);
        QCOMPARE(text(model, 1, RunModel::Detection), QStringLiteral("41.5 %"));
        QCOMPARE(model.headerData(RunModel::Detection, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Detection AP"));
        QCOMPARE(model.headerData(RunModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Batch"));
        QCOMPARE(model.headerData(RunModel::Detection, Qt::Horizontal, Qt::UserRole).toString(),
                 QStringLiteral("Detection"));
        QCOMPARE(model.headerData(RunModel::ColumnCount, Qt::Horizontal, Qt::UserRole).toString(),
                 QStringLiteral("batch"));
        QCOMPARE(text(model, 0, RunModel::ColumnCount), QStringLiteral("64"));
        QCOMPARE(text(model, 1, RunModel::ColumnCount), QStringLiteral("128"));
    }

    void theUnfinishedRunThatWasBegunLastIsRunning()
    {
        RunModel model;
        RunsTable table = twoRuns();
        table.runs.push_back(runOf("other", 64));
        table.runs[2].kind = "retrieval";
        for (RunInfo &run : table.runs)
            run.state = RunState::Unfinished;
        table.runs[0].resumed = "2026-01-03T00:00:00Z"; // went on after the second one had begun
        table.runs[1].resumed = table.runs[1].started;
        model.setTable(table);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(text(model, 0, RunModel::State), QStringLiteral("not finished"));
        model.setRunning(Stage::Pretrain);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(text(model, 0, RunModel::State), QStringLiteral("running"));
        QCOMPARE(text(model, 1, RunModel::State), QStringLiteral("not finished"));
        QCOMPARE(text(model, 2, RunModel::State), QStringLiteral("not finished"));
        table.runs[0].state = RunState::Finished;
        table.runs[1].state = RunState::Failed;
        model.setTable(table);
        QCOMPARE(text(model, 0, RunModel::State), QStringLiteral("finished"));
        QCOMPARE(text(model, 1, RunModel::State), QStringLiteral("failed"));
        model.setRunning(Stage::Retrieval);
        QCOMPARE(text(model, 2, RunModel::State), QStringLiteral("running"));
        model.setRunning(std::nullopt);
        QCOMPARE(text(model, 2, RunModel::State), QStringLiteral("not finished"));
    }

    void aRunThatAnotherProcessTrainsShowsWhatItWasAsked()
    {
        RunModel model;
        RunsTable table = twoRuns();
        table.runs[0].state = RunState::Unfinished;
        table.runs[0].inWork = true;
        for (const auto &[wish, state] :
             {std::pair(RunWish::GoOn, "running"), {RunWish::Pause, "paused"}, {RunWish::Stop, "stopping"}}) {
            table.runs[0].wish = wish;
            model.setTable(table);
            QCOMPARE(text(model, 0, RunModel::State), QString::fromLatin1(state));
        }
        QVERIFY(model.isRunning(model.run(0)) && !model.isRunning(model.run(1)));
    }

    void aRunThatCannotBeReadShowsWhy()
    {
        RunModel model;
        RunsTable table = twoRuns();
        table.runs[0] = RunInfo();
        table.runs[0].id = "broken";
        table.runs[0].trouble = Phrase::verbatim("is damaged");
        model.setTable(table);
        QCOMPARE(text(model, 0, RunModel::State), QStringLiteral("cannot be read"));
        QCOMPARE(model.index(0, RunModel::State).data(Qt::ToolTipRole).toString(), QStringLiteral("is damaged"));
        QCOMPARE(text(model, 0, RunModel::LastLoss), QStringLiteral("–"));
        QCOMPARE(text(model, 0, RunModel::ColumnCount), QStringLiteral("–"));
    }

    void settingsAreSortedAsNumbersAndUnknownOnesComeLast()
    {
        RunModel model;
        RunsTable table = twoRuns();
        table.runs.push_back(RunInfo());
        table.runs.push_back(runOf("third", 9));
        model.setTable(table);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RunModel::SortRole);
        sorted.sort(RunModel::ColumnCount);
        QStringList order;
        for (int row = 0; row < sorted.rowCount(); ++row)
            order.push_back(sorted.index(row, RunModel::ColumnCount).data().toString());
        QCOMPARE(order,
                 (QStringList{QStringLiteral("9"), QStringLiteral("64"), QStringLiteral("128"), QStringLiteral("–")}));
    }

    void settingsAreWrittenAsTheUserWritesNumbers()
    {
        RunsTable table;
        RunInfo run = runOf("one", 1200);
        run.options.learningRate = 0.025;
        run.settings = settingsOf(run.options);
        table.runs = {run};
        table.differing = {"batch", "learning-rate"};
        RunModel model;
        model.setTable(table);
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const QString batch = model.index(0, RunModel::ColumnCount).data().toString();
        const QString rate = model.index(0, RunModel::ColumnCount + 1).data().toString();
        QLocale::setDefault(QLocale::c());
        QCOMPARE(batch, QStringLiteral("1200"));
        QCOMPARE(rate, QStringLiteral("0,025"));
    }

    void onlyTheNoteIsEdited()
    {
        RunModel model;
        model.setTable(twoRuns());
        std::vector<std::pair<std::string, QString>> notes;
        connect(&model, &RunModel::noteEdited, this, [&](const std::string &id, const QString &note) {
            notes.push_back({id, note});
        });
        const QModelIndex note = model.index(1, RunModel::Note);
        QVERIFY(note.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(1, RunModel::Name).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(1, RunModel::Name), QStringLiteral("x"), Qt::EditRole));
        QVERIFY(model.setData(note, QStringLiteral(" better "), Qt::EditRole));
        QVERIFY(!model.setData(note, QStringLiteral("better"), Qt::EditRole)); // nothing new
        QCOMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes.front().first, std::string("second"));
        QCOMPARE(notes.front().second, QStringLiteral("better"));
        QCOMPARE(note.data().toString(), QStringLiteral("better"));
    }

    void theSameRunsReadAgainStaySelected()
    {
        RunModel model;
        model.setTable(twoRuns());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        RunsTable table = twoRuns();
        table.runs[0].lastLoss = 3;
        model.setTable(table);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(text(model, 0, RunModel::LastLoss), QStringLiteral("3.0000"));
    }
};

CORESIFT_QT_TEST(RunModelTest)
#include "run_model_test.moc"
