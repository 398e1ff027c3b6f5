#include "core/study/runs.h"

#include "core/base/file.h"
#include "core/base/phrase_json.h"
#include "core/base/text.h"
#include "core/study/run_folder.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::size_t kLongestNote = 64 << 10;

std::string runsFolder(const std::string &folder)
{
    return folder + "/runs";
}
std::string deletedFolder(const std::string &folder)
{
    return folder + "/runs/.deleted";
}
std::string noteFile(const std::string &run)
{
    return run + "/note.txt";
}

/// A link in a study that others made could lead anywhere.
bool isOwnFolder(const std::string &path)
{
    std::error_code missing;
    return fs::symlink_status(path, missing).type() == fs::file_type::directory;
}

void requireNoLink(const std::string &path)
{
    std::error_code missing;
    if (fs::symlink_status(path, missing).type() == fs::file_type::symlink)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is a link, which could lead out of the study"), path);
}

std::string runFolder(const std::string &folder, const std::string &id)
{
    requireSimpleName(id, runsFolder(folder));
    std::string run = runsFolder(folder) + "/" + id;
    if (!isOwnFolder(run))
        throw Error(ErrorKind::NotFound, {CORESIFT_TEXT("Phrases", "the study has no run named %1"), {showPath(id)}},
                    folder);
    return run;
}

/// Names of folders and links in a folder that are not hidden; none when it is not there.
std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder, missing))
        if (const std::string name = entry.path().filename().string();
            name.front() != '.' && !entry.is_regular_file(missing))
            names.push_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

std::string readNote(const std::string &run)
{
    const std::string file = noteFile(run);
    if (!fileExists(file))
        return {};
    const std::string text = readTextFile(file, kLongestNote);
    return isUtf8(text) ? text : showPath(text);
}

/// `holder`: of the study's lock.
void readDescription(const json &run, const std::string &holder, RunInfo &info)
{
    info.kind = run.at("kind").get<std::string>();
    info.on = run.at("on").get<std::string>();
    info.selection = run.at("selection").get<std::string>();
    if (!run.value("first_encoder_hash", "").empty())
        info.startFile = run.at("first_encoder").get<std::string>();
    info.images = run.at("images").get<std::int64_t>();
    if (const auto leaks = run.find("leaks_left_out"); leaks != run.end())
        info.leaksLeftOut = leaks->get<std::int64_t>();
    info.started = run.at("created").get<std::string>();
    info.resumed = run.value("resumed", info.started);
    info.libtorch = run.value("libtorch", "");
    optionsFromJson(info.options, run.at("options"));
    info.asked = info.options;
    if (const auto asked = run.find("asked"); asked != run.end()) // runs of 0.1 did not keep them
        optionsFromJson(info.asked, *asked);
    info.settings = settingsOf(info.options, standardOf(info.options));
    info.state = RunState::Unfinished;
    if (run.contains("failure")) {
        info.state = RunState::Failed;
        info.trouble = phraseFromJson(run.at("failure"));
    }
    if (run.contains("finished")) {
        info.state = RunState::Finished;
        info.finished = run.at("finished").get<std::string>();
        info.seconds = run.at("result").at("seconds").get<double>();
        info.imagesPerSecond = run.at("result").at("images_per_second").get<double>();
    }
    info.inWork = info.state == RunState::Unfinished && !holder.empty() && run.value("worker", "") == holder;
}

/// Losses are means over epochs, as a run reports them itself.
void readFigures(const std::vector<StepMetrics> &metrics, RunInfo &info)
{
    if (metrics.empty())
        return;
    info.steps = metrics.back().step;
    info.epochs = metrics.back().epoch;
    info.health = healthOf(metrics);
    info.lowestLoss = std::numeric_limits<double>::infinity();
    for (std::size_t first = 0, last = 0; first < metrics.size(); first = last) {
        double sum = 0;
        for (last = first; last < metrics.size() && metrics[last].epoch == metrics[first].epoch; ++last)
            sum += metrics[last].loss;
        info.lastLoss = sum / static_cast<double>(last - first);
        info.lowestLoss = std::min(info.lowestLoss, info.lastLoss);
    }
    if (info.imagesPerSecond <= 0) // not finished, or the last sitting found nothing left to do
        info.imagesPerSecond = metrics.back().imagesPerSecond;
}

void readRunInto(const std::string &run, const std::string &holder, RunInfo &info)
{
    requireNoLink(run);
    info.note = readNote(run);
    const std::string file = run + "/run.json";
    try {
        readDescription(readVersionedJson(file, "coresift-run", kRunVersion), holder, info);
    } catch (const json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, file);
    }
    if (info.inWork)
        info.wish = wishFor(run);
    if (fileExists(run + "/metrics.csv"))
        readFigures(readMetrics(run + "/metrics.csv"), info);
    info.evaluation = readEvaluation(run);
}

