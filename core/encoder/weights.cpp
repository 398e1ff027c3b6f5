#include "core/encoder/weights.h"

#include "core/base/error.h"
#include "core/encoder/pytorch_file.h"

#include <algorithm>
#include <tuple>

namespace coresift {

namespace {

/// Batch norms count what they have seen. Older files lack it, and nothing depends on it.
bool isBatchCounter(const std::string &name)
{
    constexpr std::string_view kCounter = "num_batches_tracked";
    return name.size() > kCounter.size() && name.compare(name.size() - kCounter.size(), kCounter.size(), kCounter) == 0;
}

void copyOne(const std::string &name, torch::Tensor &into, const std::map<std::string, torch::Tensor> &from,
             std::vector<Phrase> &problems)
{
    const auto found = from.find(name);
    if (found == from.end()) {
        if (!isBatchCounter(name))
            problems.push_back({CORESIFT_TEXT("Phrases", "%1 is missing"), {name}});
        return;
    }
    if (found->second.sizes() != into.sizes())
        problems.push_back({CORESIFT_TEXT("Phrases", "%1 has another shape"), {name}});
    else
        into.copy_(found->second);
}

/// Whether the names are those of a network that its method trains along and then drops.
bool isDroppedCopy(const std::string &prefix)
{
    constexpr const char *kDropped[] = {"student", "target", "encoder_k", "key", "momentum"};
    return std::any_of(std::begin(kDropped), std::end(kDropped),
                       [&](const char *name) { return prefix.find(name) != std::string::npos; });
}

/// How many weights are found in their shapes under each prefix that there is.
std::map<std::string, int> countFits(const std::map<std::string, torch::Tensor> &from,
                                     const std::map<std::string, torch::Tensor> &wanted)
{
    constexpr std::size_t kLongestName = 512; // no network has longer ones
    std::map<std::string, int> fits;
    for (const auto &[name, tensor] : from) {
        if (name.size() > kLongestName)
            continue;
        std::size_t start = 0;
        do {
            const auto found = wanted.find(name.substr(start));
            if (found != wanted.end() && found->second.sizes() == tensor.sizes())
                ++fits[name.substr(0, start)];
            start = name.find('.', start) + 1; // 0 behind the last
        } while (start != 0);
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

} // namespace

void collectWeights(const torch::nn::Module &network, const std::string &prefix,
                    std::map<std::string, torch::Tensor> &out)
{
    for (const auto &item : network.named_parameters())
        out[prefix + item.key()] = item.value();
    for (const auto &item : network.named_buffers())
        out[prefix + item.key()] = item.value();
}

std::vector<std::string> copyWeights(const std::map<std::string, torch::Tensor> &from, const std::string &prefix,
                                     torch::nn::Module &network, const std::string &file)
{
    const torch::NoGradGuard guard;
    std::map<std::string, torch::Tensor> into;
    collectWeights(network, prefix, into);
    std::vector<Phrase> problems;
    std::vector<std::string> unused;
    for (auto &[name, tensor] : into)
        copyOne(name, tensor, from, problems);
    if (!problems.empty()) {
        Phrase message(CORESIFT_TEXT("Phrases", "does not fit the network: "));
        message.add(problems.front());
        if (problems.size() > 1)
            message.add(CORESIFT_TEXT("Phrases", ", and %1 more"), {std::to_string(problems.size() - 1)});
        message.add(CORESIFT_TEXT("Phrases", ". Is the backbone the right one?"));
        throw Error(ErrorKind::Corrupt, message, file);
    }
    for (const auto &[name, tensor] : from)
        if (name.rfind(prefix, 0) == 0 && into.count(name) == 0)
            unused.push_back(name);
    return unused;
}

SafeTensors readWeights(const std::string &file)
{
    if (isPytorchFile(file))
        return {readPytorchFile(file), {}};
    return readSafeTensors(file);
}

Phrase WeightMatch::summary() const
{
    const auto count = [](const auto &items) { return countValue(static_cast<std::int64_t>(items.size())); };
    const auto wanted = static_cast<std::int64_t>(weights.size() + missing.size());
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 of %2 weights found"), {count(weights), countValue(wanted)});
    if (!prefix.empty())
        phrase.add(CORESIFT_TEXT("Phrases", " under “%1”"), {prefix});
    if (!missing.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 missing"), {count(missing)});
    if (!unused.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 not used"), {count(unused)});
    return phrase;
}

WeightMatch matchWeights(const std::map<std::string, torch::Tensor> &from, const torch::nn::Module &network)
{
    std::map<std::string, torch::Tensor> wanted;
    collectWeights(network, "", wanted);
    WeightMatch match;
    match.prefix = bestPrefix(countFits(from, wanted));
    for (const auto &[name, tensor] : from) {
        const bool under = name.rfind(match.prefix, 0) == 0;
        const std::string rest = under ? name.substr(match.prefix.size()) : "";
        if (wanted.count(rest) > 0)
            match.weights[rest] = tensor;
        else
            match.unused.push_back(name);
    }
    for (const auto &[name, tensor] : wanted)
        if (match.weights.count(name) == 0 && !isBatchCounter(name))
            match.missing.push_back(name);
    return match;
}

} // namespace coresift
