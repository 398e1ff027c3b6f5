#include "core/evaluate/deeplab.h"

#include "core/encoder/initialise.h"

namespace coresift {

namespace nn = torch::nn;

namespace {

constexpr int kDilations[] = {6, 12, 18}; // dilations of the pyramid at an output stride of 16
constexpr std::int64_t kEdgeChannels = 48;

/// A convolution with batch norm and ReLU.
nn::Sequential convolutionBlock(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t dilation = 1)
{
    return nn::Sequential(
        nn::Conv2d(nn::Conv2dOptions(in, out, kernel).padding(kernel / 2 * dilation).dilation(dilation).bias(false)),
        BatchNorm(out), nn::ReLU(nn::ReLUOptions(/*inplace=*/true)));
}

torch::Tensor grownTo(const torch::Tensor &x, const torch::Tensor &like)
{
    return torch::upsample_bilinear2d(x, like.sizes().slice(2), /*align_corners=*/false);
}

} // namespace

DeepLabImpl::DeepLabImpl(std::shared_ptr<ResNetImpl> backbone, int classes, int channels, std::uint64_t seed)
    : m_backbone(std::move(backbone))
{
    m_backbone->dilateLastStage();
    const std::array<std::int64_t, 4> stages = m_backbone->stageChannels();
    const auto add = [&](const std::string &name, const nn::Sequential &part) { return register_module(name, part); };
    m_branches.push_back(add("near", convolutionBlock(stages[3], channels, 1)));
    for (const int rate : kDilations)
        m_branches.push_back(add("rate" + std::to_string(rate), convolutionBlock(stages[3], channels, 3, rate)));
    m_branches.push_back(add("whole", convolutionBlock(stages[3], channels, 1)));
    m_project = add("project", convolutionBlock(static_cast<std::int64_t>(m_branches.size()) * channels, channels, 1));
    m_edges = add("edges", convolutionBlock(stages[0], kEdgeChannels, 1));
    m_classify = add("classify", convolutionBlock(channels + kEdgeChannels, channels, 3));
    m_classify->extend(*convolutionBlock(channels, channels, 3));
    m_classify->push_back(nn::Conv2d(channels, classes, 1));
    initialiseConvolutional(*this, seed); // before the backbone, which has its weights, is a part of it
    register_module("backbone", m_backbone);
}

void DeepLabImpl::trainHead(bool on)
{
    for (const auto &child : named_children())
        if (child.key() != "backbone")
            child.value()->train(on);
}

torch::Tensor DeepLabImpl::pyramid(const torch::Tensor &x)
{
    std::vector<torch::Tensor> parts;
    for (std::size_t i = 0; i + 1 < m_branches.size(); ++i)
        parts.push_back(m_branches[i]->forward(x));
    parts.push_back(m_branches.back()->forward(x.mean({2, 3}, /*keepdim=*/true)).expand_as(parts.front()));
    return m_project->forward(torch::cat(parts, 1));
}

torch::Tensor DeepLabImpl::forward(const torch::Tensor &images)
{
    const std::array<torch::Tensor, 4> stages = m_backbone->stages(images);
    const torch::Tensor edges = m_edges->forward(stages[0]);
    const torch::Tensor answers = m_classify->forward(torch::cat({grownTo(pyramid(stages[3]), edges), edges}, 1));
    return grownTo(answers.to(torch::kFloat), images);
}

} // namespace coresift
