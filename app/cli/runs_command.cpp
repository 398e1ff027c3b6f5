#include "app/cli/commands.h"
#include "app/cli/reports.h"

#include "core/base/text.h"
#include "core/study/runs.h"

#include <fmt/format.h>

namespace coresift::cli {

namespace {

struct RunsArguments {
    std::string folder, remove, restore, pause, resume, stop;
    std::vector<std::string> note;
    bool empty = false;
};

std::string scoreText(const RunInfo &run)
{
    if (!run.evaluation)
        return {};
    const EvaluateReport &report = run.evaluation->report;
    std::string text;
    for (const KnnScore &score : report.knn.scores)
        text += fmt::format("{}kNN({}) {:.1f} %", text.empty() ? "" : ", ", score.neighbours, score.figures.top1);
    return report.linear.train > 0 ? text + fmt::format(", linear {:.1f} %", report.linear.figures.top1) : text;
}

std::string figureText(const RunInfo &run)
{
    if (run.steps == 0)
        return "no steps yet";
    return fmt::format("{} images, {} steps, {} epochs, loss {:.4f} (lowest {:.4f}, {}), {:.0f} images/s",
                       countText(run.images), countText(run.steps), countText(run.epochs), run.lastLoss, run.lowestLoss,
                       healthName(run.health.health), run.imagesPerSecond);
}

const char *stateText(const RunInfo &run)
{
    if (!run.inWork)
        return runStateName(run.state);
    return run.wish == RunWish::Pause ? "paused" : run.wish == RunWish::Stop ? "stopping" : "in work";
}

/// Only what tells the runs apart.
std::string differenceText(const RunInfo &run, const RunsTable &table)
{
    std::string text;
    for (const Setting &setting : run.settings)
        if (std::find(table.differing.begin(), table.differing.end(), setting.name) != table.differing.end())
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", setting.name, setting.value);
    return text;
}

void addLine(std::string &text, const std::string &line)
{
    if (!line.empty())
        text += "\n    " + line;
}

std::string tableText(const RunsTable &table)
{
    std::string text = fmt::format("{} runs", table.runs.size());
    for (const RunInfo &run : table.runs) {
        text += fmt::format("\n  {:<28} {:<10} {}{}", showPath(run.id), stateText(run), run.started,
                            run.isCurrent ? "  in use" : "");
        addLine(text, run.trouble.text());
        if (run.state != RunState::Corrupt)
            addLine(text, figureText(run));
        addLine(text, scoreText(run));
        addLine(text, differenceText(run, table));
        addLine(text, run.note.empty() ? "" : "note: " + run.note);
    }
    for (const std::string &id : table.deleted)
        text += fmt::format("\n  {:<28} deleted; --restore brings it back", showPath(id));
    return text;
}

nlohmann::json runToJson(const RunInfo &run)
{
    nlohmann::json settings = nlohmann::json::object();
    for (const Setting &setting : run.settings)
        settings[setting.name] = setting.value;
    nlohmann::json json{{"id", showPath(run.id)},
                        {"kind", run.kind},
                        {"on", run.on},
                        {"selection", run.selection},
                        {"start_from", run.startFile.empty() ? "fresh" : run.startFile},
                        {"started", run.started},
                        {"finished", run.finished},
                        {"state", runStateName(run.state)},
                        {"in_work", run.inWork},
                        {"trouble", run.trouble.text()},
                        {"in_use", run.isCurrent},
                        {"note", run.note},
                        {"settings", settings},
                        {"images", run.images},
                        {"steps", run.steps},
                        {"epochs", run.epochs},
                        {"lowest_loss", run.lowestLoss},
                        {"last_loss", run.lastLoss},
                        {"images_per_second", run.imagesPerSecond},
                        {"seconds", run.seconds},
                        {"health", healthName(run.health.health)}};
    if (run.evaluation)
        json["evaluation"] = toJson(run.evaluation->report);
    return json;
}

nlohmann::json tableToJson(const RunsTable &table)
{
    nlohmann::json runs = nlohmann::json::array(), deleted = nlohmann::json::array();
    for (const RunInfo &run : table.runs)
        runs.push_back(runToJson(run));
    for (const std::string &id : table.deleted)
        deleted.push_back(showPath(id));
    return {{"runs", runs}, {"differing", table.differing}, {"deleted", deleted}};
}

void runs(RunsArguments &arguments, Console &console)
{
    if (!arguments.note.empty())
        setRunNote(arguments.folder, unshowPath(arguments.note[0]), arguments.note[1]);
    if (!arguments.remove.empty())
        deleteRun(arguments.folder, unshowPath(arguments.remove));
    if (!arguments.restore.empty())
        restoreRun(arguments.folder, unshowPath(arguments.restore));
    for (const auto &[id, wish] :
         {std::pair(arguments.pause, RunWish::Pause), std::pair(arguments.resume, RunWish::GoOn),
          std::pair(arguments.stop, RunWish::Stop)})
        if (!id.empty())
            controlRun(arguments.folder, unshowPath(id), wish);
    if (arguments.empty)
        emptyDeletedRuns(arguments.folder);
    const RunsTable table = readRuns(arguments.folder);
    console.result(tableText(table), tableToJson(table));
}

} // namespace

void addRuns(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<RunsArguments>();
    CLI::App *command = addCommand(app, console, "runs",
                                   "List the training runs; note, pause, stop, delete or restore one", arguments, runs);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_option("--note", arguments->note, "Replace the note of a run; an empty text takes it away")
        ->expected(2)
        ->type_name("ID TEXT");
    command->add_option("--delete", arguments->remove, "Put a run aside")->type_name("ID");
    command->add_option("--restore", arguments->restore, "Bring a deleted run back")->type_name("ID");
    command->add_option("--pause", arguments->pause, "Let a run in work wait, whichever process trains it")
        ->type_name("ID");
    command->add_option("--resume", arguments->resume, "Let a paused run go on")->type_name("ID");
    command->add_option("--stop", arguments->stop, "Stop a run in work; its checkpoint stays")->type_name("ID");
    command->add_flag("--empty-deleted", arguments->empty, "Delete for good what was put aside");
}

} // namespace coresift::cli
