#include "core/pretrain/train.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/memory.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/encoder/torch_setup.h"
#include "core/encoder/weights.h"
#include "core/pretrain/checkpoint.h"
#include "core/pretrain/metrics.h"
#include "core/pretrain/monitor.h"
#include "core/pretrain/run_control.h"
#include "core/pretrain/schedule.h"

#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <future>
#include <utility>

namespace coresift {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Which images come in which step: every epoch has its own seeded order.
class BatchOrder {
public:
    BatchOrder(std::int64_t images, const TrainOptions &options, const TrainLength &length)
        : m_images(images), m_batch(std::min(options.stepImages(), images)),
          m_seed(static_cast<std::uint64_t>(options.seed)), m_length(length)
    {}

    /// Of a step counted from 0.
    int epochOf(std::int64_t step) const { return static_cast<int>(step / m_length.stepsPerEpoch) + 1; }

    std::vector<std::int64_t> images(std::int64_t step)
    {
        const int epoch = epochOf(step);
        if (epoch != m_epoch) {
            m_order = permutation(m_images, RandomStream(m_seed, 3, static_cast<std::uint64_t>(epoch)));
            m_epoch = epoch;
        }
        const std::int64_t first = step % m_length.stepsPerEpoch * m_batch;
        const std::int64_t end = std::min(first + m_batch, m_images);
        return {m_order.begin() + first, m_order.begin() + end};
    }

private:
    std::int64_t m_images, m_batch;
    std::uint64_t m_seed;
    TrainLength m_length;
    int m_epoch = 0;
    std::vector<std::int64_t> m_order;
};

/// The mean loss of an epoch, also of one that was begun in an earlier sitting.
class EpochLoss {
public:
    /// Of the lines of metrics.csv before this sitting.
    explicit EpochLoss(const std::vector<StepMetrics> &before)
    {
        for (const StepMetrics &metrics : before)
            add(metrics);
    }

    void add(const StepMetrics &metrics)
    {
        if (metrics.epoch != std::exchange(m_epoch, metrics.epoch))
            m_sum = m_steps = 0;
        m_sum += metrics.loss;
        ++m_steps;
    }

    double mean() const { return m_sum / m_steps; }

private:
    int m_epoch = 0;
    double m_sum = 0, m_steps = 0;
};

class Training {
public:
    Training(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context)
        : m_source(source), m_options(options), m_run(run), m_context(context),
          m_length(trainLength(options, source.images())), m_order(source.images(), options, m_length),
          m_monitor(source, options), m_control(run.folder)
    {
        begin();
    }

    TrainReport run()
    {
        const Clock::time_point start = Clock::now();
        m_report.resumedAt = m_state.step;
        if (!isFinished() || !fileExists(encoderFile()))
            runWithRetries();
        m_report.steps = m_state.step;
        m_report.epochs = m_order.epochOf(std::max<std::int64_t>(0, m_state.step - 1));
        m_report.stoppedEarly = m_state.step < m_length.steps;
        m_report.encoderFile = encoderFile();
        m_report.seconds = secondsSince(start);
        summariseLosses();
        return m_report;
    }

private:
    using Parts = std::vector<ViewPixels>;

    std::string encoderFile() const { return m_run.folder + "/encoder.safetensors"; }
    bool isFinished() const { return m_state.step >= m_length.steps || isOver(m_state.earlyStop, m_options.earlyStop); }

    /// Where the last checkpoint is, or fresh.
    void begin()
    {
        m_learner.reset(); // two would not fit
        m_learner = std::make_unique<Learner>(m_options, m_run.normalisation, resolveDevice(m_options.device));
        if (!m_run.initialWeights.empty())
            m_learner->loadEncoder(readWeights(m_run.initialWeights).tensors, m_run.initialWeights);
        m_state = readCheckpoint(m_run.folder, *m_learner, m_options);
    }

    void runWithRetries()
    {
        while (true) {
            try {
                return runSteps();
            } catch (const Error &error) {
                if (error.kind() != ErrorKind::Numeric || !mayRetry(m_state.earlyStop, m_options.earlyStop))
                    throw;
                const int retries = m_state.earlyStop.retries + 1;
                begin();
                m_state.earlyStop.retries = retries;
                save(); // the next sitting knows of it
                m_context.say(error.phrase());
                m_context.say(
                    {CORESIFT_TEXT("Phrases", "The run goes on from step %1 at a tenth of the learning rate."),
                     {countValue(m_state.step)}});
            }
        }
    }

