/// duplicates/<encoder-id>: the pairs as CSV (id_a,id_b,cosine,hash_distance), and in JSON how they were found; and
/// what a selection left out because of them. Private to the study.
#pragma once

#include "core/study/duplicates.h"

namespace coresift {

/// How pairs were found, and out of how many.
struct PairsOrigin {
    std::string fingerprint; ///< of everything the stage read
    DuplicateOptions options;
    std::int64_t images = 0;
    std::int64_t candidates = 0; ///< pairs over the floor, before their hashes were compared
    std::int64_t unreadable = 0; ///< images among them that could not be decoded
    std::int64_t pairs = 0;      ///< in the CSV
};

/// Whether the files are there; somebody may have deleted them.
bool hasPairs(const std::string &studyFolder, const StudySettings &settings);

void writePairs(const StudyWriter &writer, const PairsOrigin &origin, const std::vector<DuplicatePair> &pairs);

/// Those of settings.pairs. Throws Error: NotFound, Corrupt, NewerVersion.
PairsOrigin readPairsOrigin(const std::string &studyFolder, const StudySettings &settings);
std::vector<DuplicatePair> readPairs(const std::string &studyFolder, const StudySettings &settings);

/// near-copies.csv in the folder of a selection: index,copy_of,set. Selections of 0.1 have none. Throws Error
/// (Corrupt).
void writeNearCopies(const std::string &selection, const std::vector<NearCopy> &copies);
std::vector<NearCopy> readNearCopies(const std::string &selection);

} // namespace coresift
