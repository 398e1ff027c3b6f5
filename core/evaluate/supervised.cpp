#include "core/evaluate/supervised.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/encoder/safetensors.h"
#include "core/encoder/torch_setup.h"
#include "core/optimise/cosine.h"

#include <cmath>
#include <filesystem>

namespace coresift {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char *kCheckpointFormat = "coresift-supervised-1";

/// Places of the images of each batch, shuffled.
std::vector<std::vector<std::int64_t>> batchesOf(std::int64_t images, const SupervisedOptions &options, int epoch)
{
    const std::vector<std::int64_t> order =
        permutation(images, RandomStream(options.seed, static_cast<std::uint64_t>(epoch)));
    std::vector<std::vector<std::int64_t>> batches;
    for (std::size_t first = 0; first < order.size(); first += static_cast<std::size_t>(options.batch)) {
        const std::size_t end = std::min(order.size(), first + static_cast<std::size_t>(options.batch));
        if (end - first == 1 && options.batch > 1 && !batches.empty())
            break;
        batches.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(first),
                             order.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return batches;
}

class SupervisedRun {
public:
    SupervisedRun(SupervisedTask &task, const SupervisedOptions &options)
        : m_task(task), m_options(options), m_descent(newDescent()),
          m_stepsOfEpoch(static_cast<std::int64_t>(batchesOf(task.images(), options, 0).size()))
    {}

    SupervisedReport train(const EpochCallback &measure, JobContext &context)
    {
        const auto start = Clock::now();
        restore(context);
        ProgressMeter meter(context, m_options.activity, steps(), "steps");
        meter.skip(m_report.epochs * m_stepsOfEpoch);
        while (m_report.epochs < m_options.epochs) {
            passEpoch(meter, context);
            ++m_report.epochs;
            m_task.setTraining(false);
            if (measure)
                measure(m_report.epochs - 1);
            if (Clock::now() - m_saved >= m_options.checkpointEvery)
                save();
        }
        meter.finish();
        m_report.seconds = std::chrono::duration<double>(Clock::now() - start).count();
        m_task.setTraining(false);
        save(); // until what was trained is measured
        return m_report;
    }

private:
    std::int64_t steps() const { return m_stepsOfEpoch * m_options.epochs; }

    void passEpoch(ProgressMeter &meter, JobContext &context)
    {
        m_task.setTraining(true);
        double sum = 0;
        std::int64_t step = m_report.epochs * m_stepsOfEpoch;
        for (const std::vector<std::int64_t> &batch : batchesOf(m_task.images(), m_options, m_report.epochs)) {
            throwIfCancelled(context);
            const double loss = takeStep(batch, supervisedRate(step, steps(), m_options));
            sum += loss;
            ++step;
            ++m_report.steps;
            meter.advance(1, {CORESIFT_TEXT("Phrases", "loss %1"), {decimalValue(loss, 3)}});
        }
        m_report.loss = sum / static_cast<double>(m_stepsOfEpoch);
    }

    double takeStep(const std::vector<std::int64_t> &batch, double rate)
    {
        torch::Tensor loss;
        {
            const AutocastScope autocast(m_options.device);
            loss = m_task.loss(batch, m_report.epochs);
        }
        const auto value = loss.item<double>();
        if (!std::isfinite(value))
            throw Error(ErrorKind::Numeric,
                        {CORESIFT_TEXT("Phrases", "the loss became no number in epoch %1: try a lower learning rate"),
                         {countValue(m_report.epochs + 1)}});
        m_descent.addPart(loss, 1);
        m_descent.step(rate, m_options.weightDecay);
        return value;
    }

    NamedTensors state() const
    {
        NamedTensors state;
        m_task.collectState(state);
        m_descent.collectState(state);
        return state;
    }

    void save()
    {
        if (m_options.checkpoint.empty())
            return;
        SafeTensors content;
        for (const auto &[name, tensor] : state())
            content.tensors[name] = tensor.detach().to(torch::kCPU).contiguous();
        content.metadata = {{"format", kCheckpointFormat},
                            {"settings", m_options.settings},
                            {"epochs", std::to_string(m_report.epochs)},
                            {"loss", fieldText(m_report.loss)}};
        writeSafeTensors(m_options.checkpoint, content);
        m_saved = Clock::now();
    }

    void restore(JobContext &context)
    {
        if (m_options.checkpoint.empty() || !fileExists(m_options.checkpoint))
            return;
        try {
            goOn(readSafeTensors(m_options.checkpoint), context);
        } catch (const Error &problem) { // nothing is lost but the time that it took
            context.say(Phrase(CORESIFT_TEXT("Phrases", "Begins anew: ")).add(problem.phrase()));
        }
    }

    /// From a checkpoint of these settings; any other is a leftover.
    void goOn(const SafeTensors &content, JobContext &context)
    {
        const auto text = [&](const char *key) {
            const auto found = content.metadata.find(key);
            return found == content.metadata.end() ? std::string() : found->second;
        };
        if (text("format") != kCheckpointFormat || text("settings") != m_options.settings)
            return;
        restoreAll(content);
        m_report.epochs = std::min(m_options.epochs, std::atoi(text("epochs").c_str()));
        m_report.loss = std::strtod(text("loss").c_str(), nullptr);
        m_report.goesOn = true;
        context.say({CORESIFT_TEXT("Phrases", "goes on behind epoch %1 of %2"),
                     {countValue(m_report.epochs), countValue(m_options.epochs)}});
    }

    /// Or nothing of it: who begins anew begins with the weights of the task.
    void restoreAll(const SafeTensors &content)
    {
        NamedTensors own, before;
        m_task.collectState(own);
        for (const auto &[name, tensor] : own)
            before[name] = tensor.detach().clone();
        try {
            restoreTensors(content.tensors, own, m_options.checkpoint);
            m_descent.restoreState(content.tensors, m_options.checkpoint);
        } catch (const Error &) {
            restoreTensors(before, own, m_options.checkpoint);
            m_descent = newDescent();
            throw;
        }
    }

    Descent newDescent() const
    {
        return {m_task.parameters(), m_options.optimiser, m_options.momentum,
                /*scalesLoss=*/m_options.device.precision == "float16"};
    }

    SupervisedTask &m_task;
    const SupervisedOptions &m_options;
    Descent m_descent;
    std::int64_t m_stepsOfEpoch;
    SupervisedReport m_report;
    Clock::time_point m_saved = Clock::now();
};

} // namespace

double supervisedRate(std::int64_t step, std::int64_t steps, const SupervisedOptions &options)
{
    const double done = static_cast<double>(step) / static_cast<double>(steps);
    switch (options.schedule) {
    case RateSchedule::Cosine:
        return cosineBetween(options.learningRate, 0, done, 1);
    case RateSchedule::Poly:
        return options.learningRate * std::pow(1 - done, 0.9);
    case RateSchedule::Milestones:
        return options.learningRate * (done < 0.6 ? 1 : done < 0.8 ? 0.1 : 0.01);
    }
    return options.learningRate;
}

std::string hashOfJson(const nlohmann::json &content)
{
    const std::string text = content.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return contentHash(text.data(), text.size());
}

std::string encoderKey(const EncoderSource &source)
{
    const Bytes content = readFile(source.file);
    return contentHash(content.data(), content.size()) +
           nlohmann::json({source.normalisation.mean, source.normalisation.deviation}).dump();
}

void requireNumbers(const torch::Tensor &scores)
{
    if (!scores.isfinite().all().item<bool>())
        throw Error(ErrorKind::Numeric,
                    CORESIFT_TEXT("Phrases", "what was trained gives no numbers: try a lower learning rate"));
}

void removeCheckpoint(const std::string &file)
{
    if (!file.empty())
        std::filesystem::remove(file);
}

SupervisedReport trainSupervised(SupervisedTask &task, const SupervisedOptions &options, const EpochCallback &measure,
                                 JobContext &context)
{
    return SupervisedRun(task, options).train(measure, context);
}

} // namespace coresift
