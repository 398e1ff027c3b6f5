#include "app/cli/commands.h"
#include "app/cli/usage.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/encoder/encoder.h"

#include <new>

namespace {

using namespace coresift;

constexpr int kSuccess = 0, kFailure = 1, kUsage = 2;

int fail(cli::Console &console, const std::string &message)
{
    console.say(Phrase::verbatim("coresift-cli: " + message));
    return kFailure;
}

void addCommands(CLI::App &app, cli::Console &console)
{
    for (const auto add : {cli::addStudy,
                           cli::addDataset,
                           cli::addScan,
                           cli::addRetrieval,
                           cli::addEmbed,
                           cli::addMap,
                           cli::addDuplicates,
                           cli::addMark,
                           cli::addMetadata,
                           cli::addSelect,
                           cli::addCompareSelectors,
                           cli::addCompare,
                           cli::addExport,
                           cli::addPretrain,
                           cli::addEvaluate,
                           cli::addRuns,
                           cli::addReport,
                           cli::addStatus,
                           cli::addRun,
                           cli::addSelectFeatures})
        add(app, console);
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    CLI::App app("Coresift finds the part of an open-set of images that lies closest to a target set, and pretrains an "
                 "encoder on both.",
                 "coresift-cli");
    app.set_version_flag("--version", std::string("coresift-cli ") + CORESIFT_VERSION);
    app.require_subcommand(1);
    app.formatter(std::make_shared<cli::HelpFormatter>());
    app.failure_message([&](const CLI::App *, const CLI::Error &problem) {
        return cli::usageMessage(app, problem, argc > 1 ? argv[1] : "");
    });
    cli::Console console;
    addCommands(app, console);
    cli::Console::catchInterrupts();
    initialiseTorch();
    try {
        app.parse(argc, argv);
        return kSuccess;
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? kSuccess : kUsage;
    } catch (const Cancelled &) {
        return fail(console, "cancelled. What was finished is kept; the same command goes on from there");
    } catch (const std::bad_alloc &) {
        return fail(console, "there is not enough memory for this. Take a smaller batch or image size");
    } catch (const std::exception &problem) {
        return fail(console, problem.what());
    }
}
