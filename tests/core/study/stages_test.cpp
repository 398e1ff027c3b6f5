#include "core/study/stages.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/study/marks.h"
#include "core/study/results.h"
#include "core/study/sampling_session.h"
#include "tests/core/study/made_study.h"

#include <filesystem>
#include <set>

namespace coresift {

using test::errorOf;
using test::RecordingJobContext;
using test::tinyEmbedding;
using test::tinySelection;
using test::tinyTraining;

namespace {

class Stages : public test::MadeStudy {
protected:
    StageState state(Stage stage) const { return readStudy(m_study).status(stage).state; }
};

} // namespace

TEST_F(Stages, TheWholeJobEndsWithACoresetAnEncoderAndAScore)
{
    embed();
    runMap(m_study, {}, {}, m_context);
    runDuplicates(m_study, {}, m_context);
    const SelectReport selected = runSelect(m_study, tinySelection(10), m_context);
    EXPECT_EQ(selected.images, 10);
    PretrainRequest request;
    request.options = tinyTraining();
    const TrainReport trained = runPretrain(m_study, request, {}, m_context);
    EXPECT_EQ(trained.steps, 4);
    EXPECT_TRUE(fileExists(trained.encoderFile));
    EvaluateRequest evaluation;
    evaluation.linear = true;
    const EvaluateReport score = runEvaluate(m_study, evaluation, m_context);
    EXPECT_EQ(score.knn.train, 12);
    EXPECT_EQ(score.knn.test, 8);
    EXPECT_GT(score.linear.train, 0);
    EXPECT_EQ(score.summary().clauses().front(),
              (Phrase::Clause{"pretrained encoder of run %1", {"pretrain-coreset-001"}}));
    for (int i = 0; i < kStageCount; ++i)
        EXPECT_EQ(state(static_cast<Stage>(i)), StageState::Done) << stageName(static_cast<Stage>(i));
}

TEST_F(Stages, TheMapHoldsEveryReadableImage)
{
    embed();
    runMap(m_study, {}, {}, m_context);
    const MapData map = readMap(m_study);
    EXPECT_EQ(map.images.size(), 52U);
    for (const char *projection : {"umap", "pca"}) {
        ASSERT_EQ(map.projections.count(projection), 1U);
        ASSERT_EQ(map.projections.at(projection).x.size(), 52U);
        for (const float x : map.projections.at(projection).x)
            EXPECT_TRUE(std::isfinite(x));
    }
    EXPECT_EQ(map.indexOf(map.ids[7]), 7);
    EXPECT_EQ(map.indexOf(-5), -1);
}

TEST_F(Stages, NewImagesArePlacedOnTheMapWithoutMovingTheOthers)
{
    embed();
    runMap(m_study, {}, {}, m_context);
    const MapData before = readMap(m_study);
    std::filesystem::copy_file(before.images[0].file, m_data.openSet + "/twin.png");
    runScan(m_study, {}, m_context);
    runEmbed(m_study, {}, m_context);
    EXPECT_NE(runMap(m_study, {}, {}, m_context).text().find("52 images, 1 more placed"), std::string::npos);
    const MapData after = readMap(m_study);
    ASSERT_EQ(after.ids.size(), 53U);
    const MapPlaces &old = before.projections.at("umap"), &now = after.projections.at("umap");
    for (std::size_t i = 0; i < before.ids.size(); ++i) {
        const auto at = static_cast<std::size_t>(after.indexOf(before.ids[i]));
        EXPECT_EQ(now.x[at], old.x[i]);
        EXPECT_EQ(now.y[at], old.y[i]);
    }
    for (const float x : now.x)
        EXPECT_TRUE(std::isfinite(x));

    MapOptions another;
    another.seed = 7;
    EXPECT_EQ(runMap(m_study, another, {}, m_context).text().find("placed"), std::string::npos); // laid out anew
}

TEST_F(Stages, ADamagedMapIsLaidOutAnew)
{
    embed();
    runMap(m_study, {}, {}, m_context);
    const MapPlaces before = readMap(m_study).projections.at("umap");
    const std::string file = m_study + "/projection/" + readStudy(m_study).settings.features + "/umap.npy";
    ASSERT_TRUE(fileExists(file));
    writeFileAtomically(file, "no numbers");
    runMap(m_study, {}, {}, m_context);
    EXPECT_EQ(readMap(m_study).projections.at("umap").x, before.x);
}

TEST_F(Stages, AnotherProjectionMakesTheMapStale)
{
    embed();
    MapOptions options;
    options.projection = "pca";
    EXPECT_NE(runMap(m_study, options, {}, m_context).text().find("PCA"), std::string::npos);
    EXPECT_EQ(readMap(m_study).projections.count("umap"), 0U);
    EXPECT_EQ(state(Stage::Map), StageState::Done);
    {
        StudyWriter writer(m_study);
        writer.settings().map.projection = "umap";
        writer.save();
    }
    EXPECT_EQ(state(Stage::Map), StageState::Stale);
    options.projection = "tsne";
    EXPECT_NE(errorOf([&] { runMap(m_study, options, {}, m_context); }).find("umap"), std::string::npos);
}

TEST_F(Stages, TheMapIsShownAsItForms)
{
    embed();
    int shown = 0;
    const MapCallback live = [&](const std::vector<std::int64_t> &ids, const Matrix &places) {
        EXPECT_EQ(ids.size(), 52U);
        EXPECT_EQ(places.rows, 52);
        ++shown;
        m_context.cancel();
    };
    EXPECT_THROW(runMap(m_study, {}, live, m_context), Cancelled);
    EXPECT_EQ(shown, 1);
    EXPECT_EQ(state(Stage::Map), StageState::Ready);
}

TEST_F(Stages, SelectionsReadBackWithProvenance)
{
    embed();
    const SelectReport report = runSelect(m_study, tinySelection(10), m_context);
    const SavedSelection saved = readSelection(m_study);
    EXPECT_EQ(saved.id, report.selection);
    ASSERT_EQ(saved.rows.size(), 10U);
    EXPECT_EQ(saved.rows[0].rank, 1);
    EXPECT_EQ(saved.rows[0].openSet, "open");
    EXPECT_GE(saved.rows[0].round, 1);
    EXPECT_TRUE(fileExists(m_data.target + "/" + saved.rows[0].nearestTarget));
    EXPECT_TRUE(fileExists(m_data.openSet + "/" + saved.rows[9].path));
    EXPECT_FALSE(saved.rounds.empty());
}

TEST_F(Stages, ASelectionIsNeverChangedByTheNext)
{
    embed();
    const SelectReport first = runSelect(m_study, tinySelection(10), m_context);
    const std::string file = m_study + "/selections/" + first.selection + "/coreset.csv";
    const std::string before = readTextFile(file);
    const SelectReport second = runSelect(m_study, tinySelection(5), m_context);
    EXPECT_NE(first.selection, second.selection);
    EXPECT_EQ(readTextFile(file), before);
}

TEST_F(Stages, CopiesOfTargetImagesAreLeftOutByDefault)
{
    std::filesystem::copy_file(m_data.target + "/left/0.png", m_data.openSet + "/copy.png");
    runScan(m_study, {}, m_context);
    embed();
    SelectOptions options = tinySelection(40);
    EXPECT_EQ(runSelect(m_study, options, m_context).copiesLeftOut, 1);
    for (const CoresetRow &row : readSelection(m_study).rows)
        EXPECT_NE(row.path, "copy.png");
    options.leaveOutCopies = false;
    options.cut.budget = Budget::images(41);
    EXPECT_EQ(runSelect(m_study, options, m_context).images, 41);
}

TEST_F(Stages, AChangeUpstreamMakesWhatFollowsStale)
{
    embed();
    runSelect(m_study, tinySelection(10), m_context);
    std::filesystem::remove(m_data.openSet + "/other-1.png");
    runScan(m_study, {}, m_context);
    EXPECT_EQ(state(Stage::Retrieval), StageState::Done); // the target did not change
    EXPECT_EQ(state(Stage::Embed), StageState::Stale);
    EXPECT_EQ(state(Stage::Select), StageState::Stale);
    EXPECT_NE(errorOf([&] { runSelect(m_study, {}, m_context); }).find("out of date"), std::string::npos);
    EXPECT_EQ(state(Stage::Select), StageState::Stale);
}

TEST_F(Stages, AStageThatIsRefusedHasNotFailed)
{
    EXPECT_NE(errorOf([&] { runSelect(m_study, {}, m_context); }).find("embed"), std::string::npos);
    EXPECT_EQ(state(Stage::Select), StageState::Missing);
}

TEST_F(Stages, AChangedImageIsEmbeddedAgain)
{
    embed();
    const Bytes other = test::encodedPicture(3, 1, 48);
    writeFileAtomically(m_data.openSet + "/other-1.png", std::string(other.begin(), other.end()));
    runScan(m_study, {}, m_context);
    const EmbedReport report = runEmbed(m_study, {}, m_context);
    EXPECT_EQ(report.embedded, 1);
    EXPECT_EQ(report.reused, 59);
}

TEST_F(Stages, EmbeddingGoesOnAfterACancelWithoutRepeating)
{
    train();
    RecordingJobContext cancelling;
    cancelling.cancelWhen = [](const Progress &progress) { return progress.activity == "Embedding open"; };
    EXPECT_THROW(runEmbed(m_study, tinyEmbedding(), cancelling), Cancelled);
    EXPECT_EQ(state(Stage::Embed), StageState::Ready);
    const EmbedReport report = runEmbed(m_study, tinyEmbedding(), m_context);
    EXPECT_GE(report.reused, 12); // the target set was finished
    EXPECT_EQ(report.embedded + report.reused, 60);
}

TEST_F(Stages, TrainingAgainWithTheSameOptionsIsDoneAtOnce)
{
    const TrainReport first = runRetrievalTraining(m_study, {tinyTraining()}, {}, m_context);
    int steps = 0;
    const TrainReport again = runRetrievalTraining(
        m_study, {tinyTraining()}, [&](const StepMetrics &) { ++steps; }, m_context);
    EXPECT_EQ(steps, 0);
    EXPECT_EQ(again.encoderFile, first.encoderFile);
    EXPECT_EQ(readRunMetrics(m_study, Stage::Retrieval).size(), 4U);
}

TEST_F(Stages, PretrainingArmsDifferInTheirImages)
{
    embed();
    runSelect(m_study, tinySelection(10), m_context);
    const std::pair<const char *, const char *> arms[] = {
        {"target", "12 images"}, {"coreset", "22 images"}, {"random", "22 images"}, {"all", "52 images"}};
    for (const auto &[on, images] : arms) {
        RecordingJobContext context;
        PretrainRequest request;
        request.options = tinyTraining();
        request.on = on;
        runPretrain(m_study, request, {}, context);
        ASSERT_FALSE(context.lines().empty());
        EXPECT_EQ(context.lines().front().rfind(images, 0), 0U) << context.lines().front();
    }
}

TEST_F(Stages, EvaluationWithoutLabelsSaysWhatToDo)
{
    embed();
    ScanOptions options;
    options.labels = "none";
    runScan(m_study, options, m_context);
    EXPECT_NE(errorOf([&] { runEvaluate(m_study, {}, m_context); }).find("--labels folder"), std::string::npos);
    EXPECT_EQ(state(Stage::Evaluate), StageState::Missing); // not failed: running it again would not help
    options.labels = "folder";
    runScan(m_study, options, m_context);
    EXPECT_EQ(state(Stage::Evaluate), StageState::Failed);
}

TEST_F(Stages, SkippedFilesAreListedWithTheirReason)
{
    writeFileAtomically(m_data.openSet + "/broken.jpg", "no picture");
    writeFileAtomically(m_data.openSet + "/empty.png", "");
    runScan(m_study, {}, m_context);
    const auto skipped = readSkipped(m_study);
    ASSERT_EQ(skipped.size(), 2U);
    EXPECT_FALSE(skipped[0].reason.empty());
    EXPECT_EQ(readStudy(m_study).unreadable(), 2);
}

TEST_F(Stages, ASessionAnswersAsTheStageDoes)
{
    embed();
    const SelectOptions options = tinySelection(10);
    runSelect(m_study, options, m_context);
    const auto session = SamplingSession::open(m_study, options, {}, m_context);
    const SamplingPreview preview = session->preview(options.cut);
    std::set<std::int64_t> previewed(preview.ids.begin(), preview.ids.end()), saved;
    for (const CoresetRow &row : readSelection(m_study).rows)
        saved.insert(row.index);
    EXPECT_EQ(previewed, saved);
    CutOptions smaller = options.cut;
    smaller.budget = Budget::images(3);
    EXPECT_EQ(session->preview(smaller).ids.size(), 3U);
}

TEST_F(Stages, PinnedImagesAreTakenFirstAndRejectedOnesNotAtAll)
{
    embed();
    runSelect(m_study, tinySelection(10), m_context);
    const std::vector<CoresetRow> before = readSelection(m_study).rows;
    std::int64_t outside = 0; // an open-set image that was not taken
    for (const ImageView &image : readMap(m_study).images)
        if (image.role == SetRole::OpenSet &&
            std::none_of(before.begin(), before.end(), [&](const CoresetRow &row) { return row.index == image.id; }))
            outside = image.id;
    markImages(m_study, {{before[0].index, MarkKind::Rejected, "=blurred"}, {outside, MarkKind::Pinned, "typical"}});
    EXPECT_EQ(state(Stage::Select), StageState::Stale);

    const SelectReport report = runSelect(m_study, tinySelection(10), m_context);
    EXPECT_EQ(report.images, 10); // filled again
    EXPECT_EQ(state(Stage::Select), StageState::Done);
    const std::vector<CoresetRow> rows = readSelection(m_study).rows;
    EXPECT_EQ(rows[0].index, outside);
    EXPECT_EQ(rows[0].round, 0);
    EXPECT_GE(rows[0].centroid, 0);
    EXPECT_LT(rows[0].cosine, 1);
    for (const CoresetRow &row : rows)
        EXPECT_NE(row.index, before[0].index);

    ExportRequest request;
    request.marks = m_dir / "marks.csv";
    runExport(m_study, request, m_context);
    const CsvTable table = readCsv(request.marks);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].size(), 6U);
    EXPECT_NE(readTextFile(request.marks).find("typical"), std::string::npos);
    EXPECT_EQ(readTextFile(request.marks).find(",=blurred"), std::string::npos); // no formula for a spreadsheet
}

