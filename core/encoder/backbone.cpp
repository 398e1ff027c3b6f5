#include "core/encoder/backbone.h"

#include "core/encoder/efficientnet.h"
#include "core/encoder/resnet.h"
#include "core/encoder/vit.h"

namespace coresift {

Backbone makeBackbone(const BackboneOptions &options, std::uint64_t seed)
{
    throwIfAny(options.check());
    const BackboneFamily family = backboneFamily(options.backbone);
    if (family == BackboneFamily::ResNet)
        return std::make_shared<ResNetImpl>(options, seed);
    if (family == BackboneFamily::EfficientNet)
        return std::make_shared<EfficientNetImpl>(options, seed);
    return std::make_shared<VitImpl>(options, vitOptions(options.backbone), seed);
}

} // namespace coresift
