#include "app/cli/commands.h"
#include "app/cli/flags.h"
#include "app/cli/reports.h"

namespace coresift::cli {

namespace {

struct EvaluateArguments {
    std::string folder;
    EvaluateRequest request;
    bool knn = false;
    std::unique_ptr<Flags> flags;
};

void evaluate(EvaluateArguments &arguments, Console &console)
{
    if (!arguments.knn && !arguments.request.linear)
        throw CLI::RequiredError("at least one of --knn and --linear");
    if (arguments.flags->anyOf(KnnOptions())) {
        arguments.request.knn = readStudy(arguments.folder).settings.knn;
        arguments.flags->apply(*arguments.request.knn);
    }
    const EvaluateReport report = runEvaluate(arguments.folder, arguments.request, console);
    console.result(report.summary().text(), toJson(report));
}

} // namespace

void addEvaluate(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<EvaluateArguments>();
    CLI::App *command =
        addCommand(app, console, "evaluate", "Measure an encoder on the labelled test set", arguments, evaluate);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_flag("--knn", arguments->knn, "Weighted nearest neighbours");
    command->add_flag("--linear", arguments->request.linear, "Logistic regression on the features, beside kNN");
    command->add_option("--encoder", arguments->request.encoderFile,
                        "Encoder file (default: the last pretrained one, else the retrieval encoder)");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(KnnOptions());
}

} // namespace coresift::cli
