#include "core/pretrain/output_spread.h"

#include "core/pretrain/loss_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coresift {

namespace {

/// In nats, over the last dimension.
torch::Tensor entropyOf(const torch::Tensor &shares)
{
    return -torch::xlogy(shares, shares).sum(-1);
}

/// Sum over places and values of the variance over those images that hide the place.
double hiddenVariance(const torch::Tensor &values, const torch::Tensor &weights)
{
    const torch::Tensor counts = weights.sum(0).clamp_min(1);
    const torch::Tensor mean = (values * weights).sum(0) / counts;
    return (((values - mean).square() * weights).sum(0) / counts).sum().item<double>();
}

/// A share as rounding leaves it.
double boundedSpread(double spread)
{
    return std::min(std::max(spread, 0.0), 1.0);
}

} // namespace

double projectionSpread(const torch::Tensor &projections)
{
    const torch::NoGradGuard guard;
    const torch::Tensor deviation = unitRows(projections).std(0, /*unbiased=*/false);
    return boundedSpread(deviation.mean().item<double>() * std::sqrt(static_cast<double>(projections.size(1))));
}

double prototypeSpread(const torch::Tensor &scores)
{
    const torch::NoGradGuard guard;
    const std::int64_t most = std::min(scores.size(0), scores.size(1));
    const torch::Tensor counts = scores.argmax(1).bincount(/*weights=*/{}, /*minlength=*/scores.size(1));
    const double perplexity = std::exp(entropyOf(counts.to(torch::kFloat) / scores.size(0)).item<double>());
    return boundedSpread((perplexity - 1) / static_cast<double>(most - 1));
}

double distributionSpread(const torch::Tensor &distributions)
{
    const torch::NoGradGuard guard;
    const std::int64_t most = std::min(distributions.size(0), distributions.size(1));
    const torch::Tensor divergence = entropyOf(distributions.mean(0)) - entropyOf(distributions).mean();
    return boundedSpread(divergence.item<double>() / std::log(static_cast<double>(most)));
}

double restorationSpread(const torch::Tensor &restored, const torch::Tensor &patches, const torch::Tensor &hidden)
{
    const torch::NoGradGuard guard;
    const torch::Tensor weights = hidden.unsqueeze(-1);
    const double truth = hiddenVariance(widened(patches), weights);
    return truth > 0 ? boundedSpread(std::sqrt(hiddenVariance(widened(restored), weights) / truth))
                     : std::numeric_limits<double>::quiet_NaN();
}

} // namespace coresift
