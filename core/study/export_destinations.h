/// Where an export may write, and whether there is room. Private to the study.
#pragma once

#include "core/study/stages.h"

#include <string>
#include <vector>

namespace coresift {

/// Every file or folder that the request names, and the files beside them.
std::vector<std::string> destinationsOf(const ExportRequest &request);

/// Throws Error (InvalidInput) for a destination in a folder of images or among the study's own files, one that is
/// named twice, a folder that is not empty, features under another name than .npy or .safetensors.
void requireGoodDestinations(const StudySettings &settings, const std::string &studyFolder,
                             const ExportRequest &request);

/// Adds a destination with the disk it lies on.
void addDestination(ExportReport &report, const std::string &path, std::int64_t files, std::uint64_t bytes);

/// Throws Error (NoSpace) for the first disk that has too little room.
void requireSpace(const ExportReport &report);

/// Where a destination really lies; empty for a name without a place in any folder, such as /dev/stdout into a pipe.
std::string realPlace(const std::string &destination);

} // namespace coresift
