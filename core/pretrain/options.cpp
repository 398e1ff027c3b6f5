#include "core/pretrain/options.h"

#include "core/base/error.h"

#include <algorithm>
#include <map>

namespace coresift {

namespace {

TrainOptions commonPreset(const std::string &preset)
{
    TrainOptions options;
    options.preset = preset;
    if (preset == "small-data")
        return options;
    if (preset == "quick") {
        options.backbone.backbone = "resnet10";
        options.imageSize = 64;
        options.steps = 300;
        return options;
    }
    if (preset == "paper") { // Kim et al. 2023 and its published settings
        options.backbone.backbone = "resnet50";
        options.imageSize = 224;
        options.batch = 512;
        options.epochs = 5000;
        options.learningRate = 0.1;
        return options;
    }
    throw Error(ErrorKind::InvalidInput, {CORESIFT_TEXT("Phrases", "there is no preset named “%1”"), {preset}});
}

/// Rates are published for 256 images a step.
double rateFor(double published, const TrainOptions &options)
{
    return published * options.batch / 256;
}

/// Caron et al. 2021, section 3.2 and published code.
void useDino(TrainOptions &options)
{
    options.backbone.backbone = options.preset == "paper" ? "vit_small_patch16" : "vit_tiny_patch16";
    options.optimiser.optimiser = "adamw";
    options.learningRate = rateFor(0.0005, options);
    options.weightDecay = 0.04;
    options.optimiser.weightDecayEnd = 0.4;
    options.warmupEpochs = 10;
}

/// He et al. 2022, appendix A.
void useMae(TrainOptions &options)
{
    options.backbone.backbone = options.preset == "paper" ? "vit_base_patch16" : "vit_tiny_patch16";
    options.optimiser.optimiser = "adamw";
    options.optimiser.beta2 = 0.95;
    options.optimiser.schedule = "cosine-per-step";
    options.learningRate = rateFor(0.00015, options);
    options.weightDecay = 0.05;
    options.warmupEpochs = 40;
}

/// The drop path with which runs from before there was such a field went on: the network's own. DINO's student had none
/// in a ViT, and in an EfficientNet its teacher dropped paths as well, which none does any more: null.
nlohmann::json dropPathBefore(const TrainOptions &options)
{
    constexpr double kOwnOfNetwork = -1;
    if (options.method.method != "dino")
        return kOwnOfNetwork;
    switch (backboneFamily(options.backbone.backbone)) {
    case BackboneFamily::ResNet:
        return kOwnOfNetwork; // it has no such paths
    case BackboneFamily::EfficientNet:
        return nullptr;
    case BackboneFamily::Vit:
        return 0.0;
    }
    return nullptr;
}

} // namespace

TrainOptions TrainOptions::fromPreset(const std::string &preset, const std::string &method)
{
    TrainOptions options = commonPreset(preset);
    options.method.method = method;
    const std::vector<std::string> methods = methodNames();
    if (std::find(methods.begin(), methods.end(), method) == methods.end())
        throw Error(ErrorKind::InvalidInput, {CORESIFT_TEXT("Phrases", "there is no method named “%1”"), {method}});
    if (method == "dino")
        useDino(options);
    else if (method == "mae")
        useMae(options);
    return options;
}

std::vector<OptionProblem> TrainOptions::check() const
{
    std::vector<OptionProblem> problems = checkFields(*this);
    for (const std::vector<OptionProblem> &more : {method.check(), backbone.check()})
        for (const OptionProblem &problem : more)
            if (std::none_of(problems.begin(), problems.end(),
                             [&](const OptionProblem &known) { return known.field == problem.field; }))
                problems.push_back(problem);
    if (!problems.empty())
        return problems; // what goes together is told of values that can be
    if (earlyStop.earlyStop == "knn" && knnEvery == 0)
        problems.push_back(
            {"early-stop", CORESIFT_TEXT("Phrases", "An early stop by nearest neighbours needs checks by "
                                                    "them: give “kNN every”.")});
    checkMethodBackbone(method, backbone, problems);
    checkMethodSizes(method, backbone, imageSize, batch, problems);
    return problems;
}

bool augmentsOnDevice(const TrainOptions &options, const DeviceOptions &device)
{
    return options.augmentOn == "device" || (options.augmentOn == "auto" && device.device == "cuda");
}

nlohmann::json lastingOptions(const TrainOptions &options)
{
    nlohmann::json lasting = optionsToJson(options);
    for (const char *free :
         {"device", "precision", "augment-on", "checkpoint-every", "knn-every", "preset", "leave-out-leaks",
          "early-stop", "early-stop-patience", "early-stop-gain", "retries", "gradient-checkpointing"})
        lasting.erase(free);
    // Fields that came later, at the value that runs without them had: those runs are still known by their options.
    const std::map<std::string, nlohmann::json> before = {{"sampling-times", 1},
                                                          {"drop-path", dropPathBefore(options)}};
    for (const auto &[name, value] : before)
        if (lasting.count(name) != 0 && lasting.at(name) == value)
            lasting.erase(name);
    return lasting;
}

} // namespace coresift
