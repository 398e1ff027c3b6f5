/// The sliders' engine: features ranked once, then every budget, threshold and patience answered at once.
#pragma once

#include "core/sampling/selectors.h"
#include "core/study/stages.h"

namespace coresift {

/// One cluster of the target set and what it takes.
struct CentroidSummary {
    int centroid = 0;
    std::int64_t targetImages = 0; ///< size of the cluster
    std::int64_t picks = 0;        ///< in this coreset
    double meanCosine = 0;         ///< of the picks; 0 without any
    bool leftOut = false;
    std::string reason;                                     ///< of leaving it out
    std::vector<std::int64_t> targets;                      ///< image ids of the whole cluster, the most typical first
    std::vector<std::int64_t> typicalTargets, typicalPicks; ///< the same, four at most
};

/// What a cut would take, without writing anything.
struct SamplingPreview {
    Cut cut;
    std::vector<std::int64_t> ids;    ///< image ids in order of rank
    std::vector<Pick> picks;          ///< beside ids
    std::vector<Phrase> advice;       ///< whole sentences
    std::vector<NearCopy> nearCopies; ///< left out as such, whether the cut would have reached them or not
    std::int64_t ruleRounds = -1;     ///< rounds that the stop rule alone takes; −1: it ends in none that is known
    std::vector<CentroidSummary> centroids; ///< one a centroid; none for selectors without rounds
};

/// An image and its cosine to the image that was asked about.
struct NearImageId {
    std::int64_t id = 0;
    float cosine = 0;
};

/// Holds what one study, encoder, selector and number of clusters rank. Immutable once opened, but for deepen() and
/// setMarks(), which are to be called by one thread while no other calls preview() or trajectory().
class SamplingSession {
public:
    /// Clusters the target and ranks the open-set: seconds, on a worker. Throws Error, Cancelled.
    static std::shared_ptr<SamplingSession> open(const std::string &folder, const SelectOptions &options,
                                                 const std::vector<ImageMark> &marks, JobContext &context);

    /// Other decisions of the user: rounds are told anew from the ranking that there is; selectors without rounds rank
    /// again when they are asked for a preview. `duplicates`: other limits; the present ones when not given. For the
    /// thread that calls deepen().
    void setMarks(const std::vector<ImageMark> &marks, const ReasonedNumbers &leaveOutCentroids,
                  const std::optional<DuplicateLimits> &duplicates = std::nullopt);

    /// Under 50 ms. cut.end is NeedsDepth when the answer lies beyond the cached depth: the preview is then what is
    /// known.
    SamplingPreview preview(const CutOptions &options) const;
    void deepen(const CutOptions &options, JobContext &context);

    /// The images nearest to one of the target set or the open-set, nearest first, without itself; none when it has no
    /// features. Those of the open-set are found in one pass over its features.
    std::vector<NearImageId> nearestTargets(std::int64_t id, int count) const;
    std::vector<NearImageId> nearestOpenSet(std::int64_t id, int count) const;
    /// The cosine to each of the others, in their order, without those that have no features.
    std::vector<NearImageId> cosinesTo(std::int64_t id, const std::vector<std::int64_t> &others) const;

    const SelectOptions &options() const;
    const Trajectory &trajectory() const; ///< empty for selectors without rounds
    std::int64_t openSetRows() const;
    std::int64_t targetRows() const;
    std::int64_t copiesLeftOut() const;

    ~SamplingSession();

private:
    SamplingSession();
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace coresift
