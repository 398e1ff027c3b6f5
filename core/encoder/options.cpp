#include "core/encoder/options.h"

#include "core/base/error.h"
#include "core/encoder/vit_options.h"

#include <algorithm>

namespace coresift {

namespace {

struct KnownBackbone {
    const char *name, *title;
    BackboneFamily family;
};

constexpr KnownBackbone kKnownBackbones[] = {
    {"resnet10", "ResNet-10", BackboneFamily::ResNet},
    {"resnet18", "ResNet-18", BackboneFamily::ResNet},
    {"resnet34", "ResNet-34", BackboneFamily::ResNet},
    {"resnet50", "ResNet-50", BackboneFamily::ResNet},
    {"resnet101", "ResNet-101", BackboneFamily::ResNet},
    {"resnext50_32x4d", "ResNeXt-50 32×4d", BackboneFamily::ResNet},
    {"efficientnet_b0", "EfficientNet-B0", BackboneFamily::EfficientNet},
    {"vit_tiny_patch16", "ViT-Ti/16", BackboneFamily::Vit},
    {"vit_small_patch16", "ViT-S/16", BackboneFamily::Vit},
    {"vit_base_patch16", "ViT-B/16", BackboneFamily::Vit},
    {"vit_tiny_patch8", "ViT-Ti/8", BackboneFamily::Vit},
    {"vit_small_patch8", "ViT-S/8", BackboneFamily::Vit},
    {"vit_base_patch8", "ViT-B/8", BackboneFamily::Vit},
};

const KnownBackbone *findBackbone(const std::string &name)
{
    const auto *const found = std::find_if(std::begin(kKnownBackbones), std::end(kKnownBackbones),
                                           [&](const KnownBackbone &known) { return name == known.name; });
    return found == std::end(kKnownBackbones) ? nullptr : found;
}

} // namespace

std::vector<std::string> backboneNames()
{
    std::vector<std::string> names;
    for (const KnownBackbone &known : kKnownBackbones)
        names.emplace_back(known.name);
    return names;
}

BackboneFamily backboneFamily(const std::string &name)
{
    if (const KnownBackbone *known = findBackbone(name))
        return known->family;
    throw Error(ErrorKind::InvalidInput, {CORESIFT_TEXT("Phrases", "there is no backbone named “%1”"), {name}});
}

std::string backboneTitle(const BackboneOptions &options)
{
    const KnownBackbone *known = findBackbone(options.backbone);
    return (known ? known->title : options.backbone) + (options.smallStem ? " (small stem)" : "");
}

void checkStem(const BackboneOptions &options, std::vector<OptionProblem> &problems)
{
    const KnownBackbone *known = findBackbone(options.backbone);
    if (options.smallStem && known && known->family != BackboneFamily::ResNet)
        problems.push_back(
            {"small-stem", CORESIFT_TEXT("Phrases", "The small-image stem is for ResNets alone; turn it off.")});
}

void checkDropPath(const BackboneOptions &options, std::vector<OptionProblem> &problems)
{
    const KnownBackbone *known = findBackbone(options.backbone);
    if (options.dropPath > 0 && known && known->family == BackboneFamily::ResNet)
        problems.push_back(
            {"drop-path",
             CORESIFT_TEXT("Phrases", "ResNets have no drop path; set it to −1 or take another backbone.")});
}

std::vector<OptionProblem> BackboneOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    checkStem(*this, problems);
    checkDropPath(*this, problems);
    return problems;
}

std::int64_t widestLayer(const BackboneOptions &options, int imageSize)
{
    const std::int64_t pixels = std::int64_t(imageSize) * imageSize;
    const BackboneFamily family = backboneFamily(options.backbone);
    if (family == BackboneFamily::ResNet)
        return (options.smallStem ? 64 : 16) * pixels; // 64 channels at full, 256 at a quarter of the side
    if (family == BackboneFamily::EfficientNet)
        return 24 * pixels; // 96 channels at half the side
    const VitOptions shape = vitOptions(options.backbone);
    const std::int64_t side = imageSize / shape.patch, tokens = 1 + side * side;
    return std::max(4 * shape.width * tokens, shape.heads * tokens * tokens); // an MLP, or the weights of all heads
}

} // namespace coresift
