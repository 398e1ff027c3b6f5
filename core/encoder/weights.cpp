#include "core/encoder/weights.h"

#include "core/base/error.h"

namespace coresift {

namespace {

void copyOne(const std::string &name, torch::Tensor &into, const std::map<std::string, torch::Tensor> &from,
             std::vector<Phrase> &problems)
{
    const auto found = from.find(name);
    const bool counter = name.size() > 19 && name.compare(name.size() - 19, 19, "num_batches_tracked") == 0;
    if (found == from.end()) {
        if (!counter) // older files lack it, and nothing depends on it
            problems.push_back({CORESIFT_TEXT("Phrases", "%1 is missing"), {name}});
        return;
    }
    if (found->second.sizes() != into.sizes())
        problems.push_back({CORESIFT_TEXT("Phrases", "%1 has another shape"), {name}});
    else
        into.copy_(found->second);
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

} // namespace coresift
