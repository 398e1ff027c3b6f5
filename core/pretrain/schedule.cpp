#include "core/pretrain/schedule.h"

#include "core/optimise/cosine.h"

#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

/// Linear up to the rate; epochs count from 1.
double warmedUp(double rate, double epoch, int warmupEpochs)
{
    return epoch <= warmupEpochs ? rate * epoch / warmupEpochs : rate;
}

double rateAfterMilestones(double base, double epoch, const std::vector<int> &milestones)
{
    constexpr double kFallAtMilestone = 0.1;
    const auto passed = std::count_if(milestones.begin(), milestones.end(), [epoch](int m) { return epoch > m; });
    return base * std::pow(kFallAtMilestone, static_cast<double>(passed));
}

double rateByStep(std::int64_t step, const TrainLength &length, const TrainOptions &options)
{
    const auto done = static_cast<double>(step), all = static_cast<double>(length.steps);
    const double warmup = options.warmupEpochs * all / length.scheduleEpochs; // steps
    if (done < warmup)
        return options.learningRate * done / warmup;
    return cosineBetween(options.learningRate, options.learningRate * options.floorRatio, done - warmup, all - warmup);
}

} // namespace

double scheduleEpoch(std::int64_t step, const TrainLength &length, const TrainOptions &options)
{
    const double behind = static_cast<double>(step + 1) * length.scheduleEpochs / static_cast<double>(length.steps);
    return options.steps > 0 ? behind : std::ceil(behind);
}

double learningRateAt(double epoch, int epochs, const TrainOptions &options)
{
    const double floor = options.learningRate * options.floorRatio;
    const double onCosine = std::max<double>(epoch, std::min(options.warmupEpochs, epochs));
    return warmedUp(cosineBetween(options.learningRate, floor, onCosine, epochs), epoch, options.warmupEpochs);
}

double learningRateOfStep(std::int64_t step, const TrainLength &length, const TrainOptions &options,
                          const OptimiserOptions &optimiser)
{
    const double epoch = scheduleEpoch(step, length, options);
    if (optimiser.schedule == "cosine-per-step")
        return rateByStep(step, length, options);
    if (optimiser.schedule == "milestones")
        return warmedUp(rateAfterMilestones(options.learningRate, epoch, optimiser.milestones), epoch,
                        options.warmupEpochs);
    return learningRateAt(epoch, length.scheduleEpochs, options);
}

double weightDecayOfStep(std::int64_t step, std::int64_t steps, const TrainOptions &options,
                         const OptimiserOptions &optimiser)
{
    if (optimiser.weightDecayEnd <= 0)
        return options.weightDecay;
    return cosineBetween(options.weightDecay, optimiser.weightDecayEnd, static_cast<double>(step),
                         static_cast<double>(steps));
}

double twinMomentumAt(int epoch, int epochs, double first)
{
    return cosineBetween(first, 1, epoch - 1, epochs);
}

double teacherTemperatureAt(int epoch, int warmupEpochs, double first, double last)
{
    const int done = epoch - 1;
    return done < warmupEpochs ? first + (last - first) * done / warmupEpochs : last;
}

int epochsOnCoreset(int epochs, std::int64_t selected, bool fineTunes)
{
    constexpr double kImageNetImages = 1281167, kImageNetEpochs = 100, kShareOfFineTuning = 0.2;
    double length = epochs;
    if (selected > 0)
        length = std::min(length, std::floor(kImageNetEpochs / (static_cast<double>(selected) / kImageNetImages)));
    if (fineTunes)
        length *= kShareOfFineTuning;
    return std::max(1, static_cast<int>(length));
}

int rescaledEpochs(int span, int before, int after)
{
    return static_cast<int>(std::int64_t(span) * after / before);
}

TrainOptions optionsOnCoreset(TrainOptions options, std::int64_t selected, bool fineTunes)
{
    const int before = options.epochs;
    options.epochs = epochsOnCoreset(before, selected, fineTunes);
    if (options.method.freezeEpochs > 0)
        options.method.freezeEpochs = std::max(1, rescaledEpochs(options.method.freezeEpochs, before, options.epochs));
    options.method.teacherWarmup = rescaledEpochs(options.method.teacherWarmup, before, options.epochs);
    options.warmupEpochs = rescaledEpochs(options.warmupEpochs, before, options.epochs);
    for (int &milestone : options.optimiser.milestones)
        milestone = std::max(1, rescaledEpochs(milestone, before, options.epochs));
    return options;
}

int renewalRound(int epoch, int epochs, int times)
{
    return epoch <= 1 ? 0 : static_cast<int>((std::int64_t(epoch) * times - 1) / epochs); // k·E/r < epoch
}

} // namespace coresift
