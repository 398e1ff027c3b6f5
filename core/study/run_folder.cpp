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

/// Empty where it cannot be read: a run that is damaged, or of a newer version, is none to go on with. The table of
/// runs tells what is wrong with it.
std::string fingerprintIn(const std::string &file)
{
    try {
        const json run = readRun(file);
        const auto found = run.find("fingerprint");
        return found != run.end() && found->is_string() ? found->get<std::string>() : std::string();
    } catch (const Error &) {
        return {};
    }
}

/// The name of the last run of this fingerprint; empty when there is none.
std::string runOf(const std::string &fingerprint, const std::string &folder)
{
    std::string last;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder, missing))
        if (const std::string name = entry.path().filename().string();
            name > last && fingerprintIn(entry.path().string() + "/run.json") == fingerprint)
            last = name;
    return last;
}

void writeRun(const std::string &file, const json &run)
{
    // A failure's message may hold any bytes.
    writeFileAtomically(file, run.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

void noteResumedRun(const StudyWriter &writer, const std::string &file)
{
    json run = readRun(file);
    run.erase("failure");
    if (const auto finished = run.find("finished"); finished != run.end()) {
        run["finished_before"] = *finished;
        run.erase("finished");
    }
    run["resumed"] = timestamp();
    run["worker"] = writer.holder();
    writeRun(file, run);
}

/// Of the run's metrics; 0 where they cannot be read.
std::int64_t lastStep(const std::string &folder)
{
    try {
        const std::vector<StepMetrics> metrics = readMetrics(folder + "/metrics.csv");
        return metrics.empty() ? 0 : metrics.back().step;
    } catch (const Error &) {
        return 0;
    }
}

/// A run that was finished before a sitting that took no step is finished still: true then.
bool takeBackFinish(json &run, const std::string &folder)
{
    const auto before = run.find("finished_before");
    if (before == run.end() || run.value(json::json_pointer("/result/steps"), std::int64_t(-1)) != lastStep(folder))
        return false;
    run["finished"] = *before;
    run.erase("finished_before");
    return true;
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
    const std::string found = fresh ? std::string() : runOf(fingerprint, runs);
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
        run.erase("finished_before");
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
        endSitting(writer, name, [&](json &run) {
            if (!takeBackFinish(run, writer.path("runs/" + name)))
                run["failure"] = phraseToJson(why);
        });
    } catch (const Error &) { // a disk too full for this is most likely what `why` tells
    }
}

void leaveRun(const StudyWriter &writer, const std::string &name)
{
    endSitting(writer, name, [&](json &run) { takeBackFinish(run, writer.path("runs/" + name)); });
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
