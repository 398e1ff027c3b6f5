#include "app/cli/training_flags.h"

#include "core/pretrain/field_use.h"

namespace coresift::cli {

namespace {

struct Heading {
    const char *title;
    std::vector<std::string> flags;
};

/// Of what all methods share. A field that is named nowhere stands with the command's own options.
const std::vector<Heading> &trainingHeadings()
{
    static const std::vector<Heading> headings{
        {"Recipe and network", {"preset", "method", "backbone", "small-stem", "drop-path", "image-size"}},
        {"Length of the training", {"batch", "accumulate", "epochs", "steps", "sampling-times"}},
        {"Optimiser and schedule",
         {"optimiser", "learning-rate", "schedule", "milestones", "warmup-epochs", "floor-ratio", "momentum", "beta1",
          "beta2", "trust-coefficient", "weight-decay", "weight-decay-end", "clip-norm", "average-weights"}},
        {"Checks and checkpoints",
         {"checkpoint-every", "knn-every", "early-stop", "early-stop-patience", "early-stop-gain", "retries",
          "leave-out-leaks"}},
        {"Device and seed", {"device", "precision", "augment-on", "gradient-checkpointing", "seed"}}};
    return headings;
}

/// "MAE", "SwAV and DINO".
std::string headingOfMethods(const std::string &field)
{
    std::vector<std::string> titles;
    for (const std::string &method : methodNames()) {
        const std::vector<std::string> fields = methodFields(method);
        if (std::find(fields.begin(), fields.end(), field) != fields.end())
            titles.push_back(methodTitle(method));
    }
    return titles.size() > 2 ? "Several methods" : fmt::format("{}", fmt::join(titles, " and "));
}

} // namespace

void declareTraining(Flags &flags, Stage stage)
{
    const TrainOptions defaults;
    if (stage == Stage::Retrieval) // there is no coreset to select again
        flags.leaveOut("sampling-times");
    for (const Heading &heading : trainingHeadings())
        flags.declare(defaults, heading.flags, heading.title);
    describeFields(defaults.method, [&](const Field &field, const auto &) {
        flags.declare(defaults.method, {field.name}, headingOfMethods(field.name));
    });
    flags.declare(defaults);
}

void addStartFrom(CLI::App &command, PretrainRequest &request)
{
    command
        .add_option(
            "--start-from", request.startFrom,
            "Weights to begin from: fresh (at first), retrieval (the study's retrieval encoder) or the file of "
            "an encoder of the same backbone; all but fresh ones are fine-tuned in a fifth of the epochs. Holds "
            "until another is given")
        ->type_name("WEIGHTS");
}

std::optional<TrainOptions> trainOptions(const Flags &flags, const TrainOptions &ofStudy)
{
    if (!flags.anyOf(TrainOptions()))
        return std::nullopt;
    TrainOptions options = ofStudy;
    const auto preset = flags.given("preset"), method = flags.given("method");
    if (preset || method) {
        TrainOptions named;
        named.preset = preset.value_or(ofStudy.preset);
        named.method.method = method.value_or(ofStudy.method.method);
        flags.requireValid(checkFields(named));
        if (preset || named.method.method != ofStudy.method.method)
            options = TrainOptions::fromPreset(named.preset, named.method.method);
    }
    flags.apply(options);
    return options;
}

} // namespace coresift::cli
