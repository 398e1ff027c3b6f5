#include "core/evaluate/supervised.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/core/optimise/state_copies.h"
#include "tests/support/support.h"

#include <cmath>

namespace coresift {

using test::errorOf;

namespace {

/// A line through points: y = 3x − 1.
class LineTask : public SupervisedTask {
public:
    explicit LineTask(std::int64_t images = 40) : m_images(images) {}

    std::int64_t images() const override { return m_images; }
    std::vector<ParameterGroup> parameters() const override { return {{{m_slope, m_offset}}}; }
    void collectState(NamedTensors &state) const override
    {
        state["slope"] = m_slope;
        state["offset"] = m_offset;
    }
    void setTraining(bool on) override { isTraining = on; }
    torch::Tensor loss(const std::vector<std::int64_t> &images, int epoch) override
    {
        batches.push_back(images);
        torch::Tensor x = torch::tensor(images).to(torch::kFloat) / static_cast<double>(m_images);
        x = x + 0.01 * epoch; // views differ from epoch to epoch
        const torch::Tensor error = m_slope * x + m_offset - (3 * x - 1);
        return (error * error).mean() + (epoch >= failsFrom ? std::nan("") : 0.0);
    }
    double slope() const { return m_slope.item<double>(); }

    bool isTraining = false;
    int failsFrom = 1000;
    std::vector<std::vector<std::int64_t>> batches;

private:
    std::int64_t m_images;
    torch::Tensor m_slope = torch::zeros({1}, torch::requires_grad()),
                  m_offset = torch::zeros({1}, torch::requires_grad());
};

SupervisedOptions lineOptions(int epochs = 40)
{
    SupervisedOptions options;
    options.epochs = epochs;
    options.batch = 8;
    options.learningRate = 0.1;
    options.activity = "Fitting a line";
    options.device = {"cpu", "float32"};
    options.settings = "line";
    return options;
}

} // namespace

TEST(Supervised, LearnsAndSeesEachImageOnceAnEpoch)
{
    LineTask task;
    SilentContext context;
    int measured = 0;
    const SupervisedReport report = trainSupervised(
        task, lineOptions(),
        [&](int epoch) {
            EXPECT_EQ(epoch, measured++);
            EXPECT_FALSE(task.isTraining);
        },
        context);
    EXPECT_NEAR(task.slope(), 3, 0.1);
    EXPECT_EQ(report.epochs, 40);
    EXPECT_EQ(report.steps, 200);
    EXPECT_EQ(measured, 40);
    EXPECT_LT(report.loss, 1e-3);
    std::vector<std::int64_t> seen;
    for (int i = 0; i < 5; ++i)
        seen.insert(seen.end(), task.batches[static_cast<std::size_t>(i)].begin(),
                    task.batches[static_cast<std::size_t>(i)].end());
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(seen.size(), 40U);
    EXPECT_EQ(std::unique(seen.begin(), seen.end()), seen.end());
    EXPECT_NE(task.batches[0], task.batches[5]); // another order in the next epoch
}

TEST(Supervised, ASingleImageAtTheEndIsLeftOut)
{
    LineTask task(17);
    SilentContext context;
    EXPECT_EQ(trainSupervised(task, lineOptions(1), {}, context).steps, 2);
    SupervisedOptions one = lineOptions(1);
    one.batch = 1;
    LineTask each(5);
    EXPECT_EQ(trainSupervised(each, one, {}, context).steps, 5);
    LineTask single(1);
    EXPECT_EQ(trainSupervised(single, lineOptions(1), {}, context).steps, 1);
}

TEST(Supervised, GoesOnFromItsCheckpointToTheSameWeights)
{
    const test::TempDir folder;
    SupervisedOptions options = lineOptions();
    options.checkpointEvery = std::chrono::seconds(0);
    options.checkpoint = folder / "training.safetensors";
    SilentContext silent;
    LineTask whole;
    trainSupervised(whole, options, {}, silent);
    const SupervisedReport ended = trainSupervised(whole, options, {}, silent);
    EXPECT_EQ(ended.steps, 0); // the end is kept, to be measured again
    EXPECT_GT(ended.loss, 0);
    removeCheckpoint(options.checkpoint);

    test::RecordingJobContext context;
    LineTask interrupted;
    EXPECT_THROW(trainSupervised(
                     interrupted, options,
                     [&](int epoch) {
                         if (epoch == 20)
                             context.cancel();
                     },
                     context),
                 Cancelled);
    ASSERT_TRUE(fileExists(options.checkpoint));
    LineTask resumed;
    test::RecordingJobContext told;
    const SupervisedReport report = trainSupervised(resumed, options, {}, told);
    EXPECT_TRUE(told.hasSaid("goes on behind epoch"));
    EXPECT_TRUE(report.goesOn);
    EXPECT_LT(report.steps, 200);
    EXPECT_EQ(resumed.slope(), whole.slope());
}

TEST(Supervised, ALeftoverOrDamagedCheckpointBeginsAnew)
{
    const test::TempDir folder;
    SupervisedOptions options = lineOptions(2);
    options.checkpointEvery = std::chrono::seconds(0);
    options.checkpoint = folder / "training.safetensors";
    test::RecordingJobContext cancelling;
    LineTask first;
    EXPECT_THROW(trainSupervised(
                     first, options, [&](int) { cancelling.cancel(); }, cancelling),
                 Cancelled);
    options.settings = "another line";
    SilentContext silent;
    LineTask second;
    EXPECT_FALSE(trainSupervised(second, options, {}, silent).goesOn);

    writeFileAtomically(options.checkpoint, "no tensors");
    test::RecordingJobContext context;
    LineTask third;
    EXPECT_EQ(trainSupervised(third, options, {}, context).steps, 10);
    ASSERT_FALSE(context.lines().empty());
    EXPECT_NE(context.lines().front().find("Begins anew"), std::string::npos);
}

TEST(Supervised, ALossThatIsNoNumberEndsIt)
{
    LineTask task;
    task.failsFrom = 3;
    SilentContext context;
    const std::string message = errorOf([&] { trainSupervised(task, lineOptions(), {}, context); });
    EXPECT_NE(message.find("epoch 4"), std::string::npos) << message;
}

TEST(Supervised, ScoresThatAreNoNumbersAreNoAnswer)
{
    EXPECT_NO_THROW(requireNumbers(torch::zeros({2, 3})));
    EXPECT_NE(errorOf([] {
                  requireNumbers(torch::full({2, 3}, std::nan("")));
              }).find("gives no numbers"),
              std::string::npos);
}

TEST(Supervised, RatesAtTheBeginningTheMiddleAndTheEnd)
{
    SupervisedOptions options;
    options.learningRate = 2;
    options.schedule = RateSchedule::Cosine;
    EXPECT_DOUBLE_EQ(supervisedRate(0, 100, options), 2);
    EXPECT_DOUBLE_EQ(supervisedRate(50, 100, options), 1);
    EXPECT_LT(supervisedRate(99, 100, options), 0.01);
    options.schedule = RateSchedule::Poly;
    EXPECT_DOUBLE_EQ(supervisedRate(0, 100, options), 2);
    EXPECT_DOUBLE_EQ(supervisedRate(50, 100, options), 2 * std::pow(0.5, 0.9));
    options.schedule = RateSchedule::Milestones;
    EXPECT_DOUBLE_EQ(supervisedRate(59, 100, options), 2);
    EXPECT_DOUBLE_EQ(supervisedRate(60, 100, options), 0.2);
    EXPECT_DOUBLE_EQ(supervisedRate(80, 100, options), 0.02);
}

} // namespace coresift
