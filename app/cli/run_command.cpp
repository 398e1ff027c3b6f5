#include "app/cli/commands.h"
#include "app/cli/normalisation_flags.h"
#include "app/cli/reports.h"
#include "app/cli/select_flags.h"
#include "app/cli/training_flags.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/runs.h"

#include <algorithm>
#include <filesystem>

namespace coresift::cli {

namespace {

struct RunArguments {
    NewStudy study;
    std::string load, csv;
    NormalisationFlags normalisation;
    PretrainRequest pretrain;
    std::unique_ptr<Flags> flags;
};

bool isDone(const std::string &folder, Stage stage)
{
    return readStudy(folder).status(stage).state == StageState::Done;
}

void createOrReopen(RunArguments &arguments, Console &console)
{
    NewStudy &study = arguments.study;
    if (fileExists(study.folder + "/study.json"))
        return;
    if ((study.target.empty() && study.dataSets.empty()) || study.openSet.empty())
        throw CLI::RequiredError("--target or --data-set, and --open-set, for a new study,");
    if (!study.dataSets.empty())
        study.scan.labels = "layout";
    else if (!study.test.empty())
        study.scan.labels = "folder"; // a test set is of no use without classes
    arguments.flags->apply(study.scan);
    createStudy(study, console);
}

std::optional<ScanOptions> scanOptions(const RunArguments &arguments)
{
    if (!arguments.flags->anyOf(ScanOptions()))
        return std::nullopt;
    ScanOptions options = readStudy(arguments.study.folder).settings.scan;
    arguments.flags->apply(options);
    return options;
}

EncoderSource loadedEncoder(const RunArguments &arguments)
{
    EncoderSource source;
    source.file = arguments.load;
    arguments.normalisation.apply(source.normalisation);
    return source;
}

/// Whether these are the options of the run that the study's retrieval encoder comes from; the settings may be those of
/// another one, which was cancelled.
bool isTrainedSo(const std::string &folder, const StudySettings &settings, TrainOptions options)
{
    options.samplingTimes = 1; // there was no coreset yet
    const std::vector<RunInfo> runs = readRuns(folder).runs;
    return std::any_of(runs.begin(), runs.end(), [&](const RunInfo &run) {
        return "runs/" + run.id == settings.encoder.run && optionsToJson(run.asked) == optionsToJson(options);
    });
}

/// Of the retrieval encoder that is there: its file and, where it was trained in the study, what its run says.
nlohmann::json encoderInUse(const std::string &folder)
{
    const RetrievalSource encoder = readStudy(folder).settings.encoder;
    nlohmann::json entry{{"encoder", showPath(folder + "/" + encoder.file)}};
    for (const RunInfo &run : readRuns(folder).runs)
        if ("runs/" + run.id == encoder.run)
            entry.update({{"steps", run.steps},
                          {"epochs", run.epochs},
                          {"last_loss", run.lastLoss},
                          {"seconds", run.seconds},
                          {"images_per_second", run.imagesPerSecond}});
    return entry;
}

/// Where there was nothing left to train: with the speed that the run had.
nlohmann::json trainingOf(const std::string &folder, const TrainReport &report)
{
    nlohmann::json entry = toJson(report);
    const std::string id = std::filesystem::path(report.encoderFile).parent_path().filename().string();
    for (const RunInfo &run : readRuns(folder).runs)
        if (run.id == id && !entry.contains("images_per_second"))
            entry["images_per_second"] = run.imagesPerSecond;
    return entry;
}

void runRetrieval(const RunArguments &arguments, nlohmann::json &result, Console &console)
{
    const std::string &folder = arguments.study.folder;
    if (!arguments.load.empty()) {
        if (!isDone(folder, Stage::Retrieval))
            console.say(runRetrievalLoad(folder, loadedEncoder(arguments), console).summary());
        result["retrieval"] = encoderInUse(folder);
        return;
    }
    const StudySettings settings = readStudy(folder).settings;
    const auto options = trainOptions(*arguments.flags, settings.retrieval);
    if (isDone(folder, Stage::Retrieval) && isTrainedSo(folder, settings, options.value_or(settings.retrieval))) {
        result["retrieval"] = encoderInUse(folder);
        return; // leaks found since would make another training set, and everything would begin anew
    }
    const TrainReport report = runRetrievalTraining(folder, {options}, {}, console);
    console.say(Phrase("retrieval encoder: ").add(report.summary()));
    result["retrieval"] = trainingOf(folder, report);
}

EmbedOptions embedOptions(const RunArguments &arguments)
{
    EmbedOptions options = readStudy(arguments.study.folder).settings.embed;
    const int batch = options.batch; // --batch is training's
    arguments.flags->apply(options);
    options.batch = batch;
    return options;
}

void runSelection(const RunArguments &arguments, nlohmann::json &result, Console &console)
{
    SelectOptions options = readStudy(arguments.study.folder).settings.select;
    applySelectFlags(*arguments.flags, options);
    if (isDone(arguments.study.folder, Stage::Select) &&
        optionsToJson(options) == optionsToJson(readStudy(arguments.study.folder).settings.select))
        return;
    const SelectReport report = runSelect(arguments.study.folder, options, console);
    console.say(Phrase("coreset: ").add(report.summary()));
    result["select"] = toJson(report);
}

void runEvaluation(const RunArguments &arguments, nlohmann::json &result, Console &console)
{
    if (readStudy(arguments.study.folder).status(Stage::Evaluate).state == StageState::Missing)
        return;
    EvaluateRequest request;
    request.linear = true;
    try {
        const EvaluateReport report = runEvaluate(arguments.study.folder, request, console);
        console.say(report.summary());
        result["evaluate"] = toJson(report);
    } catch (const Error &lacking) { // a data set of boxes or masks has no classes: the job is done without them
        if (lacking.kind() != ErrorKind::InvalidInput)
            throw;
        console.say(Phrase("not evaluated: ").add(lacking.phrase()));
    }
}

void runAll(RunArguments &arguments, Console &console)
{
    createOrReopen(arguments, console);
    const std::string &folder = arguments.study.folder;
    nlohmann::json result{{"study", showPath(folder)}};
    const ScanReport scanned = runScan(folder, scanOptions(arguments), console);
    console.say(Phrase("scan: ").add(scanned.summary()));
    result["scan"] = toJson(scanned);
    runRetrieval(arguments, result, console);
    const EmbedReport embedded = runEmbed(folder, embedOptions(arguments), console);
    console.say(Phrase("features: ").add(embedded.summary()));
    result["embed"] = toJson(embedded);
    MapOptions map = readStudy(folder).settings.map;
    arguments.flags->apply(map);
    if (!isDone(folder, Stage::Map) || optionsToJson(map) != optionsToJson(readStudy(folder).settings.map))
        console.say(Phrase("map: ").add(runMap(folder, map, {}, console)));
    DuplicateOptions search = readStudy(folder).settings.duplicates;
    arguments.flags->apply(search);
    const DuplicatesReport duplicates = runDuplicates(folder, search, console);
    console.say(Phrase("near-duplicates: ").add(duplicates.summary()));
    result["duplicates"] = toJson(duplicates);
    runSelection(arguments, result, console);
    arguments.pretrain.options = trainOptions(*arguments.flags, readStudy(folder).settings.pretrain);
    const TrainReport trained = runPretrain(folder, arguments.pretrain, {}, console);
    console.say(Phrase("pretrained encoder: ").add(trained.summary()));
    result["pretrain"] = trainingOf(folder, trained);
    runEvaluation(arguments, result, console);
    if (!arguments.csv.empty())
        result["export"] = toJson(runExport(folder, {arguments.csv, {}, {}}, console));
    console.result("the study " + showPath(folder) + " is complete", result);
}

} // namespace

void addRun(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<RunArguments>();
    CLI::App *command =
        addCommand(app, console, "run",
                   "Do the whole job: scan, retrieval encoder, features, map, near-duplicates, coreset, pretraining, "
                   "evaluation",
                   arguments, runAll);
    command->add_option("--study", arguments->study.folder, "Study folder, made when it is not there")->required();
    addFolders(*command, "--target", arguments->study.target, "Folder of target images");
    addFolders(*command, "--data-set", arguments->study.dataSets,
               "Folder of a data set in its owner's layout: training images are the target set, test images the test "
               "set");
    addFolders(*command, "--open-set", arguments->study.openSet, "Folder of open-set images");
    addFolders(*command, "--test", arguments->study.test, "Folder of labelled test images");
    CLI::Option *load =
        command->add_option("--load", arguments->load, "Load the retrieval encoder instead of training it");
    arguments->normalisation.declare(*command, "ImageNet's", load);
    command
        ->add_option("--on", arguments->pretrain.on,
                     "Images to pretrain on, always with the target set; holds until others are given")
        ->check(CLI::IsMember({"target", "coreset", "random", "all"}));
    addStartFrom(*command, arguments->pretrain);
    command->add_option("--csv", arguments->csv, "Write the coreset here");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(ScanOptions());
    declareTraining(*arguments->flags, Stage::Pretrain);
    arguments->flags->declare(SelectOptions());
    arguments->flags->declare(MapOptions());
    arguments->flags->declare(DuplicateOptions());
}

} // namespace coresift::cli
