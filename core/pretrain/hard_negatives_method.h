/// SimCLR with hard negatives (Robinson et al. 2021). Private to pretraining.
#pragma once

#include "core/pretrain/simclr_method.h"

namespace coresift {

class HardNegativesMethod : public SimClrMethod {
public:
    HardNegativesMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

private:
    torch::Tensor contrast(const torch::Tensor &first, const torch::Tensor &second) const override;
    std::int64_t pairMatrices() const override { return 6; } // both sums of negatives have logits of their own

    double m_hardness, m_positiveShare;
};

} // namespace coresift
