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
#include "core/pretrain/schedule.h"

#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <future>

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
        : m_images(images), m_batch(std::min<std::int64_t>(options.batch, images)),
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

/// Views of one step, made on another thread while the step before it computes.
struct Views {
    std::int64_t images = 0;
    std::vector<std::uint8_t> pixels;
};

class Training {
public:
    Training(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context)
        : m_source(source), m_options(options), m_run(run), m_context(context),
          m_length(trainLength(options, source.images())), m_order(source.images(), options, m_length),
          m_model(options, run.normalisation, resolveDevice(options.device)), m_monitor(source, options)
    {
        if (!run.initialWeights.empty())
            startFrom(run.initialWeights);
    }

    TrainReport run()
    {
        const Clock::time_point start = Clock::now();
        const std::int64_t first = readCheckpoint(m_run.folder, m_model, m_options);
        m_report.resumedAt = first;
        m_report.steps = m_length.steps;
        m_report.epochs = m_length.epochs;
        if (first < m_length.steps || !fileExists(m_run.folder + "/encoder.safetensors"))
            runSteps(first);
        m_report.encoderFile = m_run.folder + "/encoder.safetensors";
        m_report.seconds = secondsSince(start);
        summariseLosses();
        return m_report;
    }

private:
    void startFrom(const std::string &file)
    {
        const SafeTensors weights = readSafeTensors(file);
        ResNet backbone = m_model.backbone();
        copyWeights(weights.tensors, "", *backbone, file);
    }

    std::future<Views> prepare(std::int64_t step)
    {
        return std::async(std::launch::async, [this, step] {
            const std::vector<std::int64_t> images = m_order.images(step);
            Views views;
            views.images = static_cast<std::int64_t>(images.size());
            const auto side = static_cast<std::size_t>(m_options.imageSize);
            views.pixels.resize(2 * images.size() * side * side * 3);
            m_source.fill(images, m_order.epochOf(step), m_options.imageSize, views.pixels.data());
            return views;
        });
    }

    void runSteps(std::int64_t first)
    {
        MetricsFile metrics(m_run.folder + "/metrics.csv", first);
        ProgressMeter meter(m_context, "Training", m_length.steps, "steps");
        meter.skip(first);
        std::future<Views> next;
        if (first < m_length.steps)
            next = prepare(first);
        std::int64_t images = 0;
        const Clock::time_point start = Clock::now();
        for (std::int64_t step = first; step < m_length.steps; ++step) {
            if (m_context.isCancelled()) {
                next.wait();
                save(step);
                throw Cancelled();
            }
            const Views views = next.get();
            if (step + 1 < m_length.steps)
                next = prepare(step + 1);
            StepMetrics done = takeStep(step, views);
            measure(done);
            metrics.append(done);
            if (m_run.observe)
                m_run.observe(done);
            images += views.images;
            meter.advance(1, {CORESIFT_TEXT("Phrases", "epoch %1 of %2, loss of the last step %3"),
                              {countValue(done.epoch), countValue(m_length.epochs), decimalValue(done.loss, 3)}});
            saveIfDue(step);
        }
        m_report.imagesPerSecond = static_cast<double>(images) / std::max(1e-9, secondsSince(start));
        save(m_length.steps);
        writeEncoder(m_run.folder, m_model.backbone());
        meter.finish();
    }

    StepMetrics takeStep(std::int64_t step, const Views &views)
    {
        const Clock::time_point start = Clock::now();
        StepMetrics metrics;
        metrics.epoch = m_order.epochOf(step);
        metrics.step = step + 1;
        metrics.learningRate = learningRateAt(metrics.epoch, m_length.epochs, m_options);
        metrics.loss = m_model.step(views.pixels.data(), views.images, metrics.learningRate);
        if (!std::isfinite(metrics.loss))
            throwDiverged(CORESIFT_TEXT("Phrases", "the loss is no number any more"), step);
        metrics.imagesPerSecond = static_cast<double>(views.images) / std::max(1e-9, secondsSince(start));
        return metrics;
    }

    /// Between steps, with random numbers of its own: the losses are those of a run that nobody looks at.
    void measure(StepMetrics &metrics)
    {
        const bool last = metrics.step == m_length.steps;
        if (last || m_monitor.isDue(metrics.step))
            m_monitor.measure(m_model, metrics);
        const bool epochEnds = metrics.step % m_length.stepsPerEpoch == 0;
        const bool knnDue = m_options.knnEvery > 0 && (last || (epochEnds && metrics.epoch % m_options.knnEvery == 0));
        if (m_run.knn && knnDue)
            metrics.knn = m_run.knn([this](const std::uint8_t *pixels, std::int64_t images) {
                return matrixOf(m_model.features(pixels, images));
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
    void save(std::int64_t stepsDone)
    {
        if (!m_model.isFinite())
            throwDiverged(CORESIFT_TEXT("Phrases", "the weights are no numbers any more"), stepsDone - 1);
        writeCheckpoint(m_run.folder, m_model, stepsDone, m_options);
    }

    void saveIfDue(std::int64_t step)
    {
        const bool epochEnds = (step + 1) % m_length.stepsPerEpoch == 0;
        if (epochEnds && m_order.epochOf(step) % m_options.checkpointEvery == 0 && step + 1 < m_length.steps)
            save(step + 1);
    }

    void summariseLosses()
    {
        double first = 0, last = 0;
        int firstCount = 0, lastCount = 0;
        for (const StepMetrics &metrics : readMetrics(m_run.folder + "/metrics.csv")) {
            if (metrics.epoch == 1) {
                first += metrics.loss;
                ++firstCount;
            }
            if (metrics.epoch == m_length.epochs) {
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
    SimClr m_model;
    TrainingMonitor m_monitor;
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
