/// The objects that an annotation in Pascal VOC's XML names; many sets have annotations like it. Private to the
/// readers.
#pragma once

#include "core/base/lines.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/dataset_reader.h"

#include <string>
#include <vector>

namespace coresift {

struct VocObject {
    std::string name, action; ///< without blanks around them; empty where there is none
    Box box;                  ///< corners in the file count pixels from 1, the last one being inside
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

/// In the file's order. Throws Error: Corrupt with file and line, Unsupported for more than 16 MiB.
std::vector<VocObject> readVocFile(const std::string &file);

/// Boxes of one category for all images, each of whose files may lack. `fileOf`: from an image's path to its file's,
/// both relative to the folder. Throws Error, Cancelled.
void readVocBoxes(const DatasetFolder &folder, std::string (*fileOf)(const std::string &path), std::int32_t category,
                  DatasetBuilder &builder, JobContext &context);

} // namespace coresift
