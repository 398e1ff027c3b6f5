/// The features that sampling works on, opened once. Private to the study.
#pragma once

#include "core/embedding/feature_store.h"
#include "core/sampling/class_balance.h"
#include "core/sampling/selectors.h"
#include "core/study/near_copies.h"
#include "core/study/stage_run.h"

namespace coresift {

/// Which rows may be taken, and which of them first.
struct Decisions {
    Marks marks;
    std::vector<NearCopy> nearCopies; ///< vetoed as such
};

/// Target and open-set of one study under its current encoder. Immutable but for compareCopies(); safe for several
/// threads.
class SamplingData {
public:
    /// `knowsDuplicates`: the Duplicates stage is done, what it found counts. Throws Error (NotFound) when nothing is
    /// embedded.
    SamplingData(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue,
                 bool knowsDuplicates);
    /// On other features than the study's own: `stores` has a feature store for each root.
    SamplingData(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue,
                 bool knowsDuplicates, const std::string &stores);

    /// Of near-copies, the one nearest to any centroid is taken from now on, not the one with the lowest id.
    void compareCopies(const Matrix &centroids, JobContext &context);

    /// Exact copies of target images and near-copies are vetoed when the options leave them out, but for pinned ones.
    /// Marks of images that are not in the open-set any more count for nothing.
    Decisions decide(const SelectOptions &options, const std::vector<ImageMark> &marks) const;
    SelectionInput input(const Marks &marks) const;

    const FeatureStore &openSet() const { return *m_openSet; }
    const Matrix &target() const { return m_target; }
    const std::vector<LocatedImage> &targetImages() const { return m_targetImages; } ///< one a row of target()
    const std::vector<std::uint32_t> &copies() const { return m_copies; }            ///< rows of the open-set
    const ImageClasses &targetClasses() const { return m_targetClasses; }            ///< by row
    const ImageClasses &openSetClasses() const { return m_openSetClasses; }          ///< by row

private:
    std::vector<LocatedImage> m_targetImages;
    Matrix m_target;
    std::unique_ptr<FeatureStore> m_openSet;
    std::vector<std::uint32_t> m_copies;
    ImageClasses m_targetClasses, m_openSetClasses;
    NearCopies m_nearCopies;
};

} // namespace coresift
