#include "app/cli/commands.h"
#include "app/cli/reports.h"
#include "app/cli/select_flags.h"

namespace coresift::cli {

namespace {

struct SelectArguments {
    std::string folder;
    std::unique_ptr<Flags> flags;
};

void select(SelectArguments &arguments, Console &console)
{
    SelectOptions options = readStudy(arguments.folder).settings.select;
    applySelectFlags(*arguments.flags, options);
    const SelectReport report = runSelect(arguments.folder, options, console);
    console.result(report.summary().text(), toJson(report));
}

} // namespace

void addSelect(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<SelectArguments>();
    CLI::App *command = addCommand(app, console, "select", "Choose the coreset", arguments, select);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(SelectOptions());
}

} // namespace coresift::cli
