#include "core/pretrain/method.h"

#include "core/encoder/vit.h"
#include "core/pretrain/byol_method.h"
#include "core/pretrain/dino_method.h"
#include "core/pretrain/hard_negatives_method.h"
#include "core/pretrain/mae_method.h"
#include "core/pretrain/moco_method.h"
#include "core/pretrain/swav_method.h"

#include <algorithm>

namespace coresift {

namespace {

using MethodMaker = std::unique_ptr<Method> (*)(const MethodOptions &, const BackboneMaker &, std::uint64_t);

template <class Made>
std::unique_ptr<Method> makeMethodAs(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
{
    return std::make_unique<Made>(options, makeNetwork, seed);
}

struct KnownMethod {
    const char *name;
    const char *title;
    MethodMaker make;
    bool wholeBatches = false;
};

constexpr KnownMethod kKnownMethods[] = {
    {"simclr", "SimCLR", makeMethodAs<SimClrMethod>},
    {"byol", "BYOL", makeMethodAs<ByolMethod>},
    {"simsiam", "SimSiam", makeMethodAs<SimSiamMethod>},
    {"moco", "MoCo", makeMethodAs<MocoMethod>, /*wholeBatches=*/true},
    {"swav", "SwAV", makeMethodAs<SwavMethod>, /*wholeBatches=*/true},
    {"dino", "DINO", makeMethodAs<DinoMethod>},
    {"mae", "MAE", makeMethodAs<MaeMethod>},
    {"hard-negatives", "SimCLR with hard negatives", makeMethodAs<HardNegativesMethod>}};

/// Null for an unknown name.
const KnownMethod *knownMethod(const std::string &name)
{
    const auto *const known = std::find_if(std::begin(kKnownMethods), std::end(kKnownMethods),
                                           [&](const KnownMethod &method) { return name == method.name; });
    return known == std::end(kKnownMethods) ? nullptr : known;
}

/// MAE's vision transformer has fixed positions and first weights of its own (He et al. 2022, published code).
Backbone makeMaeEncoder(const BackboneOptions &backbone, std::uint64_t seed)
{
    VitOptions shape = vitOptions(backbone.backbone);
    shape.sinCos = true;
    shape.glorot = true;
    return std::make_shared<VitImpl>(backbone, shape, seed);
}

} // namespace

std::vector<std::string> methodNames()
{
    std::vector<std::string> names;
    for (const KnownMethod &known : kKnownMethods)
        names.emplace_back(known.name);
    return names;
}

std::string methodTitle(const std::string &method)
{
    const KnownMethod *const known = knownMethod(method);
    return known == nullptr ? method : known->title;
}

bool wantsWholeBatches(const std::string &method)
{
    const KnownMethod *const known = knownMethod(method);
    return known != nullptr && known->wholeBatches;
}

std::unique_ptr<Method> makeMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
{
    throwIfAny(options.check());
    return knownMethod(options.method)->make(options, makeNetwork, seed); // the check knows the same names
}

std::unique_ptr<Method> makeMethod(const MethodOptions &options, const BackboneOptions &backbone, std::uint64_t seed)
{
    std::vector<OptionProblem> problems = backbone.check();
    checkMethodBackbone(options, backbone, problems);
    throwIfAny(problems);
    const auto make = options.method == "mae" ? makeMaeEncoder : makeBackbone;
    return makeMethod(
        options, [&](std::uint64_t ofNetwork) { return make(backbone, ofNetwork); }, seed);
}

} // namespace coresift
