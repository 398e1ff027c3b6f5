#include "app/workbench.h"

#include "core/study/marks.h"
#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

StageRequest requestOf(Stage stage)
{
    StageRequest request;
    request.stage = stage;
    return request;
}

StageRequest trainingOf(Stage stage, int steps)
{
    StageRequest request = requestOf(stage);
    if (stage == Stage::Retrieval)
        request.retrieval = test::TinyStudy::training(steps);
    else
        request.pretrain.options = test::TinyStudy::training(steps);
    return request;
}

} // namespace

class WorkbenchTest : public QObject {
    Q_OBJECT

    void open(Workbench &bench, const test::TinyStudy &study)
    {
        QSignalSpy opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(study.path));
        QSignalSpy ends(&bench, &Workbench::jobEnded);
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() + ends.count() > 0, kPatience);
        QVERIFY2(ends.isEmpty(), ends.isEmpty() ? "" : qPrintable(ends.front().front().toString()));
    }

    /// Runs the requests one behind the other.
    void run(Workbench &bench, const std::vector<StageRequest> &requests)
    {
        QSignalSpy idle(&bench, &Workbench::becameIdle);
        for (const StageRequest &request : requests)
            bench.run(request);
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
    }

    StageState state(Workbench &bench, Stage stage) { return bench.document().content().snapshot.status(stage).state; }

