#include "app/runs_panel.h"

#include "app/run_plot_bar.h"
#include "core/base/file.h"
#include "core/study/runs.h"
#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"
#include "widgets/option_form.h"
#include "widgets/run_model.h"
#include "widgets/run_plot.h"
#include "widgets/words.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace coresift;

namespace {

/// A study with a run of the retrieval encoder and two of pretraining; the study uses the first and the last. Training
/// takes seconds, so that tests get copies.
class StudyWithRuns {
public:
    StudyWithRuns()
    {
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        runRetrievalTraining(study.path, {test::TinyStudy::training(2)}, {}, context);
        for (const int steps : {3, 4}) {
            PretrainRequest request;
            request.on = "target";
            request.options = test::TinyStudy::training(steps);
            runPretrain(study.path, request, {}, context);
        }
    }

    std::string copy()
    {
        const std::string path = study.folder / "copy-" + std::to_string(++m_copies);
        std::filesystem::copy(study.path, path, std::filesystem::copy_options::recursive);
        return path;
    }

    test::TinyStudy study;

private:
    int m_copies = 0;
};

std::size_t runsOf(const std::string &study)
{
    return readRuns(study).runs.size();
}

} // namespace

class RunsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StudyWithRuns> m_studies;

    void open(Workbench &bench, const std::string &path)
    {
        QSignalSpy opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
    }

    /// In order of their start.
    void select(RunsPanel &panel, const QList<int> &rows)
    {
        auto *table = panel.findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatience);
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QPushButton *button(RunsPanel &panel, const char *name)
    {
        return panel.findChild<QPushButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { m_studies = std::make_unique<StudyWithRuns>(); }
    void cleanupTestCase() { m_studies.reset(); }

    void showsTheCurvesOfTheSelectedRuns()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        auto *plot = panel.findChild<RunPlot *>();
        select(panel, {1});
        QTRY_COMPARE_WITH_TIMEOUT(plot->steps(), std::int64_t(3), kPatience);
        select(panel, {0, 2});
        QTRY_COMPARE_WITH_TIMEOUT(plot->steps(), std::int64_t(4), kPatience);
        QVERIFY(!button(panel, "reopen")->isEnabled()); // it is for one run
        bench.document().close();
        QTRY_VERIFY_WITH_TIMEOUT(plot->isEmpty(), kPatience);
    }

    void theCurveOfTheRunInWorkGrowsWhileItIsLookedAt()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        panel.show();
        const QSignalSpy idle(&bench, &Workbench::becameIdle);
        StageRequest request;
        request.stage = Stage::Retrieval;
        request.retrieval = test::TinyStudy::training(100'000);
        bench.run(request);
        auto *table = panel.findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, kPatience);
        table->selectRow(3); // begun last
        const auto *plot = panel.findChild<RunPlot *>();
        for (int i = 0; i < 3; ++i) { // selecting it and showing the panel read it too, once each
            const std::int64_t before = plot->steps();
            QTRY_VERIFY_WITH_TIMEOUT(plot->steps() > before, kPatience);
        }
        bench.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
    }

    void aRunInWorkIsPausedResumedAndStopped()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        panel.show();
        const QSignalSpy idle(&bench, &Workbench::becameIdle), paused(&panel, &RunsPanel::runPaused);
        StageRequest request;
        request.stage = Stage::Retrieval;
        request.retrieval = test::TinyStudy::training(100'000);
        bench.run(request);
        auto *table = panel.findChild<QTableView *>();
        const auto state = [table] { return table->model()->index(3, RunModel::State).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, kPatience);
        QVERIFY(!button(panel, "pause")->isEnabled() && !button(panel, "stop")->isEnabled()); // none is selected
        table->selectRow(3);
        QTRY_VERIFY_WITH_TIMEOUT(button(panel, "pause")->isEnabled(), kPatience);
        button(panel, "pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("paused"), kPatience);
        QCOMPARE(button(panel, "pause")->text(), QStringLiteral("Resume run"));
        QVERIFY(paused.last().first().toBool());
        button(panel, "pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("running"), kPatience);
        QVERIFY(!paused.last().first().toBool());
        button(panel, "stop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!button(panel, "stop")->isEnabled(), kPatience);
    }

    void aDeletedRunComesBackByUndoUntilTheStudyIsClosed()
    {
        const std::string study = m_studies->copy();
        const std::string deleted = study + "/runs/.deleted";
        Workbench bench;
        {
            RunsPanel panel(bench);
            open(bench, study);
            auto *table = panel.findChild<QTableView *>();
            select(panel, {1});
            button(panel, "delete")->click();
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
            QCOMPARE(runsOf(study), std::size_t(2));
            bench.undoStack().undo();
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatience);
            bench.undoStack().redo();
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
            QVERIFY(fileExists(deleted));
        }
        QVERIFY(!fileExists(deleted));
        QCOMPARE(runsOf(study), std::size_t(2));
        bench.undoStack().undo(); // nobody is left to do it
        QCOMPARE(runsOf(study), std::size_t(2));
    }

    void anotherStudyFreesWhatWasDeleted()
    {
        const std::string study = m_studies->copy();
        const test::TinyStudy other;
        createStudy(other.description());
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        select(panel, {1});
        button(panel, "delete")->click();
        QTRY_COMPARE_WITH_TIMEOUT(runsOf(study), std::size_t(2), kPatience);
        open(bench, other.path);
        QTRY_VERIFY_WITH_TIMEOUT(!fileExists(study + "/runs/.deleted"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(panel.findChild<QTableView *>()->model()->rowCount(), 0, kPatience);
        QVERIFY(!bench.undoStack().canUndo());
    }

    void aRunInUseStaysAndTheOthersGo()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        QSignalSpy problems(&panel, &RunsPanel::problem);
        select(panel, {0, 1});
        button(panel, "delete")->click();
        QTRY_COMPARE_WITH_TIMEOUT(panel.findChild<QTableView *>()->model()->rowCount(), 2, kPatience);
        QCOMPARE(problems.count(), 1);
        QVERIFY2(problems.front().front().toString().contains(QStringLiteral("the study uses the run")),
                 qPrintable(problems.front().front().toString()));
        QCOMPARE(bench.undoStack().count(), 1);
    }

    void aRunWhoseNameWasTakenDoesNotComeBackOverTheNewOne()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        QSignalSpy problems(&panel, &RunsPanel::problem);
        select(panel, {1});
        const std::string id = readRuns(study).runs[1].id;
        button(panel, "delete")->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.undoStack().count(), 1, kPatience);
        makeFolders(study + "/runs/" + id);
        bench.undoStack().undo();
        bench.undoStack().redo(); // must not delete what it did not bring back
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
        setRunNote(study, id, "new"); // throws when it is not there
    }

    void aNoteIsWritten()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        select(panel, {2});
        QAbstractItemModel *model = panel.findChild<QTableView *>()->model();
        QVERIFY(model->setData(model->index(2, RunModel::Note), QStringLiteral("the long one")));
        QTRY_COMPARE_WITH_TIMEOUT(readRuns(study).runs[2].note, std::string("the long one"), kPatience);
    }

    void aLongerStateWidensItsColumn()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        select(panel, {0});
        auto *table = panel.findChild<QTableView *>();
        const std::string file = study + "/runs/retrieval-target-001/run.json";
        nlohmann::json run = nlohmann::json::parse(readTextFile(file));
        run.erase("finished");
        writeFileAtomically(file, run.dump());
        bench.document().reload();
        const QString state = QStringLiteral("not finished, in use");
        const auto isShown = [&] {
            QAbstractItemModel &model = *table->model();
            return !model.match(model.index(0, RunModel::State), Qt::DisplayRole, state, 1, Qt::MatchExactly).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), kPatience);
        QTRY_VERIFY(table->columnWidth(RunModel::State) > table->fontMetrics().horizontalAdvance(state));
    }

    void aRunIsEvaluatedAndTheFiguresStayWithIt()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        select(panel, {0});
        QTRY_VERIFY(button(panel, "evaluateRun")->isEnabled());
        const std::string file = study + "/runs/retrieval-target-001/evaluation.json";
        QVERIFY(!fileExists(file));
        QSignalSpy idle(&bench, &Workbench::becameIdle);
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->windowTitle(), stageTitle(Stage::Evaluate));
            dialog->findChild<QDialogButtonBox *>()->buttons().front()->click();
        });
        button(panel, "evaluateRun")->click();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QVERIFY(fileExists(file));
    }

    void settingsAreReopenedAsTheRunHadThem()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        select(panel, {1});
        QTRY_VERIFY(button(panel, "reopen")->isEnabled());
        QString on, title;
        TrainOptions options;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            title = dialog->windowTitle();
            on = dialog->findChild<QComboBox *>(QStringLiteral("pretrainOn"))->currentData().toString();
            dialog->findChild<OptionForm *>()->read(options);
            dialog->reject();
        });
        button(panel, "reopen")->click();
        QCOMPARE(title, stageTitle(Stage::Pretrain));
        QCOMPARE(on, QStringLiteral("target"));
        QCOMPARE(options.steps, std::int64_t(3));
        QVERIFY(!bench.isBusy()); // it was thought better of
    }

    void curvesAreExportedInTheFormatOfTheSuffix()
    {
        const std::string study = m_studies->copy();
        Workbench bench;
        RunsPanel panel(bench);
        open(bench, study);
        QSignalSpy problems(&panel, &RunsPanel::problem);
        select(panel, {0, 1});
        QTRY_COMPARE_WITH_TIMEOUT(panel.findChild<RunPlot *>()->steps(), std::int64_t(3), kPatience);
        auto *bar = panel.findChild<RunPlotBar *>();
        const std::string file = m_studies->study.folder / "loss";
        bar->exportTo(QString::fromStdString(file + ".csv"));
        QTRY_VERIFY_WITH_TIMEOUT(fileExists(file + ".csv"), kPatience);
        QVERIFY(readTextFile(file + ".csv").find("retrieval-target-001,1,1,") != std::string::npos);
        bar->exportTo(QString::fromStdString(file));
        QTRY_VERIFY_WITH_TIMEOUT(fileExists(file + ".png"), kPatience);
        bar->exportTo(QString::fromStdString(m_studies->study.folder / "no/such/loss.svg"));
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
    }
};

CORESIFT_QT_TEST(RunsPanelTest)
#include "runs_panel_test.moc"
