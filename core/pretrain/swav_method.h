/// SwAV: views of an image are to belong to the same prototypes (Caron et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/method.h"
#include "core/pretrain/swav_loss.h"

namespace coresift {

class SwavMethod : public Method {
public:
    SwavMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    ViewPlan views() const override { return m_views; }
    void startEpoch(const Moment &moment) override;
    torch::Tensor loss(const ViewBatch &views) override;
    void endStep(const Moment &moment) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

private:
    /// Of scores: how many prototypes are some view's nearest.
    double spreadOf(const torch::Tensor &scores) const override;
    void normalisePrototypes();

    ViewPlan m_views;
    SwavLossOptions m_loss;
    int m_freezeEpochs;
    torch::nn::Sequential m_projector;
    torch::nn::Linear m_prototypes{nullptr}; ///< its weight is k×d, unit rows between steps
};

} // namespace coresift
