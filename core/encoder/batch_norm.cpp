#include "core/encoder/batch_norm.h"

#include <numeric>

namespace coresift {

namespace {

constexpr double kNormMomentum = 0.1, kNormEpsilon = 1e-5; // torchvision's, LibTorch's defaults

/// Of each channel over the images and places of all processes.
struct PeerStatistics {
    torch::Tensor mean, variance; ///< c each; the biased variance
    torch::Tensor count;          ///< values that they are of, one number
};

std::vector<std::int64_t> allButChannels(const torch::Tensor &x)
{
    std::vector<std::int64_t> dimensions(static_cast<std::size_t>(x.dim()) - 1);
    std::iota(dimensions.begin(), dimensions.end(), 1);
    dimensions[0] = 0;
    return dimensions;
}

/// Each process' own figures are put together, not its sums: a large mean loses no digits of the variance (Chan et al.
/// 1979).
PeerStatistics peerStatistics(const torch::Tensor &x, TensorExchange &peers)
{
    const std::int64_t channels = x.size(1);
    const torch::Tensor wide = x.scalar_type() == torch::kDouble ? x : x.to(torch::kFloat);
    const std::vector<std::int64_t> dimensions = allButChannels(x);
    const auto [variance, mean] = torch::var_mean(wide, at::IntArrayRef(dimensions), /*unbiased=*/false);
    const torch::Tensor count = torch::full({1}, static_cast<double>(x.numel() / channels), mean.options());
    const torch::Tensor all = peers.gathered(torch::cat({count, mean, variance}));
    const torch::Tensor counts = all.narrow(1, 0, 1), means = all.narrow(1, 1, channels),
                        variances = all.narrow(1, 1 + channels, channels);
    PeerStatistics together;
    together.count = counts.sum();
    together.mean = (counts * means).sum(0) / together.count;
    together.variance = (counts * (variances + (means - together.mean).square())).sum(0) / together.count;
    return together;
}

/// Normalises by given statistics, which a training pass has from the values themselves (Ioffe and Szegedy 2015): of
/// g = Σ dy and h = Σ dy·x̂ over all processes and their N values, dx = (dy − g/N − x̂·h/N)·weight/σ.
class PeerNormFunction : public torch::autograd::Function<PeerNormFunction> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &x,
                                 const torch::Tensor &weight, const torch::Tensor &bias, const torch::Tensor &mean,
                                 const torch::Tensor &variance, const torch::Tensor &count, double epsilon,
                                 TensorExchange *peers)
    {
        context->save_for_backward({x, weight, mean, variance, count});
        context->saved_data["epsilon"] = epsilon;
        keepExchange(*context, *peers);
        return std::get<0>(
            at::native_batch_norm(x, weight, bias, mean, variance, /*training=*/false, /*momentum=*/0, epsilon));
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   torch::autograd::variable_list gradients)
    {
        const torch::autograd::variable_list saved = context->get_saved_variables();
        const torch::Tensor &x = saved[0], &weight = saved[1], &mean = saved[2], &variance = saved[3];
        const double epsilon = context->saved_data["epsilon"].toDouble();
        const torch::Tensor inverse = (variance + epsilon).rsqrt(); // CUDA's channels-last kernels want it as saved
        const auto [ofValues, ofWeight, ofBias] = at::native_batch_norm_backward(
            gradients[0], x, weight, mean, variance, mean, inverse, /*train=*/false, epsilon, {true, true, true});
        torch::Tensor sums = torch::stack({ofBias, ofWeight});
        keptExchange(*context).sum(sums);
        const torch::Tensor means = sums * (weight * inverse / saved[4]);
        const torch::Tensor slope = means[1] * inverse, offset = means[0] - mean * slope;
        std::vector<std::int64_t> shape(static_cast<std::size_t>(x.dim()), 1);
        shape[1] = x.size(1);
        const torch::Tensor ofStatistics =
            torch::addcmul(offset.view(shape), x.to(slope.scalar_type()), slope.view(shape));
        return {(ofValues - ofStatistics).to(x.scalar_type()), ofWeight, ofBias, {}, {}, {}, {}, {}};
    }
};

/// As LibTorch's: the running variance is the unbiased one.
void followStatistics(BatchNormImpl &norm, const PeerStatistics &batch)
{
    norm.running_mean.mul_(1 - kNormMomentum).add_(batch.mean, kNormMomentum);
    norm.running_var.mul_(1 - kNormMomentum).add_(batch.variance * (batch.count / (batch.count - 1)), kNormMomentum);
}

} // namespace

BatchNormImpl::BatchNormImpl(std::int64_t channels)
{
    weight = register_parameter("weight", torch::ones({channels}));
    bias = register_parameter("bias", torch::zeros({channels}));
    running_mean = register_buffer("running_mean", torch::zeros({channels}));
    running_var = register_buffer("running_var", torch::ones({channels}));
    num_batches_tracked = register_buffer("num_batches_tracked", torch::tensor(std::int64_t(0)));
}

torch::Tensor BatchNormImpl::forward(const torch::Tensor &x)
{
    if (is_training() && num_batches_tracked.defined())
        num_batches_tracked.add_(1);
    if (is_training() && m_peers != nullptr)
        return normalisedOverPeers(x);
    return torch::batch_norm(x, weight, bias, running_mean, running_var, is_training(), kNormMomentum, kNormEpsilon,
                             at::globalContext().userEnabledCuDNN());
}

torch::Tensor BatchNormImpl::normalisedOverPeers(const torch::Tensor &x)
{
    PeerStatistics batch;
    {
        const torch::NoGradGuard guard;
        batch = peerStatistics(x, *m_peers);
        if (running_mean.defined())
            followStatistics(*this, batch);
    }
    return PeerNormFunction::apply(x, weight, bias, batch.mean, batch.variance, batch.count, kNormEpsilon, m_peers);
}

void shareStatistics(torch::nn::Module &networks, TensorExchange *peers)
{
    if (auto *norm = networks.as<BatchNormImpl>())
        norm->setPeers(peers);
    for (const auto &network : networks.children())
        shareStatistics(*network, peers);
}

} // namespace coresift
