/// Debian's package dataset-fashion-mnist laid out as a study's folders of PNG files: the images of the demo.
///
///     target/  footwear in class folders (sandal, sneaker, ankle-boot), 100 each
///     test/    footwear of the test file in class folders, 300 each
///     open/    12,000 images of all ten classes without folders, 600 of them footwear and none of them in target/
///
/// A file's name is its class and its place in the data set: open/sneaker-01234.png.
#pragma once

#include "core/base/job.h"

#include <string>

namespace coresift {

constexpr const char *kFashionMnistFolder = "/usr/share/datasets/fashion-mnist"; ///< where the package puts it

/// `folder` must not exist yet; it appears as a whole. Throws Error: NotFound without the package, Corrupt, Io;
/// Cancelled between images.
void layOutFashionMnist(const std::string &dataset, const std::string &folder, JobContext &context);

} // namespace coresift
