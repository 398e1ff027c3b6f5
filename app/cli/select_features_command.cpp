#include "app/cli/commands.h"
#include "app/cli/select_flags.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/sampling/coreset_csv.h"
#include "core/sampling/kmeans.h"
#include "core/sampling/selectors.h"

namespace coresift::cli {

namespace {

struct SelectFeaturesArguments {
    std::string openSet, centroids, target, saveCentroids, out, rounds;
    std::unique_ptr<Flags> flags;
};

/// Unit rows of a small array.
Matrix readUnitRows(const std::string &file, std::int64_t cols)
{
    Matrix rows = readAll(NpyFeatures(file));
    if (rows.rows == 0 || rows.cols != cols)
        throw Error(ErrorKind::InvalidInput,
                    Phrase::verbatim(fmt::format("has {} rows of {} values; the open-set has {} values a row",
                                                 rows.rows, rows.cols, cols)),
                    file);
    return rows;
}

void selectFeatures(SelectFeaturesArguments &arguments, Console &console)
{
    if (arguments.centroids.empty() == arguments.target.empty())
        throw CLI::RequiredError("one of --centroids and --target");
    SelectOptions options;
    options.cut.stop = false; // off unless asked for, also without a budget
    arguments.flags->apply(options);
    const NpyFeatures openSet(arguments.openSet);
    const Matrix target =
        readUnitRows(arguments.target.empty() ? arguments.centroids : arguments.target, openSet.cols());
    const Matrix centroids =
        arguments.target.empty()
            ? target
            : clusterTarget(target, options.clusters, static_cast<std::uint64_t>(options.seed), console).centroids;
    if (!arguments.saveCentroids.empty())
        writeNpy(arguments.saveCentroids, centroids);

    const bool wholeTarget = arguments.centroids.empty();
    SelectionInput input{openSet, target,     [](std::uint32_t row) { return std::int64_t(row); },
                         {},      &centroids, wholeTarget};
    const Selection selection = selectCoreset(input, options, console);
    writePicksCsv(arguments.out, selection.picks);
    if (!arguments.rounds.empty())
        writeRoundsCsv(arguments.rounds, selection.rounds);
    console.result(
        selection.summary(),
        {{"selected", selection.picks.size()}, {"rounds", selection.cut.rounds}, {"budget", selection.cut.budget}});
}

} // namespace

void addSelectFeatures(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<SelectFeaturesArguments>();
    CLI::App *command =
        addCommand(app, console, "select-features",
                   "Choose from plain arrays (.npy, float16 or float32), without a study", arguments, selectFeatures);
    command->add_option("--open-set", arguments->openSet, "Open-set features, n×d")->required();
    command->add_option("--centroids", arguments->centroids, "Centroids, k×d");
    command->add_option("--target", arguments->target, "Target features to cluster, m×d");
    command->add_option("--save-centroids", arguments->saveCentroids, "Write the centroids here");
    command->add_option("--out", arguments->out, "CSV to write: index,round,centroid,cosine")->required();
    command->add_option("--rounds", arguments->rounds, "CSV to write: round,utility,picks,total");
    arguments->flags = std::make_unique<Flags>(*command);
    SelectOptions defaults;
    defaults.cut.stop = false;
    arguments->flags->declare(defaults);
}

} // namespace coresift::cli
