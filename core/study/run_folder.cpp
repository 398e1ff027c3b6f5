#include "core/study/run_folder.h"

#include "core/base/file.h"
#include "core/base/phrase_json.h"
#include "core/base/text.h"
#include "core/pretrain/run_control.h"
#include "core/pretrain/schedule.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

json readRun(const std::string &file)
{
    return readVersionedJson(file, "coresift-run", kRunVersion);
}

/// Runs whose run.json can be read, newest name last; a run of a newer version is none of ours.
std::vector<std::pair<std::string, json>> readableRuns(const std::string &folder)
{
    std::vector<std::pair<std::string, json>> runs;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder, missing)) {
        const std::string file = entry.path().string() + "/run.json";
        if (!fileExists(file))
            continue;
        json run = readRun(file);
        runs.emplace_back(entry.path().filename().string(), std::move(run));
    }
    std::sort(runs.begin(), runs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return runs;
}

void writeRun(const std::string &file, const json &run)
{
    // A failure's message may hold any bytes.
    writeFileAtomically(file, run.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

void noteResumedRun(const StudyWriter &writer, const std::string &file)
{
    json run = readRun(file);
    for (const char *ending : {"failure", "finished"}) // of the sitting before
        run.erase(ending);
    run["resumed"] = timestamp();
    run["worker"] = writer.holder();
    writeRun(file, run);
}

/// Puts `change` to a run that nobody works on from now on.
template <class Change> void endSitting(const StudyWriter &writer, const std::string &name, Change &&change)
{
    const std::string file = writer.path("runs/" + name + "/run.json");
    json run = readRun(file);
    run.erase("worker");
    change(run);
    writeRun(file, run);
}

} // namespace

std::string RunPlan::fingerprint() const
{
    json content = lastingOptions(options);
    content["kind"] = kind;
    content["on"] = on;
    std::string hashes;
    for (const LocatedImage &image : images)
        hashes += std::to_string(image.record.id) + image.record.hash;
    content["images"] = contentHash(hashes.data(), hashes.size());
    if (!start.file.empty())
        content["start"] = start.hash;
    const std::string text = content.dump();
    return contentHash(text.data(), text.size());
}

std::string openRun(const StudyWriter &writer, const RunPlan &plan, bool fresh)
{
    const std::string runs = writer.path("runs"), fingerprint = plan.fingerprint();
    std::string found;
    if (!fresh)
        for (const auto &[name, run] : readableRuns(runs))
            if (run.value("fingerprint", "") == fingerprint)
                found = name;
    if (!found.empty()) {
        forgetWishes(runs + "/" + found);
        noteResumedRun(writer, runs + "/" + found + "/run.json");
        return found;
    }

    const std::string name = nextName(runs, plan.kind + "-" + plan.on);
    makeFolders(runs + "/" + name);
    const json run{{"format", "coresift-run"},
                   {"version", kRunVersion},
                   {"id", name},
                   {"kind", plan.kind},
                   {"on", plan.on},
                   {"selection", plan.selection},
                   {"images", plan.images.size()},
                   {"leaks_left_out", plan.leaksLeftOut},
                   {"first_encoder", plan.start.file.empty() ? "fresh weights from the seed" : plan.start.file},
                   {"first_encoder_hash", plan.start.hash},
                   {"exports", "encoder.safetensors: the backbone without its projection head"},
                   {"asked", optionsToJson(plan.asked)},
                   {"options", optionsToJson(plan.options)},
                   {"libtorch", torchVersion()},
                   {"created", timestamp()},
                   {"worker", writer.holder()},
                   {"fingerprint", fingerprint}};
    writeRun(runs + "/" + name + "/run.json", run);
    return name;
}

void finishRun(const StudyWriter &writer, const std::string &name, const TrainReport &report)
{
    endSitting(writer, name, [&](json &run) {
        run["finished"] = timestamp();
        if (report.resumedAt == report.steps && run.contains("result")) // there was nothing left to do
            return;
        run["result"] = {{"steps", report.steps},
                         {"epochs", report.epochs},
                         {"first_loss", report.firstLoss},
                         {"last_loss", report.lastLoss},
                         {"seconds", report.seconds},
                         {"images_per_second", report.imagesPerSecond},
                         {"waiting_share", report.waitingShare}};
    });
}

void failRun(const StudyWriter &writer, const std::string &name, const Phrase &why)
{
    try {
        endSitting(writer, name, [&](json &run) { run["failure"] = phraseToJson(why); });
    } catch (const Error &) { // a disk too full for this is most likely what `why` tells
    }
}

void leaveRun(const StudyWriter &writer, const std::string &name)
{
    endSitting(writer, name, [](json &) {});
}

TrainOptions pretrainOptions(TrainOptions options, const std::string &on, bool byStopRule, std::int64_t openSetImages,
                             bool fineTunes)
{
    if (on != "coreset")
        options.samplingTimes = 1;
    const std::int64_t limiting = on == "coreset" && byStopRule ? openSetImages : 0;
    return limiting > 0 || fineTunes ? optionsOnCoreset(std::move(options), limiting, fineTunes) : options;
}

std::int64_t renewedImages(const TrainOptions &options, std::int64_t openSetImages)
{
    return openSetImages * std::min(2, options.samplingTimes - 1);
}

} // namespace coresift
