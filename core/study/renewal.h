/// Selects a run's coreset again with the encoder that it trains (Kim et al. 2023, published code). Private to the
/// study.
#pragma once

#include "core/sampling/coreset_csv.h"
#include "core/study/augmented_batches.h"
#include "core/study/near_copies.h"
#include "core/study/run_folder.h"

namespace coresift {

/// A renewal takes as many images as the run has of the open-set, without the stop rule, so that the run's steps and
/// schedules stay. Else it follows the study's sampling options, the marks as they are when the sitting begins, and the
/// near-duplicates and leaks that are known then. Centroids that were left out count for nothing: under another encoder
/// their numbers mean others. Images keep their places in the source, but for those of the coreset before.
class CoresetRenewal {
public:
    /// `source` holds the plan's images. Everything given is kept by reference.
    CoresetRenewal(const StudyWriter &writer, const RunPlan &plan, const ImageIds &leaks, const std::string &run,
                   AugmentedBatches &source, JobContext &context);

    /// As Renewal::choose: keeps the choice as runs/<id>/coreset-<round + 1>.csv. Throws Error, Cancelled.
    void choose(int round, const FeaturesNow &features);
    /// As Renewal::bring. Throws Error, Cancelled.
    void bring(int round, JobContext &context);

private:
    std::string fileOf(int round) const;
    /// Of target and open-set, into a store for each root below `stores`.
    void embed(const FeaturesNow &features, const std::string &stores) const;
    /// `before`: ids of the coreset that is replaced, ascending.
    std::vector<CoresetRow> select(const FeaturesNow &features, const std::vector<std::int64_t> &before) const;
    /// What the open-set cannot give any more stays from before.
    void fillUp(std::vector<CoresetRow> &rows, const std::vector<std::int64_t> &before) const;
    void tell(const std::vector<CoresetRow> &rows, const std::vector<std::int64_t> &before) const;
    std::vector<std::int64_t> chosenIn(int round) const; ///< image ids, ascending
    int roundBefore(int round) const;                    ///< the last one that chose; 0: the run's own coreset

    const StudyWriter &m_writer;
    const RunPlan &m_plan;
    AugmentedBatches &m_source;
    JobContext &m_context;
    std::string m_folder;               ///< of the run
    std::vector<std::int64_t> m_places; ///< of open-set images among the plan's
    SelectOptions m_options;
    std::vector<ImageMark> m_marks;
    bool m_knowsDuplicates;
};

} // namespace coresift
