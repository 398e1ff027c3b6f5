#include "core/pretrain/early_stop.h"

#include "core/base/error.h"

#include <cmath>

namespace coresift {

using nlohmann::json;

namespace {

/// At first runs did not keep the measure: theirs is taken for that of the options.
bool isOf(const EarlyStopState &state, const EarlyStopOptions &options)
{
    return state.measure.empty() || state.measure == options.earlyStop;
}

bool isGain(double value, double best, const EarlyStopOptions &options)
{
    const double difference = options.earlyStop == "loss" ? best - value : value - best;
    return difference > options.gain * std::abs(best);
}

} // namespace

EarlyStopState afterMeasurement(EarlyStopState state, double value, const EarlyStopOptions &options)
{
    if (options.earlyStop == "off" || !std::isfinite(value))
        return state;
    if (!isOf(state, options)) {
        state.best.reset();
        state.withoutGain = 0;
    }
    state.measure = options.earlyStop;
    if (!state.best || isGain(value, *state.best, options)) {
        state.best = value;
        state.withoutGain = 0;
    } else {
        ++state.withoutGain;
    }
    return state;
}

bool isOver(const EarlyStopState &state, const EarlyStopOptions &options)
{
    return options.earlyStop != "off" && isOf(state, options) && state.withoutGain >= options.patience;
}

bool mayRetry(const EarlyStopState &state, const EarlyStopOptions &options)
{
    return state.retries < options.retries;
}

double retryFactor(const EarlyStopState &state)
{
    return std::pow(0.1, state.retries);
}

json earlyStopToJson(const EarlyStopState &state)
{
    json content = {{"measure", state.measure}, {"without_gain", state.withoutGain}, {"retries", state.retries}};
    if (state.best)
        content["best"] = *state.best;
    return content;
}

EarlyStopState earlyStopFromJson(const json &content, const std::string &file)
{
    try {
        EarlyStopState state;
        state.measure = content.value("measure", "");
        if (content.contains("best"))
            state.best = content.at("best").get<double>();
        state.withoutGain = content.at("without_gain").get<int>();
        state.retries = content.at("retries").get<int>();
        if (state.withoutGain >= 0 && state.retries >= 0)
            return state;
    } catch (const json::exception &) { // the same as figures that cannot be
    }
    throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "does not hold the state of the early stop"), file);
}

} // namespace coresift
