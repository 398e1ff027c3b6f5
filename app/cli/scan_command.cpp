#include "app/cli/commands.h"
#include "app/cli/flags.h"
#include "app/cli/reports.h"

namespace coresift::cli {

namespace {

struct ScanArguments {
    std::string folder;
    std::unique_ptr<Flags> flags;
};

void scan(ScanArguments &arguments, Console &console)
{
    std::optional<ScanOptions> options;
    if (arguments.flags->anyOf(ScanOptions())) {
        options = readStudy(arguments.folder).settings.scan;
        arguments.flags->apply(*options);
    }
    const ScanReport report = runScan(arguments.folder, options, console);
    console.result(report.summary().text(), toJson(report));
}

} // namespace

void addScan(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<ScanArguments>();
    CLI::App *command =
        addCommand(app, console, "scan", "List the images of all folders, or what changed in them", arguments, scan);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(ScanOptions());
}

} // namespace coresift::cli
