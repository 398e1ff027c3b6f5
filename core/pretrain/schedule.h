/// What changes while a run goes on: learning rate, weight decay, momentum of a twin, temperature, coreset; and how
/// long a run on a coreset is.
#pragma once

#include "core/optimise/optimiser_options.h"
#include "core/pretrain/train.h"

namespace coresift {

/// The epoch that schedules count a step in, the step counted from 0, epochs from 1: the options' epochs lie evenly
/// over the steps of the run. A run of so many epochs is in a whole one, as published. A run of so many steps is behind
/// a share of them, in fractions: warm-up, freezes and milestones take the same share of every run, and however short
/// one is its learning rate falls all the way.
double scheduleEpoch(std::int64_t step, const TrainLength &length, const TrainOptions &options);

/// Cosine from the base rate to base·floorRatio over `epochs`, epochs counted from 1 (the published code):
/// floor + (lr − floor)(1 + cos(π e/E))/2. During warm-up, linear up to the value that the cosine has at its end.
double learningRateAt(double epoch, int epochs, const TrainOptions &options);

/// The learning rate of a step, counted from 0, by the schedule of the options:
/// - cosine: learningRateAt() of the step's epoch;
/// - cosine-per-step: linear from 0 over the warm-up's steps, then a cosine over the rest (MAE; He et al. 2022,
///   published code);
/// - milestones: a tenth for each milestone that the step's epoch, from 1, is behind (Kim et al. 2023, published code),
///   linear up to it during warm-up.
double learningRateOfStep(std::int64_t step, const TrainLength &length, const TrainOptions &options,
                          const OptimiserOptions &optimiser);

/// The weight decay of a step, counted from 0: constant, or on a cosine over all steps to the one of the end (DINO;
/// Caron et al. 2021, section 3.2).
double weightDecayOfStep(std::int64_t step, std::int64_t steps, const TrainOptions &options,
                         const OptimiserOptions &optimiser);

/// Momentum with which a twin follows in an epoch, counted from 1: on a cosine per epoch from `first` to 1, `first` in
/// the first epoch (BYOL; Grill et al. 2020, as Kim et al. 2023 publish it).
double twinMomentumAt(int epoch, int epochs, double first);

/// DINO's temperature of the teacher in an epoch, counted from 1: linear from `first`, `last` once the warm-up is over
/// (Kim et al. 2023, published code).
double teacherTemperatureAt(int epoch, int warmupEpochs, double first, double last);

/// Epochs of a run on the target set and a coreset of `selected` images that the stop rule ended: no more than give
/// as many views of them as 100 epochs give of ImageNet, a fifth of it for who fine-tunes a loaded encoder; at least
/// one (Kim et al. 2023, published code). Without the stop rule the epochs stay as they are.
int epochsOnCoreset(int epochs, std::int64_t selected, bool fineTunes);

/// The options of such a run: its epochs, and in proportion the frozen and warm-up epochs of SwAV and DINO and the
/// warm-up and milestones of the learning rate.
TrainOptions optionsOnCoreset(TrainOptions options, std::int64_t selected, bool fineTunes);

/// A span of epochs (frozen, warm-up) in a run that got `after` epochs instead of `before`; whole ones, rounded down.
int rescaledEpochs(int span, int before, int after);

/// Which of `times` selections of a coreset an epoch, from 1, is trained on: 0 is the one that the run begins with, k
/// holds behind the epoch k·E/r, rounded down (Kim et al. 2023).
int renewalRound(int epoch, int epochs, int times);

} // namespace coresift
