/// A coreset out of a study's features, under the user's decisions. Private to the study.
#pragma once

#include "core/sampling/coreset_csv.h"
#include "core/study/sampling_data.h"

namespace coresift {

struct CoresetChoice {
    Selection selection;
    std::vector<NearCopy> nearCopies; ///< left out as such
};

/// Clusters the target where the selector has rounds, settles which of near-copies is taken, and selects. Throws Error,
/// Cancelled.
CoresetChoice chooseCoreset(SamplingData &data, const SelectOptions &options, const std::vector<ImageMark> &marks,
                            JobContext &context);

/// The rows of coreset.csv: the picks in order of rank, each with its image and the nearest target image.
std::vector<CoresetRow> coresetRows(const Catalogue &catalogue, const SamplingData &data,
                                    const std::vector<Pick> &picks, JobContext &context);

} // namespace coresift
