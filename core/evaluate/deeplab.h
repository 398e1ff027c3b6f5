/// DeepLab v3+: a residual network whose last stage looks with dilated convolutions, a pyramid of them that look ever
/// further, and a decoder that adds the first stage's edges (Chen et al. 2018; output stride 16; without dropout, so
/// that a seed tells everything). Private to evaluation.
#pragma once

#include "core/encoder/resnet.h"

namespace coresift {

class DeepLabImpl : public torch::nn::Module {
public:
    /// `channels`: of pyramid and decoder, published 256. Weights beside the backbone's are drawn from `seed`.
    DeepLabImpl(std::shared_ptr<ResNetImpl> backbone, int classes, int channels, std::uint64_t seed);

    /// `images`: n×3×h×w, normalised, to n×classes×h×w.
    torch::Tensor forward(const torch::Tensor &images);
    const std::shared_ptr<ResNetImpl> &backbone() const { return m_backbone; }
    void trainHead(bool on);

private:
    torch::Tensor pyramid(const torch::Tensor &x);

    std::shared_ptr<ResNetImpl> m_backbone;
    std::vector<torch::nn::Sequential> m_branches; ///< of the pyramid, that of the whole image's mean last
    torch::nn::Sequential m_project{nullptr}, m_edges{nullptr}, m_classify{nullptr};
};
TORCH_MODULE(DeepLab);

} // namespace coresift
