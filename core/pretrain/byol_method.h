/// BYOL: SimSiam with targets from a twin that follows slowly (Grill et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/simsiam_method.h"

namespace coresift {

class ByolMethod : public SimSiamMethod {
public:
    ByolMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    void endStep(const Moment &moment) override;

private:
    torch::Tensor targets(const torch::Tensor &images, const torch::Tensor &projected) override;
    void copyTwins() override;

    double m_firstMomentum;
    Backbone m_target;
    torch::nn::Sequential m_targetProjector;
};

} // namespace coresift
