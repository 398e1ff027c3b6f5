/// A run that several processes train: what rank 0, which holds the study's lock, tells the others of it. Private to
/// the study.
#pragma once

#include "core/pretrain/process_group.h"
#include "core/study/run_folder.h"

namespace coresift {

struct LaunchedRun {
    std::string id;
    RunPlan plan;
};

/// For rank 0, which opened the run; the others call hearRun().
void tellRun(ProcessGroup &group, const LaunchedRun &run);

/// What rank 0 told, with the images as this process finds them in the study. Throws Error (InvalidInput) when they are
/// not the same that rank 0 trains on.
LaunchedRun hearRun(ProcessGroup &group, const StudyWriter &study);

} // namespace coresift
