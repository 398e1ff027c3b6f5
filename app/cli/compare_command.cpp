#include "app/cli/commands.h"
#include "app/cli/division_flags.h"
#include "app/cli/flags.h"
#include "app/cli/training_flags.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/comparison.h"

#include <algorithm>

namespace coresift::cli {

namespace {

struct CompareArmsArguments {
    std::string folder, csv, svg, budget;
    bool resume = false;
    CLI::App *command = nullptr;
    std::vector<std::string> encoders;
    ComparisonOptions options;
    std::unique_ptr<Flags> flags, knnFlags, fineTuneFlags, detectionFlags, segmentationFlags, protocolFlags;
};

/// "NAME=FILE".
OwnEncoder ownEncoder(const std::string &text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
        throw CLI::ValidationError("--encoder: “" + text + "” is no NAME=FILE");
    OwnEncoder encoder;
    encoder.name = text.substr(0, sign);
    encoder.source.file = text.substr(sign + 1);
    return encoder;
}

std::string comparisonText(const Comparison &comparison)
{
    std::size_t names = 4;
    for (const std::string &arm : comparison.arms)
        names = std::max(names, armTitle(arm).text().size());
    std::string text =
        fmt::format("{}: {}\n  {:<{}}  {:>8}", comparison.id, comparison.training().text(), "", names, "images");
    for (const std::string &task : comparison.tasks)
        text += fmt::format("  {:>26}", std::string(taskFigure(task)) + ", %");
    for (const std::string &arm : comparison.arms) {
        const std::int64_t images = comparison.images(arm);
        text += fmt::format("\n  {:<{}}  {:>8}", armTitle(arm).text(), names, images == 0 ? "–" : countText(images));
        for (const std::string &task : comparison.tasks)
            text += fmt::format("  {:>26}", comparison.spread(arm, task).text());
    }
    return text + "\n" + comparison.verdict().text();
}

nlohmann::json comparisonToJson(const Comparison &comparison)
{
    nlohmann::json cells = nlohmann::json::array(), arms = nlohmann::json::object();
    for (const ComparisonCell &cell : comparison.askedCells())
        cells.push_back({{"arm", cell.arm},
                         {"seed", cell.seed},
                         {"run", cell.run},
                         {"images", cell.images},
                         {"figures", cell.figures}});
    for (const std::string &arm : comparison.arms)
        for (const std::string &task : comparison.tasks) {
            const Spread spread = comparison.spread(arm, task);
            arms[arm][task] = {{"mean", spread.mean}, {"deviation", spread.deviation}, {"count", spread.count}};
        }
    return {{"comparison", comparison.id},
            {"steps", comparison.steps},
            {"seeds", comparison.seeds},
            {"arms", arms},
            {"cells", cells},
            {"complete", comparison.isComplete()},
            {"verdict", comparison.verdict().text()}};
}

template <class Options> std::unique_ptr<Flags> compareTaskFlags(CLI::App &command, const std::string &prefix)
{
    auto flags = std::make_unique<Flags>(command, prefix);
    flags->leaveOut("seed"); // the comparison's seeds are given to the tasks too
    std::vector<std::string> names;
    const Options options;
    describeFields(options, [&](const Field &field, const auto &) { names.emplace_back(field.name); });
    flags->declare(options, names, "Options for the task " + prefix.substr(0, prefix.size() - 1));
    return flags;
}

template <class Options>
void takeTaskFlags(const std::string &task, const std::vector<std::string> &tasks, const Flags &flags,
                   std::optional<Options> &options, const Options &usual = {})
{
    if (!flags.anyOf(Options()))
        return;
    if (std::find(tasks.begin(), tasks.end(), task) == tasks.end())
        throw CLI::RequiredError("the task " + task + ", of which options were given, in --tasks");
    options = usual;
    flags.apply(*options);
}

/// The one that was worked on last. What was asked for stands in it: another option would have no effect.
Comparison resumed(const CompareArmsArguments &arguments, Console &console)
{
    const std::vector<std::string> besides{"DIR", "--resume", "--csv", "--svg", "--json"};
    for (const CLI::Option *const option : arguments.command->get_options())
        if (option->count() > 0 && !isOneOf(option->get_name(), besides))
            throw CLI::ExcludesError("--resume", option->get_name());
    readStudy(arguments.folder);
    const std::vector<std::string> all = listComparisons(arguments.folder);
    if (all.empty())
        throw Error(ErrorKind::NotFound, "no comparison was begun in this study", arguments.folder);
    return resumeComparison(arguments.folder, all.back(), console);
}

Comparison asked(CompareArmsArguments &arguments, Console &console)
{
    ComparisonOptions &options = arguments.options;
    options.budget = Budget::parse(arguments.budget);
    for (const std::string &text : arguments.encoders)
        options.encoders.push_back(ownEncoder(text));
    const StudySettings settings = readStudy(arguments.folder).settings;
    options.train = trainOptions(*arguments.flags, settings.pretrain);
    if (const auto steps = arguments.flags->given("steps"))
        options.steps = options.train->steps;
    takeTaskFlags("knn", options.tasks, *arguments.knnFlags, options.evaluate.knn, settings.knn);
    takeTaskFlags("linear-protocol", options.tasks, *arguments.protocolFlags, options.evaluate.linearProtocol);
    takeTaskFlags("fine-tune", options.tasks, *arguments.fineTuneFlags, options.evaluate.fineTune);
    takeTaskFlags("detection", options.tasks, *arguments.detectionFlags, options.evaluate.detection);
    takeTaskFlags("segmentation", options.tasks, *arguments.segmentationFlags, options.evaluate.segmentation);
    return runComparison(arguments.folder, options, console);
}

void compareArms(CompareArmsArguments &arguments, Console &console)
{
    const Comparison comparison = arguments.resume ? resumed(arguments, console) : asked(arguments, console);
    if (!arguments.csv.empty())
        writeComparisonTable(comparison, arguments.csv);
    if (!arguments.svg.empty())
        writeFileAtomically(arguments.svg, svgOf(comparison, 900));
    console.result(comparisonText(comparison), comparisonToJson(comparison));
}

} // namespace

void addCompare(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<CompareArmsArguments>();
    ComparisonOptions &options = arguments->options;
    CLI::App *command = addCommand(app, console, "compare",
                                   "Did the coreset help? Train the same number of steps on several sets of images, "
                                   "with several seeds, and measure each; goes on where it was",
                                   arguments, compareArms);
    arguments->command = command;
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_flag("--resume", arguments->resume,
                      "Go on with the comparison that was worked on last, as it was asked for");
    command
        ->add_option("--arms", options.arms,
                     "Images to train on: target, all (with the open-set), random, coreset (as many of each), stop "
                     "(what the stop rule takes)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(comparisonArms()))
        ->default_str("target,all,random,coreset,stop");
    command
        ->add_option("--encoder", arguments->encoders,
                     "An encoder of your own, NAME=FILE, measured beside them (repeatable)")
        ->allow_extra_args(false);
    command->add_option("--tasks", options.tasks, "What each is measured in; the first one decides")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(comparisonTasks()))
        ->default_str("knn,linear");
    command->add_option("--seeds", options.seeds, "Trainings of each")->capture_default_str();
    command->add_option("--budget", arguments->budget,
                        "Images of random and coreset, a count or a share (default: as many as the study's coreset)");
    declareDivision(*command, options.evaluate.division);
    command->add_option("--csv", arguments->csv, "CSV file to write with every training's figures");
    command->add_option("--svg", arguments->svg, "SVG file to draw the comparison into");
    arguments->flags = std::make_unique<Flags>(*command);
    for (const char *name : {"seed", "sampling-times", "early-stop", "early-stop-patience", "early-stop-gain"})
        arguments->flags->leaveOut(name);
    arguments->flags->declare(TrainOptions());
    arguments->knnFlags = compareTaskFlags<KnnOptions>(*command, "knn-");
    arguments->protocolFlags = compareTaskFlags<LinearProtocolOptions>(*command, "linear-protocol-");
    arguments->fineTuneFlags = compareTaskFlags<FineTuneOptions>(*command, "fine-tune-");
    arguments->detectionFlags = compareTaskFlags<DetectionOptions>(*command, "detection-");
    arguments->segmentationFlags = compareTaskFlags<SegmentationOptions>(*command, "segmentation-");
}

} // namespace coresift::cli
