#include "core/pretrain/method_options.h"

#include "core/encoder/vit_options.h"

#include <algorithm>

namespace coresift {

namespace {

bool isVit(const BackboneOptions &backbone)
{
    const std::vector<std::string> names = backboneNames();
    const bool known = std::find(names.begin(), names.end(), backbone.backbone) != names.end();
    return known && backboneFamily(backbone.backbone) == BackboneFamily::Vit;
}

} // namespace

std::vector<OptionProblem> MethodOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    if (localMinArea > localMaxArea)
        problems.push_back({"local-min-area", CORESIFT_TEXT("Phrases", "The smallest local crop is larger than the "
                                                                       "largest one.")});
    if (decoderWidth % kMaeDecoderHeads != 0)
        problems.push_back({"decoder-width",
                            {CORESIFT_TEXT("Phrases", "The decoder's width must be a multiple of %1."),
                             {std::to_string(kMaeDecoderHeads)}}});
    return problems;
}

void checkMethodBackbone(const MethodOptions &options, const BackboneOptions &backbone,
                         std::vector<OptionProblem> &problems)
{
    if (options.method == "mae" && !isVit(backbone))
        problems.push_back(
            {"method", CORESIFT_TEXT("Phrases", "MAE hides patches, which vision transformers alone have; take one as "
                                                "the backbone.")});
}

void checkMethodSizes(const MethodOptions &options, const BackboneOptions &backbone, int imageSize, int batch,
                      std::vector<OptionProblem> &problems)
{
    if (options.method == "moco" && batch > 0 && options.queue % batch != 0)
        problems.push_back(
            {"queue",
             {CORESIFT_TEXT("Phrases", "MoCo's queue must be a multiple of the batch, %1."), {std::to_string(batch)}}});
    if (options.method == "mae" && isVit(backbone) && imageSize < 2 * vitOptions(backbone.backbone).patch)
        problems.push_back({"image-size", CORESIFT_TEXT("Phrases", "MAE needs images of at least two patches' side.")});
}

} // namespace coresift
