/// How a training run goes, told from its metrics alone.
#pragma once

#include "core/pretrain/train.h"

namespace coresift {

enum class Health { TooEarly, Falling, Flat, Collapsing, Diverging };
const char *healthName(Health health); ///< "too early", "falling", "flat", "collapsing", "diverging"

struct HealthReport {
    Health health = Health::TooEarly;
    std::int64_t window = 0;            ///< steps that losses are averaged over
    double loss = 0;                    ///< mean of the last window
    double change = 0;                  ///< from the window before to the last one, as a share of the loss
    double spread = kNotMeasured;       ///< of the features, as measured last
    double outputSpread = kNotMeasured; ///< of what the method's loss sees, as measured last

    Phrase summary() const; ///< a sentence
};

/// Losses are compared by windows: a tenth of the steps, at least ten, and whole epochs where they are short (the last
/// batch of an epoch is smaller and has a lower loss). In this order:
///   diverging   the last loss is no number, or its window lies above the lowest one by a tenth of the first
///   too early   under three windows
///   collapsing  the last two measurements found a spread of the features under 0.05, or under a quarter of the run's
///               widest; or a spread of the method's outputs under 0.05 and under a quarter of the widest: that of
///               projections falls to 0 in the first epochs where nothing keeps them apart, else it stays near 1 (Chen
///               and He 2021, figure 2), while DINO's and SwAV's begin near 0
///   falling     the last window lies at least 1 % under the one before
///   flat        else
/// Alignment, uniformity and effective rank are not judged: they order encoders (Wang and Isola 2020, Garrido et al.
/// 2023), but nobody gives a bound that tells a collapsed one from a young one.
HealthReport healthOf(const std::vector<StepMetrics> &metrics);

} // namespace coresift
