/// What a study keeps to be quicker and can do without.
#pragma once

#include <cstdint>
#include <string>

namespace coresift {

/// Bytes in the study's folder `cache`. Throws Error (Io).
std::int64_t studyCacheBytes(const std::string &studyFolder);

/// Throws Error, also while a job works on the study or where it cannot be written to.
void emptyStudyCache(const std::string &studyFolder);

} // namespace coresift
