/// Folders of images that are not where the study knows them: moved, or on a disk that is not connected.
#pragma once

#include "core/study/study.h"

namespace coresift {

/// Asks the file system, which may take seconds where a network does not answer.
std::vector<Root> missingRoots(const StudySettings &settings);

/// How many of a root's images lie under another folder, by the names of some that are spread over all of them.
struct RootMatch {
    std::int64_t found = 0, looked = 0;
};

/// Throws Error (Io, Corrupt) where the catalogue cannot be read.
RootMatch matchRoot(const std::string &studyFolder, const std::string &rootName, const std::string &newFolder);

} // namespace coresift
