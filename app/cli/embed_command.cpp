#include "app/cli/commands.h"
#include "app/cli/flags.h"
#include "app/cli/reports.h"

namespace coresift::cli {

namespace {

struct EmbedArguments {
    std::string folder;
    bool forecast = false;
    std::unique_ptr<Flags> flags;
};

void embed(EmbedArguments &arguments, Console &console)
{
    std::optional<EmbedOptions> options;
    if (arguments.forecast || arguments.flags->anyOf(EmbedOptions())) {
        options = readStudy(arguments.folder).settings.embed;
        arguments.flags->apply(*options);
    }
    if (arguments.forecast) {
        const StageForecast forecast = forecastEmbed(arguments.folder, *options);
        return console.result(forecastText(forecast), toJson(forecast));
    }
    const EmbedReport report = runEmbed(arguments.folder, options, console);
    console.result(report.summary().text(), toJson(report));
}

} // namespace

void addEmbed(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<EmbedArguments>();
    CLI::App *command = addCommand(
        app, console, "embed", "Compute the features of all images; goes on where it was stopped", arguments, embed);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_flag("--forecast", arguments->forecast, "Only say what time, memory and disk all images would take");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(EmbedOptions());
}

} // namespace coresift::cli
