#include "core/encoder/infer_backbone.h"

#include <array>

namespace coresift {

namespace {

/// A weight that the backbone has, in a shape that tells its family and width, and one that only a deeper one would
/// have.
struct BackboneMark {
    const char *backbone;
    const char *weight;
    std::array<std::int64_t, 4> shape;
    const char *absent;
};

constexpr BackboneMark kBackboneMarks[] = {
    {"resnet10", "layer3.0.conv1.weight", {256, 128, 3, 3}, "layer3.1.conv1.weight"},
    {"resnet18", "layer3.1.conv1.weight", {256, 256, 3, 3}, "layer3.2.conv1.weight"},
    {"resnet34", "layer3.5.conv1.weight", {256, 256, 3, 3}, "layer3.6.conv1.weight"},
    {"resnet50", "layer3.5.conv1.weight", {256, 1024, 1, 1}, "layer3.6.conv1.weight"},
    {"resnet101", "layer3.22.conv1.weight", {256, 1024, 1, 1}, "layer3.23.conv1.weight"},
    {"resnext50_32x4d", "layer3.5.conv2.weight", {512, 16, 3, 3}, "layer3.6.conv1.weight"},
    {"efficientnet_b0", "features.8.0.weight", {1280, 320, 1, 1}, "features.1.1.block.0.0.weight"},
    {"vit_tiny_patch16", "patch_embed.proj.weight", {192, 3, 16, 16}, "blocks.12.norm1.weight"},
    {"vit_small_patch16", "patch_embed.proj.weight", {384, 3, 16, 16}, "blocks.12.norm1.weight"},
    {"vit_base_patch16", "patch_embed.proj.weight", {768, 3, 16, 16}, "blocks.12.norm1.weight"},
    {"vit_tiny_patch8", "patch_embed.proj.weight", {192, 3, 8, 8}, "blocks.12.norm1.weight"},
    {"vit_small_patch8", "patch_embed.proj.weight", {384, 3, 8, 8}, "blocks.12.norm1.weight"},
    {"vit_base_patch8", "patch_embed.proj.weight", {768, 3, 8, 8}, "blocks.12.norm1.weight"},
};

/// What stands before `last` in a dotted name; nothing when the name ends otherwise.
std::optional<std::string> namePrefix(const std::string &name, const std::string &last)
{
    if (name.size() < last.size() || name.compare(name.size() - last.size(), last.size(), last) != 0)
        return {};
    const std::string prefix = name.substr(0, name.size() - last.size());
    if (!prefix.empty() && prefix.back() != '.')
        return {};
    return prefix;
}

} // namespace

std::optional<BackboneOptions> inferBackbone(const std::map<std::string, torch::Tensor> &weights)
{
    for (const BackboneMark &mark : kBackboneMarks) {
        for (const auto &[name, tensor] : weights) {
            const auto prefix = namePrefix(name, mark.weight);
            if (!prefix || tensor.sizes() != torch::IntArrayRef(mark.shape) || weights.count(*prefix + mark.absent) > 0)
                continue;
            const auto stem = weights.find(*prefix + "conv1.weight"); // 3×3 in a small one, 7×7 in torchvision's
            const bool smallStem = stem != weights.end() && stem->second.dim() == 4 && stem->second.size(3) == 3;
            return BackboneOptions{mark.backbone, smallStem};
        }
    }
    return {};
}

} // namespace coresift
