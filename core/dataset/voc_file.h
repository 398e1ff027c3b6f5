/// The objects that an annotation in Pascal VOC's XML names; many sets have annotations like it. Private to the
/// readers.
#pragma once

#include "core/base/lines.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/dataset_reader.h"

#include <functional>
#include <string>
#include <vector>

namespace coresift {

struct VocObject {
    std::string name, action; ///< without blanks around them; empty where there is none
    Box box;
    bool isDifficult = false;
    std::int64_t line = 0; ///< where it begins
};

/// A place in an XML file, for messages.
class XmlPlace : public FilePlace {
public:
    XmlPlace(const std::string &file, std::int64_t line) : m_file(file), m_line(line) {}
    Error error(const Phrase &why) const override;

private:
    const std::string &m_file;
    std::int64_t m_line;
};

/// What the corners in a file are.
enum class VocCorners {
    Pixels, ///< that count from 1, the last one being inside, as in Pascal VOC
    Edges   ///< in any order, as ImageNet's are used
};

/// In the file's order. Throws Error: Corrupt with file and line, Unsupported for more than 16 MiB.
std::vector<VocObject> readVocFile(const std::string &file, VocCorners corners = VocCorners::Pixels);

/// From an image's path to its file's, both relative to the folder; empty for none.
using VocFileOf = std::function<std::string(const std::string &path)>;

/// Calls `take` for each image whose file is there, with the file. Throws Error, Cancelled.
void forEachVocFile(const DatasetFolder &folder, const VocFileOf &fileOf, DatasetBuilder &builder, JobContext &context,
                    const std::function<void(std::int64_t image, const std::string &file)> &take);

/// Boxes of one category for all images, each of whose files may lack. Throws Error, Cancelled.
void readVocBoxes(const DatasetFolder &folder, const VocFileOf &fileOf, std::int32_t category, DatasetBuilder &builder,
                  JobContext &context);

} // namespace coresift
