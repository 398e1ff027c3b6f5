/// Pictures for benchmarks that read files.
#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace coresift::bench {

/// A photo's likeness: brightness and colour fields that fall off with frequency as in nature, edges, and some grain.
cv::Mat makePicture(int width, int height, std::uint64_t seed);

/// So many of them as JPEG files in `folder`, which exists; returns their paths.
std::vector<std::string> makePictureFiles(const std::string &folder, int count, int width, int height);

} // namespace coresift::bench
