/// How far a method's outputs tell images apart: 0 where it has collapsed, 1 where they are spread. Private to
/// pretraining.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Of projections (n×d): the deviation of their unit rows per dimension, times √d. 0 when all are one, 1 when they fill
/// the sphere evenly (Chen and He 2021, figure 2).
double projectionSpread(const torch::Tensor &projections);

/// Of scores (n×k): over how many of the k each is the highest of some row, as the perplexity of these counts; from 0
/// for one alone to 1 for as many as n rows can have. Assignments by Sinkhorn's iteration would not tell: they are even
/// for collapsed scores too.
double prototypeSpread(const torch::Tensor &scores);

/// Of distributions (n×k, rows sum to 1): the entropy of their mean less the mean of their entropies (their
/// Jensen-Shannon divergence), as a share of the most that it can be, log min(n, k). Both ways to collapse make it 0:
/// one output has everything, or all have the same (Caron et al. 2021, section 5.3). It never exceeds the entropy of
/// the mean, so that a low one of these is seen as well.
double distributionSpread(const torch::Tensor &distributions);

/// Of patches (n×p×d) restored where `hidden` (n×p) is 1: their deviation over images, place by place, relative to that
/// of the true ones; at most 1. NaN when the true ones do not differ.
double restorationSpread(const torch::Tensor &restored, const torch::Tensor &patches, const torch::Tensor &hidden);

} // namespace coresift
