#include "core/pretrain/options.h"

#include "core/base/error.h"

namespace coresift {

TrainOptions TrainOptions::fromPreset(const std::string &preset)
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

nlohmann::json lastingOptions(const TrainOptions &options)
{
    nlohmann::json lasting = optionsToJson(options);
    for (const char *free : {"device", "precision", "checkpoint-every", "knn-every", "preset", "leave-out-leaks"})
        lasting.erase(free);
    return lasting;
}

} // namespace coresift
