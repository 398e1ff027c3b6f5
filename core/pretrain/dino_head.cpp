#include "core/pretrain/dino_head.h"

#include "core/encoder/initialise.h"
#include "core/pretrain/loss_rows.h"
#include "core/pretrain/projector.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

DinoHeadImpl::DinoHeadImpl(const DinoHeadOptions &options, std::uint64_t seed)
{
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    m_mlp = register_module(
        "mlp", makeHead({options.features, options.hidden, options.hidden, options.bottleneck}, HeadLayer::Gelu, seed));
    initialiseTransformer(*m_mlp, generator);
    const double bound = 1 / std::sqrt(static_cast<double>(options.bottleneck)); // as PyTorch draws linear layers
    m_last = register_parameter("last",
                                torch::empty({options.outputs, options.bottleneck}).uniform_(-bound, bound, generator));
}

torch::Tensor DinoHeadImpl::forward(const torch::Tensor &x)
{
    return torch::matmul(unitRows(m_mlp->forward(x)), unitRows(m_last).t());
}

/// The unit rows of the MLP's outputs and of the last layer come on top, and what the last layer gives.
std::int64_t DinoHeadImpl::activationElements(std::int64_t rows) const
{
    const std::int64_t outputs = m_last.size(0), bottleneck = m_last.size(1);
    return rows * (headElements(*m_mlp) + bottleneck + outputs) + m_last.numel();
}

} // namespace coresift
