#include "core/study/renewal.h"

#include "core/base/file.h"
#include "core/study/marks.h"
#include "core/study/results.h"
#include "tests/core/study/made_study.h"

#include <algorithm>
#include <set>

namespace coresift {

using test::tinyTraining;

namespace {

constexpr int kSide = test::kTinySide;
constexpr std::int64_t kCoreset = 7;
using Picture = std::vector<std::uint8_t>;

/// Mean colours as unit features: enough to tell pictures apart.
Matrix meanColours(const std::uint8_t *pixels, std::int64_t images)
{
    Matrix features(images, 3);
    constexpr int kPixels = kSide * kSide;
    for (std::int64_t image = 0; image < images; ++image)
        for (int i = 0; i < kPixels * 3; ++i)
            features.row(image)[i % 3] += static_cast<float>(pixels[image * kPixels * 3 + i]);
    normaliseRows(features.values.data(), images, 3);
    return features;
}

std::vector<Picture> picturesOf(BatchSource &source)
{
    std::vector<Picture> pictures(static_cast<std::size_t>(source.images()), Picture(kSide * kSide * 3));
    for (std::size_t i = 0; i < pictures.size(); ++i)
        source.fillPlain({static_cast<std::int64_t>(i)}, kSide, pictures[i].data());
    return pictures;
}

std::set<std::int64_t> idsIn(const std::vector<CoresetRow> &rows)
{
    std::set<std::int64_t> ids;
    for (const CoresetRow &row : rows)
        ids.insert(row.index);
    return ids;
}

/// An embedded study with a coreset of seven.
class Renewals : public test::MadeStudy {
protected:
    Renewals()
    {
        embed();
        select(kCoreset);
        makeFolders(m_study + "/runs/made");
        m_chosen = idsIn(readSelection(m_study).rows);
    }

    std::vector<std::int64_t> others() const ///< open-set images that the coreset has not
    {
        std::vector<std::int64_t> ids;
        for (const ImageRecord &image :
             Catalogue(m_study + "/catalogue.sqlite", Catalogue::Access::Read).readableImages("open"))
            if (m_chosen.count(image.id) == 0)
                ids.push_back(image.id);
        return ids;
    }

    void mark(const std::vector<std::int64_t> &ids, MarkKind kind) const
    {
        std::vector<ImageMark> marks;
        for (const std::int64_t id : ids)
            marks.push_back({id, kind, {}});
        markImages(m_study, marks);
    }

    RunPlan planOn(const StudyWriter &writer) const
    {
        RunPlan plan;
        plan.kind = "pretrain";
        plan.on = "coreset";
        plan.options = tinyTraining();
        plan.options.samplingTimes = 3;
        plan.openSetImages = kCoreset;
        plan.images = readableImages(writer.settings(), writer.catalogue(), SetRole::Target);
        for (const LocatedImage &image : readableImages(writer.settings(), writer.catalogue(), SetRole::OpenSet))
            if (m_chosen.count(image.record.id) != 0)
                plan.images.push_back(image);
        std::sort(plan.images.begin(), plan.images.end(),
                  [](const LocatedImage &a, const LocatedImage &b) { return a.record.id < b.record.id; });
        return plan;
    }

    /// Ids of the coreset of the first renewal of a run without training.
    std::set<std::int64_t> renewed(const ImageIds &leaks)
    {
        StudyWriter writer(m_study);
        const RunPlan plan = planOn(writer);
        const auto source = decodeOnce(writer, plan.images, plan.options, m_context);
        CoresetRenewal(writer, plan, leaks, "made", *source, m_context).choose(1, meanColours);
        return idsIn(readCoresetCsv(m_study + "/runs/made/coreset-2.csv"));
    }

    PretrainRequest renewing() const
    {
        PretrainRequest request;
        request.on = "coreset";
        request.options = tinyTraining(); // 19 images: three steps an epoch
        request.options->steps = 6;
        request.options->samplingTimes = 2;
        request.options->checkpointEvery = 1;
        request.options->knnEvery = 0;
        request.options->seed = 5;
        return request;
    }

    std::string runFile(const std::string &run, const std::string &name) const
    {
        return m_study + "/runs/" + run + "/" + name;
    }

