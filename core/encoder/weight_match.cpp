#include "core/encoder/weight_match.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/encoder/vit.h"
#include "core/encoder/weights.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace coresift {

namespace nn = torch::nn;

namespace {

using WeightsByName = std::map<std::string, torch::Tensor>;

/// Whether the names are those of a network that its method trains along and then drops.
bool isDroppedCopy(const std::string &prefix)
{
    constexpr const char *kDropped[] = {"student", "target", "encoder_k", "key", "momentum"};
    return std::any_of(std::begin(kDropped), std::end(kDropped),
                       [&](const char *name) { return prefix.find(name) != std::string::npos; });
}

std::size_t longestName(const WeightsByName &weights)
{
    std::size_t longest = 0;
    for (const auto &[name, tensor] : weights)
        longest = std::max(longest, name.size());
    return longest;
}

/// Where the ends of a name begin that follow a dot, or are all of it, and are no longer than `longest`.
std::vector<std::size_t> nameEnds(const std::string &name, std::size_t longest)
{
    std::vector<std::size_t> starts;
    if (name.size() <= longest)
        starts.push_back(0);
    std::size_t dot = name.find('.', name.size() > longest ? name.size() - longest - 1 : 0);
    for (; dot != std::string::npos; dot = name.find('.', dot + 1))
        starts.push_back(dot + 1);
    return starts;
}

/// How many weights are found in their shapes under each prefix that there is.
std::map<std::string, int> countFits(const WeightsByName &from, const WeightsByName &wanted)
{
    const std::size_t longest = longestName(wanted);
    std::map<std::string, int> fits;
    for (const auto &[name, tensor] : from)
        for (const std::size_t start : nameEnds(name, longest)) {
            const auto found = wanted.find(name.substr(start));
            if (found != wanted.end() && found->second.sizes() == tensor.sizes())
                ++fits[name.substr(0, start)];
        }
    return fits;
}

std::string bestPrefix(const std::map<std::string, int> &fits)
{
    using Fit = std::pair<const std::string, int>;
    const auto rank = [](const Fit &fit) {
        return std::make_tuple(-fit.second, isDroppedCopy(fit.first), fit.first.size());
    };
    const auto best =
        std::min_element(fits.begin(), fits.end(), [&](const Fit &a, const Fit &b) { return rank(a) < rank(b); });
    return best == fits.end() ? "" : best->first;
}

bool startsWith(const std::string &text, const std::string &start)
{
    return text.rfind(start, 0) == 0;
}

/// "layer1" of "layer1.0.conv1.weight"; nothing for what belongs to the network itself.
std::string outermostPart(const std::string &name)
{
    const std::size_t dot = name.find('.');
    return dot == std::string::npos ? "" : name.substr(0, dot);
}

std::set<std::string> outermostParts(const WeightsByName &weights)
{
    std::set<std::string> parts;
    for (const auto &[name, tensor] : weights)
        parts.insert(outermostPart(name));
    parts.erase("");
    return parts;
}

/// Whether a weight that the network lacks has a say in the features of the one that it was made for: those inside a
/// part that both have (squeeze-excitation, the scales of layers), and what timm's transformers do to their tokens.
bool changesFeatures(const std::string &name, const std::set<std::string> &parts)
{
    constexpr const char *kTokenParts[] = {"dist_token", "reg_token", "register_tokens", "norm_pre"};
    const std::string part = outermostPart(name);
    return parts.count(part) > 0 || std::any_of(std::begin(kTokenParts), std::end(kTokenParts),
                                                [&](const char *token) { return name == token || part == token; });
}

/// MoCo v3's checkpoints keep both encoders under names of their own (Chen, Xie and He 2021, published code).
bool isOfMocoV3(const WeightsByName &from)
{
    return std::any_of(from.begin(), from.end(), [&](const auto &item) {
        const std::size_t at = item.first.find("base_encoder.");
        if (at == std::string::npos)
            return false;
        const std::string twin = item.first.substr(0, at) + "momentum_encoder.";
        const auto next = from.lower_bound(twin);
        return next != from.end() && startsWith(next->first, twin);
    });
}

/// There every width has 12 heads, which no weight's shape tells.
void refuseOtherHeads(const WeightsByName &from, const BackboneImpl &network, const std::string &file)
{
    constexpr int kMocoV3Heads = 12;
    const auto *const vit = dynamic_cast<const VitImpl *>(&network);
    if (vit != nullptr && vit->shape().heads != kMocoV3Heads && isOfMocoV3(from))
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "is of MoCo v3, whose vision transformers have %1 heads of attention; a "
                                              "%2 has %3"),
                     {countValue(kMocoV3Heads), backboneTitle(network.options()), countValue(vit->shape().heads)}},
                    file);
}

