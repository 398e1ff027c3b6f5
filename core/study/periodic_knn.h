/// What nearest neighbours make of an encoder while it is trained: a fixed sample of target and test images. Private to
/// the study.
#pragma once

#include "core/evaluate/knn.h"
#include "core/study/augmented_batches.h"
#include "core/study/stage_run.h"

namespace coresift {

/// Images of one set with classes, as places among the images of a source of pixels.
struct LabelledPlaces {
    std::vector<std::int64_t> images;
    std::vector<int> labels;
};

class PeriodicKnn {
public:
    /// Of `images`, which `target` holds in this order, those of the target set count. Test images are decoded into a
    /// cache of its own. Throws Cancelled, Error.
    PeriodicKnn(const StudyWriter &writer, const TrainOptions &options, const std::vector<LocatedImage> &images,
                BatchSource &target, JobContext &context);

    bool canMeasure() const { return m_testImages != nullptr; } ///< there are two classes and test images of them
    double accuracy(const FeaturesNow &features) const;         ///< per cent

private:
    Matrix featuresOf(BatchSource &source, const LabelledPlaces &set, const FeaturesNow &features) const;

    int m_imageSize;
    std::int64_t m_batch; ///< images at a time, as in training
    KnnOptions m_options;
    BatchSource &m_targetImages;
    std::unique_ptr<BatchSource> m_testImages;
    LabelledPlaces m_target, m_test;
};

} // namespace coresift
