/// The memory that a training takes at its peak, from the sizes of what it holds: of a process that has done nothing
/// before, since gaps in an older heap come on top. Private to pretraining.
#pragma once

#include "core/pretrain/learner.h"

namespace coresift {

class MemoryNeed {
public:
    /// Of a run on `images` images; the learner's networks are those of the run, whatever size its images have.
    /// `group`: the processes that share it; null: this one alone.
    MemoryNeed(const Learner &learner, const TrainOptions &options, std::int64_t images, const ProcessGroup *group);

    /// Bytes with batches of so many images, the steps having as many as the options say: of all processes that compute
    /// on the device of this one. On a GPU those of the device.
    std::uint64_t bytesOf(int batch) const;
    std::uint64_t stateBytes() const { return m_state; } ///< of what a checkpoint keeps

private:
    std::uint64_t bytesOfProcess(std::int64_t batch) const;
    std::uint64_t backwardBytes(std::int64_t batch) const;
    std::uint64_t viewMakingBytes(std::int64_t batch) const;

    const Method &m_method;
    int m_imageSize;
    bool m_onGpu, m_mixed;
    bool m_makesViews; ///< on the device
    double m_slack;    ///< bytes at the peak for each of the activations'
    int m_processes, m_onDevice;
    std::int64_t m_stepImages;    ///< of this process
    std::uint64_t m_imageValues;  ///< of all views of one image
    std::uint64_t m_waitingBytes; ///< for one image, until its step: ready views, or its pixels
    std::uint64_t m_library;      ///< bytes
    std::uint64_t m_state, m_keptBuffers, m_gradients, m_lowWeights; ///< bytes; the last are mixed precision's copies
};

/// Throws the Error (OutOfMemory) of a training that found no memory; it names the batch that would fit. Call it when
/// the training has let go of its memory.
[[noreturn]] void throwTrainingNeedsMemory(const TrainOptions &options, std::int64_t images, const ProcessGroup *group);

/// Throws the Error that an exception of LibTorch in a training stands for: that one, or throwTorchError()'s.
[[noreturn]] void throwTrainingError(const c10::Error &problem, const TrainOptions &options, std::int64_t images,
                                     const ProcessGroup *group);

} // namespace coresift
