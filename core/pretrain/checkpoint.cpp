#include "core/pretrain/checkpoint.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/encoder/weights.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace coresift {

using nlohmann::json;

namespace {

constexpr int kVersion = 2; // 1 was of SimCLR alone and had other tensors

std::string checkpointFile(const std::string &folder)
{
    return folder + "/last.safetensors";
}

/// Either can lack an option: those that came later are not told at their defaults.
void requireSameOptions(const json &then, const json &now, const std::string &file)
{
    json all = now;
    all.update(then);
    for (const auto &[name, value] : all.items())
        if (!then.contains(name) || !now.contains(name) || then.at(name) != now.at(name))
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "was made with another value of “%1”; begin a new run"), {name}},
                        file);
}

void requireVersion(int version, const std::string &file)
{
    if (version > kVersion)
        throw Error(ErrorKind::NewerVersion,
                    CORESIFT_TEXT("Phrases", "was written by a newer Coresift; nothing was changed"), file);
    if (version < kVersion)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "was written by an older Coresift, whose training cannot go on; begin a "
                                             "new run"),
                    file);
}

} // namespace

void writeCheckpoint(const std::string &folder, const Learner &learner, const RunProgress &state,
                     const TrainOptions &options)
{
    SafeTensors content;
    content.tensors = learner.state();
    content.metadata = {{"format", "coresift-checkpoint"},
                        {"version", std::to_string(kVersion)},
                        {"step", std::to_string(state.step)},
                        {"early_stop", earlyStopToJson(state.earlyStop).dump()},
                        {"options", lastingOptions(options).dump()}};
    content.metadata["seconds"] = json(state.seconds).dump();
    if (std::isfinite(state.bestKnn))
        content.metadata["best_knn"] = json(state.bestKnn).dump();
    if (!state.measured)
        content.metadata["measured"] = "false";
    writeSafeTensors(checkpointFile(folder), content);
}

RunProgress readCheckpoint(const std::string &folder, Learner &learner, const TrainOptions &options)
{
    const std::string file = checkpointFile(folder);
    if (!fileExists(file))
        return {};
    const SafeTensors content = readSafeTensors(file);
    try {
        requireVersion(std::stoi(content.metadata.at("version")), file);
        requireSameOptions(json::parse(content.metadata.at("options")), lastingOptions(options), file);
        RunProgress state;
        state.step = std::stoll(content.metadata.at("step"));
        if (state.step < 0)
            throw std::out_of_range("step");
        state.earlyStop = earlyStopFromJson(json::parse(content.metadata.at("early_stop")), file);
        if (content.metadata.count("best_knn") != 0)
            state.bestKnn = json::parse(content.metadata.at("best_knn")).get<double>();
        if (content.metadata.count("seconds") != 0) // runs did not count them at first
            state.seconds = std::max(0.0, json::parse(content.metadata.at("seconds")).get<double>());
        state.measured = content.metadata.count("measured") == 0;
        learner.restore(content.tensors, file);
        return state;
    } catch (const std::logic_error &) { // a key that is missing, or no number
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no checkpoint of ours"), file);
    } catch (const json::exception &) {
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no checkpoint of ours"), file);
    }
}

void removeHalfWrittenFiles(const std::string &folder)
{
    removeHalfWritten(checkpointFile(folder));
    for (const char *file : {"/encoder.safetensors", "/best.safetensors", "/metrics.csv"})
        removeHalfWritten(folder + file);
}

void writeEncoder(const std::string &file, const Backbone &backbone, std::int64_t step)
{
    SafeTensors content;
    collectWeights(*backbone, "", content.tensors);
    content.metadata = {{"format", "pt"},
                        {"backbone", backbone->options().backbone},
                        {"small_stem", backbone->options().smallStem ? "true" : "false"},
                        {"step", std::to_string(step)}};
    writeSafeTensors(file, content);
}

bool isEncoderOfStep(const std::string &file, std::int64_t step)
{
    if (!fileExists(file))
        return false;
    try {
        const std::map<std::string, std::string> metadata = readSafeTensors(file).metadata;
        const auto found = metadata.find("step");
        return found != metadata.end() && found->second == std::to_string(step);
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Corrupt)
            return false;
        throw;
    }
}

} // namespace coresift
