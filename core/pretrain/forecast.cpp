#include "core/pretrain/train.h"

#include "core/base/random.h"
#include "core/encoder/torch_setup.h"
#include "core/pretrain/learner.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace coresift {

namespace {

/// So many images that one step takes a moment and not minutes, whatever the size.
std::int64_t probeImages(const TrainOptions &options, std::int64_t images)
{
    constexpr std::int64_t kPixels = 64 * 1024;
    const std::int64_t fitting = kPixels / (std::int64_t(options.imageSize) * options.imageSize);
    return std::clamp<std::int64_t>(fitting, 2,
                                    std::min<std::int64_t>(options.batch, std::max<std::int64_t>(2, images)));
}

/// Of small pictures, since time grows with their area and a trial must not need the memory of a whole run.
double secondsPerImage(TrainOptions options, const DeviceOptions &device, std::int64_t images)
{
    constexpr int kProbeSize = 224;
    const double wanted = options.imageSize;
    options.imageSize = std::min(options.imageSize, kProbeSize);
    const double growth = wanted * wanted / (double(options.imageSize) * options.imageSize);
    Learner learner(options, Normalisation(), device);
    const std::int64_t probe = probeImages(options, images);
    std::vector<ViewPixels> parts{ViewPixels(learner.views(), options.imageSize, probe)};
    for (std::vector<std::uint8_t> *views : {&parts.front().whole, &parts.front().local})
        for (std::size_t i = 0; i < views->size(); ++i)
            (*views)[i] = static_cast<std::uint8_t>(hashKeys(0, i));
    learner.step(parts, Moment(), /*learningRate=*/0, /*weightDecay=*/0); // the first step also sets things up
    const auto start = std::chrono::steady_clock::now();
    learner.step(parts, Moment(), 0, 0);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return growth * seconds / static_cast<double>(probe);
}

std::uint64_t stateBytes(const Learner &learner)
{
    std::uint64_t bytes = 0;
    for (const auto &[name, tensor] : learner.state())
        bytes += tensor.nbytes();
    return bytes;
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
    return length;
}

Phrase TrainForecast::summary() const
{
    return {CORESIFT_TEXT("Phrases", "about %1 on %2 (%3), %4 of memory, %5 on disk"),
            {durationValue(seconds), device.device, device.precision, bytesValue(memoryBytes), bytesValue(diskBytes)}};
}

TrainForecast forecastSizes(const TrainOptions &options, std::int64_t images)
{
    TrainForecast forecast;
    forecast.device = resolveDevice(options.device);
    if (trainLength(options, images).steps == 0)
        return forecast;
    try {
        const Learner learner(options, Normalisation(), forecast.device);
        const auto batch = std::min<std::int64_t>(options.batch, images);
        const std::uint64_t weights = stateBytes(learner);
        const std::uint64_t elementBytes = forecast.device.precision == "float32" ? 4 : 2;
        const ViewPlan plan = learner.views();
        const auto bytesOfView = [&](int size) {
            const auto activations = static_cast<std::uint64_t>(learner.exported()->activationElements(size));
            const auto pixels = static_cast<std::uint64_t>(size) * static_cast<std::uint64_t>(size) * 3;
            return activations * elementBytes + pixels * (2 + sizeof(float));
        };
        std::uint64_t bytesOfImage = static_cast<std::uint64_t>(plan.whole) * bytesOfView(options.imageSize);
        if (plan.local > 0)
            bytesOfImage += static_cast<std::uint64_t>(plan.local) * bytesOfView(plan.localSize);
        forecast.memoryBytes = 2 * weights + static_cast<std::uint64_t>(batch) * bytesOfImage;
        forecast.diskBytes = 3 * weights; // the old checkpoint stays until the new one is whole, and the encoder
        return forecast;
    } catch (const c10::Error &problem) {
        throwTorchError(problem, "training");
    }
}

TrainForecast forecastTraining(const TrainOptions &options, std::int64_t images)
{
    TrainForecast forecast = forecastSizes(options, images);
    const TrainLength length = trainLength(options, images);
    if (length.steps == 0)
        return forecast;
    try {
        const double stepImages = static_cast<double>(images) / static_cast<double>(length.stepsPerEpoch);
        forecast.seconds =
            secondsPerImage(options, forecast.device, images) * stepImages * static_cast<double>(length.steps);
        return forecast;
    } catch (const c10::Error &problem) {
        throwTorchError(problem, "training");
    }
}

} // namespace coresift
