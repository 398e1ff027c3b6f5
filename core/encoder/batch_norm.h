/// The networks' batch norm; where processes train together, its training pass takes mean and variance over the images
/// of all of them (as PyTorch's SyncBatchNorm).
#pragma once

#include "core/encoder/tensor_exchange.h"

namespace coresift {

/// Over n×c or n×c×h×w, under the names that torchvision and LibTorch give its figures. Not derived from LibTorch's
/// own: the library hides parts that a derived class has to link.
class BatchNormImpl : public torch::nn::Module {
public:
    explicit BatchNormImpl(std::int64_t channels);
    torch::Tensor forward(const torch::Tensor &x);

    void setPeers(TensorExchange *peers) { m_peers = peers; } ///< whom it shares statistics with; null: alone

    torch::Tensor weight, bias;                                   ///< c each
    torch::Tensor running_mean, running_var, num_batches_tracked; ///< undefined: a training pass leaves figures alone

private:
    torch::Tensor normalisedOverPeers(const torch::Tensor &x);

    TensorExchange *m_peers = nullptr;
};
TORCH_MODULE(BatchNorm);

/// Has all batch norms below `networks` share their statistics with these peers; null: with none.
void shareStatistics(torch::nn::Module &networks, TensorExchange *peers);

} // namespace coresift
