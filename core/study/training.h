/// A planned training run, carried out. Private to the study.
#pragma once

#include "core/study/near_copies.h"
#include "core/study/run_folder.h"

namespace coresift {

using TrainObserver = std::function<void(const StepMetrics &)>;

/// Images that a plan may not train on: near-duplicates of test images, as far as they were ever looked for. That
/// something changed since makes none of them a fair one.
ImageIds knownLeaks(const StudyWriter &writer, const TrainOptions &options);
/// Takes them out of `images` and adds their number to `count`.
void leaveOut(const ImageIds &leaks, std::vector<LocatedImage> &images, std::int64_t &count);

/// `group`: the processes that train it together; null: this one alone. Rank 0 alone measures by nearest neighbours.
TrainReport trainInto(const StudyWriter &writer, const RunPlan &plan, const std::string &run,
                      const TrainObserver &observe, ProcessGroup *group, JobContext &context);

/// Says what it takes, trains, and keeps in the run's folder how it ended. The study keeps the settings of a retrieval
/// encoder's training once it is clear that the run can begin.
TrainReport trainPlan(StudyWriter &writer, const RunPlan &plan, const std::string &run, const TrainObserver &observe,
                      ProcessGroup *group, JobContext &context);

} // namespace coresift
