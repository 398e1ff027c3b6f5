#include "core/encoder/weights.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/encoder/pytorch_file.h"
#include "core/encoder/script_weights.h"

namespace coresift {

namespace {

/// A float's place takes floats of any width. Whole numbers in it are a quantised network's, whose scales lie
/// elsewhere.
void copyOne(const std::string &name, torch::Tensor &into, const std::map<std::string, torch::Tensor> &from,
             std::vector<Phrase> &problems)
{
    const auto found = from.find(name);
    if (found == from.end()) {
        if (!isBatchCounter(name))
            problems.push_back({CORESIFT_TEXT("Phrases", "%1 is missing"), {showName(name)}});
        return;
    }
    if (found->second.sizes() != into.sizes())
        problems.push_back({CORESIFT_TEXT("Phrases", "%1 has another shape"), {showName(name)}});
    else if (into.is_floating_point() && !found->second.is_floating_point())
        problems.push_back(
            {CORESIFT_TEXT("Phrases", "%1 holds whole numbers, as a quantised network's does"), {showName(name)}});
    else
        into.copy_(found->second);
}

} // namespace

bool isBatchCounter(const std::string &name)
{
    constexpr std::string_view kCounter = "num_batches_tracked";
    return name.size() > kCounter.size() && name.compare(name.size() - kCounter.size(), kCounter.size(), kCounter) == 0;
}

void throwMisfit(const std::vector<Phrase> &problems, const std::string &file)
{
    Phrase message(CORESIFT_TEXT("Phrases", "does not fit the network: "));
    message.add(problems.front());
    if (problems.size() > 1)
        message.add(CORESIFT_TEXT("Phrases", ", and %1 more"), {std::to_string(problems.size() - 1)});
    message.add(CORESIFT_TEXT("Phrases", ". Is the backbone the right one?"));
    throw Error(ErrorKind::Corrupt, message, file);
}

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
    if (!problems.empty())
        throwMisfit(problems, file);
    for (const auto &[name, tensor] : from)
        if (name.rfind(prefix, 0) == 0 && into.count(name) == 0)
            unused.push_back(name);
    return unused;
}

SafeTensors readWeights(const std::string &file)
{
    if (isPytorchFile(file)) {
        PytorchWeights weights = readPytorchFile(file);
        return {std::move(weights.tensors), {}, std::move(weights.skipped)};
    }
    if (isTorchScriptFile(file))
        return {readScriptWeights(file), {}, {}};
    return readSafeTensors(file);
}

} // namespace coresift