TEST_F(Stages, MarksTakenBackGiveTheOldSelection)
{
    embed();
    runSelect(m_study, tinySelection(10), m_context);
    const std::int64_t first = readSelection(m_study).rows[0].index;
    markImages(m_study, {{first, MarkKind::Rejected, ""}});
    markImages(m_study, {{first, MarkKind::None, ""}});
    EXPECT_EQ(state(Stage::Select), StageState::Done);
}

TEST_F(Stages, ASessionFollowsMarksAsTheStageDoes)
{
    embed();
    for (const char *selector : {"simcore", "random", "nearest"}) {
        SCOPED_TRACE(selector);
        SelectOptions options = tinySelection(10);
        options.selector = selector;
        const auto session = SamplingSession::open(m_study, options, {}, m_context);
        const std::vector<std::int64_t> before = session->preview(options.cut).ids;
        const std::vector<ImageMark> marks{{before[0], MarkKind::Rejected, ""}, {before[9], MarkKind::Pinned, ""}};
        session->setMarks(marks, {});
        if (session->preview(options.cut).cut.end == CutEnd::NeedsDepth)
            session->deepen(options.cut, m_context);
        const std::vector<std::int64_t> marked = session->preview(options.cut).ids;
        markImages(m_study, marks);
        runSelect(m_study, options, m_context);
        std::vector<std::int64_t> saved;
        for (const CoresetRow &row : readSelection(m_study).rows)
            saved.push_back(row.index);
        EXPECT_EQ(marked, saved);
        session->setMarks({}, {});
        session->deepen(options.cut, m_context);
        EXPECT_EQ(session->preview(options.cut).ids, before);
        markImages(m_study, {{before[0], MarkKind::None, ""}, {before[9], MarkKind::None, ""}});
    }
}

