/// Whether a run ends before its last epoch: with patience, when it no longer gets better; and how often a run that
/// diverged is tried again.
#pragma once

#include "core/base/options.h"

#include <optional>

namespace coresift {

struct EarlyStopOptions {
    std::string earlyStop = "off"; ///< off, loss, knn
    int patience = 20;             ///< measurements
    double gain = 0.001;           ///< share of the best value so far that a better one differs by
    int retries = 0;               ///< of a run whose loss or gradients are no numbers any more

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, EarlyStopOptions>> describeFields(Options &o,
                                                                                                Visitor &&field)
{
    field(Field{"early-stop",
                CORESIFT_TEXT("Options", "Early stop"),
                CORESIFT_TEXT("Options", "Ends the run when this no longer gets better: the epoch's mean loss, or the "
                                         "check by nearest neighbours"),
                {},
                {},
                {"off", "loss", "knn"}},
          o.earlyStop);
    field(Field{"early-stop-patience", CORESIFT_TEXT("Options", "Patience of the early stop"),
                CORESIFT_TEXT("Options", "Epochs, or checks, in a row without a gain that end the run"), 1, 100000},
          o.patience);
    field(Field{"early-stop-gain", CORESIFT_TEXT("Options", "Least gain"),
                CORESIFT_TEXT("Options", "Share of the best value that counts as a gain over it"), 0, 1},
          o.gain);
    field(Field{"retries", CORESIFT_TEXT("Options", "Retries"),
                CORESIFT_TEXT("Options", "So often a run that diverges goes on from its last checkpoint, each time at "
                                         "a tenth of the learning rate"),
                0, 10},
          o.retries);
}

/// What a run has to remember of this between its sittings.
struct EarlyStopState {
    std::string measure;        ///< what `best` is of: loss, knn; empty before the first measurement
    std::optional<double> best; ///< of the measurements so far
    int withoutGain = 0;        ///< measurements since it
    int retries = 0;            ///< taken so far
};

/// After an epoch's mean loss, the lower the better, or an accuracy, the higher the better, as the options say. A value
/// that is NaN was not measured and does not count. Where the options name another measure than before, it begins anew.
EarlyStopState afterMeasurement(EarlyStopState state, double value, const EarlyStopOptions &options);
bool isOver(const EarlyStopState &state, const EarlyStopOptions &options);

bool mayRetry(const EarlyStopState &state, const EarlyStopOptions &options);
double retryFactor(const EarlyStopState &state); ///< to the learning rate: a tenth for each retry

nlohmann::json earlyStopToJson(const EarlyStopState &state);
/// Throws Error (Corrupt, about `file`) for anything that the other function does not write.
EarlyStopState earlyStopFromJson(const nlohmann::json &json, const std::string &file);

} // namespace coresift
