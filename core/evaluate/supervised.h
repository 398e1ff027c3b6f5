/// Trains what learns from labels: heads on an encoder, or both together. The loop knows no task; a task is one file
/// and knows no loop. Needs LibTorch. Private to evaluation.
#pragma once

#include "core/base/job.h"
#include "core/base/memory.h"
#include "core/encoder/encoder.h"
#include "core/encoder/torch_setup.h"
#include "core/optimise/descent.h"

#include <functional>

namespace coresift {

/// What is learned, and from what.
class SupervisedTask {
public:
    virtual ~SupervisedTask() = default;

    virtual std::int64_t images() const = 0; ///< to learn from
    virtual std::vector<ParameterGroup> parameters() const = 0;
    /// Weights and buffers that training changes; the tensors themselves, not copies.
    virtual void collectState(NamedTensors &state) const = 0;
    /// To training mode, or to evaluation mode.
    virtual void setTraining(bool on) = 0;
    /// Mean loss of a batch. Views that are drawn by chance follow from the task's seed, the epoch, counted from 0, and
    /// the image.
    virtual torch::Tensor loss(const std::vector<std::int64_t> &images, int epoch) = 0;
};

enum class RateSchedule {
    Cosine,     ///< from the rate to 0, by steps
    Poly,       ///< rate·(1 − step/steps)^0.9 (Chen et al. 2017)
    Milestones, ///< a tenth behind three and four fifths of the epochs
};

struct SupervisedOptions {
    int epochs = 30;
    int batch = 16;
    double learningRate = 0.1;
    RateSchedule schedule = RateSchedule::Cosine;
    OptimiserOptions optimiser;
    double momentum = 0.9;
    double weightDecay = 0;
    std::uint64_t seed = 0;
    DeviceOptions device;                     ///< resolved
    std::string activity;                     ///< for progress: "Training the detector"
    std::string checkpoint;                   ///< file to go on from and to be kept meanwhile; empty: none
    std::string settings;                     ///< a checkpoint of others is not gone on from
    std::chrono::seconds checkpointEvery{20}; ///< at least; behind the end of an epoch
};

struct SupervisedReport {
    int epochs = 0;         ///< done, those of earlier sittings included
    std::int64_t steps = 0; ///< of this sitting
    double loss = 0;        ///< mean of the last epoch
    double seconds = 0;     ///< of this sitting
    bool goesOn = false;    ///< from a checkpoint; it was told
};

/// Called after each epoch, counted from 0, in evaluation mode; to measure and to keep the best.
using EpochCallback = std::function<void(int epoch)>;

/// The learning rate of a step, counted from 0.
double supervisedRate(std::int64_t step, std::int64_t steps, const SupervisedOptions &options);

/// Ends in evaluation mode; the checkpoint holds the end, until removeCheckpoint(). A last batch of a single image is
/// left out where there are others: batch norm has nothing to learn from it. Throws Cancelled between batches (what the
/// last checkpoint holds is kept), Error (Numeric when the loss is no number), LibTorch's errors.
SupervisedReport trainSupervised(SupervisedTask &task, const SupervisedOptions &options, const EpochCallback &measure,
                                 JobContext &context);
void removeCheckpoint(const std::string &file); ///< an empty name is none

/// Runs an evaluation, the memory it frees kept for its next step; LibTorch's errors become Error: OutOfMemory,
/// Unsupported.
template <class Work> auto withTorchErrors(Work &&work)
{
    const KeepFreedMemory scope;
    try {
        return work();
    } catch (const c10::Error &problem) {
        throwTorchError(problem, CORESIFT_TEXT("Phrases", "evaluating an encoder"));
    }
}

/// What names an encoder in a checkpoint's settings: a hash of its file's content and its normalisation.
std::string encoderKey(const EncoderSource &source);
std::string hashOfJson(const nlohmann::json &content);

/// Throws Error (Numeric) for scores that are none: a training that went wrong in its last step shows here first.
void requireNumbers(const torch::Tensor &scores);

} // namespace coresift
