/// runs/<id>: one training run, known again by what it trains on and how. Private to the study.
#pragma once

#include "core/pretrain/train.h"
#include "core/study/stage_run.h"

#include <nlohmann/json.hpp>

namespace coresift {

/// The weights that a run begins from.
struct FirstWeights {
    std::string file; ///< of an encoder, relative to the study; empty: fresh ones from the seed
    std::string hash; ///< of its content
};

/// What a run was asked to do; stored as run.json before it starts.
struct RunPlan {
    std::string kind;      ///< "retrieval" or "pretrain"
    std::string on;        ///< which images: target, coreset, random, all
    std::string selection; ///< id, when the images come from one
    FirstWeights start;
    TrainOptions asked;               ///< as they were given, to ask for another like it
    TrainOptions options;             ///< what is trained with
    std::vector<LocatedImage> images; ///< in order of id
    std::int64_t openSetImages = 0;   ///< of these, those that are no target images
    std::int64_t leaksLeftOut = 0;    ///< near-duplicates of test images that are not among them

    /// Of everything that the losses depend on.
    std::string fingerprint() const;
    bool renewsCoreset() const { return on == "coreset" && openSetImages > 0 && options.samplingTimes > 1; }
};

/// The last run of the same fingerprint, to go on with or to find finished; a new one when there is none or `fresh`.
/// Returns its id; its folder and run.json, which names this process as its worker, are there afterwards. Wishes of an
/// earlier sitting are forgotten.
std::string openRun(const StudyWriter &writer, const RunPlan &plan, bool fresh);

/// Adds the result to run.json; a sitting that found nothing to do leaves the one before.
void finishRun(const StudyWriter &writer, const std::string &run, const TrainReport &report);

/// Adds to run.json why the run ended, as far as the disk takes it; openRun() forgets it when the run goes on.
void failRun(const StudyWriter &writer, const std::string &run, const Phrase &why);

/// Notes that nobody works on the run any more, which is neither finished nor failed.
void leaveRun(const StudyWriter &writer, const std::string &run);

/// The options of a pretraining as it will be run: epochs by the rule for coresets that the stop rule ended, a fifth of
/// them for who fine-tunes (Kim et al. 2023; the fifth with or without the stop rule), and a renewal where there is a
/// coreset.
TrainOptions pretrainOptions(TrainOptions options, const std::string &on, bool byStopRule, std::int64_t openSetImages,
                             bool fineTunes);

/// Images whose pixels are kept at most besides those that a run begins with: a new coreset is decoded while the one
/// before it is there.
std::int64_t renewedImages(const TrainOptions &options, std::int64_t openSetImages);

} // namespace coresift
