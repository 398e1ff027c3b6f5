/// MoCo: a view is to be found among the keys of many earlier batches (He et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/method.h"

namespace coresift {

/// First views are queries, second ones keys, by a twin that follows the query encoder.
class MocoMethod : public Method {
public:
    MocoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    torch::Tensor loss(const ViewBatch &views) override;
    void endStep(const Moment &moment) override;

private:
    void copyTwins() override;
    torch::Tensor keysOf(const torch::Tensor &images);
    void enqueue(const torch::Tensor &keys);

    double m_temperature, m_momentum;
    torch::nn::Sequential m_head; ///< one linear layer
    Backbone m_key;
    torch::nn::Sequential m_keyHead;
    torch::Tensor m_queue; ///< queue×d, unit rows
    torch::Tensor m_place; ///< of the oldest key; one int64 on the device
};

} // namespace coresift
