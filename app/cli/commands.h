/// The subcommands: each adds itself to the command line and runs when it was named.
#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace coresift::cli {

void addStudy(CLI::App &app, Console &console);
void addDataset(CLI::App &app, Console &console);
void addScan(CLI::App &app, Console &console);
void addRetrieval(CLI::App &app, Console &console);
void addEmbed(CLI::App &app, Console &console);
void addMap(CLI::App &app, Console &console);
void addDuplicates(CLI::App &app, Console &console);
void addMark(CLI::App &app, Console &console);
void addMetadata(CLI::App &app, Console &console);
void addSelect(CLI::App &app, Console &console);
void addCompare(CLI::App &app, Console &console);
void addCompareSelectors(CLI::App &app, Console &console);
void addExport(CLI::App &app, Console &console);
void addPretrain(CLI::App &app, Console &console);
void addEvaluate(CLI::App &app, Console &console);
void addRuns(CLI::App &app, Console &console);
void addReport(CLI::App &app, Console &console);
void addStatus(CLI::App &app, Console &console);
void addRun(CLI::App &app, Console &console);
void addSelectFeatures(CLI::App &app, Console &console);

/// A subcommand with --json, whose `arguments` live as long as it does. `run(arguments)` is called when it was named.
template <class Arguments>
CLI::App *addCommand(CLI::App &app, Console &console, const std::string &name, const std::string &help,
                     std::shared_ptr<Arguments> arguments, void (*run)(Arguments &, Console &))
{
    CLI::App *command = app.add_subcommand(name, help);
    command->add_flag_callback(
        "--json", [&console] { console.setJson(true); }, "Print the result as JSON");
    command->callback([arguments, run, &console] { run(*arguments, console); });
    return command;
}

/// Declares an option for a folder, one value each time it is given: what follows may be the study.
inline CLI::Option *addFolders(CLI::App &command, const std::string &name, std::vector<std::string> &folders,
                               const std::string &help)
{
    return command.add_option(name, folders, help + " (repeatable)")->allow_extra_args(false)->type_name("FOLDER");
}

} // namespace coresift::cli
