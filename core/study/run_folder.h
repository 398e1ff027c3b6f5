/// runs/<id>: one training run, known again by what it trains on and how. Private to the study.
#pragma once

#include "core/pretrain/train.h"
#include "core/study/stage_run.h"

#include <nlohmann/json.hpp>

namespace coresift {

/// What a run was asked to do; stored as run.json before it starts.
struct RunPlan {
    std::string kind;      ///< "retrieval" or "pretrain"
    std::string on;        ///< which images: target, coreset, random, all
    std::string selection; ///< id, when the images come from one
    TrainOptions options;
    std::vector<LocatedImage> images;
    std::int64_t openSetImages = 0; ///< of these, those that are no target images
    std::int64_t leaksLeftOut = 0;  ///< near-duplicates of test images that are not among them

    /// Of everything that the losses depend on.
    std::string fingerprint() const;
};

/// The last run of the same fingerprint, to go on with or to find finished; a new one when there is none or `fresh`.
/// Returns its id; its folder and run.json are there afterwards.
std::string openRun(const StudyWriter &writer, const RunPlan &plan, bool fresh);

/// Adds the result to run.json.
void finishRun(const StudyWriter &writer, const std::string &run, const TrainReport &report);

/// Adds to run.json why the run ended; openRun() forgets it when the run goes on.
void failRun(const StudyWriter &writer, const std::string &run, const Phrase &why);

} // namespace coresift
