#include "core/encoder/script_weights.h"

#include "core/base/error.h"
#include "core/encoder/backbone.h"
#include "core/encoder/infer_backbone.h"
#include "core/encoder/torchscript.h"
#include "core/encoder/weight_match.h"

namespace coresift {

namespace {

constexpr int kScriptSide = 224; // the one size that some networks take

/// The same on every machine, and with values as pictures have them.
torch::Tensor scriptPictures()
{
    const std::int64_t values = std::int64_t(2) * 3 * kScriptSide * kScriptSide;
    return torch::sin(torch::arange(values, torch::kFloat) * 0.37F).reshape({2, 3, kScriptSide, kScriptSide});
}

/// n×d; undefined where the script gives something else.
torch::Tensor scriptFeatures(torch::jit::Module &module, const torch::Tensor &pictures)
{
    const torch::jit::IValue result = module.forward({pictures});
    const torch::Tensor features = result.isTensor() ? result.toTensor() : torch::Tensor();
    if (features.defined() && features.dim() == 4) // not pooled yet
        return features.mean({2, 3});
    return features;
}

bool areAlike(const torch::Tensor &script, const torch::Tensor &own)
{
    constexpr double kRelative = 1e-3; // of the largest; the same sums in another order differ by a hundredth of that
    return script.defined() && script.sizes() == own.sizes() &&
           (script - own).abs().max().item<double>() <= kRelative * own.abs().max().item<double>();
}

std::map<std::string, torch::Tensor> weightsOf(const torch::jit::Module &module)
{
    std::map<std::string, torch::Tensor> weights;
    for (const auto &parameter : module.named_parameters(/*recurse=*/true))
        weights[parameter.name] = parameter.value.detach().contiguous();
    for (const auto &buffer : module.named_buffers(/*recurse=*/true))
        weights[buffer.name] = buffer.value.detach().contiguous();
    return weights;
}

} // namespace

std::map<std::string, torch::Tensor> readScriptWeights(const std::string &file)
{
    const torch::NoGradGuard guard;
    torch::jit::Module module = loadCheckedTorchScript(file);
    std::map<std::string, torch::Tensor> weights = weightsOf(module);
    const std::optional<BackboneOptions> options = inferBackbone(weights);
    if (!options)
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases", "is a TorchScript encoder whose network is not known: it can be used but "
                                             "not trained further. Save its state_dict(), and take that"),
                    file);
    Backbone network = makeBackbone(*options, /*seed=*/0);
    loadWeights(weights, *network, file);
    network->eval();
    bool isKnown = false;
    try {
        isKnown = areAlike(scriptFeatures(module, scriptPictures()), network->forward(scriptPictures()));
    } catch (const std::exception &) { // it does not take such pictures, which those of the backbone do
        isKnown = false;
    }
    if (!isKnown)
        throw Error(ErrorKind::Unsupported,
                    {CORESIFT_TEXT("Phrases", "is a TorchScript encoder with the weights of a %1 that computes "
                                              "something else: it can be used but not trained further. Save its "
                                              "state_dict(), and take that"),
                     {backboneTitle(*options)}},
                    file);
    return weights;
}

} // namespace coresift
