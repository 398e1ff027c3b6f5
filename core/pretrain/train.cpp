#include "core/pretrain/train.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/memory.h"
#include "core/encoder/torch_setup.h"
#include "core/encoder/weights.h"
#include "core/pretrain/checkpoint.h"
#include "core/pretrain/memory_need.h"
#include "core/pretrain/metrics.h"
#include "core/pretrain/monitor.h"
#include "core/pretrain/process_group.h"
#include "core/pretrain/run_control.h"
#include "core/pretrain/schedule.h"
#include "core/pretrain/view_queue.h"

#include <cmath>
#include <new>
#include <optional>
#include <utility>

namespace coresift {

namespace {

std::int64_t imagesIn(const std::vector<ViewPixels> &parts)
{
    std::int64_t images = 0;
    for (const ViewPixels &part : parts)
        images += part.images;
    return images;
}

/// What the steps of a sitting took.
struct StepsTime {
    double seconds = 0, waiting = 0; ///< in all, and of these for views
    std::int64_t images = 0;
};

class Training {
public:
    Training(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context)
        : m_source(source), m_options(options), m_run(run), m_context(context),
          m_length(trainLength(options, source.images())), m_monitor(source, options), m_control(run.folder, run.group)
    {
        if (leads())
            removeHalfWrittenFiles(run.folder);
        begin();
        m_secondsBefore = m_state.seconds;
    }

    TrainReport run()
    {
        m_report.resumedAt = m_state.step;
        if (isAnythingLeft())
            runWithRetries();
        m_report.steps = m_state.step;
        m_report.epochs = epochOf(std::max<std::int64_t>(0, m_state.step - 1));
        m_report.stoppedEarly = m_state.step < m_length.steps;
        m_report.encoderFile = encoderFile();
        m_report.seconds = m_state.seconds;
        const std::vector<StepMetrics> metrics = readMetrics(metricsFile());
        m_report.firstLoss = meanLossOfEpoch(metrics, 1);
        m_report.lastLoss = meanLossOfEpoch(metrics, m_report.epochs);
        return m_report;
    }

private:
    using Parts = std::vector<ViewPixels>;

    std::string encoderFile() const { return m_run.folder + "/encoder.safetensors"; }
    std::string metricsFile() const { return m_run.folder + "/metrics.csv"; }
    bool isFinished() const { return m_state.step >= m_length.steps || isOver(m_state.earlyStop, m_options.earlyStop); }
    int epochOf(std::int64_t step) const { return static_cast<int>(step / m_length.stepsPerEpoch) + 1; } // from 0
    int rank() const { return m_run.group == nullptr ? 0 : m_run.group->rank(); }
    int processes() const { return m_run.group == nullptr ? 1 : m_run.group->size(); }
    bool leads() const { return rank() == 0; }
    bool endsEpoch(const StepMetrics &done) const { return done.step % m_length.stepsPerEpoch == 0; }

    /// Where the last checkpoint is, or fresh.
    void begin()
    {
        m_learner.reset(); // two would not fit
        m_learner = std::make_unique<Learner>(m_options, m_run.normalisation, resolveDevice(m_options.device),
                                              m_run.group == nullptr ? nullptr : &m_run.group->tensors());
        m_state = readCheckpoint(m_run.folder, *m_learner, m_options);
        if (m_state.step == 0 && !m_run.initialWeights.empty())
            m_learner->loadEncoder(readWeights(m_run.initialWeights).tensors, m_run.initialWeights);
        if (m_run.group != nullptr && !m_run.group->agree(m_state.step))
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases",
                                      "the processes that train together find different checkpoints here; all "
                                      "of them have to see the same folder"),
                        m_run.folder);
    }

    /// Between the last checkpoint and its encoder a sitting can be killed.
    bool isAnythingLeft()
    {
        const bool left = !isFinished() || !m_state.measured || !isEncoderOfStep(encoderFile(), m_state.step);
        return m_run.group == nullptr ? left : m_run.group->highest(left ? 1 : 0) > 0;
    }