/// What cannot be read is data here: the other runs are to be seen.
RunInfo readRunInfo(const std::string &run, const std::string &id, const std::string &holder)
{
    RunInfo info;
    info.id = id;
    try {
        readRunInto(run, holder, info);
    } catch (const Error &error) {
        info.state = RunState::Corrupt;
        info.trouble = error.phrase();
    }
    return info;
}

bool isUsed(const StudySettings &settings, const std::string &id)
{
    return settings.pretrainRun == id || settings.encoder.run == "runs/" + id;
}

std::vector<std::string> differingSettings(const std::vector<RunInfo> &runs)
{
    std::vector<std::string> names;
    const RunInfo *first = nullptr;
    for (const RunInfo &run : runs) {
        if (run.settings.empty())
            continue;
        first = first == nullptr ? &run : first;
        for (std::size_t i = 0; i < run.settings.size(); ++i)
            if (run.settings[i].value != first->settings[i].value)
                names.push_back(run.settings[i].name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

void moveFolder(const std::string &from, const std::string &to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot move"), from, errno);
}

} // namespace

const char *runStateName(RunState state)
{
    constexpr const char *kNames[] = {"finished", "unfinished", "failed", "corrupt"};
    return kNames[static_cast<int>(state)];
}

RunsTable readRuns(const std::string &folder)
{
    const StudySettings settings = readStudyFile(folder).settings;
    const std::string holder = studyHolder(folder);
    RunsTable table;
    for (const std::string &id : namesIn(runsFolder(folder))) {
        table.runs.push_back(readRunInfo(runsFolder(folder) + "/" + id, id, holder));
        table.runs.back().isCurrent = isUsed(settings, id);
    }
    std::stable_sort(table.runs.begin(), table.runs.end(),
                     [](const RunInfo &a, const RunInfo &b) { return a.started < b.started; });
    table.differing = differingSettings(table.runs);
    if (isOwnFolder(deletedFolder(folder)))
        table.deleted = namesIn(deletedFolder(folder));
    return table;
}

std::vector<StepMetrics> readRunMetricsOf(const std::string &folder, const std::string &id)
{
    const std::string file = runFolder(folder, id) + "/metrics.csv";
    return fileExists(file) ? readMetrics(file) : std::vector<StepMetrics>();
}

void setRunNote(const std::string &folder, const std::string &id, const std::string &text)
{
    const std::string file = noteFile(runFolder(folder, id));
    if (!isUtf8(text) || text.size() > kLongestNote)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "a note is UTF-8 text of at most %1"), {bytesValue(kLongestNote)}});
    requireNoLink(file);
    if (!text.empty())
        writeFileAtomically(file, text);
    else if (std::remove(file.c_str()) != 0 && errno != ENOENT)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), file, errno);
}

void controlRun(const std::string &folder, const std::string &id, RunWish wish)
{
    const std::string run = runFolder(folder, id);
    const RunsTable table = readRuns(folder);
    const auto known = std::find_if(table.runs.begin(), table.runs.end(),
                                    [&](const RunInfo &candidate) { return candidate.id == id; });
    if (known == table.runs.end() || !known->inWork)
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "the run %1 is not in work: there is nothing to pause or to stop"),
                     {showPath(id)}},
                    folder);
    askRun(run, wish);
}

void deleteRun(const std::string &folder, const std::string &id)
{
    const StudyWriter writer(folder); // locked: no stage works in the run
    const std::string run = runFolder(folder, id);
    if (isUsed(writer.settings(), id))
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "the study uses the run %1: train another one before you delete it"),
                     {showPath(id)}},
                    folder);
    requireNoLink(deletedFolder(folder));
    makeFolders(deletedFolder(folder));
    moveFolder(run, deletedFolder(folder) + "/" + id);
}

void restoreRun(const std::string &folder, const std::string &id)
{
    requireSimpleName(id, runsFolder(folder));
    const std::string deleted = deletedFolder(folder) + "/" + id, run = runsFolder(folder) + "/" + id;
    if (!isOwnFolder(deletedFolder(folder)) || !isOwnFolder(deleted))
        throw Error(ErrorKind::NotFound, {CORESIFT_TEXT("Phrases", "there is no deleted run named %1"), {showPath(id)}},
                    folder);
    if (fileExists(run))
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "the study has another run named %1"), {showPath(id)}}, folder);
    moveFolder(deleted, run);
}

void emptyDeletedRuns(const std::string &folder)
{
    std::error_code problem;
    fs::remove_all(deletedFolder(folder), problem); // a link goes, not what it leads to
    if (problem)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot delete"), deletedFolder(folder), problem.value());
}

} // namespace coresift
