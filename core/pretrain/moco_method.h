/// MoCo: a view is to be found among the keys of many earlier batches (He et al. 2020). Private to pretraining.
#pragma once

#include "core/pretrain/ema.h"
#include "core/pretrain/method.h"

namespace coresift {

/// First views are queries, second ones keys, by a twin that follows the query encoder.
class MocoMethod : public Method {
public:
    MocoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed);

    torch::Tensor loss(const ViewBatch &views) override;
    void endStep(const Moment &moment) override;
    std::int64_t activationElements(int imageSize, std::int64_t images) const override;

private:
    void copyTwins() override;
    void enqueue(const torch::Tensor &ownKeys);

    double m_temperature, m_momentum;
    torch::nn::Sequential m_head; ///< one linear layer
    Twin<torch::nn::Sequential> m_key;
    torch::Tensor m_queue; ///< queue×d, unit rows
    torch::Tensor m_place; ///< of the oldest key; one int64 on the device
};

} // namespace coresift
