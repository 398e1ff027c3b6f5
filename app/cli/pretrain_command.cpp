#include "app/cli/commands.h"
#include "app/cli/launched.h"
#include "app/cli/reports.h"
#include "app/cli/training_flags.h"

#include "core/base/text.h"

namespace coresift::cli {

namespace {

struct PretrainArguments {
    std::string folder;
    PretrainRequest request;
    bool forecast = false;
    std::unique_ptr<Flags> flags;
};

/// `run` and the window look for them by themselves.
void sayIfNobodySoughtLeaks(const std::string &folder, const TrainOptions &options, Console &console)
{
    const StudySnapshot study = readStudy(folder);
    if (options.leaveOutLeaks && study.total(SetRole::Test).ok > 0 &&
        study.status(Stage::Duplicates).state != StageState::Done)
        console.say({"nobody has looked for near-duplicates of the test images since the images changed, and those "
                     "flatter the encoder's score: “coresift-cli duplicates %1” finds them for training to leave out",
                     {showPath(folder)}});
}

void pretrain(PretrainArguments &arguments, Console &console)
{
    PretrainRequest &request = arguments.request;
    const TrainOptions ofStudy = readStudy(arguments.folder).settings.pretrain;
    request.options = trainOptions(*arguments.flags, ofStudy);
    if (arguments.forecast) {
        const StageForecast forecast = forecastPretrain(arguments.folder, request);
        console.result(forecastText(forecast), toJson(forecast));
        return;
    }
    trainTogether(arguments.folder, request.options.value_or(ofStudy).device, console, [&](ProcessGroup *group) {
        sayIfNobodySoughtLeaks(arguments.folder, request.options.value_or(ofStudy), console);
        request.group = group;
        const TrainReport report = runPretrain(arguments.folder, request, {}, console);
        console.result(report.summary().text(), toJson(report));
    });
}

} // namespace

void addPretrain(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<PretrainArguments>();
    CLI::App *command =
        addCommand(app, console, "pretrain", "Pretrain an encoder; goes on where it was stopped", arguments, pretrain);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command
        ->add_option("--on", arguments->request.on,
                     "Images to train on, always with the target set; holds until others are given")
        ->check(CLI::IsMember({"target", "coreset", "random", "all"}));
    addStartFrom(*command, arguments->request);
    command->add_flag("--fresh", arguments->request.fresh, "Begin a new run even if there is one of the same settings");
    command->add_flag("--forecast", arguments->forecast, "Only say what time, memory and disk the run would take");
    arguments->flags = std::make_unique<Flags>(*command);
    declareTraining(*arguments->flags, Stage::Pretrain);
}

} // namespace coresift::cli
