/// What an experienced colleague would say about a selection, where the numbers allow it.
#pragma once

#include "core/sampling/class_balance.h"
#include "core/sampling/simcore.h"

namespace coresift {

/// The class that a selection takes most of, and of which set the shares are.
struct SelectedClass {
    ClassShare share;
    bool ofTarget = false; ///< the open-set's classes are not known: those of the target images that picks stand near
};

/// Whole sentences, the weightiest first; none when there is nothing to say. `trajectory` is empty for selectors
/// without rounds; `targetRows`: |X|.
std::vector<Phrase> adviseSelection(const Trajectory &trajectory, const SelectOptions &options, const Cut &cut,
                                    std::int64_t targetRows, const std::optional<SelectedClass> &largest);

} // namespace coresift
