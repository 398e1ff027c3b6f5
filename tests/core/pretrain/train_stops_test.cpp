#include "core/base/file.h"
#include "core/pretrain/run_control.h"
#include "tests/core/pretrain/sitting.h"

#include <chrono>
#include <thread>

namespace coresift {

using test::MadeViews;
using test::Sitting;
using test::stepOfCheckpoint;
using test::tinyTraining;

namespace {

/// A job that is cancelled when it is asked about it for the n-th time.
class CancelledWhenAsked : public SilentContext {
public:
    explicit CancelledWhenAsked(int time) : m_time(time) {}
    bool isCancelled() const override { return ++m_asked >= m_time; }

private:
    int m_time;
    mutable int m_asked = 0;
};

/// Asks the run in a folder to go on when it looked so many times during its pause.
class EndOfPause : public SilentContext {
public:
    EndOfPause(std::string folder, int looks) : m_folder(std::move(folder)), m_looks(looks) {}

    void say(const Phrase &line) override { m_pauses = m_pauses || line.text().find("pauses") != std::string::npos; }
    bool isCancelled() const override
    {
        if (m_pauses && --m_looks == 0)
            askRun(m_folder, RunWish::GoOn);
        return false;
    }

private:
    std::string m_folder;
    mutable int m_looks;
    bool m_pauses = false;
};

/// Accuracies as they fall due, each on two batches of features.
class MadeAccuracies {
public:
    explicit MadeAccuracies(std::vector<double> values) : m_values(std::move(values)) {}

    double operator()(const FeaturesNow &features)
    {
        const std::vector<std::uint8_t> pixels(2 * 16 * 16 * 3, 100);
        features(pixels.data(), 2);
        if (m_asked == stopAt) {
            stopAt = -1;
            stop();
        }
        features(pixels.data(), 2);
        return m_values.at(static_cast<std::size_t>(m_asked++));
    }

