#include "core/pretrain/schedule.h"

#include <cmath>

namespace coresift {

double learningRateAt(int epoch, int epochs, const TrainOptions &options)
{
    constexpr double kPi = 3.14159265358979323846;
    const double floor = options.learningRate * options.floorRatio;
    const double cosine = floor + (options.learningRate - floor) * (1 + std::cos(kPi * epoch / epochs)) / 2;
    return epoch <= options.warmupEpochs ? cosine * epoch / options.warmupEpochs : cosine;
}

} // namespace coresift
