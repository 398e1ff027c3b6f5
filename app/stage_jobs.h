/// The stages as jobs for the runner.
#pragma once

#include "app/job_runner.h"

#include "core/study/stages.h"

#include <optional>
#include <string>

namespace coresift {

/// One stage and what the user chose for it; what is not given is the study's.
struct StageRequest {
    Stage stage = Stage::Scan;
    std::optional<ScanOptions> scan;
    std::optional<TrainOptions> retrieval;
    std::optional<EncoderSource> load; ///< Stage::Retrieval: take this encoder instead of training one
    std::optional<EmbedOptions> embed;
    std::optional<MapOptions> map;
    std::optional<DuplicateOptions> duplicates;
    std::optional<SelectOptions> select;
    PretrainRequest pretrain;
    bool duplicatesFirst =
        false; ///< Stage::Pretrain: that stage runs before, in the same job: without its answer nothing is trained
    EvaluateRequest evaluate;
};

/// What a stage shows while it works; called on the worker thread.
struct StageWatch {
    std::function<void(const StepMetrics &)> stepped; ///< every training step
    MapCallback mapForming;
    std::function<void(const LoadReport &)> loaded; ///< an encoder was
};

JobRunner::Work stageJob(const std::string &folder, const StageRequest &request, StageWatch watch);

/// The first stage, in order, that is not done and can run; none when all are. Evaluation counts only with a test set.
std::optional<Stage> nextStage(const StudySnapshot &study);

} // namespace coresift
