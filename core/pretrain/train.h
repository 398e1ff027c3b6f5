/// The training loop: a method on views from a BatchSource, with checkpoints. Knows no files but its own; no LibTorch
/// in here.
#pragma once

#include "core/base/job.h"
#include "core/encoder/encoder.h"
#include "core/pretrain/options.h"
#include "core/pretrain/view_plan.h"

#include <functional>
#include <limits>
#include <optional>
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
    /// The same views not made yet, for a device that makes them. None where the source has no other than ready ones.
    virtual std::optional<DrawnViews> drawViews(const std::vector<std::int64_t> & /*images*/, int /*epoch*/,
                                                const ViewPlan & /*plan*/, int /*size*/)
    {
        return std::nullopt;
    }
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
    double alignment = kNotMeasured;     ///< mean squared distance between two views of an image, 0 to 4
    double uniformity = kNotMeasured;    ///< of features on the sphere: the lower, the more even; 0 when all are one
    double outputSpread = kNotMeasured;  ///< the method's own collapse signal: 0 collapsed, 1 spread
    double knn = kNotMeasured;           ///< nearest neighbours' accuracy on the test set, per cent
};

/// Unit features of n unaugmented images (n×size×size×3 uint8, size of the options) by the encoder as it is. Throws
/// Cancelled when the run is to end: the run then goes on with what was asking.
using FeaturesNow = std::function<Matrix(const std::uint8_t *pixels, std::int64_t images)>;

/// A coreset that is selected again while the encoder learns (Kim et al. 2023): `times` selections in all, the first of
/// which was made before the run.
struct Renewal {
    int times = 1; ///< r: renewed behind the epochs E/r, 2E/r, …
    /// At the boundary, rounds from 1: selects and keeps the choice. On the training thread; of several processes in
    /// rank 0 alone.
    std::function<void(int round, const FeaturesNow &features)> choose;
    /// The BatchSource gets the images of that round's choice, as many as before; round 0 is the first selection.
    /// Before any view of the epoch behind the boundary is made. A run that resumes behind a boundary calls it for a
    /// choice that was made before, and so does one that diverged behind a boundary and is tried again from before it.
    /// On any thread, in each process. Empty: the images stay.
    std::function<void(int round, JobContext &context)> bring;
};

class ProcessGroup;

struct TrainRun {
    /// runs/<id>: metrics.csv, last.safetensors, encoder.safetensors and best.safetensors, the encoder of the highest
    /// accuracy by nearest neighbours, are written here; control.json is read (run_control.h).
    std::string folder;
    Normalisation normalisation;
    /// Weights to fine-tune from, in any file that readWeights() reads; not needed once a step was saved. Empty: fresh
    /// weights.
    std::string initialWeights;
    std::function<void(const StepMetrics &)> observe; ///< each step, on the training thread; may be empty
    /// Accuracy in per cent of the features; asked every knnEvery epochs and at the end. May be empty.
    std::function<double(const FeaturesNow &features)> knn;
    Renewal renewal;
    ProcessGroup *group = nullptr; ///< the processes that take each step together; null: this one alone
    double unsaved = 30 * 60;      ///< seconds of work that a kill may cost at most, however long an epoch is
};

struct TrainReport {
    std::int64_t steps = 0;        ///< taken; fewer than asked for when the run was over early
    bool stoppedEarly = false;     ///< it got no better any more
    std::int64_t resumedAt = 0;    ///< steps found in the checkpoint; 0 for a fresh run
    std::int64_t leaksLeftOut = 0; ///< near-duplicates of test images that were kept out of the training set
    int epochs = 0;
    double firstLoss = 0, lastLoss = 0; ///< means over the first and last epoch
    double seconds = 0;                 ///< of work, over all sittings; pauses do not count
    double imagesPerSecond = 0;
    double waitingShare = 0; ///< of the steps' time in which the step waited for its views
    std::string encoderFile;

    Phrase summary() const;
};

/// Trains until the options' epochs or steps are done, from the folder's checkpoint when it has one of the same
/// options. A checkpoint (networks, optimiser, counters) is written every checkpointEvery epochs, after each `unsaved`
/// seconds of work without one, at the end, and when cancelled. Throws Cancelled (after a checkpoint) when the job is
/// cancelled or control.json asks to stop: it looks between the parts of steps and between batches of features. Error:
/// Numeric when the loss is NaN or infinite and no retry is left (the last good checkpoint stays), OutOfMemory,
/// NoSpace, InvalidInput with fewer than two images.
TrainReport train(BatchSource &source, const TrainOptions &options, const TrainRun &run, JobContext &context);

/// Steps that a run of these options takes on `images` images, and the epochs they make.
struct TrainLength {
    std::int64_t stepsPerEpoch = 0, steps = 0;
    int epochs = 0;         ///< passes over the images that are begun
    int scheduleEpochs = 0; ///< that schedules count: the options', laid evenly over the steps
};
TrainLength trainLength(const TrainOptions &options, std::int64_t images);

/// A batch that fits into the memory at hand.
struct FittingBatch {
    int batch = 0;           ///< images; 0: none fits
    int accumulate = 1;      ///< batches a step
    bool keepsSteps = false; ///< a step then has as many images as was asked for
};

/// What a run will take, from two timed steps on made data and from sizes.
struct TrainForecast {
    double seconds = 0;            ///< 0 where the memory is not there
    std::uint64_t memoryBytes = 0; ///< at its peak, beyond what the process has; on a GPU that of the device alone
    std::uint64_t memoryFree = 0;  ///< on the device, now
    std::uint64_t diskBytes = 0;   ///< checkpoints and encoder
    std::int64_t features = 0;     ///< that the encoder gives for an image
    DeviceOptions device;
    FittingBatch fitting; ///< where the memory is not there

    bool fitsMemory() const { return memoryBytes <= memoryFree; }

    Phrase summary() const; ///< "about 12 min on CPU (bfloat16), 1.3 GB memory, 90 MB disk"
};
/// `group`: the processes that train together; null: this one alone. Of several, the memory is that of all on the
/// device of this one.
TrainForecast forecastTraining(const TrainOptions &options, std::int64_t images, const ProcessGroup *group = nullptr);

/// Reads metrics.csv; lines after a broken one (a kill in mid-write) are left out.
std::vector<StepMetrics> readMetrics(const std::string &file);

} // namespace coresift
