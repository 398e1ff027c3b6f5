/// SimCLR: two views of an image are to be found among all others (Chen et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/method.h"

namespace coresift {

class SimClrMethod : public Method {
public:
    SimClrMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    torch::Tensor loss(const ViewBatch &views) override;

protected:
    double temperature() const { return m_temperature; }

private:
    /// Of the projected first and second views, n×d each.
    virtual torch::Tensor contrast(const torch::Tensor &first, const torch::Tensor &second) const;

    double m_temperature;
    torch::nn::Sequential m_head; ///< d→d, ReLU, →128
};

} // namespace coresift
