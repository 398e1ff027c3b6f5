#include "core/study/report.h"

#include "core/base/text.h"
#include "core/study/marks.h"
#include "core/study/results.h"
#include "core/study/runs.h"
#include "tests/core/study/study_with_copies.h"
#include "tests/core/study/tag_balance.h"

#include <cmath>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

namespace coresift {

namespace fs = std::filesystem;
using test::errorOf;
using test::isWellFormed;
using test::RecordingJobContext;

namespace {

class Report : public test::MadeStudy {
protected:
    std::string write(const ReportOptions &options = {})
    {
        m_result = writeReport(m_study, m_dir / "report.html", options, m_context);
        return readTextFile(m_dir / "report.html");
    }

    std::string writeWithMetrics(const std::string &lines)
    {
        writeFileAtomically(m_study + "/" + readStudy(m_study).settings.encoder.run + "/metrics.csv",
                            "epoch,step,loss,lr,images/s,spread,rank,knn\n" + lines);
        return write();
    }

    ReportResult m_result;
};

class ReportOfCopies : public test::StudyWithCopies {
protected:
    std::string write()
    {
        writeReport(m_study, m_dir / "report.html", {}, m_context);
        return readTextFile(m_dir / "report.html");
    }
};

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// Whether a table of properties has this line.
bool tells(const std::string &text, const std::string &property, const std::string &value)
{
    return holds(text, "<td>" + property + "</td><td>" + value + "</td>");
}

std::size_t count(const std::string &text, const std::string &part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// Every file of a study and when it was last written.
std::map<std::string, fs::file_time_type> filesBelow(const std::string &folder)
{
    std::map<std::string, fs::file_time_type> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().string()] = entry.last_write_time();
    return files;
}

} // namespace

TEST_F(Report, AFreshStudySaysWhatIsMissing)
{
    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    for (const char *stage : {"retrieval", "embed", "map", "select", "pretrain", "evaluate"})
        EXPECT_TRUE(holds(text, "Missing: the stage “" + std::string(stage) + "” has not run.")) << stage;
    for (const char *missing :
         {"no retrieval encoder yet", "no coreset has been chosen yet", "near-duplicates have not been looked for",
          "no encoder has been evaluated", "[No encoder has been pretrained yet.]"})
        EXPECT_TRUE(holds(text, missing)) << missing;
    EXPECT_FALSE(holds(text, "as near-duplicates of others"));
    EXPECT_EQ(m_result.pictures, 0);
}

TEST_F(Report, TheNumbersAreTheStudys)
{
    embed();
    select(10);
    PretrainRequest request;
    request.options = test::tinyTraining();
    runPretrain(m_study, request, {}, m_context);
    EvaluateRequest evaluation;
    evaluation.linear = true;
    const EvaluateReport score = runEvaluate(m_study, evaluation, m_context);
    setRunNote(m_study, "pretrain-coreset-001", "a first try");

    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_TRUE(holds(text, "The target set held 12 images, the unlabelled open-set 40, the labelled test set 8."));
    EXPECT_TRUE(holds(text, "k-means laid 4 centroids"));
    EXPECT_TRUE(holds(text, "gave 10 images (25 % of 40)"));
    EXPECT_TRUE(holds(text, "the target set and the coreset together (22 images)"));
    EXPECT_TRUE(holds(text, "Kim, S., Bae, S., Yun, S.-Y."));
    double cosines = 0;
    for (const CoresetRow &row : readSelection(m_study).rows)
        cosines += static_cast<double>(row.cosine);
    char mean[16];
    std::snprintf(mean, sizeof mean, "%.3f", cosines / 10);
    EXPECT_TRUE(holds(text, "mean cosine similarity of " + std::string(mean))) << mean;
    char top1[16];
    std::snprintf(top1, sizeof top1, "%.1f %%", score.knn.scores.back().figures.top1);
    EXPECT_TRUE(holds(text, std::string("<td>") + top1 + "</td>")) << top1;
    EXPECT_TRUE(holds(text, "a first try"));
    EXPECT_TRUE(holds(text, "<td>select</td><td>clusters</td><td>4</td><td>100</td>"));
    EXPECT_EQ(count(text, "<svg "), 13U); // stop curve, and six of each of two runs
    EXPECT_EQ(m_result.missing, 0);
    EXPECT_GE(m_result.pictures, 10); // the contact sheet, and those of the clusters
    EXPECT_EQ(count(text, "<img src=\"data:image/jpeg;base64,"), static_cast<std::size_t>(m_result.pictures));
    EXPECT_EQ(m_result.bytes, text.size());
}

TEST_F(Report, NothingIsLoadedAndNothingRuns)
{
    embed();
    select(6);
    const std::string text = write();
    for (const char *outside : {"<script", "href=", "src=\"http", "<link", "url(", "@import", "<iframe"})
        EXPECT_FALSE(holds(text, outside)) << outside;
}

TEST_F(Report, NamesLabelsAndReasonsStayText)
{
    const std::string nasty = "<img src=x onerror=alert(1)>.png", odd = "odd-\xFF\xFE.png";
    for (const std::string &name : {nasty, odd}) {
        const Bytes picture = test::encodedPicture(0, static_cast<int>(name.size()), 40);
        writeFileAtomically(m_data.openSet + "/" + name, std::string(picture.begin(), picture.end()));
    }
    makeFolders(m_data.target + "/<b>class");
    const Bytes picture = test::encodedPicture(0, 99, 40);
    writeFileAtomically(m_data.target + "/<b>class/a.png", std::string(picture.begin(), picture.end()));
    writeFileAtomically(m_data.openSet + "/\"broken\"&.png", "no picture");
    runScan(m_study, {}, m_context);
    embed();
    std::vector<ImageMark> marks;
    for (const ImageView &image : readMap(m_study).images)
        if (image.path == nasty || image.path == showPath(odd))
            marks.push_back({image.id, MarkKind::Pinned, "</table><script>alert(1)</script>"});
    ASSERT_EQ(marks.size(), 2U);
    markImages(m_study, marks);
    select(6);
    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_FALSE(holds(text, "<img src=x"));
    EXPECT_FALSE(holds(text, "<script"));
    EXPECT_FALSE(holds(text, "<b>class"));
    EXPECT_TRUE(holds(text, "&lt;img src=x onerror=alert(1)&gt;.png"));
    EXPECT_TRUE(holds(text, "odd-\\xFF\\xFE.png"));
    EXPECT_TRUE(holds(text, "2 images are pinned (taken first), 0 are rejected."));
}

TEST_F(Report, AnImageThatIsGoneIsSaidToBe)
{
    embed();
    select(6);
    const std::vector<CoresetRow> rows = readSelection(m_study).rows;
    fs::remove(m_data.openSet + "/" + rows[0].path);
    writeFileAtomically(m_data.openSet + "/" + rows[1].path, "damaged");
    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_TRUE(holds(text, "not there any more: " + rows[0].path));
    EXPECT_TRUE(holds(text, "cannot be read: " + rows[1].path));
    EXPECT_GE(m_result.missing, 2);
}

TEST_F(Report, TheFeaturesOfTheSelectionMayBeGone)
{
    embed();
    select(6);
    fs::remove_all(m_study + "/features");
    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_TRUE(holds(text, "are not in the study any more"));
}

TEST_F(Report, ShowsAsManyImagesAsAskedFor)
{
    embed();
    select(8);
    ReportOptions options;
    options.contactSheet = 3;
    EXPECT_TRUE(holds(write(options), "the first 3 of 8 images"));
    options.contactSheet = 0;
    EXPECT_FALSE(holds(write(options), "<img"));
    EXPECT_EQ(m_result.pictures, 0);
    options.contactSheet = -1;
    EXPECT_NE(errorOf([&] { write(options); }).find("Contact sheet"), std::string::npos);
}

TEST_F(Report, CurvesCanBePictures)
{
    embed();
    select(8);
    ReportOptions options;
    int drawn = 0;
    options.curvesAsPictures = [&](const std::string &svg, int width, int height) {
        EXPECT_EQ(svg.rfind("<svg xmlns=", 0), 0U);
        EXPECT_GT(width, height);
        ++drawn;
        return Bytes{1, 2, 3};
    };
    const std::string text = write(options);
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_EQ(drawn, 7); // stop curve, and those of the retrieval run
    EXPECT_FALSE(holds(text, "<svg"));
    EXPECT_EQ(count(text, "data:image/png;base64,AQID"), 7U);
}

TEST_F(Report, WhatARunNeverMeasuredHasNoCurve)
{
    embed();
    const std::string text = writeWithMetrics("1,1,2.5,0.1,50,,,\n2,2,2.25,0.05,60,,,\n");
    for (const char *drawn : {"Loss", "Learning rate", "Images a second"})
        EXPECT_EQ(count(text, "aria-label=\"" + std::string(drawn) + "\""), 1U) << drawn;
    EXPECT_EQ(count(text, "<svg "), 3U);
}

TEST_F(Report, ACurveHasOnlyTheStepsThatWereMeasured)
{
    embed();
    const std::string text = writeWithMetrics("1,1,2.5,0.1,50,,,\n2,2,2.25,0.05,60,0.75,,62.5\n");
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_TRUE(holds(text, "aria-label=\"kNN accuracy\""));
    EXPECT_TRUE(holds(text, "aria-label=\"Feature spread\""));
    EXPECT_FALSE(holds(text, "aria-label=\"Effective rank\""));
    EXPECT_EQ(count(text, "<circle "), 2U); // as a single point is drawn
}

TEST_F(Report, TheStudyIsOnlyReadAlsoWhileAStageWorks)
{
    embed();
    select(6);
    const StudyWriter writer(m_study);
    const auto before = filesBelow(m_study), sources = filesBelow(m_data.openSet);
    write();
    EXPECT_EQ(filesBelow(m_study), before);
    EXPECT_EQ(filesBelow(m_data.openSet), sources);
}

TEST_F(Report, NeverWritesIntoAFolderOfImages)
{
    const std::string inside = m_data.target + "/report.html";
    EXPECT_NE(errorOf([&] { writeReport(m_study, inside, {}, m_context); }).find("never written"), std::string::npos);
    EXPECT_FALSE(fileExists(inside));
}

TEST_F(Report, ACancelLeavesTheOldFile)
{
    embed();
    select(6);
    writeFileAtomically(m_dir / "report.html", "the old one");
    RecordingJobContext context;
    context.cancelWhen = [](const Progress &progress) { return progress.activity == "Drawing pictures"; };
    EXPECT_THROW(writeReport(m_study, m_dir / "report.html", {}, context), Cancelled);
    EXPECT_EQ(readTextFile(m_dir / "report.html"), "the old one");
}

TEST_F(ReportOfCopies, CountsNearDuplicatesAndListsLeaks)
{
    setPairs({{"open/100.png", "open/again.png"},
              {"test/a/0.png", "open/of-test.png"},
              {"test/b/1.png", "target/b/of-test.png"}});
    select(test::tinySelection(10));
    pretrain("target");
    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_TRUE(tells(text, "pairs found by the search", "3"));
    EXPECT_TRUE(tells(text, "pairs that count as near-duplicates", "3"));
    EXPECT_TRUE(tells(text, "limits of near-duplicates",
                      "cosine at least 0.95, at most 32 of 256 bits of the perceptual hash differ"));
    EXPECT_TRUE(tells(text, "near-copies left out of the coreset", "2"));
    EXPECT_TRUE(tells(text, "leaks (near-duplicates of test images)", "2"));
    EXPECT_TRUE(tells(text, "leaks left out of the pretraining", "1"));
    EXPECT_TRUE(holds(text, "<td>open</td><td>of-test.png</td><td>test</td><td>a/0.png</td><td>0.990</td><td>2</td>"));
    EXPECT_TRUE(holds(text, "<td>target</td><td>b/of-test.png</td><td>test</td><td>b/1.png</td>"));
    EXPECT_TRUE(holds(text, "2 images were left out of the coreset as near-duplicates of others: the cosine similarity "
                            "of their features was at least 0.95 and their perceptual hashes differed in at most 32 of "
                            "256 bits. 1 near-duplicates of test images were left out of the pretraining. "));
    EXPECT_FALSE(holds(text, "Out of date: these"));
}

TEST_F(ReportOfCopies, PairsBeyondTheLimitsAreNoLeaks)
{
    setPairs({{"test/a/0.png", "open/of-test.png"}}, 0.93F);
    const std::string text = write();
    EXPECT_TRUE(tells(text, "pairs found by the search", "1"));
    EXPECT_TRUE(tells(text, "pairs that count as near-duplicates", "0"));
    EXPECT_TRUE(holds(text, "No image of target set or open-set is known as a near-duplicate of a test image."));
}

TEST_F(ReportOfCopies, OnlyTheFirstLeaksAreListed)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (int i = 0; i < 25; ++i)
        pairs.emplace_back("test/a/0.png", "open/" + std::to_string(100 + i) + ".png");
    setPairs(pairs);
    const std::string text = write();
    EXPECT_TRUE(tells(text, "leaks (near-duplicates of test images)", "25"));
    EXPECT_EQ(count(text, "<td>test</td><td>a/0.png</td>"), 20U);
    EXPECT_TRUE(holds(text, "5 more are not shown."));
}

