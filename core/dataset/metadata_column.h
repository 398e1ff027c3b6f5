/// One column of what a table beside the images says about them: licence, source, date, …
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace coresift {

/// Who wrote a column. The numbers stand in catalogues.
enum class ColumnOrigin {
    Joined = 0, ///< somebody, from a table
    Layout = 1, ///< a scan, from the data set's own annotations; each scan reads it anew
    Unknown = 2 ///< either: a format that did not tell
};

/// A column of one root's images. Every different text is kept once, and an image has its number: comparing a column
/// with a text is comparing numbers, and ordering by code is ordering by text.
struct MetadataColumn {
    std::string root;                    ///< Root::name
    std::string name;                    ///< UTF-8
    std::int64_t firstImage = 0;         ///< the id that codes start with
    std::vector<std::int32_t> codes;     ///< of the images firstImage, firstImage + 1, …; 0 for one without a value
    std::vector<std::string> values{""}; ///< ascending, by code; UTF-8; the first is empty
    ColumnOrigin origin = ColumnOrigin::Joined;

    std::int32_t codeOf(std::int64_t image) const;      ///< 0 for an image that the column does not know
    const std::string &cell(std::int64_t image) const;  ///< empty for an image without a value
    std::int32_t codeOfText(const std::string &) const; ///< −1 for a text that no image has
};

/// A column while its cells come in, in any order.
class MetadataColumnBuilder {
public:
    MetadataColumnBuilder(const std::string &root, const std::string &name, std::int64_t firstImage,
                          std::size_t images);

    void set(std::int64_t image, const std::string &text);
    MetadataColumn finish();

private:
    MetadataColumn m_column;
    std::unordered_map<std::string, std::int32_t> m_codeOf; ///< in the order in which the texts came
};

/// All columns of a study. An image has its cells in the columns of its own root.
struct Metadata {
    std::vector<MetadataColumn> columns; ///< in the order in which they came

    std::vector<std::string> names() const; ///< each once, in order
    std::vector<const MetadataColumn *> named(const std::string &name) const;
    const std::string &cell(const std::string &name, std::int64_t image) const; ///< empty when there is none
};

/// The cell of the first of these columns that has one for the image.
const std::string &cellOf(const std::vector<const MetadataColumn *> &columns, std::int64_t image);

} // namespace coresift
