#include "app/cli/commands.h"
#include "app/cli/reports.h"

#include "core/base/text.h"

#include <fmt/format.h>

namespace coresift::cli {

namespace {

struct ExportArguments {
    std::string folder;
    ExportRequest request;
    std::vector<std::int64_t> images;
};

/// What a dry run has to say, for people.
std::string planText(const ExportReport &report)
{
    std::string text = report.summary().text();
    for (const ExportDestination &destination : report.destinations)
        text += fmt::format("\n  {}: {} files, {}{}", showPath(destination.path), countText(destination.files),
                            byteText(destination.bytes),
                            destination.freeBytes ? ", " + byteText(*destination.freeBytes) + " free there" : "");
    if (!report.fits())
        text += "\n  there is not enough room for it";
    for (const std::string &path : report.missing)
        text += fmt::format("\n  {} is not there any more", showPath(path));
    for (const ExportRename &rename : report.renamed)
        text += fmt::format("\n  {} would be {}", showPath(rename.path), showPath(rename.file));
    return text;
}

void exportImages(ExportArguments &arguments, Console &console)
{
    ExportRequest &request = arguments.request;
    if (request.csv.empty() && request.copyTo.empty() && request.linkTo.empty() && request.marks.empty() &&
        request.coco.empty() && request.features.empty())
        throw CLI::RequiredError("one of --csv, --marks, --copy-to, --link-to, --coco and --features");
    if (!arguments.images.empty())
        request.images = arguments.images;
    const ExportReport report = runExport(arguments.folder, request, console);
    console.result(report.dryRun ? planText(report) : report.summary().text(), toJson(report));
}

} // namespace

void addExport(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<ExportArguments>();
    ExportRequest &request = arguments->request;
    CLI::App *command =
        addCommand(app, console, "export", "Write the coreset as CSV or COCO JSON, its features, copies or links",
                   arguments, exportImages);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    CLI::Option *csv = command->add_option("--csv", request.csv, "CSV file to write");
    command->add_option("--columns", request.columns, "Columns of the CSV, in order: rank,path,licence; else all")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->needs(csv);
    command->add_option("--marks", request.marks,
                        "CSV file to write with the images that were pinned or rejected, and why");
    CLI::Option *copy = command->add_option("--copy-to", request.copyTo, "New folder to copy the images into");
    command->add_option("--link-to", request.linkTo, "New folder to link the images into")->excludes(copy);
    command->add_flag("--tree", request.tree, "Copies or links in a folder for each class");
    command->add_option("--folder-by", request.folderBy,
                        "Copies or links in a folder for each value of a metadata column");
    command->add_option("--coco", request.coco, "COCO JSON file to write");
    command->add_option("--features", request.features,
                        "File for the features, X.npy (and the images' ids in X.ids.npy) or X.safetensors; "
                        "X.images.csv beside it lists their images");
    command
        ->add_option("--images", arguments->images,
                     "These images instead of the coreset, by the index of the CSV: 17,23")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_flag("--dry-run", request.dryRun, "Only say what would be written");
}

} // namespace coresift::cli
