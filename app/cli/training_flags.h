/// Training options on the command line: preset first, then what was given.
#pragma once

#include "app/cli/flags.h"

#include "core/pretrain/options.h"

namespace coresift::cli {

/// The study's options, or the named preset's, with the given flags on top. Nothing given: no options.
inline std::optional<TrainOptions> trainOptions(const Flags &flags, const TrainOptions &ofStudy)
{
    if (!flags.anyOf(TrainOptions()))
        return std::nullopt;
    TrainOptions options = ofStudy;
    if (const auto preset = flags.given("preset")) {
        TrainOptions named;
        named.preset = *preset;
        Flags::requireValid(named.check());
        options = TrainOptions::fromPreset(*preset);
    }
    flags.apply(options);
    return options;
}

} // namespace coresift::cli
