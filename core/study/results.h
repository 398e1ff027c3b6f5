/// What the stages wrote, read back as values: for the window's views. Reading takes no lock.
#pragma once

#include "core/pretrain/train.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/duplicates.h"
#include "core/study/image_list.h"

#include <map>

namespace coresift {

/// Where a projection put the images: one place an image; not-a-number for one that it does not hold.
struct MapPlaces {
    std::vector<float> x, y;
};

/// Readable images of target and open-sets, with their places on the maps that there are.
struct MapData {
    ImageList images;
    std::vector<std::int64_t> ids;                ///< ascending; index of an id by lower_bound
    std::map<std::string, MapPlaces> projections; ///< "umap", "pca"; none before the Map stage

    std::int64_t indexOf(std::int64_t id) const; ///< −1 when not there
};
MapData readMap(const std::string &folder);
/// The same text, the same map: told without reading it.
std::string mapVersion(const std::string &folder);

/// These images of any set by id, those of a test set too. Throws Error (NotFound).
std::map<std::int64_t, ImageView> readImages(const std::string &folder, const std::vector<std::int64_t> &ids);

struct SavedSelection {
    std::string id;
    SelectOptions options;
    std::string created;                              ///< UTC
    std::string encoder;                              ///< file, relative to the study
    std::string features;                             ///< encoder-id
    std::string endedBy;                              ///< "budget", "stop rule", …
    std::int64_t targetImages = 0, openSetImages = 0; ///< embedded at that time
    std::int64_t pinned = 0, rejected = 0;            ///< marks that it respects
    std::int64_t copies = 0;                          ///< exact copies of target images in the open-set
    double reference = 0;                             ///< the threshold, as a utility; 0 when no round set it
    std::vector<CoresetRow> rows;
    std::vector<Round> rounds;
    std::vector<NearCopy> nearCopies; ///< left out as such
};
/// The study's current one; empty id when there is none. Throws Error (Corrupt).
SavedSelection readSelection(const std::string &folder);
/// The same text, the same selection.
std::string selectionVersion(const std::string &folder);

/// Files that were skipped and why: unreadable images and the scan's remarks.
struct SkippedFile {
    std::string root, path;
    Phrase reason;
};
std::vector<SkippedFile> readSkipped(const std::string &folder);

/// Metrics of the study's retrieval run (Stage::Retrieval) or last pretraining run (Stage::Pretrain); empty when there
/// is none.
std::vector<StepMetrics> readRunMetrics(const std::string &folder, Stage stage);

} // namespace coresift
