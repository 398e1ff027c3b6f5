/// Collects what a reader finds in an owner's files, and refuses what does not fit together. Private to the readers.
#pragma once

#include "core/base/lines.h"
#include "core/dataset/dataset.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace coresift {

class DatasetBuilder {
public:
    explicit DatasetBuilder(const char *layout) { m_set.layout = layout; }

    /// A new image, which the owner's files call `key`. Throws Error (Corrupt) for a key that was
    /// there before, and for a path that leads out of the folder.
    std::int64_t addImage(const std::string &key, std::string path, const FilePlace &where);
    /// Of a file that was seen in the folder.
    std::int64_t addImage(const std::string &key, std::string path);
    std::int64_t addImage(const std::string &path) { return addImage(path, path); }
    /// Throws Error (Corrupt) for a key that no image has.
    std::int64_t imageOf(const std::string &key, const FilePlace &where) const;
    /// Its boxes are known, even if there are none.
    void setAnnotated(std::int64_t image);
    bool knows(const std::string &key) const { return m_images.count(std::hash<std::string>()(key)) != 0; }
    std::int64_t images() const { return m_set.images(); }
    const std::string &path(std::int64_t image) const { return m_set.paths[static_cast<std::size_t>(image)]; }

    void setSplit(std::int64_t image, Split split);
    Split splitOf(std::int64_t image) const; ///< None before setSplit()

    /// A column of labels, empty at first; the first one is the class. Returns its number.
    std::size_t addColumn(const std::string &name, const std::vector<std::string> &values = {});
    std::size_t columnOf(const std::string &name); ///< the one of this name, or a new one
    bool hasColumns() const { return !m_set.labels.empty(); }
    /// Of a value that the column has. Throws Error (Corrupt) for another.
    std::int32_t codeOf(std::size_t column, const std::string &value, const FilePlace &where) const;
    /// Of a number that counts the column's values from 1. Throws Error (Corrupt) for another.
    std::int32_t codeOfNumber(std::size_t column, double number, const FilePlace &where) const;
    /// Of a text; one that is not there becomes a value.
    std::int32_t addValue(std::size_t column, const std::string &value);
    std::size_t valuesOf(std::size_t column) const { return m_set.labels[column].values.size(); }
    void setLabel(std::size_t column, std::int64_t image, std::int32_t code);
    std::int32_t labelOf(std::size_t column, std::int64_t image) const; ///< kNoLabel before setLabel()

    std::int32_t addCategory(const std::string &name);
    const std::vector<std::string> &categories() const { return m_set.categories; }
    std::int32_t categoryOf(const std::string &name); ///< the one of this name, or a new one
    /// Throws Error (Corrupt) for a box without an area, or with numbers that are none.
    void addBox(std::int64_t image, std::int32_t category, const Box &box, const FilePlace &where, bool isCrowd = false,
                double area = 0);

    void setBoxesAreShares() { m_set.boxesAreShares = true; }
    /// Masks of these classes; none yet.
    void addMasks(const std::vector<std::string> &classes, MaskReader reader);
    void setMask(std::int64_t image);
    void setListsAllImages() { m_set.listsAllImages = true; }
    std::int64_t masks() const { return std::count(m_set.hasMask.begin(), m_set.hasMask.end(), 1); }

    void warn(Phrase warning) { m_set.warnings.push_back(std::move(warning)); }
    /// Warns when the images of a split, or all of them, are not as many as the owner published.
    void expectImages(Split split, std::int64_t published);
    void expect(Split split, std::int64_t found, std::int64_t published);
    void expectClasses(std::int64_t published);

    Dataset finish();

private:
    Dataset m_set;
    std::unordered_map<std::size_t, std::int64_t> m_images; ///< by the hash of the key: millions of keys are long
    std::unordered_set<std::size_t> m_paths;                ///< hashes of those that are no keys
    std::unordered_map<std::string, std::int32_t> m_categories;
    std::vector<std::unordered_map<std::string, std::int32_t>> m_codes; ///< of each column's values
};

/// Calls `take(line, place)` for each line of a file that is not empty.
void forEachLine(const std::string &file, const std::function<void(std::string_view, const FilePlace &)> &take);
std::vector<std::string> linesOf(const std::string &file); ///< those that are not empty

/// The words of a line, which blanks or tabs separate.
std::vector<std::string_view> wordsOf(std::string_view line);
/// A line's first word, and all that follows behind one blank: "1025794 Boeing 707".
std::pair<std::string, std::string> keyAndRest(std::string_view line, const FilePlace &where);

/// A word as a number. Throws Error (Corrupt) for another, or one out of range.
std::int64_t wholeNumber(std::string_view word, std::int64_t least, std::int64_t most, const FilePlace &where);
double realNumber(std::string_view word, const FilePlace &where);

/// Of corners as MATLAB and Pascal VOC count: the first pixel is 1, the last one is inside.
Box boxFromPixels(double left, double top, double right, double bottom);
/// Of two opposite corners in any order: a few of ImageNet's are the wrong way round.
Box boxBetween(double x, double y, double otherX, double otherY);

} // namespace coresift