    std::set<std::int64_t> m_chosen;
};

} // namespace

TEST_F(Renewals, NewImagesStandInThePlacesOfTheOldOnes)
{
    mark({m_chosen.begin(), m_chosen.end()}, MarkKind::Rejected); // so that every one is another
    StudyWriter writer(m_study);
    const RunPlan plan = planOn(writer);
    const auto source = decodeOnce(writer, plan.images, plan.options, m_context);
    const std::vector<Picture> first = picturesOf(*source);
    CoresetRenewal renewal(writer, plan, {}, "made", *source, m_context);
    renewal.choose(1, meanColours);
    renewal.bring(1, m_context);

    const std::vector<Picture> second = picturesOf(*source);
    ASSERT_EQ(second.size(), first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(second[i] == first[i], plan.images[i].record.root == "target") << i;
    const std::set<std::int64_t> ids = idsIn(readCoresetCsv(runFile("made", "coreset-2.csv")));
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(kCoreset));
    for (const std::int64_t id : ids)
        EXPECT_EQ(m_chosen.count(id), 0U) << id;
    EXPECT_FALSE(fileExists(m_study + "/cache/renewal"));

    renewal.bring(0, m_context);
    EXPECT_EQ(picturesOf(*source), first);
    const auto resumed = decodeOnce(writer, plan.images, plan.options, m_context);
    CoresetRenewal(writer, plan, {}, "made", *resumed, m_context).bring(1, m_context);
    EXPECT_EQ(picturesOf(*resumed), second);
}

TEST_F(Renewals, WhatTheOpenSetCannotGiveStaysFromBefore)
{
    std::vector<std::int64_t> rejected = others();
    ASSERT_GT(rejected.size(), 2U);
    const std::set<std::int64_t> left(rejected.end() - 2, rejected.end());
    rejected.resize(rejected.size() - 2);
    rejected.insert(rejected.end(), m_chosen.begin(), m_chosen.end());
    mark(rejected, MarkKind::Rejected);
    const std::set<std::int64_t> ids = renewed({});
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(kCoreset));
    for (const std::int64_t id : ids)
        EXPECT_TRUE(left.count(id) != 0 || m_chosen.count(id) != 0) << id;
    for (const std::int64_t id : left)
        EXPECT_EQ(ids.count(id), 1U) << id;
}

TEST_F(Renewals, PinnedImagesAreTakenUnlessTheyLeak)
{
    const std::int64_t pinned = others().front();
    mark({pinned}, MarkKind::Pinned);
    EXPECT_EQ(renewed({}).count(pinned), 1U);
    EXPECT_EQ(renewed({pinned}).count(pinned), 0U);
}

TEST_F(Renewals, ADamagedChoiceIsAnErrorThatNamesItsFile)
{
    StudyWriter writer(m_study);
    const RunPlan plan = planOn(writer);
    const auto source = decodeOnce(writer, plan.images, plan.options, m_context);
    CoresetRenewal renewal(writer, plan, {}, "made", *source, m_context);
    EXPECT_NE(test::errorOf([&] { renewal.bring(1, m_context); }).find("coreset-2.csv"), std::string::npos);
    std::vector<CoresetRow> rows = readSelection(m_study).rows;
    rows.back() = rows.front();
    writeCoresetCsv(runFile("made", "coreset-2.csv"), rows);
    EXPECT_NE(test::errorOf([&] { renewal.bring(1, m_context); }).find("does not name 7 images"), std::string::npos);
}

TEST_F(Renewals, ARunStoppedBehindOneGoesOnBitForBit)
{
    PretrainRequest request = renewing();
    EXPECT_EQ(runPretrain(m_study, request, {}, m_context).steps, 6);
    const std::string whole = "pretrain-coreset-001", resumed = "pretrain-coreset-002";
    EXPECT_EQ(readCoresetCsv(runFile(whole, "coreset-2.csv")).size(), static_cast<std::size_t>(kCoreset));
    EXPECT_FALSE(fileExists(runFile(whole, "coreset-3.csv")));

    test::RecordingJobContext stopped;
    request.fresh = true;
    const auto stop = [&](const StepMetrics &metrics) {
        if (metrics.step == 5)
            stopped.cancel();
    };
    EXPECT_THROW(runPretrain(m_study, request, stop, stopped), Cancelled);
    request.fresh = false;
    EXPECT_EQ(runPretrain(m_study, request, {}, m_context).resumedAt, 5);
    for (const char *name : {"coreset-2.csv", "encoder.safetensors"})
        EXPECT_EQ(readFile(runFile(whole, name)), readFile(runFile(resumed, name))) << name;
    const std::vector<StepMetrics> a = readMetrics(runFile(whole, "metrics.csv")),
                                   b = readMetrics(runFile(resumed, "metrics.csv"));
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        EXPECT_EQ(a[i].loss, b[i].loss) << i;
}

TEST_F(Renewals, WithOneSelectionOrWithoutACoresetThereIsNone)
{
    PretrainRequest request = renewing();
    request.options->samplingTimes = 1;
    runPretrain(m_study, request, {}, m_context);
    EXPECT_FALSE(fileExists(runFile("pretrain-coreset-001", "coreset-2.csv")));
    request.on = "target";
    runPretrain(m_study, request, {}, m_context);
    request.options->samplingTimes = 2;
    runPretrain(m_study, request, {}, m_context);
    EXPECT_FALSE(fileExists(m_study + "/runs/pretrain-target-002")); // the same run, which was done
    EXPECT_FALSE(fileExists(runFile("pretrain-target-001", "coreset-2.csv")));
}

} // namespace coresift
