/// RetinaNet: a residual network, a feature pyramid on its last three stages, and two small networks that say of every
/// anchor what it sees and where (Lin et al. 2017; the pyramid's further levels and the first weights as
/// torchvision's). Private to evaluation.
#pragma once

#include "core/encoder/resnet.h"

namespace coresift {

struct RetinaNetShape {
    int categories = 1;
    int channels = 256; ///< of the pyramid
    int layers = 4;     ///< 3×3 convolutions of each of the two networks, before their answer
};

struct RetinaNetAnswers {
    torch::Tensor logits;             ///< n×anchors×categories
    torch::Tensor offsets;            ///< n×anchors×4
    torch::Tensor anchors;            ///< anchors×4
    std::vector<std::int64_t> levels; ///< how many of the anchors are of each level, the finest first
};

class RetinaNetImpl : public torch::nn::Module {
public:
    /// Weights beside the backbone's are drawn from `seed`.
    RetinaNetImpl(std::shared_ptr<ResNetImpl> backbone, const RetinaNetShape &shape, std::uint64_t seed);

    /// `images`: n×3×h×w, normalised.
    RetinaNetAnswers forward(const torch::Tensor &images);
    const std::shared_ptr<ResNetImpl> &backbone() const { return m_backbone; }
    /// Anchors of an image whose padded sides are these.
    torch::Tensor anchors(std::int64_t height, std::int64_t width, torch::Device device) const;

private:
    std::vector<torch::Tensor> pyramid(const std::array<torch::Tensor, 4> &stages);
    torch::nn::Sequential makeHead(const std::string &name, int answers);
    void initialise(std::uint64_t seed);

    RetinaNetShape m_shape;
    std::shared_ptr<ResNetImpl> m_backbone;
    std::vector<torch::nn::Conv2d> m_inner, m_smooth; ///< of the stages 2, 3 and 4
    torch::nn::Conv2d m_level6{nullptr}, m_level7{nullptr};
    torch::nn::Sequential m_classes{nullptr}, m_boxes{nullptr};
};
TORCH_MODULE(RetinaNet);

} // namespace coresift
