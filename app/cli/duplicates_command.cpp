#include "app/cli/commands.h"
#include "app/cli/flags.h"
#include "app/cli/reports.h"

namespace coresift::cli {

namespace {

struct DuplicatesArguments {
    std::string folder;
    DuplicatesExport tables;
    std::unique_ptr<Flags> flags;
};

void duplicates(DuplicatesArguments &arguments, Console &console)
{
    std::optional<DuplicateOptions> options;
    if (arguments.flags->anyOf(DuplicateOptions())) {
        options = readStudy(arguments.folder).settings.duplicates;
        arguments.flags->apply(*options);
    }
    const DuplicatesReport report = runDuplicates(arguments.folder, options, console);
    exportDuplicates(arguments.folder, arguments.tables);
    console.result(report.summary().text(), toJson(report));
}

} // namespace

void addDuplicates(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<DuplicatesArguments>();
    CLI::App *command =
        addCommand(app, console, "duplicates",
                   "Find near-duplicates within the open-set, of target images, and of test images (leaks)", arguments,
                   duplicates);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_option("--csv", arguments->tables.csv, "CSV file to write with all pairs");
    command->add_option("--leaks", arguments->tables.leaks,
                        "CSV file to write with the images that are near-duplicates of test images");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(DuplicateOptions());
}

} // namespace coresift::cli
