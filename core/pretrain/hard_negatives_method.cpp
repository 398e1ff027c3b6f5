#include "core/pretrain/hard_negatives_method.h"

#include "core/pretrain/hard_negatives_loss.h"

namespace coresift {

HardNegativesMethod::HardNegativesMethod(const MethodOptions &options, const BackboneMaker &makeNetwork,
                                         std::uint64_t seed)
    : SimClrMethod(options, makeNetwork, seed), m_hardness(options.hardness), m_positiveShare(options.positiveShare)
{}

torch::Tensor HardNegativesMethod::contrast(const torch::Tensor &first, const torch::Tensor &second) const
{
    return hardNegatives(first, second, {temperature(), m_hardness, m_positiveShare}, peers());
}

} // namespace coresift