TEST_F(Stages, ASessionTellsOfAClassThatOutweighsTheOthers)
{
    const auto advice = [](const SamplingSession &session, const CutOptions &cut) {
        std::string text;
        for (const Phrase &sentence : session.preview(cut).advice)
            text += sentence.text() + "\n";
        return text;
    };
    embed();
    SelectOptions options = tinySelection(10);
    const auto session = SamplingSession::open(m_study, options, {}, m_context);
    const SamplingPreview preview = session->preview(options.cut);
    ReasonedNumbers others; // centroids of another class than the first
    {
        Catalogue catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Write);
        const auto classOf = [&](const CentroidSummary &centroid) {
            return catalogue.image(centroid.typicalTargets.front()).label;
        };
        for (const CentroidSummary &centroid : preview.centroids)
            if (classOf(centroid) != classOf(preview.centroids.front()))
                others.push_back({centroid.centroid, {}});
        EXPECT_EQ(advice(*session, options.cut).find("unbalanced"), std::string::npos);
        session->setMarks({}, others);
        EXPECT_NE(advice(*session, options.cut).find("near target images of “" + classOf(preview.centroids.front())),
                  std::string::npos);
        for (const ImageView &image : readMap(m_study).images)
            if (image.role == SetRole::OpenSet)
                catalogue.setLabel(image.id, "plain");
        for (const std::int64_t id : preview.ids)
            catalogue.setLabel(id, "picked");
    }
    const auto labelled = SamplingSession::open(m_study, options, {}, m_context);
    EXPECT_NE(advice(*labelled, options.cut).find("“picked” makes up 100.0 % of the coreset, and 25.0 % of"),
              std::string::npos);
}