    /// The views of a step, made on another thread while the step before it computes.
    std::future<Parts> prepare(std::int64_t step)
    {
        return std::async(std::launch::async, [this, step, plan = m_learner->views()] {
            const std::vector<std::int64_t> images = m_order.images(step);
            Parts parts;
            for (const auto &[begin, end] : partsOf(static_cast<std::int64_t>(images.size()))) {
                parts.emplace_back(plan, m_options.imageSize, end - begin);
                m_source.fill({images.begin() + begin, images.begin() + end}, m_order.epochOf(step), plan,
                              m_options.imageSize, parts.back());
            }
            return parts;
        });
    }

    /// Batches of nearly one size that a step's images are divided into; none of a single image, which has nothing to
    /// be told from.
    std::vector<std::pair<std::int64_t, std::int64_t>> partsOf(std::int64_t images) const
    {
        const std::int64_t full = (images + m_options.batch - 1) / m_options.batch;
        const std::int64_t parts = std::clamp<std::int64_t>(full, 1, std::max<std::int64_t>(1, images / 2));
        std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
        for (std::int64_t part = 0; part < parts; ++part)
            ranges.emplace_back(images * part / parts, images * (part + 1) / parts);
        return ranges;
    }

    void runSteps()
    {
        const std::int64_t first = m_state.step;
        MetricsFile metrics(metricsFile(), first);
        EpochLoss epochLoss(readMetrics(metricsFile()));
        ProgressMeter meter(m_context, "Training", m_length.steps, "steps");
        meter.skip(first);
        std::future<Parts> next;
        if (!isFinished())
            next = prepare(first);
        std::int64_t images = 0;
        const Clock::time_point start = Clock::now();
        while (!isFinished()) {
            endIfAsked();
            const Parts parts = next.get();
            if (m_state.step + 1 < m_length.steps)
                next = prepare(m_state.step + 1);
            StepMetrics done = takeStep(parts);
            measure(done);
            metrics.append(done);
            epochLoss.add(done);
            if (m_run.observe)
                m_run.observe(done);
            images += imagesOf(parts);
            meter.advance(1, {CORESIFT_TEXT("Phrases", "epoch %1 of %2, loss of the last step %3"),
                              {countValue(done.epoch), countValue(m_length.epochs), decimalValue(done.loss, 3)}});
            endStep(done, epochLoss);
        }
        m_report.imagesPerSecond = static_cast<double>(images) / std::max(1e-9, secondsSince(start));
        save();
        m_learner->exportTo([this](const Backbone &network) { writeEncoder(encoderFile(), network); });
        meter.finish();
    }

    /// The next views, which are on their way, are waited for as the future goes.
    void endIfAsked()
    {
        if (!m_control.shouldStop(m_context) && !m_context.isCancelled())
            return;
        save();
        throw Cancelled();
    }

    std::string metricsFile() const { return m_run.folder + "/metrics.csv"; }

    static std::int64_t imagesOf(const Parts &parts)
    {
        std::int64_t images = 0;
        for (const ViewPixels &part : parts)
            images += part.images;
        return images;
    }

    StepMetrics takeStep(const Parts &parts)
    {
        const Clock::time_point start = Clock::now();
        const std::int64_t step = m_state.step;
        const OptimiserOptions &optimiser = m_options.optimiser;
        StepMetrics metrics;
        metrics.epoch = m_order.epochOf(step);
        metrics.step = step + 1;
        metrics.learningRate =
            learningRateOfStep(step, m_length, m_options, optimiser) * retryFactor(m_state.earlyStop);
        metrics.loss =
            m_learner->step(parts, {metrics.epoch, m_length.epochs, step, m_length.steps}, metrics.learningRate,
                            weightDecayOfStep(step, m_length.steps, m_options, optimiser));
        if (!std::isfinite(metrics.loss))
            throwDiverged(CORESIFT_TEXT("Phrases", "the loss is no number any more"), step);
        metrics.imagesPerSecond = static_cast<double>(imagesOf(parts)) / std::max(1e-9, secondsSince(start));
        return metrics;
    }

