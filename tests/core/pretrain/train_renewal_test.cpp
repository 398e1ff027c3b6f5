#include "core/base/error.h"
#include "core/base/file.h"
#include "core/pretrain/run_control.h"
#include "tests/core/pretrain/sitting.h"

namespace coresift {

using test::MadeViews;
using test::Sitting;
using test::stepOfCheckpoint;
using test::tinyTraining;

namespace {

constexpr std::int64_t kImagesOfRound = 8;

/// Views of images of its own in every round of a renewal.
class RenewedViews : public MadeViews {
public:
    RenewedViews() : MadeViews(kImagesOfRound) {}

    void fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
              ViewPixels &out) override
    {
        MadeViews::fill(ofRound(images), epoch, plan, size, out);
    }
    void fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out) override
    {
        MadeViews::fillPlain(ofRound(images), size, out);
    }

    int round = 0; ///< changes between steps alone

private:
    std::vector<std::int64_t> ofRound(std::vector<std::int64_t> images) const
    {
        for (std::int64_t &image : images)
            image += round * kImagesOfRound;
        return images;
    }
};

/// A run of four epochs of two steps whose images are renewed behind the second.
struct RenewedRun : Sitting {
    using Calls = std::vector<std::pair<int, bool>>;

    TrainOptions options = tinyTraining(4, 4);
    Calls calls; ///< in the last sitting: the round, and whether it was chosen, or brought
    std::function<void()> beforeFeatures;

    /// Like a process of its own: the source begins with the first selection.
    TrainReport sit(RenewedViews &views, std::int64_t cancelAt = 0)
    {
        calls.clear();
        renewal.times = 2;
        renewal.choose = [&](int round, const FeaturesNow &features) {
            calls.emplace_back(round, true);
            if (beforeFeatures)
                beforeFeatures();
            const std::vector<std::uint8_t> pixels(16 * 16 * 3, 100);
            features(pixels.data(), 1);
        };
        renewal.bring = [&](int round, JobContext &) {
            calls.emplace_back(round, false);
            views.round = round;
        };
        if (cancelAt == 0)
            return train(views, options);
        cancelAfter(cancelAt, views, options);
        return {};
    }
};

const RenewedRun::Calls kChosenOnce{{1, true}, {1, false}};

} // namespace

TEST(TrainRenewal, FromItsEpochOnAllViewsAreOfTheNewImages)
{
    RenewedRun run;
    RenewedViews views;
    run.sit(views);
    EXPECT_EQ(run.calls, kChosenOnce);
    EXPECT_EQ(run.seen.size(), 8U);
    for (const auto &[epoch, images] : views.calls())
        for (const std::int64_t image : images)
            EXPECT_EQ(image / kImagesOfRound, epoch <= 2 ? 0 : 1) << "epoch " << epoch;
}

TEST(TrainRenewal, ARunGoesOnBitForBitOnEitherSideOfIt)
{
    RenewedRun whole;
    RenewedViews ofWhole;
    whole.sit(ofWhole);
    const std::pair<std::int64_t, RenewedRun::Calls> stops[] = {{2, kChosenOnce}, {4, kChosenOnce}, {6, {{1, false}}}};
    for (const auto &[step, calls] : stops) {
        SCOPED_TRACE(step);
        RenewedRun stopped;
        RenewedViews first, second;
        stopped.sit(first, step);
        stopped.sit(second);
        EXPECT_EQ(stopped.calls, calls);
        EXPECT_EQ(stopped.losses(), whole.losses());
        EXPECT_EQ(readTextFile(stopped.encoder()), readTextFile(whole.encoder()));
    }
}

TEST(TrainRenewal, AChoiceThatIsLeftHalfWayIsMadeAgain)
{
    RenewedRun run;
    run.beforeFeatures = [&] { askRun(run.dir.path(), RunWish::Stop); };
    RenewedViews first, second;
    EXPECT_THROW(run.sit(first), Cancelled);
    EXPECT_EQ(first.round, 0);
    EXPECT_EQ(stepOfCheckpoint(run.checkpoint()), 4);
    run.beforeFeatures = {};
    EXPECT_EQ(run.sit(second).resumedAt, 4);
    EXPECT_EQ(run.calls, kChosenOnce);
    EXPECT_EQ(second.round, 1);
}

TEST(TrainRenewal, ARunThatGoesBackBehindItHasTheFirstImagesAgain)
{
    RenewedRun run;
    run.options.earlyStop.retries = 1;
    RenewedViews views;
    views.beforeFill = [&](std::int64_t call) {
        if (call == 7) // of the fourth epoch; there is no checkpoint yet
            throw Error(ErrorKind::Numeric, Phrase::verbatim("the loss is no number any more"));
    };
    EXPECT_EQ(run.sit(views).steps, 8);
    EXPECT_EQ(run.calls, (RenewedRun::Calls{{1, true}, {1, false}, {0, false}, {1, true}, {1, false}}));
    const auto again = views.calls().at(7); // the first of the second try
    EXPECT_EQ(again.first, 1);
    EXPECT_LT(again.second.front(), kImagesOfRound);
}

} // namespace coresift
