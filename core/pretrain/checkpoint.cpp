#include "core/pretrain/checkpoint.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/encoder/weights.h"

#include <nlohmann/json.hpp>

namespace coresift {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;

std::string checkpointFile(const std::string &folder)
{
    return folder + "/last.safetensors";
}

void requireSameOptions(const json &then, const json &now, const std::string &file)
{
    for (const auto &[name, value] : now.items())
        if (!then.contains(name) || then.at(name) != value)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "was made with another value of “%1”; begin a new run"), {name}},
                        file);
}

} // namespace

void writeCheckpoint(const std::string &folder, const SimClr &model, std::int64_t step, const TrainOptions &options)
{
    SafeTensors content;
    content.tensors = model.state();
    content.metadata = {{"format", "coresift-checkpoint"},
                        {"version", std::to_string(kVersion)},
                        {"step", std::to_string(step)},
                        {"options", lastingOptions(options).dump()}};
    writeSafeTensors(checkpointFile(folder), content);
}

std::int64_t readCheckpoint(const std::string &folder, SimClr &model, const TrainOptions &options)
{
    const std::string file = checkpointFile(folder);
    if (!fileExists(file))
        return 0;
    const SafeTensors content = readSafeTensors(file);
    try {
        if (std::stoi(content.metadata.at("version")) > kVersion)
            throw Error(ErrorKind::NewerVersion,
                        CORESIFT_TEXT("Phrases", "was written by a newer Coresift; nothing was changed"), file);
        requireSameOptions(json::parse(content.metadata.at("options")), lastingOptions(options), file);
        const std::int64_t step = std::stoll(content.metadata.at("step"));
        if (step < 0)
            throw std::out_of_range("step");
        model.restore(content.tensors, file);
        return step;
    } catch (const std::logic_error &) { // a key that is missing, or no number
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no checkpoint of ours"), file);
    } catch (const json::exception &) {
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no checkpoint of ours"), file);
    }
}

std::string writeEncoder(const std::string &folder, const ResNet &backbone)
{
    SafeTensors content;
    collectWeights(*backbone, "", content.tensors);
    content.metadata = {{"format", "pt"},
                        {"backbone", backbone->options().backbone},
                        {"small_stem", backbone->options().smallStem ? "true" : "false"}};
    const std::string file = folder + "/encoder.safetensors";
    writeSafeTensors(file, content);
    return file;
}

} // namespace coresift
