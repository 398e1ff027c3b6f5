/// Which network, on which device, in which precision.
#pragma once

#include "core/base/options.h"

namespace coresift {

struct BackboneOptions {
    std::string backbone = "resnet18"; ///< resnet10, resnet18, resnet34, resnet50
    bool smallStem = false;            ///< 3×3 stem of stride 1 and no max-pool, for images up to 64 px
};

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
                {"resnet10", "resnet18", "resnet34", "resnet50"}},
          o.backbone);
    field(Field{"small-stem", CORESIFT_TEXT("Options", "Small-image stem"),
                CORESIFT_TEXT("Options", "3×3 stem without pooling, for images up to 64 px")},
          o.smallStem);
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
