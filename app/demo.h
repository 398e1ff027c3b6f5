/// The demo: footwear as the target set, clothes of all kinds as the open-set, as small pictures.
#pragma once

#include "core/base/job.h"

#include <string>

namespace coresift {

bool isDemoInstalled(); ///< whether the pictures are on this machine

/// Lays the pictures out in `folder`, where there are none yet, and makes a study of them with settings that two cores
/// finish in minutes. Returns the study's folder. Throws Error, Cancelled.
std::string makeDemo(const std::string &folder, JobContext &context);

} // namespace coresift
