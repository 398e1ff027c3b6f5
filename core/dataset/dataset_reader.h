/// Readers of data sets in the layouts that their owners distribute, and in common forms. To add one: a file below
/// readers/ that defines a DatasetReader, named in readers/readers.h and listed in dataset_readers.cpp.
#pragma once

#include "core/base/job.h"
#include "core/dataset/dataset.h"

#include <array>

namespace coresift {

/// A folder that a data set may lie in, for looking. Paths are relative to it, with '/' between folders.
class DatasetFolder {
public:
    /// Without boxes: what reads them from a file an image passes them over, for who wants classes of a million images.
    enum class Boxes { Read, PassedOver };

    explicit DatasetFolder(std::string root, Boxes boxes = Boxes::Read) : m_root(std::move(root)), m_boxes(boxes) {}

    const std::string &root() const { return m_root; }
    bool wantsBoxes() const { return m_boxes == Boxes::Read; }
    std::string file(const std::string &path) const { return m_root + "/" + path; }
    bool has(const std::string &path) const;
    /// Of files or folders that are not hidden, in order of their bytes; none where the folder is not there.
    std::vector<std::string> files(const std::string &path) const { return names(path, /*folders=*/false); }
    std::vector<std::string> folders(const std::string &path) const { return names(path, /*folders=*/true); }
    /// "there is no data/variants.txt" for the first that is missing; empty when all are there.
    Phrase lacking(const std::vector<std::string> &paths) const;

private:
    std::vector<std::string> names(const std::string &path, bool folders) const;

    std::string m_root;
    Boxes m_boxes;
};

/// Reads one family of layouts. What it reads was written by others: paths that lead out of the folder, numbers out of
/// range and lists that do not fit each other are an Error (Corrupt) with file and line. Opens no image.
struct DatasetReader {
    const char *name;  ///< in options and files: "fgvc-aircraft"
    const char *title; ///< "FGVC-Aircraft"
    /// Empty when the folder has this layout, else what it lacks. Looks at names alone.
    Phrase (*whyNot)(const DatasetFolder &folder);
    /// Throws Error, Cancelled.
    Dataset (*read)(const DatasetFolder &folder, JobContext &context);
    /// Files that this set alone has: where one is, a folder that lacks something of the layout is this set, damaged.
    std::array<const char *, 2> hallmarks{};

    bool isOfOneSet() const { return hallmarks[0] != nullptr; } ///< not a form that many sets have
};

/// All of them, layouts that only one data set has before common forms.
const std::vector<const DatasetReader *> &datasetReaders();

/// The first one whose layout the folder has; null when there is none. Throws Error (Corrupt) where it has the hallmark
/// of a set, lacks something of it, and would be taken for a common form: its masks for images, its folders for
/// classes.
const DatasetReader *recognise(const DatasetFolder &folder);

std::string matioVersion(); ///< of the library that reads MATLAB files
std::string pugixmlVersion();

} // namespace coresift
