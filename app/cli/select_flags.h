/// Selection options on the command line.
#pragma once

#include "app/cli/flags.h"

#include "core/sampling/options.h"

namespace coresift::cli {

/// The given flags on top of `options`. The stop rule is on when neither a budget nor a flag for it is given.
inline void applySelectFlags(const Flags &flags, SelectOptions &options)
{
    if (!flags.given("stop")) {
        options.cut.stop = !flags.given("budget");
        if (options.cut.stop)
            options.cut.budget = {};
    }
    flags.apply(options);
}

} // namespace coresift::cli
