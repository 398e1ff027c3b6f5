/// Sampling options that somebody tries in the window before a selection is kept with them.
#pragma once

#include "core/sampling/options.h"

#include <optional>
#include <string>

namespace coresift {

struct SamplingDraft {
    std::string selection; ///< id of the one that was kept last when they were tried; empty: none yet
    SelectOptions options;
};

/// Those tried last, whichever selection was kept since; none when there are none. Throws Error (Corrupt,
/// NewerVersion).
std::optional<SamplingDraft> readDraft(const std::string &studyFolder);

/// Take no lock: options are tried while a stage works. Throw Error (NoSpace, Permission, …).
void writeDraft(const std::string &studyFolder, const SamplingDraft &draft);
void removeDraft(const std::string &studyFolder);

} // namespace coresift