    int stopAt = -1; ///< which of them, from 0, calls stop() half-way; once
    std::function<void()> stop;

private:
    std::vector<double> m_values;
    int m_asked = 0;
};

std::vector<std::pair<std::int64_t, double>> accuraciesIn(const Sitting &sitting)
{
    std::vector<std::pair<std::int64_t, double>> found;
    for (const StepMetrics &metrics : readMetrics(sitting.dir / "metrics.csv"))
        if (!std::isnan(metrics.knn))
            found.emplace_back(metrics.step, metrics.knn);
    return found;
}

} // namespace

TEST(TrainStops, AStepOfSeveralBatchesIsLeftBetweenThem)
{
    TrainOptions options = tinyTraining(4, 2); // four steps of two batches
    options.optimiser.accumulate = 2;
    Sitting whole, stopped;
    whole.train(16, options);
    MadeViews views(16);
    CancelledWhenAsked job(4); // before and within the first step, before and within the second
    EXPECT_THROW(stopped.train(views, options, job), Cancelled);
    EXPECT_EQ(stopped.seen.size(), 1U);
    EXPECT_EQ(stepOfCheckpoint(stopped.checkpoint()), 1);
    EXPECT_EQ(stopped.train(16, options).resumedAt, 1);
    EXPECT_EQ(stopped.losses(), whole.losses());
    EXPECT_EQ(readTextFile(stopped.encoder()), readTextFile(whole.encoder()));
}

TEST(TrainStops, AMeasurementThatIsLeftHalfWayIsMadeUpFor)
{
    TrainOptions options = tinyTraining(4, 5); // two steps an epoch
    options.knnEvery = 1;
    options.earlyStop.earlyStop = "knn";
    options.earlyStop.patience = 2;
    Sitting whole, stopped;
    whole.knn = MadeAccuracies({40, 60, 55, 50});
    EXPECT_EQ(whole.train(8, options).steps, 8);
    MadeAccuracies accuracies({40, 60, 55, 50});
    accuracies.stopAt = 1;
    accuracies.stop = [&] { askRun(stopped.dir.path(), RunWish::Stop); };
    stopped.knn = std::ref(accuracies);
    EXPECT_THROW(stopped.train(8, options), Cancelled);
    EXPECT_EQ(stepOfCheckpoint(stopped.checkpoint()), 4);
    EXPECT_EQ(stopped.seen.size(), 3U); // the fourth step is taken, but not done with
    EXPECT_EQ(readMetrics(stopped.dir / "metrics.csv").size(), 4U);

    const TrainReport report = stopped.train(8, options);
    EXPECT_EQ(report.steps, 8);
    EXPECT_TRUE(report.stoppedEarly);
    EXPECT_EQ(stopped.losses(), whole.losses());
    EXPECT_EQ(accuraciesIn(stopped), accuraciesIn(whole));
    for (const char *file : {"encoder.safetensors", "best.safetensors"})
        EXPECT_EQ(readTextFile(stopped.dir / file), readTextFile(whole.dir / file)) << file;
}

TEST(TrainStops, ARunThatIsOverEarlyIsMeasuredAtItsEnd)
{
    TrainOptions options = tinyTraining(4, 50);
    options.learningRate = 1e-9; // nothing is learnt
    options.earlyStop.earlyStop = "loss";
    options.earlyStop.patience = 2;
    options.earlyStop.gain = 0.5;
    Sitting sitting;
    sitting.knn = MadeAccuracies({70});
    EXPECT_EQ(sitting.train(8, options).steps, 6);
    EXPECT_EQ(accuraciesIn(sitting), (std::vector<std::pair<std::int64_t, double>>{{6, 70}}));
    EXPECT_TRUE(fileExists(sitting.dir / "best.safetensors"));
}

TEST(TrainStops, AWishFromTheTimeBeforeTheFirstStepIsHeard)
{
    const TrainOptions options = tinyTraining(4, 1);
    Sitting sitting;
    askRun(sitting.dir.path(), RunWish::Stop);
    EXPECT_THROW(sitting.train(8, options), Cancelled);
    EXPECT_TRUE(sitting.seen.empty());
    EXPECT_EQ(sitting.train(8, options).steps, 2);
}

TEST(TrainStops, APauseIsNoTimeOfTheRun)
{
    Sitting sitting;
    sitting.onStep = [&](const StepMetrics &metrics) {
        if (metrics.step == 1)
            askRun(sitting.dir.path(), RunWish::Pause);
    };
    EndOfPause job(sitting.dir.path(), /*looks=*/5); // five fifths of a second
    MadeViews views(8);
    const auto start = std::chrono::steady_clock::now();
    const TrainReport report = sitting.train(views, tinyTraining(4, 1), job);
    const std::chrono::duration<double> all = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(report.steps, 2);
    EXPECT_LT(report.seconds, all.count() - 0.8);
}

TEST(TrainStops, TheTimeIsThatOfAllSittings)
{
    const TrainOptions options = tinyTraining(4, 2);
    Sitting sitting;
    MadeViews views(8);
    RecordingJobContext job;
    sitting.onStep = [&](const StepMetrics &) {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        job.cancel();
    };
    const auto start = std::chrono::steady_clock::now();
    EXPECT_THROW(sitting.train(views, options, job), Cancelled);
    sitting.onStep = {};
    const double seconds = sitting.train(8, options).seconds;
    const std::chrono::duration<double> all = std::chrono::steady_clock::now() - start;
    EXPECT_GT(seconds, 1);
    EXPECT_LE(seconds, all.count());
    EXPECT_EQ(sitting.train(8, options).seconds, seconds); // nothing was done
}

TEST(TrainStops, ALongEpochHasCheckpointsToo)
{
    Sitting sitting;
    sitting.unsaved = 0; // seconds: after each step
    std::vector<std::int64_t> saved;
    sitting.onStep = [&](const StepMetrics &metrics) {
        saved.push_back(metrics.step == 1 ? 0 : stepOfCheckpoint(sitting.checkpoint()));
    };
    sitting.train(16, tinyTraining(/*batch=*/4, /*epochs=*/1));
    EXPECT_EQ(saved, (std::vector<std::int64_t>{0, 1, 2, 3}));
}

} // namespace coresift
