#include "core/pretrain/train.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/batch_fit.h"
#include "core/pretrain/memory_need.h"
#include "core/pretrain/process_group.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace coresift {

namespace {

constexpr int kProbeSize = 224; // px; a trial must not need the memory of a whole run

/// So many images that one step takes a moment and not minutes, whatever the size; a GPU has to be busy with them.
std::int64_t probeImages(int imageSize, const TrainOptions &options, std::int64_t images)
{
    constexpr std::int64_t kPixels = 64 * 1024, kGpuPixels = 64 * kPixels;
    const bool onGpu = resolveDevice(options.device).device == "cuda";
    return std::clamp<std::int64_t>((onGpu ? kGpuPixels : kPixels) / (std::int64_t(imageSize) * imageSize), 2,
                                    std::min<std::int64_t>(options.batch, images));
}

/// Of a step on so many made images: the second one of two.
double secondsOfTrial(Learner &learner, const TrainOptions &options, int side, std::int64_t images)
{
    std::vector<ViewPixels> parts{ViewPixels(learner.views(), side, images)};
    for (std::vector<std::uint8_t> *views : {&parts.front().whole, &parts.front().local})
        for (std::size_t i = 0; i < views->size(); ++i)
            (*views)[i] = static_cast<std::uint8_t>(hashKeys(0, i));
    Moment moment;
    moment.epoch = moment.epochs = options.method.freezeEpochs + 1;     // all layers have gradients
    learner.step(parts, moment, /*learningRate=*/0, /*weightDecay=*/0); // the first step also sets things up
    const auto start = std::chrono::steady_clock::now();
    learner.step(parts, moment, 0, 0);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of a step on so many images: what it takes whatever their number (the optimiser, the momentum networks), and what
/// grows with them and with their area. From trials of two sizes.
double secondsOfStep(Learner &learner, const TrainOptions &options, std::int64_t images, std::int64_t stepImages)
{
    const int side = std::min(options.imageSize, kProbeSize);
    const std::int64_t many = probeImages(side, options, images), few = std::max<std::int64_t>(2, many / 2);
    const double ofMany = secondsOfTrial(learner, options, side, many);
    const double ofEach = ofMany / static_cast<double>(many);
    double perImage = ofEach;
    if (few < many) // on a busy machine either can be off: the truth lies between these bounds
        perImage = std::clamp((ofMany - secondsOfTrial(learner, options, side, few)) / static_cast<double>(many - few),
                              ofEach / 8, ofEach);
    const double fixed = ofMany - perImage * static_cast<double>(many);
    const double growth = double(options.imageSize) * options.imageSize / (double(side) * side);
    return fixed + growth * perImage * static_cast<double>(stepImages);
}

/// By all processes of this machine for each that it has; at least 1. A launcher may give each its own cores.
double coresWanted(const DeviceOptions &resolved, const ProcessGroup *group)
{
    if (group == nullptr || resolved.device == "cuda")
        return 1;
    return std::max(1.0, double(group->onDevice()) * coreCount() / std::max(1U, std::thread::hardware_concurrency()));
}

/// Sizes first: what does not fit is not timed.
void forecastWith(Learner &learner, const TrainOptions &options, std::int64_t images, const ProcessGroup *group,
                  TrainForecast &forecast)
{
    const MemoryNeed need(learner, options, images, group);
    forecast.memoryBytes = need.bytesOf(static_cast<int>(std::min<std::int64_t>(options.batch, images)));
    forecast.features = learner.method().exported()->features();
    forecast.diskBytes = 3 * need.stateBytes(); // the old checkpoint stays until the new one is whole, and the encoder
    if (!forecast.fitsMemory()) {
        forecast.fitting = fittingBatch(
            options, images, [&need](int batch) { return need.bytesOf(batch); }, forecast.memoryFree);
        return;
    }
    const TrainLength length = trainLength(options, images);
    const int processes = group == nullptr ? 1 : group->size();
    const std::int64_t stepImages = (images / length.stepsPerEpoch + processes - 1) / processes;
    forecast.seconds = coresWanted(forecast.device, group) * secondsOfStep(learner, options, images, stepImages) *
                       static_cast<double>(length.steps);
}

} // namespace

TrainLength trainLength(const TrainOptions &options, std::int64_t images)
{
    TrainLength length;
    const std::int64_t batch = std::min(options.stepImages(), images);
    if (batch < 2)
        return length;
    const std::int64_t rest = images % batch; // a single image has nothing to be told from
    length.stepsPerEpoch = images / batch + (rest >= 2 && !wantsWholeBatches(options.method.method) ? 1 : 0);
    length.steps = options.steps > 0 ? options.steps : length.stepsPerEpoch * options.epochs;
    length.epochs = static_cast<int>((length.steps + length.stepsPerEpoch - 1) / length.stepsPerEpoch);
    length.scheduleEpochs = options.epochs;
    return length;
}

Phrase TrainForecast::summary() const
{
    return {CORESIFT_TEXT("Phrases", "about %1 on %2 (%3), %4 of memory, %5 on disk"),
            {durationValue(seconds), device.device, device.precision, bytesValue(memoryBytes), bytesValue(diskBytes)}};
}

TrainForecast forecastTraining(const TrainOptions &options, std::int64_t images, const ProcessGroup *group)
{
    TrainForecast forecast;
    forecast.device = resolveDevice(options.device);
    if (trainLength(options, images).steps == 0)
        return forecast;
    forecast.memoryFree = freeDeviceMemory(forecast.device); // before the trial takes its own
    TrainOptions trial = options;
    trial.imageSize = std::min(options.imageSize, kProbeSize);
    try {
        Learner learner(trial, Normalisation(), forecast.device);
        forecastWith(learner, options, images, group, forecast);
        return forecast;
    } catch (const c10::Error &problem) {
        throwTorchError(problem, CORESIFT_TEXT("Phrases", "training"));
    }
}

} // namespace coresift
