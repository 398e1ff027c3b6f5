#include "app/cli/commands.h"
#include "app/cli/flags.h"

#include "core/base/text.h"
#include "core/study/compare_selectors.h"
#include "core/study/results.h"

#include <algorithm>

namespace coresift::cli {

namespace {

struct CompareArguments {
    std::string folder, csv;
    std::vector<std::string> selectors = selectorNames();
    std::unique_ptr<Flags> flags;
};

/// The largest classes and how many images of each: the JSON has them all.
std::string classLine(const std::map<std::string, std::int64_t> &classes)
{
    constexpr std::size_t kShown = 5;
    std::vector<std::pair<std::int64_t, std::string>> largest;
    for (const auto &[label, count] : classes)
        largest.push_back({-count, label});
    std::sort(largest.begin(), largest.end());
    std::string line;
    for (std::size_t i = 0; i < std::min(kShown, largest.size()); ++i)
        line += fmt::format("{}{} {}", i == 0 ? "" : ", ", showPath(largest[i].second), countText(-largest[i].first));
    return largest.size() > kShown ? line + fmt::format(", and {} more", largest.size() - kShown) : line;
}

std::string table(const SelectorComparison &comparison)
{
    std::string text =
        fmt::format("{} of {} open-set images each, for {} target images\n", countText(comparison.budget),
                    countText(comparison.openSetImages), countText(comparison.targetImages));
    text += fmt::format("  {:<10} {:>8} {:>8} {:>9} {:>8}", "selector", "coverage", "10th pct", "to target", "seconds");
    for (const SelectorResult &result : comparison.results)
        text += fmt::format("\n  {:<10} {:>8.4f} {:>8.4f} {:>9.4f} {:>8.2f}", result.selector, result.coverage.mean,
                            result.coverage.tenth, result.coverage.ofTheCoreset, result.seconds);
    for (const SelectorResult &result : comparison.results)
        if (!result.remark.empty())
            text += fmt::format("\n  {}: {}", result.selector, result.remark.text());
    text += comparison.overlaps.empty() ? "" : "\nshared images (share of what either takes)";
    for (const SelectorOverlap &overlap : comparison.overlaps)
        text += fmt::format("\n  {:<10} {:<10} {:>8} ({:.3f})", comparison.results[overlap.first].selector,
                            comparison.results[overlap.second].selector, countText(overlap.shared), overlap.jaccard);
    for (const SelectorResult &result : comparison.results)
        if (!result.classes.empty())
            text += fmt::format("\nclasses of {}: {}", result.selector, classLine(result.classes));
    return text;
}

nlohmann::json comparisonToJson(const SelectorComparison &comparison)
{
    nlohmann::json results = nlohmann::json::array(), overlaps = nlohmann::json::array();
    for (const SelectorResult &result : comparison.results) {
        nlohmann::json classes = nlohmann::json::object();
        for (const auto &[label, count] : result.classes)
            classes[showPath(label)] = count;
        results.push_back({{"selector", result.selector},
                           {"images", result.ids},
                           {"coverage", result.coverage.mean},
                           {"coverage_10th_percentile", result.coverage.tenth},
                           {"cosine_to_target", result.coverage.ofTheCoreset},
                           {"classes", classes},
                           {"seconds", result.seconds},
                           {"remark", result.remark.text()}});
    }
    for (const SelectorOverlap &overlap : comparison.overlaps)
        overlaps.push_back({{"first", comparison.results[overlap.first].selector},
                            {"second", comparison.results[overlap.second].selector},
                            {"shared", overlap.shared},
                            {"jaccard", overlap.jaccard}});
    return {{"budget", comparison.budget},
            {"target_images", comparison.targetImages},
            {"open_set_images", comparison.openSetImages},
            {"selectors", results},
            {"overlaps", overlaps}};
}

void compare(CompareArguments &arguments, Console &console)
{
    SelectOptions options = readStudy(arguments.folder).settings.select;
    if (const auto coreset = static_cast<std::int64_t>(readSelection(arguments.folder).rows.size()); coreset > 0)
        options.cut.budget = Budget::images(coreset);
    arguments.flags->apply(options);
    const SelectorComparison comparison = compareSelectors(arguments.folder, arguments.selectors, options, console);
    if (!arguments.csv.empty())
        writeComparisonCsv(arguments.folder, arguments.csv, comparison);
    console.result(table(comparison), comparisonToJson(comparison));
}

} // namespace

void addCompareSelectors(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<CompareArguments>();
    CLI::App *command =
        addCommand(app, console, "compare-selectors",
                   "Show what each selector would take at one budget (as many images as the coreset has, unless "
                   "it is given); nothing is kept",
                   arguments, compare);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_option("--selectors", arguments->selectors, "Selectors to compare")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(selectorNames()))
        ->default_str("all");
    command->add_option("--csv", arguments->csv, "CSV file to write with every image that a selector takes");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(SelectOptions(), {"budget", "clusters", "leave-out-copies", "seed"});
}

} // namespace coresift::cli