TEST_F(ReportOfCopies, NamesOfLeaksStayText)
{
    writeCopy("open/110.png", "test/a/<img src=x>.png", test::Alteration::Smaller);
    runScan(m_study, {}, m_context);
    setPairs({{"open/110.png", "test/a/<img src=x>.png"}});
    const std::string text = write();
    EXPECT_TRUE(isWellFormed(text));
    EXPECT_TRUE(holds(text, "<td>a/&lt;img src=x&gt;.png</td>"));
    EXPECT_FALSE(holds(text, "<img src=x"));
}

TEST_F(ReportOfCopies, SayWhetherLeaksWereMeantToBeLeftOut)
{
    setPairs({{"test/b/1.png", "target/b/of-test.png"}});
    pretrain("target", /*leaveOutLeaks=*/false);
    EXPECT_TRUE(tells(write(), "leaks left out of the pretraining", "0 (the setting is off)"));
    const std::string file = m_study + "/runs/" + readStudy(m_study).settings.pretrainRun + "/run.json";
    nlohmann::json run = nlohmann::json::parse(readTextFile(file));
    ASSERT_EQ(run.erase("leaks_left_out"), 1U);
    writeFileAtomically(file, run.dump()); // as 0.1 wrote it
    EXPECT_TRUE(tells(write(), "leaks left out of the pretraining", "–"));
}

TEST_F(ReportOfCopies, SayThatNearDuplicatesAreOutOfDateOrGone)
{
    setPairs({{"test/a/0.png", "open/of-test.png"}});
    writeCopy("open/111.png", "test/a/later.png", test::Alteration::Smaller);
    runScan(m_study, {}, m_context);
    const std::string stale = write();
    EXPECT_TRUE(holds(stale, "Out of date: these are the near-duplicates of an earlier search."));
    EXPECT_TRUE(tells(stale, "leaks (near-duplicates of test images)", "1"));
    fs::remove_all(m_study + "/duplicates");
    const std::string gone = write();
    EXPECT_TRUE(holds(gone, "the near-duplicates are not in the study any more"));
}

} // namespace coresift
