/// Runs of the training loop in a folder of their own, and what was seen of them.
#pragma once

#include "core/base/error.h"
#include "core/encoder/safetensors.h"
#include "tests/core/pretrain/made_views.h"
#include "tests/support/support.h"

#include <utility>

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
    Renewal renewal;
    double unsaved = TrainRun().unsaved;

    TrainReport train(MadeViews &views, const TrainOptions &options) { return train(views, options, context); }

    TrainReport train(MadeViews &views, const TrainOptions &options, JobContext &job)
    {
        TrainRun run;
        run.folder = dir.path();
        run.normalisation = normalisation;
        run.initialWeights = initialWeights;
        run.knn = knn;
        run.renewal = renewal;
        run.unsaved = unsaved;
        run.observe = [this](const StepMetrics &metrics) {
            seen.push_back(metrics);
            if (onStep)
                onStep(metrics);
        };
        return coresift::train(views, options, run, job);
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
        const auto before = std::exchange(onStep, [&](const StepMetrics &metrics) {
            if (metrics.step == step)
                own.cancel();
        });
        EXPECT_THROW(train(views, options, own), Cancelled);
        onStep = before;
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

/// Steps that the checkpoint in a file is behind.
inline std::int64_t stepOfCheckpoint(const std::string &file)
{
    return std::stoll(readSafeTensors(file).metadata.at("step"));
}

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
