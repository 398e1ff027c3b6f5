/// Which network, on which device, in which precision.
#pragma once

#include "core/base/options.h"

namespace coresift {

struct BackboneOptions {
    std::string backbone = "resnet18"; ///< one of backboneNames()
    bool smallStem = false;            ///< ResNets: 3×3 stem of stride 1 and no max-pool, for images up to 64 px
    double dropPath = -1;              ///< stochastic depth; negative: the network's own, 0.2 of EfficientNets, else 0

    std::vector<OptionProblem> check() const;
};

enum class BackboneFamily { ResNet, EfficientNet, Vit };

std::vector<std::string> backboneNames();
/// Throws Error (InvalidInput) for a name that is not known.
BackboneFamily backboneFamily(const std::string &name);
/// "ResNet-18", "ResNet-18 (small stem)", "ViT-S/16"; the name itself when it is not known.
std::string backboneTitle(const BackboneOptions &options);
/// Adds the problem of a small stem on what is no ResNet, for options that contain these.
void checkStem(const BackboneOptions &options, std::vector<OptionProblem> &problems);
/// Adds the problem of stochastic depth for a ResNet, the same.
void checkDropPath(const BackboneOptions &options, std::vector<OptionProblem> &problems);
/// Elements of what the widest layer gives for one image of this size.
std::int64_t widestLayer(const BackboneOptions &options, int imageSize);

struct DeviceOptions {
    std::string device = "auto";    ///< auto, cpu, cuda
    std::string precision = "auto"; ///< auto, float32, bfloat16, float16
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, BackboneOptions>> describeFields(Options &o,
                                                                                               Visitor &&field)
{
    field(Field{"backbone",
                CORESIFT_TEXT("Options", "Backbone"),
                CORESIFT_TEXT("Options", "Network of the encoder"),
                {},
                {},
                backboneNames()},
          o.backbone);
    field(Field{"small-stem", CORESIFT_TEXT("Options", "Small-image stem"),
                CORESIFT_TEXT("Options", "ResNets: 3×3 stem without pooling, for images up to 64 px")},
          o.smallStem);
    field(Field{"drop-path", CORESIFT_TEXT("Options", "Drop path"),
                CORESIFT_TEXT("Options", "Chance by which training leaves out the last residual branch of an "
                                         "EfficientNet or ViT, less for those before it; −1 is the usual one: 0.2 for "
                                         "EfficientNets, 0.1 for DINO's student, else 0"),
                -1, 0.9},
          o.dropPath);
}

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, DeviceOptions>> describeFields(Options &o,
                                                                                             Visitor &&field)
{
    field(Field{"device",
                CORESIFT_TEXT("Options", "Device"),
                CORESIFT_TEXT("Options", "Where to compute"),
                {},
                {},
                {"auto", "cpu", "cuda"}},
          o.device);
    field(Field{"precision",
                CORESIFT_TEXT("Options", "Precision"),
                CORESIFT_TEXT("Options",
                              "Number format of the network's arithmetic; auto takes the fastest that is safe"),
                {},
                {},
                {"auto", "float32", "bfloat16", "float16"}},
          o.precision);
}

} // namespace coresift
