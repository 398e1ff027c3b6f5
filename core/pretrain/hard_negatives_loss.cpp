#include "core/pretrain/hard_negatives_loss.h"

#include "core/pretrain/contrast_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace coresift {

namespace {

/// log Σ exp(power · similarity) over each row's negatives: others that are neither itself nor its twin.
torch::Tensor logSumOfNegatives(const torch::Tensor &similarity, const ContrastRows &rows, double power)
{
    return (similarity * power)
        .scatter(1, torch::cat({rows.self, rows.twin}, 1), -std::numeric_limits<float>::infinity())
        .logsumexp(1);
}

/// log(exp(x) − amount); a large negative number where x is log(amount) or less.
torch::Tensor logOfRest(const torch::Tensor &x, double amount)
{
    constexpr double kLeastLogarithm = -80, kLeastRest = 1e-35; // float32 and its gradients stay finite
    const torch::Tensor bounded = x.clamp_min(std::max(kLeastLogarithm, std::log(amount)));
    return bounded + (1 - amount * (-bounded).exp()).clamp_min(kLeastRest).log();
}

} // namespace

/// All as logarithms, relative to the positive: a low temperature overflows nothing.
torch::Tensor hardNegatives(const torch::Tensor &first, const torch::Tensor &second,
                            const HardNegativesOptions &options, TensorExchange *peers)
{
    const ContrastRows rows = contrastRows(first, second, peers);
    const torch::Tensor similarity = torch::matmul(rows.views, rows.others.t()) / options.temperature;
    const torch::Tensor positive = (rows.views * rows.views.roll({first.size(0)}, {0})).sum(1) / options.temperature;
    const auto negatives = static_cast<double>(rows.others.size(0) - 2);
    const torch::Tensor hardest = logSumOfNegatives(similarity, rows, 1 + options.hardness) -
                                  logSumOfNegatives(similarity, rows, options.hardness) + std::log(negatives);
    const torch::Tensor corrected =
        logOfRest(hardest - positive, options.positiveShare * negatives) - std::log(1 - options.positiveShare);
    const torch::Tensor least = std::log(negatives) - 1 / options.temperature - positive;
    const torch::Tensor ratio = torch::maximum(corrected, least);
    return torch::logaddexp(ratio, torch::zeros_like(ratio)).mean();
}

} // namespace coresift
