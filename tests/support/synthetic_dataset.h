/// Small made image folders: a target set of striped pictures, an open-set where some are alike and most are not.
#pragma once

#include "core/base/file.h"

#include <string>
#include <vector>

namespace coresift::test {

/// Colour pictures with stripes (angle and hue by class) and noise. The same arguments give the same picture.
/// `kind` 0 and 1 are the target's classes; higher kinds look different.
Bytes encodedPicture(int kind, int number, int side, const std::string &extension = ".png");

/// Writes target/{left,right}, test/{left,right} and a flat open/ below `folder`.
struct SyntheticDataset {
    std::string target, openSet, test;
    std::int64_t targetImages = 0, openImages = 0, testImages = 0, relatives = 0;

    /// Open-set names start with "relative-" or "other-".
    SyntheticDataset(const std::string &folder, int targetPerClass, int open, int testPerClass, int side = 40);
};

} // namespace coresift::test
