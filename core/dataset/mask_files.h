/// Masks that lie in files of their own beside the images. Private to the readers.
#pragma once

#include "core/dataset/dataset_builder.h"
#include "core/dataset/dataset_reader.h"

#include <array>

namespace coresift {

/// What each number that a file of labels can hold stands for: a class, or kIgnoredPixel.
using LabelTable = std::array<std::uint8_t, 256>;
LabelTable sameLabels(); ///< each stands for itself

/// Finds each image's PNG of labels by `fileOf`, from an image's path to its file's, both relative to the folder, and
/// has the builder read them when they are wanted. Images whose file is not there have no mask.
void addMaskFiles(const DatasetFolder &folder, const std::function<std::string(const std::string &path)> &fileOf,
                  std::vector<std::string> classes, const LabelTable &table, DatasetBuilder &builder);

/// The labels in a PNG file. Throws Error that names it.
LabelMap readPngLabels(const std::string &file);

/// "jpg/a.b.jpg": "a.b".
std::string stemOf(const std::string &path);

} // namespace coresift
