#include "core/study/settings_table.h"

namespace coresift {

TrainOptions standardOf(const TrainOptions &options)
{
    TrainOptions named;
    named.preset = options.preset;
    return named.check().empty() ? TrainOptions::fromPreset(options.preset) : TrainOptions();
}

} // namespace coresift
