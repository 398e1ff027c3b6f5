/// Training options on the command line: preset first, then what was given.
#pragma once

#include "app/cli/flags.h"

#include "core/pretrain/options.h"

namespace coresift::cli {

/// The study's options, or those of the preset and method that are named, with the given flags on top. Nothing given:
/// no options.
inline std::optional<TrainOptions> trainOptions(const Flags &flags, const TrainOptions &ofStudy)
{
    if (!flags.anyOf(TrainOptions()))
        return std::nullopt;
    TrainOptions options = ofStudy;
    const auto preset = flags.given("preset"), method = flags.given("method");
    if (preset || method) {
        TrainOptions named;
        named.preset = preset.value_or(ofStudy.preset);
        named.method.method = method.value_or(ofStudy.method.method);
        Flags::requireValid(checkFields(named));
        if (preset || named.method.method != ofStudy.method.method)
            options = TrainOptions::fromPreset(named.preset, named.method.method);
    }
    flags.apply(options);
    return options;
}

} // namespace coresift::cli
