#include "app/cli/commands.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/dataset/dataset_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace coresift::cli {

namespace {

struct InspectArguments {
    std::string folder;
    bool why = false;
};

const DatasetReader &readerOf(const DatasetFolder &folder)
{
    if (const DatasetReader *const reader = recognise(folder))
        return *reader;
    throw Error(ErrorKind::Unsupported, "has no layout that Coresift knows; --why says what each one lacks",
                folder.root());
}

nlohmann::json datasetJson(const Dataset &set)
{
    nlohmann::json labels = nlohmann::json::array(), warnings = nlohmann::json::array();
    for (const LabelColumn &column : set.labels)
        labels.push_back(
            {{"name", column.name},
             {"values", column.values},
             {"labelled", column.codes.size() - std::count(column.codes.begin(), column.codes.end(), kNoLabel)}});
    for (const Phrase &warning : set.warnings)
        warnings.push_back(warning.text());
    nlohmann::json splits = nlohmann::json::object();
    if (!set.splits.empty())
        for (const Split split : {Split::Train, Split::Validation, Split::Test, Split::None})
            splits[splitName(split)] = set.count(split);
    return {{"layout", set.layout},
            {"images", set.images()},
            {"splits", splits},
            {"labels", labels},
            {"boxes", set.boxes.size()},
            {"categories", set.categories},
            {"masks", std::count(set.hasMask.begin(), set.hasMask.end(), 1)},
            {"mask_classes", set.maskClasses},
            {"warnings", warnings}};
}

std::string splitsText(const Dataset &set)
{
    std::string text;
    for (const Split split : {Split::Train, Split::Validation, Split::Test, Split::None})
        if (const std::int64_t images = set.count(split); images > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", countText(images),
                                split == Split::None ? "in no split" : splitName(split));
    return text;
}

/// The first names, and dots for those behind them.
std::string firstOf(const std::vector<std::string> &names, std::size_t most)
{
    std::vector<std::string> shown(names.begin(),
                                   names.begin() + static_cast<std::ptrdiff_t>(std::min(most, names.size())));
    if (names.size() > most)
        shown.emplace_back("…");
    return listText(shown);
}

/// "cat, dog", or of many "cat, dog, … (91 in all)".
std::string classesText(const std::vector<std::string> &names)
{
    constexpr std::size_t kShown = 20;
    return firstOf(names, kShown) + (names.size() > kShown ? fmt::format(" ({} in all)", names.size()) : "");
}

/// "class: 100 values (707-320, 727-200, …)".
std::string labelsText(const LabelColumn &column)
{
    constexpr std::size_t kShown = 3;
    const auto without = std::count(column.codes.begin(), column.codes.end(), kNoLabel);
    return fmt::format("{}: {} values ({}){}", showName(column.name),
                       countText(static_cast<std::int64_t>(column.values.size())), firstOf(column.values, kShown),
                       without == 0 ? "" : fmt::format(", {} images without one", countText(without)));
}

std::string datasetText(const Dataset &set)
{
    constexpr std::size_t kShownColumns = 5;
    std::string text = fmt::format("{}: {} images", set.layout, countText(set.images()));
    if (!set.splits.empty())
        text += "\n  splits: " + splitsText(set);
    for (std::size_t i = 0; i < std::min(kShownColumns, set.labels.size()); ++i)
        text += "\n  " + labelsText(set.labels[i]);
    if (set.labels.size() > kShownColumns)
        text += fmt::format("\n  and {} more columns of labels", set.labels.size() - kShownColumns);
    if (!set.categories.empty())
        text += fmt::format("\n  boxes: {} of {}", countText(static_cast<std::int64_t>(set.boxes.size())),
                            classesText(set.categories));
    if (!set.maskClasses.empty())
        text += fmt::format("\n  masks: {} of {}", countText(std::count(set.hasMask.begin(), set.hasMask.end(), 1)),
                            classesText(set.maskClasses));
    for (const Phrase &warning : set.warnings)
        text += "\n  warning: " + warning.text();
    return text;
}

void sayWhy(const DatasetFolder &folder, Console &console)
{
    std::string text;
    nlohmann::json layouts = nlohmann::json::array();
    for (const DatasetReader *const reader : datasetReaders()) {
        const Phrase why = reader->whyNot(folder);
        text +=
            fmt::format("{}{}: {}", text.empty() ? "" : "\n", reader->title, why.empty() ? "recognised" : why.text());
        layouts.push_back({{"name", reader->name}, {"title", reader->title}, {"why_not", why.text()}});
    }
    console.result(text, layouts);
}

void inspect(InspectArguments &arguments, Console &console)
{
    const DatasetFolder folder(arguments.folder);
    if (!folder.has("."))
        throw Error(ErrorKind::NotFound, "there is no such folder", folder.root());
    if (arguments.why)
        return sayWhy(folder, console);
    const Dataset set = readerOf(folder).read(folder, console);
    console.result(datasetText(set), datasetJson(set));
}

} // namespace

void addDataset(CLI::App &app, Console &console)
{
    CLI::App *dataset = app.add_subcommand("dataset", "Look at a data set in its owner's layout or a common form");
    dataset->require_subcommand(1);
    auto arguments = std::make_shared<InspectArguments>();
    CLI::App *command = addCommand(*dataset, console, "inspect",
                                   "Say what a folder holds: images, classes, splits, boxes", arguments, inspect);
    command->add_option("DIR", arguments->folder, "Folder of the data set")->required();
    command->add_flag("--why", arguments->why, "Say of each layout why the folder does not have it");
}

} // namespace coresift::cli
