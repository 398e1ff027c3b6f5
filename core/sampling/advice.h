/// What an experienced colleague would say about a selection, where the numbers allow it.
#pragma once

#include "core/sampling/simcore.h"

namespace coresift {

/// Whole sentences, the weightiest first; none when there is nothing to say. `trajectory` is empty for selectors
/// without rounds; `targetRows`: |X|.
std::vector<Phrase> adviseSelection(const Trajectory &trajectory, const SelectOptions &options, const Cut &cut,
                                    std::int64_t targetRows);

} // namespace coresift