    /// The step counts from here on; what hangs on the ends of epochs is done.
    void endStep(const StepMetrics &done, const EpochLoss &epochLoss)
    {
        m_state.step = done.step;
        const bool epochEnds = done.step % m_length.stepsPerEpoch == 0;
        const bool byKnn = m_options.earlyStop.earlyStop == "knn";
        if (byKnn || epochEnds)
            m_state.earlyStop =
                afterMeasurement(m_state.earlyStop, byKnn ? done.knn : epochLoss.mean(), m_options.earlyStop);
        keepIfBest(done);
        if (epochEnds && done.epoch % m_options.checkpointEvery == 0 && !isFinished())
            save();
    }

    void keepIfBest(const StepMetrics &done)
    {
        if (!std::isfinite(done.knn) || done.knn <= m_state.bestKnn)
            return;
        m_state.bestKnn = done.knn;
        m_learner->exportTo(
            [this](const Backbone &network) { writeEncoder(m_run.folder + "/best.safetensors", network); });
    }

    /// Between steps, with random numbers of its own: the losses are those of a run that nobody looks at.
    void measure(StepMetrics &metrics)
    {
        const bool last = metrics.step == m_length.steps;
        if (last || m_monitor.isDue(metrics.step))
            m_monitor.measure(*m_learner, metrics);
        const bool epochEnds = metrics.step % m_length.stepsPerEpoch == 0;
        const bool knnDue = m_options.knnEvery > 0 && (last || (epochEnds && metrics.epoch % m_options.knnEvery == 0));
        if (m_run.knn && knnDue && m_learner->isFinite()) // else the training finds out by itself
            metrics.knn = m_run.knn([this](const std::uint8_t *pixels, std::int64_t images) {
                return matrixOf(m_learner->features(pixels, images));
            });
    }

    [[noreturn]] void throwDiverged(Phrase what, std::int64_t step) const
    {
        throw Error(ErrorKind::Numeric,
                    what.add(CORESIFT_TEXT("Phrases", " at step %1 (epoch %2). The last checkpoint is kept. Try a "
                                                      "tenth of the learning rate, or the precision float32"),
                             {countValue(step + 1), std::to_string(m_order.epochOf(step))}));
    }

    /// A step can have a good loss and ruin the weights; such a state must not replace a good checkpoint.
    void save()
    {
        if (!m_learner->isFinite())
            throwDiverged(CORESIFT_TEXT("Phrases", "the weights are no numbers any more"), m_state.step - 1);
        writeCheckpoint(m_run.folder, *m_learner, m_state, m_options);
    }

    void summariseLosses()
    {
        double first = 0, last = 0;
        int firstCount = 0, lastCount = 0;
        for (const StepMetrics &metrics : readMetrics(metricsFile())) {
            if (metrics.epoch == 1) {
                first += metrics.loss;
                ++firstCount;
            }
            if (metrics.epoch == m_report.epochs) {
                last += metrics.loss;
                ++lastCount;
            }
        }
        m_report.firstLoss = firstCount > 0 ? first / firstCount : 0;
        m_report.lastLoss = lastCount > 0 ? last / lastCount : 0;
    }

    BatchSource &m_source;
    const TrainOptions &m_options;
    const TrainRun &m_run;
    JobContext &m_context;
    TrainLength m_length;
    BatchOrder m_order;
    TrainingMonitor m_monitor;
    RunControl m_control;
    std::unique_ptr<Learner> m_learner;
    RunProgress m_state;
    TrainReport m_report;
};

} // namespace

Phrase TrainReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 steps in %2 epochs, loss %3 (first epoch) → %4 (last epoch), %5"),
                  {countValue(steps), countValue(epochs), decimalValue(firstLoss, 3), decimalValue(lastLoss, 3),
                   durationValue(seconds)});
    if (imagesPerSecond > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 images/s"), {decimalValue(imagesPerSecond, 0)});
    if (stoppedEarly)
        phrase.add(CORESIFT_TEXT("Phrases", ", ended early since it got no better"));
    if (resumedAt > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", went on from step %1"), {countValue(resumedAt)});
    if (leaksLeftOut > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 near-duplicates of test images left out"),
                   {countValue(leaksLeftOut)});
    return phrase;
}

TrainReport train(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context)
{
    throwIfAny(options.check());
    if (source.images() < 2)
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "training needs at least two images"));
    const KeepFreedMemory scope;
    try {
        return Training(source, options, run, context).run();
    } catch (const c10::Error &problem) {
        throwTorchError(problem, CORESIFT_TEXT("Phrases", "training"));
    }
}

} // namespace coresift