private Q_SLOTS:
    void stagesRunOneBehindTheOtherAndTheStudyFollows()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        QSignalSpy steps(&bench, &Workbench::stepped), ends(&bench, &Workbench::jobEnded);
        run(bench,
            {requestOf(Stage::Scan), trainingOf(Stage::Retrieval, 3), requestOf(Stage::Embed), requestOf(Stage::Map)});
        QCOMPARE(ends.count(), 4);
        QCOMPARE(steps.count(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(state(bench, Stage::Map), StageState::Done, kPatience);
        QCOMPARE(bench.document().content().map.images.size(), std::size_t(52));
    }

    void marksFillTheBudgetAgainAreUndoneAndSurviveAReopen()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        std::int64_t rejected = 0;
        {
            Workbench bench;
            open(bench, study);
            run(bench, {requestOf(Stage::Scan), trainingOf(Stage::Retrieval, 2), requestOf(Stage::Embed)});
            bench.setSelectOptions(test::TinyStudy::selection(8));
            QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(8), kPatience);
            const auto first = [&] {
                return bench.coreset().size() == 8
                           ? bench.document().content().map.ids[static_cast<std::size_t>(bench.coreset().front())]
                           : -1;
            };
            rejected = first();
            bench.mark({rejected}, MarkKind::Rejected, QStringLiteral("blurred"));
            QTRY_VERIFY_WITH_TIMEOUT(first() >= 0 && first() != rejected, kPatience);
            bench.undoStack().undo();
            QTRY_COMPARE_WITH_TIMEOUT(first(), rejected, kPatience);
            bench.undoStack().redo();
            QTRY_VERIFY_WITH_TIMEOUT(first() >= 0 && first() != rejected, kPatience);
            QTRY_COMPARE_WITH_TIMEOUT(readMarks(study.path).size(), std::size_t(1), kPatience);
        }
        Workbench bench;
        open(bench, study);
        QCOMPARE(bench.marks().size(), std::size_t(1));
        QCOMPARE(bench.marks().at(rejected).reason, std::string("blurred"));
        QVERIFY(!bench.undoStack().canUndo());
    }

    void undoingKnowsTheClusteringThatItBelongsTo()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        run(bench, {requestOf(Stage::Scan), trainingOf(Stage::Retrieval, 2), requestOf(Stage::Embed)});
        SelectOptions options = test::TinyStudy::selection(8);
        bench.setSelectOptions(options);
        QTRY_COMPARE_WITH_TIMEOUT(bench.centroids().size(), std::size_t(4), kPatience);
        bench.leaveOutCentroid(3, QStringLiteral(" blurred\nscans "));
        const ReasonedNumbers third{{3, "blurred scans"}};
        QCOMPARE(bench.selectOptions().leaveOutCentroids, third);
        QTRY_COMPARE_WITH_TIMEOUT(bench.centroids()[3].reason, std::string("blurred scans"), kPatience);
        QVERIFY(bench.centroids()[3].leftOut);
        bench.leaveOutCentroid(1, {});
        QCOMPARE(bench.selectOptions().leaveOutCentroids, (ReasonedNumbers{{1, {}}, {3, "blurred scans"}}));
        bench.undoStack().undo();
        QCOMPARE(bench.selectOptions().leaveOutCentroids, third);
        bench.leaveOutCentroid(3, QStringLiteral("of another microscope"));
        QCOMPARE(bench.selectOptions().leaveOutCentroids, (ReasonedNumbers{{3, "of another microscope"}}));
        bench.letCentroidPick(3);
        QVERIFY(bench.selectOptions().leaveOutCentroids.empty());
        bench.undoStack().undo();
        bench.undoStack().undo();
        QCOMPARE(bench.selectOptions().leaveOutCentroids, third);

        options.clusters = 3; // there is no centroid 3 any more
        bench.setSelectOptions(options);
        QVERIFY(bench.selectOptions().leaveOutCentroids.empty());
        while (bench.undoStack().canRedo()) {
            bench.undoStack().redo();
            QVERIFY(bench.selectOptions().leaveOutCentroids.empty());
        }
        while (bench.undoStack().canUndo())
            bench.undoStack().undo();
        QVERIFY(bench.selectOptions().leaveOutCentroids.empty());
        QVERIFY(!bench.undoStack().canUndo() && !bench.undoStack().canRedo());
    }

    void optionsThatWereNotKeptSurviveAReopen()
    {
        const test::SampledStudy study;
        {
            Workbench bench;
            open(bench, study);
            QTRY_COMPARE_WITH_TIMEOUT(bench.centroids().size(), std::size_t(4), kPatience);
            SelectOptions options = bench.selectOptions();
            options.cut.budget = Budget::images(5);
            bench.setSelectOptions(options);
            bench.leaveOutCentroid(2, QStringLiteral("blurred"));
        }
        Workbench bench;
        open(bench, study);
        QCOMPARE(bench.selectOptions().leaveOutCentroids, (ReasonedNumbers{{2, "blurred"}}));
        QCOMPARE(bench.selectOptions().cut.budget.count, 5);
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(5), kPatience);
        QVERIFY(!bench.isKept());
        QSignalSpy read(&bench.document(), &StudyDocument::changed);
        bench.keepSelection();
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0 && bench.isKept(), kPatience);

        Workbench again; // what was tried before counts no more
        open(again, study);
        QCOMPARE(again.selectOptions().cut.budget.count, 5);
        QVERIFY(again.isKept());
    }

    void aDraftThatCannotBeReadIsToldAndHindersNothing()
    {
        const test::SampledStudy study;
        writeFileAtomically(study.path + "/selections/draft.json", "{");
        Workbench bench;
        QSignalSpy ends(&bench, &Workbench::jobEnded), opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(study.path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        QCOMPARE(ends.count(), 1);
        QVERIFY(ends.front().front().toString().contains(QStringLiteral("draft.json")));
        QCOMPARE(bench.selectOptions().cut.budget.count, 8);
    }

    void targetImagesCannotBeMarked()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        run(bench, {requestOf(Stage::Scan)});
        QTRY_COMPARE_WITH_TIMEOUT(bench.document().content().map.ids.size(), std::size_t(52), kPatience);
        bench.mark(bench.document().content().map.ids, MarkKind::Pinned, {});
        QCOMPARE(bench.marks().size(), std::size_t(40));
        QCOMPARE(bench.undoStack().count(), 1);
    }

    void theCoresetFollowsTheOptionsAndIsKeptOnRequest()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        run(bench,
            {requestOf(Stage::Scan), trainingOf(Stage::Retrieval, 2), requestOf(Stage::Embed), requestOf(Stage::Map)});
        for (const std::string selector : {"simcore", "random", "nearest"})
            for (const int budget : {10, 25, 5}) {
                SelectOptions options = test::TinyStudy::selection(budget);
                options.selector = selector;
                bench.setSelectOptions(options);
                QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), static_cast<std::size_t>(budget), kPatience);
                QVERIFY(!bench.isKept());
            }
        const std::vector<std::int64_t> shown = bench.coreset();
        bench.keepSelection();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isKept() && !bench.isBusy(), kPatience);
        QCOMPARE(bench.document().content().selection.rows.size(), std::size_t(5));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset(), shown, kPatience); // the file says what the preview showed
        const auto session = bench.sampling().session();
        QVERIFY(session);
        const auto nearest =
            session->nearestTargets(bench.document().content().map.ids[static_cast<std::size_t>(shown[0])], 3);
        QCOMPARE(nearest.size(), std::size_t(3));
        QVERIFY(nearest[0].cosine >= nearest[1].cosine && nearest[1].cosine >= nearest[2].cosine);
    }

    void exportKeepsTheSelectionFirst()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        run(bench,
            {requestOf(Stage::Scan), trainingOf(Stage::Retrieval, 2), requestOf(Stage::Embed), requestOf(Stage::Map)});
        bench.setSelectOptions(test::TinyStudy::selection(7));
        QSignalSpy idle(&bench, &Workbench::becameIdle);
        bench.runExportOf({study.folder / "out.csv", {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QCOMPARE(readCoresetCsv(study.folder / "out.csv").size(), std::size_t(7));
    }

    void cancellingHalfWayKeepsTheStudyAndDropsWhatWaits()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        run(bench, {requestOf(Stage::Scan)});
        QSignalSpy steps(&bench, &Workbench::stepped), idle(&bench, &Workbench::becameIdle),
            ends(&bench, &Workbench::jobEnded);
        bench.run(trainingOf(Stage::Retrieval, 100'000));
        bench.run(requestOf(Stage::Embed));
        QTRY_VERIFY_WITH_TIMEOUT(steps.count() >= 2, kPatience);
        bench.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QCOMPARE(ends.count(), 1);
        QCOMPARE(ends.front().at(1).toBool(), false); // cancelling is no problem
        QVERIFY(state(bench, Stage::Retrieval) != StageState::Done);
        QCOMPARE(state(bench, Stage::Scan), StageState::Done);
    }

    void runningAllStagesEndsWithTheStudyThatItIsOf()
    {
        const test::TinyStudy first, second;
        createStudy(first.description());
        createStudy(second.description());
        Workbench bench;
        open(bench, first);
        run(bench, {requestOf(Stage::Scan)});
        QSignalSpy steps(&bench, &Workbench::stepped), idle(&bench, &Workbench::becameIdle);
        bench.run(trainingOf(Stage::Retrieval, 60)); // the running one when the other study is opened
        bench.runAll();
        QTRY_VERIFY_WITH_TIMEOUT(steps.count() >= 2, kPatience);
        QCOMPARE(bench.runningStage(), std::optional(Stage::Retrieval));
        open(bench, second);
        QVERIFY(!bench.runningStage());
        const int seen = steps.count();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QCOMPARE(steps.count(), seen);                          // of the first study
        QCOMPARE(state(bench, Stage::Scan), StageState::Ready); // nobody asked for it
    }

    void aFailureIsToldAndEndsTheQueue()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        QSignalSpy ends(&bench, &Workbench::jobEnded), idle(&bench, &Workbench::becameIdle);
        bench.run(requestOf(Stage::Embed)); // nothing was scanned
        bench.run(requestOf(Stage::Map));
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QCOMPARE(ends.count(), 1);
        QCOMPARE(ends.front().at(1).toBool(), true);
        QVERIFY(ends.front().front().toString().contains(QStringLiteral("scan")));
    }

    void closingWhileAJobRunsLeavesAStudyThatGoesOn()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        {
            Workbench bench;
            open(bench, study);
            run(bench, {requestOf(Stage::Scan)});
            QSignalSpy steps(&bench, &Workbench::stepped);
            bench.run(trainingOf(Stage::Retrieval, 100'000));
            QTRY_VERIFY_WITH_TIMEOUT(steps.count() >= 2, kPatience);
        }
        SilentContext context;
        QCOMPARE(runScan(study.path, {}, context).unchanged, std::int64_t(60)); // and the lock is free
    }

    void whatAnotherProcessWritesIsSeen()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        Workbench bench;
        open(bench, study);
        SilentContext context;
        runScan(study.path, {}, context);
        QTRY_COMPARE_WITH_TIMEOUT(state(bench, Stage::Scan), StageState::Done, kPatience);
    }

    void aFolderThatIsNoStudyIsAProblem()
    {
        const test::TempDir folder;
        Workbench bench;
        QSignalSpy ends(&bench, &Workbench::jobEnded);
        bench.document().open(QString::fromStdString(folder.path()));
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, kPatience);
        QVERIFY(ends.front().at(1).toBool());
        QVERIFY2(ends.front().front().toString().contains(QString::fromStdString(folder.path())),
                 qPrintable(ends.front().front().toString()));
        QVERIFY(!bench.document().isOpen());
    }
};

CORESIFT_QT_TEST(WorkbenchTest)
#include "workbench_test.moc"
