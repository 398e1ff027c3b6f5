/// BYOL: SimSiam with targets from a twin that follows slowly (Grill et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/ema.h"
#include "core/pretrain/simsiam_method.h"

namespace coresift {

class ByolMethod : public SimSiamMethod {
public:
    ByolMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    void endStep(const Moment &moment) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

private:
    torch::Tensor targets(const torch::Tensor &images, const torch::Tensor &projected) override;
    void copyTwins() override;

    double m_firstMomentum;
    Twin<torch::nn::Sequential> m_target; ///< of encoder and projector
};

} // namespace coresift
