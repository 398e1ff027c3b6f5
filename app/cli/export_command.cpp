#include "app/cli/commands.h"
#include "app/cli/reports.h"

namespace coresift::cli {

namespace {

struct ExportArguments {
    std::string folder;
    ExportRequest request;
};

void exportCoreset(ExportArguments &arguments, Console &console)
{
    const ExportRequest &request = arguments.request;
    if (request.csv.empty() && request.copyTo.empty() && request.linkTo.empty() && request.marks.empty())
        throw CLI::RequiredError("one of --csv, --marks, --copy-to and --link-to");
    const ExportReport report = runExport(arguments.folder, request, console);
    console.result(report.summary().text(), toJson(report));
}

} // namespace

void addExport(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<ExportArguments>();
    CLI::App *command = addCommand(app, console, "export", "Write the coreset as CSV, copy its images or link them",
                                   arguments, exportCoreset);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_option("--csv", arguments->request.csv, "CSV file to write");
    command->add_option("--marks", arguments->request.marks,
                        "CSV file to write with the images that were pinned or rejected, and why");
    CLI::Option *copy =
        command->add_option("--copy-to", arguments->request.copyTo, "New folder to copy the images into");
    command->add_option("--link-to", arguments->request.linkTo, "New folder to link the images into")->excludes(copy);
}

} // namespace coresift::cli
