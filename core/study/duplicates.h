/// Near-duplicates that the study knows of: copies and near-copies within and between its sets. Reading takes no lock.
#pragma once

#include "core/study/study.h"

namespace coresift {

/// Two images whose features are alike and whose perceptual hashes differ in at most kMostDuplicateBits.
struct DuplicatePair {
    std::int64_t a = 0, b = 0; ///< image ids, the lower one first
    float cosine = 0;
    int bits = 0; ///< of the hash that differ
};

/// What the stage found last, also when something has changed since; none when it never ran. Throws Error (Corrupt,
/// NewerVersion).
std::vector<DuplicatePair> readDuplicates(const std::string &studyFolder);

/// An open-set image that is not taken, and the image that stands for it.
struct NearCopy {
    std::int64_t id = 0;
    std::int64_t copyOf = 0;       ///< taken in its place, or a target or test image
    SetRole of = SetRole::OpenSet; ///< where `copyOf` is from
};

/// The others of an image's group: the one that stands for it first, then those that are left out. `copies`: ascending
/// by id.
std::vector<std::int64_t> nearCopiesOf(const std::vector<NearCopy> &copies, std::int64_t image);

/// An image of target or open-set in the group of a test image: trained on, it would flatter the encoder's score.
struct Leak {
    std::int64_t image = 0, testImage = 0;
    float cosine = 0; ///< to the test image, or where others link the two, to the nearest of its group
    int bits = 0;
};

/// By the study's limits (SelectOptions::duplicates), ascending by image; none without a test set.
std::vector<Leak> readLeaks(const std::string &studyFolder);

struct DuplicatesExport {
    std::string csv;   ///< file for all pairs: index_a,folder_a,path_a,index_b,folder_b,path_b,cosine,bits; empty: none
    std::string leaks; ///< file for the leaks: index,folder,path,test_index,test_folder,test_path,cosine,bits
};

/// Never writes into a source folder: throws Error (InvalidInput).
void exportDuplicates(const std::string &studyFolder, const DuplicatesExport &request);

} // namespace coresift
