#include "app/cli/commands.h"
#include "app/cli/launched.h"
#include "app/cli/normalisation_flags.h"
#include "app/cli/reports.h"
#include "app/cli/training_flags.h"

namespace coresift::cli {

namespace {

struct RetrievalArguments {
    std::string folder, load;
    bool train = false, fresh = false, forecast = false;
    NormalisationFlags normalisation;
    std::unique_ptr<Flags> flags;
};

void retrieval(RetrievalArguments &arguments, Console &console)
{
    if (arguments.train == !arguments.load.empty())
        throw CLI::RequiredError("one of --train and --load FILE");
    const TrainOptions ofStudy = readStudy(arguments.folder).settings.retrieval;
    if (arguments.forecast) {
        const StageForecast forecast =
            forecastRetrieval(arguments.folder, trainOptions(*arguments.flags, ofStudy).value_or(ofStudy));
        return console.result(forecastText(forecast), toJson(forecast));
    }
    if (arguments.train) {
        RetrievalRequest request{trainOptions(*arguments.flags, ofStudy), arguments.fresh};
        const DeviceOptions device = request.options.value_or(ofStudy).device;
        return trainTogether(arguments.folder, device, console, [&](ProcessGroup *group) {
            request.group = group;
            const TrainReport report = runRetrievalTraining(arguments.folder, request, {}, console);
            console.result(report.summary().text(), toJson(report));
        });
    }
    EncoderSource source;
    source.file = arguments.load;
    arguments.normalisation.apply(source.normalisation);
    source.backbone = trainOptions(*arguments.flags, ofStudy).value_or(TrainOptions()).backbone;
    const LoadReport report = runRetrievalLoad(arguments.folder, source, console);
    std::string text = report.summary().text();
    for (const Phrase &line : report.weights.details())
        text += "\n  " + line.text();
    console.result(text, toJson(report));
}

} // namespace

void addRetrieval(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<RetrievalArguments>();
    CLI::App *command = addCommand(app, console, "retrieval",
                                   "Train the retrieval encoder on the target set, or load one", arguments, retrieval);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    CLI::Option *train = command->add_flag("--train", arguments->train, "Train on the target set");
    CLI::Option *load =
        command
            ->add_option("--load", arguments->load, "Load an encoder: safetensors, PyTorch (.pt, .pth) or TorchScript")
            ->excludes(train);
    command->add_flag("--fresh", arguments->fresh, "Begin a new run even if there is one of the same settings")
        ->needs(train);
    command->add_flag("--forecast", arguments->forecast, "Only say what time, memory and disk the training would take")
        ->needs(train);
    arguments->normalisation.declare(*command, "ImageNet's", load);
    arguments->flags = std::make_unique<Flags>(*command);
    declareTraining(*arguments->flags, Stage::Retrieval);
}

} // namespace coresift::cli
