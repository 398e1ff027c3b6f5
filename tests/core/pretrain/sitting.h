/// Runs of the training loop in a folder of their own, and what was seen of them.
#pragma once

#include "core/base/error.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

namespace coresift::test {

/// A run folder with what was seen of its steps over all sittings.
struct Sitting {
    TempDir dir;
    std::vector<StepMetrics> seen;
    RecordingJobContext context;
    std::function<void(const StepMetrics &)> onStep; ///< may throw or cancel
    Normalisation normalisation;
    std::string initialWeights;
    std::function<double(const FeaturesNow &)> knn;

    TrainReport train(MadeViews &views, const TrainOptions &options)
    {
        TrainRun run;
        run.folder = dir.path();
        run.normalisation = normalisation;
        run.initialWeights = initialWeights;
        run.knn = knn;
        run.observe = [this](const StepMetrics &metrics) {
            seen.push_back(metrics);
            if (onStep)
                onStep(metrics);
        };
        return coresift::train(views, options, run, context);
    }

    TrainReport train(std::int64_t images, const TrainOptions &options)
    {
        MadeViews views(images);
        return train(views, options);
    }

    /// Trains until `step` is done and cancels there.
    void cancelAfter(std::int64_t step, MadeViews &views, const TrainOptions &options)
    {
        RecordingJobContext own;
        TrainRun run;
        run.folder = dir.path();
        run.observe = [&](const StepMetrics &metrics) {
            seen.push_back(metrics);
            if (metrics.step == step)
                own.cancel();
        };
        EXPECT_THROW(coresift::train(views, options, run, own), Cancelled);
    }

    std::vector<double> losses() const
    {
        std::vector<double> all;
        for (const StepMetrics &metrics : seen)
            all.push_back(metrics.loss);
        return all;
    }

    std::string checkpoint() const { return dir / "last.safetensors"; }
    std::string encoder() const { return dir / "encoder.safetensors"; }
};

/// The Error that training throws.
inline Error failureOf(Sitting &sitting, MadeViews &views, const TrainOptions &options)
{
    try {
        sitting.train(views, options);
    } catch (const Error &error) {
        return error;
    }
    ADD_FAILURE() << "no Error was thrown";
    return Error(ErrorKind::Io, "none");
}

} // namespace coresift::test
