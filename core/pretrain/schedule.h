/// The learning rate of each epoch.
#pragma once

#include "core/pretrain/options.h"

namespace coresift {

/// Cosine from the base rate to base·floorRatio over `epochs`, epochs counted from 1 (the published code):
/// floor + (lr − floor)(1 + cos(π e/E))/2. During warm-up, linear up to the cosine's value.
double learningRateAt(int epoch, int epochs, const TrainOptions &options);

} // namespace coresift
