#include "core/optimise/named_tensors.h"

#include "core/base/error.h"

namespace coresift {

namespace {

bool holdsTheLikeOf(const NamedTensors &state, const std::string &name, const torch::Tensor &tensor)
{
    const auto found = state.find(name);
    return found != state.end() && found->second.sizes() == tensor.sizes() &&
           found->second.scalar_type() == tensor.scalar_type();
}

} // namespace

void addState(const torch::nn::Module &network, const std::string &prefix, NamedTensors &state)
{
    for (const auto &parameter : network.named_parameters())
        state[prefix + parameter.key()] = parameter.value();
    for (const auto &buffer : network.named_buffers())
        state[prefix + buffer.key()] = buffer.value();
}

void restoreTensors(const NamedTensors &from, const NamedTensors &into, const std::string &file)
{
    const torch::NoGradGuard guard;
    for (const auto &[name, tensor] : into)
        if (!holdsTheLikeOf(from, name, tensor))
            throwUnfitTensor(name, file);
    for (const auto &[name, tensor] : into)
        tensor.copy_(from.at(name));
}

void throwUnfitTensor(const std::string &name, const std::string &file)
{
    throw Error(ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "does not hold “%1” as this run needs it; begin a new run"), {name}}, file);
}

} // namespace coresift
