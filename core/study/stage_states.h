/// Which stages are done, stale or ready: derived from fingerprints, never stored. Private to the study.
#pragma once

#include "core/study/study_file.h"

namespace coresift {

/// Fingerprint of everything that the stage reads, as things are now.
std::string stageFingerprint(Stage stage, const StudyFile &file, const Catalogue &catalogue);

std::vector<StageStatus> stageStates(const StudyFile &file, const Catalogue &catalogue);

} // namespace coresift