void refuseForeignWeights(const std::vector<std::string> &foreign, const std::string &file)
{
    std::vector<Phrase> problems;
    for (const std::string &name : foreign)
        problems.push_back({CORESIFT_TEXT("Phrases", "it has no place for %1"), {name}});
    if (!problems.empty())
        throwMisfit(problems, file);
}

/// Places along a side of the grid that positions are for, 1×(1+side²)×d with the class token's first; 0 when they are
/// for none.
std::int64_t positionsSide(const torch::Tensor &positions)
{
    if (positions.dim() != 3 || positions.size(0) != 1 || positions.size(1) < 2 || !positions.is_floating_point())
        return 0;
    const std::int64_t places = positions.size(1) - 1;
    const std::int64_t side = std::llround(std::sqrt(static_cast<double>(places)));
    return side * side == places ? side : 0;
}

/// Bicubic between the places, as DINO's code does it (Caron et al. 2021); the class token's position stays.
torch::Tensor resizedPositions(const torch::Tensor &positions, std::int64_t side)
{
    const std::int64_t from = positionsSide(positions), width = positions.size(2);
    const torch::Tensor own = positions.to(torch::kFloat);
    const torch::Tensor grid = own.slice(1, 1).transpose(1, 2).reshape({1, width, from, from});
    const auto options = nn::functional::InterpolateFuncOptions()
                             .size(std::vector<std::int64_t>{side, side})
                             .mode(torch::kBicubic)
                             .align_corners(false);
    const torch::Tensor resized = nn::functional::interpolate(grid, options).flatten(2).transpose(1, 2);
    return torch::cat({own.slice(1, 0, 1), resized}, 1);
}

void fitPositions(WeightMatch &match, const torch::nn::Module &network)
{
    constexpr const char *kPositions = "pos_embed";
    WeightsByName wanted;
    collectWeights(network, "", wanted);
    const auto found = match.weights.find(kPositions), own = wanted.find(kPositions);
    if (found == match.weights.end() || own == wanted.end())
        return;
    const std::int64_t from = positionsSide(found->second), to = positionsSide(own->second);
    if (from == 0 || to == 0 || from == to || found->second.size(2) != own->second.size(2))
        return;
    found->second = resizedPositions(found->second, to);
    match.report.positionsFrom = from;
    match.report.positionsTo = to;
}

} // namespace

WeightMatch matchWeights(const WeightsByName &from, const torch::nn::Module &network)
{
    WeightsByName wanted;
    collectWeights(network, "", wanted);
    const std::string prefix = bestPrefix(countFits(from, wanted));
    const std::set<std::string> parts = outermostParts(wanted);
    WeightMatch match;
    match.report.prefix = showName(prefix);
    for (const auto &[name, tensor] : from) {
        const bool under = startsWith(name, prefix);
        const std::string rest = under ? name.substr(prefix.size()) : "";
        if (wanted.count(rest) > 0) {
            match.weights[rest] = tensor;
            continue;
        }
        match.report.unused.push_back(showName(name));
        if (under && changesFeatures(rest, parts))
            match.foreign.push_back(showName(name));
    }
    match.report.matched = static_cast<std::int64_t>(match.weights.size());
    for (const auto &[name, tensor] : wanted)
        if (match.weights.count(name) == 0 && !isBatchCounter(name))
            match.report.missing.push_back(name);
    return match;
}

WeightsReport loadWeights(const WeightsByName &from, BackboneImpl &network, const std::string &file)
{
    refuseOtherHeads(from, network, file);
    WeightMatch match = matchWeights(from, network);
    refuseForeignWeights(match.foreign, file);
    fitPositions(match, network);
    copyWeights(match.weights, "", network, file);
    match.report.backbone = network.options();
    return match.report;
}

} // namespace coresift