    /// What needs no other process: files, measurements. In a group rank 0 does it, however long it takes.
    void leadAlone(const std::function<void()> &work)
    {
        if (m_run.group == nullptr)
            work();
        else
            m_run.group->leadAlone(work);
    }

    void runWithRetries()
    {
        while (true) {
            try {
                return runSteps();
            } catch (const Error &error) {
                if (error.kind() != ErrorKind::Numeric || !mayRetry(m_state.earlyStop, m_options.earlyStop))
                    throw;
                goBack(error.phrase());
            }
        }
    }

    /// To the last checkpoint; the best encoder that was found behind it stays the best.
    void goBack(const Phrase &why)
    {
        const int retries = m_state.earlyStop.retries + 1;
        const double bestKnn = m_state.bestKnn;
        begin();
        m_state.earlyStop.retries = retries;
        m_state.bestKnn = bestKnn;
        save(); // the next sitting knows of it
        m_context.say(why);
        m_context.say({CORESIFT_TEXT("Phrases", "The run goes on from step %1 at a tenth of the learning rate."),
                       {countValue(m_state.step)}});
    }

    /// Who cancels, or asks the run to stop, leaves a checkpoint.
    void runSteps()
    {
        try {
            goThroughSteps();
        } catch (const Cancelled &) {
            save();
            throw;
        }
        save();
        exportTo(encoderFile());
    }

    void exportTo(const std::string &file)
    {
        leadAlone(
            [&] { m_learner->exportTo([&](const Backbone &network) { writeEncoder(file, network, m_state.step); }); });
    }

    void goThroughSteps()
    {
        openMetrics();
        ProgressMeter meter(m_context, "Training", m_length.steps, "steps");
        meter.skip(m_state.step);
        ViewQueue views(m_source, m_options, m_length, m_learner->views(), m_run.group);
        StepsTime time;
        while (!isFinished()) {
            endIfAsked();
            renewIfDue();
            const StepMetrics done = takeStep(views, time);
            meter.advance(1, {CORESIFT_TEXT("Phrases", "epoch %1 of %2, loss of the last step %3"),
                              {countValue(done.epoch), countValue(m_length.epochs), decimalValue(done.loss, 3)}});
        }
        m_report.imagesPerSecond = static_cast<double>(time.images) / std::max(1e-9, time.seconds);
        m_report.waitingShare = time.waiting / std::max(1e-9, time.seconds);
        meter.finish();
    }

    /// With the lines of the earlier sittings. When the last one was stopped while its step was measured, this is made
    /// up for.
    void openMetrics()
    {
        std::vector<StepMetrics> before;
        if (m_state.step > 0 && fileExists(metricsFile()))
            before = readMetrics(metricsFile());
        while (!before.empty() && before.back().step > m_state.step)
            before.pop_back();
        const bool isLeft =
            !std::exchange(m_state.measured, true) && !before.empty() && before.back().step == m_state.step;
        if (m_run.group != nullptr)
            m_run.group->meet(); // all have read the file
        if (leads())
            m_metrics.emplace(metricsFile(), m_state.step - (isLeft ? 1 : 0));
        const StepMetrics left = isLeft ? before.back() : StepMetrics();
        if (isLeft)
            before.pop_back();
        m_epochLoss = EpochLoss(before);
        if (!isLeft)
            return;
        bringImages(roundOf(m_state.step - 1), {});
        finishStep(left);
    }

    void endIfAsked()
    {
        if (m_control.shouldStop(m_context) || (m_run.group == nullptr && m_context.isCancelled()))
            throw Cancelled();
    }

    /// Of a step counted from 0.
    int roundOf(std::int64_t step) const
    {
        return m_run.renewal.bring ? renewalRound(epochOf(step), m_length.epochs, m_run.renewal.times) : 0;
    }