TEST_F(Stages, CentroidsThatAreLeftOutPickNothing)
{
    embed();
    SelectOptions options = tinySelection(12);
    const auto session = SamplingSession::open(m_study, options, {}, m_context);
    const std::vector<CentroidSummary> all = session->preview(options.cut).centroids;
    ASSERT_EQ(all.size(), 4U);
    std::int64_t targets = 0, picks = 0;
    for (const CentroidSummary &centroid : all) {
        targets += centroid.targetImages;
        picks += centroid.picks;
        EXPECT_FALSE(centroid.leftOut);
        EXPECT_FALSE(centroid.typicalTargets.empty());
        EXPECT_LE(centroid.typicalPicks.size(), 4U);
    }
    EXPECT_EQ(targets, 12);
    EXPECT_EQ(picks, 12);

    options.leaveOutCentroids = {{2, "blurred"}};
    session->setMarks({}, options.leaveOutCentroids);
    const SamplingPreview preview = session->preview(options.cut);
    EXPECT_EQ(preview.ids.size(), 12U); // filled again
    EXPECT_TRUE(preview.centroids[2].leftOut);
    EXPECT_EQ(preview.centroids[2].reason, "blurred");
    EXPECT_EQ(preview.centroids[2].picks, 0);
    runSelect(m_study, options, m_context);
    const std::vector<CoresetRow> rows = readSelection(m_study).rows;
    ASSERT_EQ(rows.size(), preview.ids.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].index, preview.ids[i]);
        EXPECT_NE(rows[i].centroid, 2);
    }
    for (int attempt = 0; attempt < 2; ++attempt) // a refused wish changes nothing, and is refused again
        EXPECT_NE(errorOf([&] { session->setMarks({}, {{4, {}}}); }).find("no centroid 4"), std::string::npos);
    EXPECT_EQ(session->preview(options.cut).ids, preview.ids);
    options.leaveOutCentroids = {{4, {}}};
    EXPECT_NE(errorOf([&] { runSelect(m_study, options, m_context); }).find("no centroid 4"), std::string::npos);
    options.leaveOutCentroids = {{0, {}}, {1, {}}, {2, {}}, {3, {}}};
    EXPECT_NE(errorOf([&] { runSelect(m_study, options, m_context); }).find("every centroid"), std::string::npos);
}

