#include "core/pretrain/field_use.h"

#include <algorithm>
#include <map>

namespace coresift {

namespace {

using FieldNames = std::vector<std::string>;

const std::map<std::string, FieldNames> kFieldsOfMethods = {
    {"simclr", {"temperature", "projector-hidden", "projector-out"}},
    {"byol", {"ema", "projector-hidden", "projector-out"}},
    {"simsiam", {"projector-hidden", "projector-out"}},
    {"moco", {"temperature", "ema", "projector-out", "queue"}},
    {"swav",
     {"temperature", "projector-hidden", "projector-out", "freeze-epochs", "prototypes", "sinkhorn-epsilon",
      "sinkhorn-iterations", "local-crops", "local-size", "local-min-area", "local-max-area"}},
    {"dino",
     {"temperature", "ema", "projector-hidden", "projector-out", "freeze-epochs", "local-crops", "local-size",
      "local-min-area", "local-max-area", "outputs", "teacher-first-temperature", "teacher-temperature",
      "teacher-warmup-epochs", "centre-momentum"}},
    {"mae", {"mask-ratio", "normalise-patches", "decoder-width", "decoder-depth"}},
    {"hard-negatives", {"temperature", "projector-hidden", "projector-out", "hardness", "positive-share"}}};

/// Values of another field with which a field has an effect.
struct FieldCondition {
    std::string other;
    FieldNames values;
};

const std::map<std::string, FieldCondition> kFieldConditions = {
    {"beta1", {"optimiser", {"adam", "adamw"}}},
    {"beta2", {"optimiser", {"adam", "adamw"}}},
    {"momentum", {"optimiser", {"sgd", "lars"}}},
    {"trust-coefficient", {"optimiser", {"lars"}}},
    {"milestones", {"schedule", {"milestones"}}},
    {"floor-ratio", {"schedule", {"cosine", "cosine-per-step"}}},
    {"early-stop-patience", {"early-stop", {"loss", "knn"}}},
    {"early-stop-gain", {"early-stop", {"loss", "knn"}}}};

bool isAmong(const FieldNames &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isMethodFieldOfUse(const MethodOptions &options, const std::string &field)
{
    const bool ofLocalCrops = isAmong({"local-size", "local-min-area", "local-max-area"}, field);
    return isAmong(methodFields(options.method), field) && (!ofLocalCrops || options.localCrops > 0);
}

/// What only some backbones have. An unknown one, which is told as a problem, has all.
bool hasBackboneField(const std::string &backbone, const std::string &field)
{
    if (!isAmong(backboneNames(), backbone))
        return true;
    const BackboneFamily family = backboneFamily(backbone);
    if (field == "small-stem")
        return family == BackboneFamily::ResNet;
    return field != "drop-path" || family != BackboneFamily::ResNet;
}

} // namespace

std::vector<std::string> methodFields(const std::string &method)
{
    const auto known = kFieldsOfMethods.find(method);
    return known == kFieldsOfMethods.end() ? FieldNames() : known->second;
}

bool isFieldOfUse(const TrainOptions &options, const std::string &field)
{
    if (field != "method" && optionsToJson(options.method).contains(field))
        return isMethodFieldOfUse(options.method, field);
    if (const auto found = kFieldConditions.find(field); found != kFieldConditions.end()) {
        const FieldCondition &condition = found->second;
        return isAmong(condition.values, optionsToJson(options).at(condition.other).get<std::string>());
    }
    return hasBackboneField(options.backbone.backbone, field);
}

} // namespace coresift
