/// Which images the gallery shows, and in which order: a value, answered on another thread.
#pragma once

#include "core/study/metadata.h"
#include "widgets/gallery_model.h"

#include <QString>

namespace coresift {

struct GalleryQuery {
    enum class Show { Coreset, Target, OpenSet, NotTaken, Pinned, Rejected, NearCopies, Leaks, Chosen, All };
    enum class Order { Rank, Cosine, Centroid, Round, Name };

    Show show = Show::Coreset;
    Order order = Order::Rank;
    QString text;              ///< part of the path or the class, in any case; empty: any
    std::string root;          ///< name of a folder of images; empty: any
    std::string label;         ///< class; empty: any
    int centroid = -1;         ///< that took the image; −1: any
    std::string column, value; ///< metadata that the image has; empty column: any
    bool partOfValue = false;  ///< `value` is a part of what the image has, in any case

    ImageTable images;
    std::shared_ptr<const std::vector<std::int64_t>> coreset; ///< indices into the map, in order of rank
    std::vector<std::int64_t> listed; ///< ids, ascending: what NearCopies, Leaks and Chosen show
    std::shared_ptr<const Metadata> metadata = std::make_shared<const Metadata>();

    /// Indices into the map. Images that are in the coreset come before those that are not, but in order of name.
    std::vector<std::int32_t> rows() const;

private:
    std::vector<std::int32_t> candidates() const;
    bool wants(std::int32_t index) const;
    std::vector<bool> fittingCodes(const MetadataColumn &of) const;
    void keepValue(std::vector<std::int32_t> &rows) const;
    void sort(std::vector<std::int32_t> &rows) const;
};

} // namespace coresift
