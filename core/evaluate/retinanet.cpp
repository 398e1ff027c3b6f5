#include "core/evaluate/retinanet.h"

#include "core/evaluate/anchors.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cmath>

namespace coresift {

namespace nn = torch::nn;

namespace {

constexpr int kLevels = 5; // of the stages 2, 3 and 4, and two smaller ones

nn::Conv2d convolution3x3(std::int64_t in, std::int64_t out, std::int64_t stride = 1)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, 3).stride(stride).padding(1));
}

/// n×(anchors of a place·answers)×h×w to n×(h·w·anchors)×answers.
torch::Tensor answersByAnchor(const torch::Tensor &values)
{
    const std::int64_t images = values.size(0), answers = values.size(1) / kAnchorsOfPlace;
    return values.permute({0, 2, 3, 1}).reshape({images, -1, answers});
}

} // namespace

RetinaNetImpl::RetinaNetImpl(std::shared_ptr<ResNetImpl> backbone, const RetinaNetShape &shape, std::uint64_t seed)
    : m_shape(shape), m_backbone(register_module("backbone", std::move(backbone)))
{
    const std::array<std::int64_t, 4> channels = m_backbone->stageChannels();
    for (std::size_t stage = 1; stage < channels.size(); ++stage) {
        const std::string number = std::to_string(stage + 1);
        m_inner.push_back(register_module("inner" + number, nn::Conv2d(channels[stage], m_shape.channels, 1)));
        m_smooth.push_back(register_module("smooth" + number, convolution3x3(m_shape.channels, m_shape.channels)));
    }
    m_level6 = register_module("level6", convolution3x3(m_shape.channels, m_shape.channels, 2));
    m_level7 = register_module("level7", convolution3x3(m_shape.channels, m_shape.channels, 2));
    m_classes = makeHead("classes", m_shape.categories);
    m_boxes = makeHead("boxes", 4);
    initialise(seed);
}

nn::Sequential RetinaNetImpl::makeHead(const std::string &name, int answers)
{
    nn::Sequential head;
    for (int i = 0; i < m_shape.layers; ++i) {
        head->push_back(convolution3x3(m_shape.channels, m_shape.channels));
        head->push_back(nn::ReLU(nn::ReLUOptions(/*inplace=*/true)));
    }
    head->push_back(convolution3x3(m_shape.channels, kAnchorsOfPlace * answers));
    return register_module(name, head);
}

/// The pyramid's convolutions by He et al. 2015 as torchvision does, the heads' normal with deviation 0.01; at first
/// every anchor sees every category with a chance of one in a hundred.
void RetinaNetImpl::initialise(std::uint64_t seed)
{
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(seed);
    const auto draw = [&](nn::Module &part, bool isHead) {
        for (torch::Tensor &parameter : part.parameters()) {
            if (parameter.dim() == 1) {
                parameter.zero_();
                continue;
            }
            const auto fanIn = static_cast<double>(parameter[0].numel());
            if (isHead)
                parameter.normal_(0, 0.01, generator);
            else
                parameter.uniform_(-std::sqrt(3 / fanIn), std::sqrt(3 / fanIn), generator);
        }
    };
    for (std::size_t i = 0; i < m_inner.size(); ++i) {
        draw(*m_inner[i], false);
        draw(*m_smooth[i], false);
    }
    draw(*m_level6, false);
    draw(*m_level7, false);
    draw(*m_classes, true);
    draw(*m_boxes, true);
    m_classes[m_classes->size() - 1]->as<nn::Conv2d>()->bias.fill_(-std::log((1 - 0.01) / 0.01));
}

std::vector<torch::Tensor> RetinaNetImpl::pyramid(const std::array<torch::Tensor, 4> &stages)
{
    std::vector<torch::Tensor> levels(m_inner.size());
    torch::Tensor above;
    for (std::size_t i = m_inner.size(); i-- > 0;) {
        torch::Tensor inner = m_inner[i](stages[i + 1]);
        if (above.defined())
            inner = inner + torch::upsample_nearest2d(above, inner.sizes().slice(2));
        above = inner;
        levels[i] = m_smooth[i](inner);
    }
    levels.push_back(m_level6(levels.back()));
    levels.push_back(m_level7(torch::relu(levels.back())));
    return levels;
}

torch::Tensor RetinaNetImpl::anchors(std::int64_t height, std::int64_t width, torch::Device device) const
{
    std::vector<torch::Tensor> all;
    std::int64_t stride = 2 * m_backbone->firstStride();
    for (int level = 0; level < kLevels; ++level, stride *= 2)
        all.push_back(anchorsOfLevel((height + stride - 1) / stride, (width + stride - 1) / stride, stride, device));
    return torch::cat(all);
}

RetinaNetAnswers RetinaNetImpl::forward(const torch::Tensor &images)
{
    RetinaNetAnswers answers;
    std::vector<torch::Tensor> logits, offsets;
    for (const torch::Tensor &level : pyramid(m_backbone->stages(images))) {
        logits.push_back(answersByAnchor(m_classes->forward(level)));
        answers.levels.push_back(logits.back().size(1));
        offsets.push_back(answersByAnchor(m_boxes->forward(level)));
    }
    answers.logits = torch::cat(logits, 1).to(torch::kFloat);
    answers.offsets = torch::cat(offsets, 1).to(torch::kFloat);
    answers.anchors = anchors(images.size(2), images.size(3), images.device());
    TORCH_INTERNAL_ASSERT(answers.anchors.size(0) == answers.logits.size(1));
    return answers;
}

} // namespace coresift