    /// The source gets the images that the next step is of. No views are being made then.
    void renewIfDue()
    {
        const int round = roundOf(m_state.step);
        const bool isNew = round > 0 && roundOf(m_state.step - 1) != round; // else an earlier sitting chose them
        bringImages(round, isNew ? featuresNow() : FeaturesNow());
    }

    void bringImages(int round, const FeaturesNow &features)
    {
        if (round == m_round)
            return;
        if (features)
            leadAlone([&] { m_run.renewal.choose(round, features); });
        if (m_run.group == nullptr)
            m_run.renewal.bring(round, m_context);
        else
            m_run.group->workSideBySide(m_context, [&](JobContext &context) { m_run.renewal.bring(round, context); });
        m_round = round;
        m_monitor.forgetImages();
    }

    /// Looks between its batches whether the run is to end. In a group it is for leadAlone().
    FeaturesNow featuresNow()
    {
        return [this](const std::uint8_t *pixels, std::int64_t images) {
            if (m_run.group == nullptr)
                endIfAsked();
            else
                m_run.group->stillLeads();
            throwIfCancelled(m_context);
            return matrixOf(m_learner->features(pixels, images));
        };
    }

    StepMetrics takeStep(ViewQueue &views, StepsTime &time)
    {
        const WorkClock clock(m_control);
        const std::int64_t step = m_state.step;
        const Parts parts = views.take(step);
        const double waited = clock.seconds();
        if (step + 1 < m_length.steps && roundOf(step + 1) == m_round)
            views.prepare(step + 1);
        StepMetrics metrics;
        metrics.epoch = epochOf(step);
        metrics.step = step + 1;
        metrics.learningRate =
            learningRateOfStep(step, m_length, m_options, m_options.optimiser) * retryFactor(m_state.earlyStop);
        metrics.loss = learn(parts, metrics.learningRate);
        const double seconds = clock.seconds();
        const std::int64_t images = imagesIn(parts) * processes(); // give or take one
        metrics.imagesPerSecond = static_cast<double>(images) / std::max(1e-9, seconds);
        time.seconds += seconds;
        time.waiting += waited;
        time.images += images;

        m_state.step = metrics.step;
        if (leads() && (m_monitor.isDue(metrics.step) || metrics.step == m_length.steps))
            m_monitor.measure(*m_learner, parts.front(), metrics);
        finishStep(metrics);
        return metrics;
    }

    /// The loss of the next step, which the weights then have taken.
    double learn(const Parts &parts, double learningRate)
    {
        const std::int64_t step = m_state.step;
        const int epoch = static_cast<int>(std::ceil(scheduleEpoch(step, m_length, m_options)));
        const Moment moment{epoch, m_length.scheduleEpochs, step, m_length.steps, rank(), processes()};
        double loss = kNotMeasured;
        try {
            loss = m_learner->step(parts, moment, learningRate,
                                   weightDecayOfStep(step, m_length.steps, m_options, m_options.optimiser),
                                   [this] { endIfAsked(); });
        } catch (const Error &error) {
            if (error.kind() == ErrorKind::Numeric)
                throwDiverged(error.phrase(), step);
            throw;
        }
        if (!std::isfinite(loss))
            throwDiverged(CORESIFT_TEXT("Phrases", "the loss is no number any more"), step);
        return loss;
    }

    /// What hangs on a step that was taken. When the run is stopped in the middle, the next sitting does it as a whole.
    void finishStep(StepMetrics done)
    {
        const EarlyStopState before = m_state.earlyStop;
        const bool byKnn = m_options.earlyStop.earlyStop == "knn";
        m_epochLoss.add(done);
        try {
            if (endsEpoch(done) && !byKnn)
                m_state.earlyStop = afterMeasurement(before, m_epochLoss.mean(), m_options.earlyStop);
            measureKnn(done);
        } catch (const Cancelled &) {
            keepMetrics(done);
            m_state.earlyStop = before;
            m_state.measured = false;
            throw;
        }
        if (byKnn)
            m_state.earlyStop = afterMeasurement(before, done.knn, m_options.earlyStop);
        keepMetrics(done);
        keepIfBest(done);
        if (m_run.observe)
            m_run.observe(done);
        if (!isFinished() && isCheckpointDue(done))
            save();
    }