TEST_F(Stages, OnlyOpenSetImagesAreMarked)
{
    embed();
    std::int64_t target = 0;
    for (const ImageView &image : readMap(m_study).images)
        if (image.role == SetRole::Target)
            target = image.id;
    EXPECT_NE(errorOf([&] {
                  markImages(m_study, {{target, MarkKind::Pinned, ""}});
              }).find("open-set"),
              std::string::npos);
    EXPECT_NE(errorOf([&] { markImages(m_study, {{99999, MarkKind::Pinned, ""}}); }).find("99999"), std::string::npos);
    EXPECT_TRUE(readMarks(m_study).empty());
}

TEST_F(Stages, AFailedStageSaysWhy)
{
    TrainOptions options = tinyTraining();
    options.batch = 1;
    const std::string message = errorOf([&] { runRetrievalTraining(m_study, {options}, {}, m_context); });
    EXPECT_EQ(state(Stage::Retrieval), StageState::Failed);
    EXPECT_EQ(readStudy(m_study).status(Stage::Retrieval).figure.text(), message);
}

TEST_F(Stages, AnEncoderThatIsRefusedLeavesTheStudyAsItWas)
{
    train();
    EncoderSource source;
    source.file = m_dir / "none.safetensors";
    EXPECT_NE(errorOf([&] { runRetrievalLoad(m_study, source, m_context); }).find("none"), std::string::npos);
    EXPECT_EQ(state(Stage::Retrieval), StageState::Done);
}

} // namespace coresift
