/// What is to be said of an image beside its place in the ranking: near-copies, leaks, metadata.
#pragma once

#include "app/workbench.h"

namespace coresift {

/// One line each; of the study that is open.
QStringList imageNotes(const Workbench &workbench, std::int64_t image);

} // namespace coresift
