/// SimSiam: each view predicts the other one's projection, without negatives (Chen and He 2021). Private to
/// pretraining.
#pragma once

#include "core/pretrain/method.h"

namespace coresift {

/// Projector and predictor are BYOL's, and so is the loss (Kim et al. 2023). Both views pass together, so batch norms
/// see both.
class SimSiamMethod : public Method {
public:
    SimSiamMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    torch::Tensor loss(const ViewBatch &views) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

protected:
    torch::nn::Sequential makeProjector(std::uint64_t seed) const;
    const torch::nn::SequentialImpl &projector() const { return *m_projector; }

private:
    /// What is to be predicted of all views, given their projections; the loss stops its gradient.
    virtual torch::Tensor targets(const torch::Tensor & /*images*/, const torch::Tensor &projected)
    {
        return projected;
    }

    std::int64_t m_hidden, m_out; ///< widths of projector and predictor
    torch::nn::Sequential m_projector, m_predictor;
};

} // namespace coresift