    /// Rank 0's clock counts.
    bool isCheckpointDue(const StepMetrics &done)
    {
        if (endsEpoch(done) && done.epoch % m_options.checkpointEvery == 0)
            return true;
        const double unsaved = m_clock.seconds() - m_savedAt;
        return (m_run.group == nullptr ? unsaved : m_run.group->told(unsaved)) >= m_run.unsaved;
    }

    /// Between steps, with random numbers of its own: the losses are those of a run that nobody looks at. The last step
    /// is always measured.
    void measureKnn(StepMetrics &done)
    {
        const bool isDue = isFinished() || (endsEpoch(done) && done.epoch % std::max(1, m_options.knnEvery) == 0);
        if (m_options.knnEvery <= 0 || !isDue || !m_learner->isFinite()) // the training finds out by itself
            return;
        leadAlone([&] {
            if (m_run.knn)
                done.knn = m_run.knn(featuresNow());
        });
        if (m_run.group != nullptr)
            done.knn = m_run.group->told(done.knn);
    }

    void keepMetrics(const StepMetrics &done)
    {
        if (leads())
            m_metrics->append(done);
    }

    void keepIfBest(const StepMetrics &done)
    {
        if (!std::isfinite(done.knn) || done.knn <= m_state.bestKnn)
            return;
        m_state.bestKnn = done.knn;
        exportTo(m_run.folder + "/best.safetensors");
    }

    [[noreturn]] void throwDiverged(Phrase what, std::int64_t step) const
    {
        throw Error(ErrorKind::Numeric,
                    what.add(CORESIFT_TEXT("Phrases", " at step %1 (epoch %2). The last checkpoint is kept. Try a "
                                                      "tenth of the learning rate, or the precision float32"),
                             {countValue(step + 1), std::to_string(epochOf(step))}));
    }

    /// A step can have a good loss and ruin the weights; such a state must not replace a good checkpoint.
    void save()
    {
        if (!m_learner->isFinite())
            throwDiverged(CORESIFT_TEXT("Phrases", "the weights are no numbers any more"), m_state.step - 1);
        m_savedAt = m_clock.seconds();
        m_state.seconds = m_secondsBefore + m_savedAt;
        leadAlone([this] { writeCheckpoint(m_run.folder, *m_learner, m_state, m_options); });
    }

    BatchSource &m_source;
    const TrainOptions &m_options;
    const TrainRun &m_run;
    JobContext &m_context;
    TrainLength m_length;
    TrainingMonitor m_monitor;
    RunControl m_control;
    const WorkClock m_clock{m_control};
    double m_secondsBefore = 0; ///< of work in earlier sittings
    double m_savedAt = 0;       ///< seconds of work of this one
    std::unique_ptr<Learner> m_learner;
    RunProgress m_state;
    std::optional<MetricsFile> m_metrics;
    EpochLoss m_epochLoss;
    int m_round = 0; ///< of the renewal whose images the source has
    TrainReport m_report;
};

} // namespace

TrainReport train(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context)
{
    throwIfAny(options.check());
    if (source.images() < 2)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "training needs at least two images"));
    try {
        const KeepFreedMemory scope;
        return Training(source, options, run, context).run();
    } catch (const c10::Error &problem) {
        throwTrainingError(problem, options, source.images(), run.group);
    } catch (const std::bad_alloc &) {
        throwTrainingNeedsMemory(options, source.images(), run.group);
    }
}

} // namespace coresift
