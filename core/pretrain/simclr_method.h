/// SimCLR: two views of an image are to be found among all others (Chen et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/method.h"

namespace coresift {

class SimClrMethod : public Method {
public:
    SimClrMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    torch::Tensor loss(const ViewBatch &views) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

protected:
    double temperature() const { return m_temperature; }

private:
    /// Of the projected first and second views, n×d each.
    virtual torch::Tensor contrast(const torch::Tensor &first, const torch::Tensor &second) const;
    /// Matrices over all pairs of views that the loss holds at once: cosines, logits and what the logarithms leave.
    virtual std::int64_t pairMatrices() const { return 3; }

    double m_temperature;
    std::int64_t m_out;           ///< width of the projections
    torch::nn::Sequential m_head; ///< d→d, ReLU, →128
};

} // namespace coresift
