#include "app/cli/commands.h"
#include "app/cli/reports.h"

#include "core/base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift::cli {

namespace {

struct MetadataArguments {
    std::string folder, csv, remove;
    bool list = false;
    JoinOptions options;
};

void list(const std::string &folder, Console &console)
{
    std::string text;
    nlohmann::json columns = nlohmann::json::array();
    for (const MetadataColumn &column : readMetadata(folder).columns) {
        const auto images =
            static_cast<std::int64_t>(column.codes.size()) - std::count(column.codes.begin(), column.codes.end(), 0);
        const auto values = static_cast<std::int64_t>(column.values.size()) - 1; // the first is none
        text += fmt::format("{}{:<24} {:<20} {:>12} images, {} values", text.empty() ? "" : "\n", column.name,
                            column.root, countText(images), countText(values));
        columns.push_back({{"name", column.name}, {"folder", column.root}, {"images", images}, {"values", values}});
    }
    console.result(text.empty() ? "the study has no metadata" : text, {{"columns", columns}});
}

void metadata(MetadataArguments &arguments, Console &console)
{
    if (!arguments.csv.empty()) {
        const JoinReport report = joinMetadata(arguments.folder, arguments.csv, arguments.options, console);
        console.result(report.summary().text(), toJson(report));
    } else if (!arguments.remove.empty()) {
        removeMetadata(arguments.folder, arguments.remove, arguments.options.root);
        console.result("removed the column " + showPath(arguments.remove), {{"removed", showPath(arguments.remove)}});
    } else if (arguments.list) {
        list(arguments.folder, console);
    } else {
        throw CLI::RequiredError("one of --csv, --remove and --list");
    }
}

} // namespace

void addMetadata(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<MetadataArguments>();
    CLI::App *command =
        addCommand(app, console, "metadata",
                   "Join a table about the images (licence, source, date, ...) to them by path", arguments, metadata);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    CLI::Option *csv = command->add_option("--csv", arguments->csv,
                                           "CSV to join, a row an image; columns of the same name are replaced");
    command->add_option("--root", arguments->options.root,
                        "Folder of the study that it is about, by name; not needed with one open-set");
    command
        ->add_option("--path-column", arguments->options.pathColumn,
                     "Column with the paths; else the first named path, file, filename or image")
        ->needs(csv);
    command
        ->add_flag("--by-file-name", arguments->options.byFileName,
                   "Where a path is not there, take the one image of that file name")
        ->needs(csv);
    CLI::Option *remove = command->add_option("--remove", arguments->remove, "Column to remove")->excludes(csv);
    command->add_flag("--list", arguments->list, "List the columns")->excludes(csv)->excludes(remove);
}

} // namespace coresift::cli
