#include "app/cli/commands.h"
#include "app/cli/flags.h"
#include "app/cli/reports.h"
#include "core/base/text.h"

#include <algorithm>

namespace coresift::cli {

namespace {

struct ScanArguments {
    std::string folder;
    std::unique_ptr<Flags> flags;
};

/// What was passed by, and what does not fit: a line each, the first of them.
std::string remarksText(const std::vector<ScanRemark> &remarks)
{
    constexpr std::size_t kShown = 10;
    std::string text;
    for (std::size_t i = 0; i < std::min(kShown, remarks.size()); ++i)
        text += fmt::format("\n  {}{}: {}", remarks[i].root,
                            remarks[i].path.empty() ? std::string() : "/" + showPath(remarks[i].path),
                            remarks[i].reason.text());
    if (remarks.size() > kShown)
        text += fmt::format("\n  and {} more; --json lists them all",
                            countText(static_cast<std::int64_t>(remarks.size() - kShown)));
    return text;
}

void scan(ScanArguments &arguments, Console &console)
{
    std::optional<ScanOptions> options;
    if (arguments.flags->anyOf(ScanOptions())) {
        options = readStudy(arguments.folder).settings.scan;
        arguments.flags->apply(*options);
    }
    const ScanReport report = runScan(arguments.folder, options, console);
    console.result(report.summary().text() + remarksText(report.remarks), toJson(report));
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
