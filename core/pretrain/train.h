/// The training loop: a method on views from a BatchSource, with checkpoints. Knows no files but its own; no LibTorch
/// in here.
#pragma once

#include "core/base/job.h"
#include "core/encoder/encoder.h"
#include "core/pretrain/options.h"
#include "core/pretrain/view_plan.h"

#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace coresift {

/// Where views come from.
class BatchSource {
public:
    virtual ~BatchSource() = default;
    virtual std::int64_t images() const = 0;
    /// The views that `plan` asks for of each image, the whole ones `size` px, into `out`, which is made for them.
    /// Depends on (seed, epoch, image, view) alone, local crops being counted behind whole views. Called from one other
    /// thread, ahead of the step that uses it.
    virtual void fill(const std::vector<std::int64_t> &images, int epoch, const ViewPlan &plan, int size,
                      ViewPixels &out) = 0;
    /// The images themselves, as an encoder is later given them: n×size×size×3 uint8. May be called while fill() works.
    virtual void fillPlain(const std::vector<std::int64_t> &images, int size, std::uint8_t *out) = 0;
};

constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// One line of metrics.csv.
struct StepMetrics {
    int epoch = 0;         ///< from 1
    std::int64_t step = 0; ///< from 1, over the whole run
    double loss = 0;
    double learningRate = 0;
    double imagesPerSecond = 0;

    // Measured now and then; kNotMeasured at the other steps. See monitor.h.
    double featureSpread = kNotMeasured; ///< 0 when all features are one, 1 when they fill the sphere evenly
    double effectiveRank = kNotMeasured; ///< dimensions that the features take up
    double knn = kNotMeasured;           ///< nearest neighbours' accuracy on the test set, per cent
};

/// Unit features of n unaugmented images (n×size×size×3 uint8, size of the options) by the encoder as it is.
using FeaturesNow = std::function<Matrix(const std::uint8_t *pixels, std::int64_t images)>;

struct TrainRun {
    /// runs/<id>: metrics.csv, last.safetensors, encoder.safetensors and best.safetensors, the encoder of the highest
    /// accuracy by nearest neighbours, are written here; control.json is read (run_control.h).
    std::string folder;
    Normalisation normalisation;
    std::string initialWeights;                       ///< safetensors to fine-tune from; empty: fresh weights
    std::function<void(const StepMetrics &)> observe; ///< each step, on the training thread; may be empty
    /// Accuracy in per cent of the features; asked every knnEvery epochs and at the end. May be empty.
    std::function<double(const FeaturesNow &features)> knn;
};

struct TrainReport {
    std::int64_t steps = 0;        ///< taken; fewer than asked for when the run was over early
    bool stoppedEarly = false;     ///< it got no better any more
    std::int64_t resumedAt = 0;    ///< steps found in the checkpoint; 0 for a fresh run
    std::int64_t leaksLeftOut = 0; ///< near-duplicates of test images that were kept out of the training set
    int epochs = 0;
    double firstLoss = 0, lastLoss = 0; ///< means over the first and last epoch
    double seconds = 0;
    double imagesPerSecond = 0;
    std::string encoderFile;

    Phrase summary() const;
};

/// Trains until the options' epochs or steps are done, from the folder's checkpoint when it has one of the same
/// options. A checkpoint (networks, optimiser, counters) is written every checkpointEvery epochs, at the end, and when
/// cancelled. Throws Cancelled between steps (after a checkpoint) when the job is cancelled or control.json asks to
/// stop, Error: Numeric when the loss is NaN or infinite and no retry is left (the last good checkpoint stays),
/// OutOfMemory, NoSpace, InvalidInput with fewer than two images.
TrainReport train(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context);

/// Steps that a run of these options takes on `images` images, and the epochs they make.
struct TrainLength {
    std::int64_t stepsPerEpoch = 0, steps = 0;
    int epochs = 0;
};
TrainLength trainLength(const TrainOptions &options, std::int64_t images);

/// What a run will take, from two timed steps on made data and from sizes.
struct TrainForecast {
    double seconds = 0;
    std::uint64_t memoryBytes = 0; ///< activations, weights, gradients, momentum and prefetched views
    std::uint64_t diskBytes = 0;   ///< checkpoints and encoder
    DeviceOptions device;

    Phrase summary() const; ///< "about 12 min on CPU (bfloat16), 1.3 GB memory, 90 MB disk"
};
TrainForecast forecastTraining(const TrainOptions &options, std::int64_t images);
TrainForecast forecastSizes(const TrainOptions &options, std::int64_t images); ///< without the time: at once

/// Reads metrics.csv; lines after a broken one (a kill in mid-write) are left out.
std::vector<StepMetrics> readMetrics(const std::string &file);

} // namespace coresift
