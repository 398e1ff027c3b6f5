#include "core/study/run_folder.h"

#include "core/base/file.h"
#include "core/base/phrase_json.h"
#include "core/base/text.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <filesystem>

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

void noteResumedRun(const std::string &file)
{
    json run = readRun(file);
    for (const char *ending : {"failure", "finished", "result"}) // of the sitting before
        run.erase(ending);
    run["resumed"] = timestamp();
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
        noteResumedRun(runs + "/" + found + "/run.json");
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
                   {"first_encoder", "fresh weights from the seed"},
                   {"exports", "encoder.safetensors: the backbone without its projection head"},
                   {"options", optionsToJson(plan.options)},
                   {"libtorch", torchVersion()},
                   {"created", timestamp()},
                   {"fingerprint", fingerprint}};
    writeRun(runs + "/" + name + "/run.json", run);
    return name;
}

void finishRun(const StudyWriter &writer, const std::string &name, const TrainReport &report)
{
    const std::string file = writer.path("runs/" + name + "/run.json");
    json run = readRun(file);
    run["finished"] = timestamp();
    run["result"] = {{"steps", report.steps},          {"epochs", report.epochs},
                     {"first_loss", report.firstLoss}, {"last_loss", report.lastLoss},
                     {"seconds", report.seconds},      {"images_per_second", report.imagesPerSecond}};
    writeRun(file, run);
}

void failRun(const StudyWriter &writer, const std::string &name, const Phrase &why)
{
    const std::string file = writer.path("runs/" + name + "/run.json");
    json run = readRun(file);
    run["failure"] = phraseToJson(why);
    writeRun(file, run);
}

} // namespace coresift
