/// What the annotations of the data set in a root's folder say of its images. Private to the scan.
#pragma once

#include "core/dataset/catalogue.h"
#include "core/dataset/dataset.h"

#include <unordered_map>

namespace coresift {

class RootLayout {
public:
    /// Recognises and reads the layout. Where none is known, or where it is damaged, images have no class, and
    /// remarks() says so; but of a root that is a part of a data set it is an Error: what readers throw, InvalidInput
    /// without official splits. Throws Cancelled.
    RootLayout(const Root &root, JobContext &context);

    /// Whether an image belongs to the root's part of the data set, and is no mask of one.
    bool holds(const std::string &path) const;
    std::string labelOf(const std::string &path) const; ///< empty without one
    /// What is not as the owner published it, and the first images that are listed and not there.
    std::vector<ScanRemark> remarks(const std::vector<std::pair<std::int64_t, std::string>> &images) const;
    /// All columns of labels, and the split, for these images of the root, ids and paths in order of id.
    std::vector<MetadataColumn> columns(const std::vector<std::pair<std::int64_t, std::string>> &images) const;

private:
    std::int64_t placeOf(const std::string &path) const; ///< −1 for an image that is not listed

    const Root &m_root;
    bool m_isKnown = false;
    Phrase m_problem; ///< why it could not be read
    Dataset m_set;
    std::unordered_map<std::string, std::int64_t> m_places;
};

} // namespace coresift
