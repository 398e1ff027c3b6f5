/// last.safetensors: everything a run needs to go on, in one file that is replaced as a whole. Private to pretraining.
#pragma once

#include "core/pretrain/early_stop.h"
#include "core/pretrain/learner.h"
#include "core/pretrain/train.h"

namespace coresift {

/// How far a run is, beside its tensors.
struct RunProgress {
    std::int64_t step = 0; ///< steps done
    EarlyStopState earlyStop;
    double bestKnn = kNotMeasured; ///< per cent
    double seconds = 0;            ///< of work, over all sittings
    bool measured = true;          ///< false: the sitting was stopped while the last step was measured
};

void writeCheckpoint(const std::string &folder, const Learner &learner, const RunProgress &state,
                     const TrainOptions &options);

/// Restores `learner` from the folder's checkpoint and returns how far it was; step 0 without one. Throws Error:
/// InvalidInput when it was made with other options or by a version with another state, NewerVersion, Corrupt.
RunProgress readCheckpoint(const std::string &folder, Learner &learner, const TrainOptions &options);

/// Removes what sittings that were killed in the middle of a write left in the folder.
void removeHalfWrittenFiles(const std::string &folder);

/// A network under its family's names, with its kind and the steps that it is trained for in the metadata.
void writeEncoder(const std::string &file, const Backbone &backbone, std::int64_t step);
/// Whether writeEncoder() has written the file, as a whole, for so many steps.
bool isEncoderOfStep(const std::string &file, std::int64_t step);

} // namespace coresift
