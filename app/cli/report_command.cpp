#include "app/cli/commands.h"
#include "app/cli/flags.h"

#include "core/base/text.h"
#include "core/study/report.h"

namespace coresift::cli {

namespace {

struct ReportArguments {
    std::string folder, out;
    std::unique_ptr<Flags> flags;
};

void report(ReportArguments &arguments, Console &console)
{
    ReportOptions options;
    arguments.flags->apply(options);
    const ReportResult result = writeReport(arguments.folder, arguments.out, options, console);
    console.result(result.summary().text(), {{"file", showPath(arguments.out)},
                                             {"pictures", result.pictures},
                                             {"missing", result.missing},
                                             {"bytes", result.bytes}});
}

} // namespace

void addReport(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<ReportArguments>();
    CLI::App *command = addCommand(app, console, "report", "Write the study as one HTML file", arguments, report);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_option("--out", arguments->out, "HTML file to write")->required()->type_name("FILE");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(ReportOptions());
}

} // namespace coresift::cli
