/// The processes that train one encoder together, each on its share of every batch. No LibTorch in here.
#pragma once

#include "core/encoder/options.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace coresift {

class JobContext;
class TensorExchange;

/// Every call but the plain questions is made by all processes, in one order, and waits for all of them. For one
/// thread. They throw Error (Io) when another process is gone, at the latest after half an hour; NCCL may end this
/// process then.
class ProcessGroup {
public:
    /// `onDevice`: how many of them compute on the device of this one.
    explicit ProcessGroup(std::unique_ptr<TensorExchange> tensors, int onDevice = 1);
    ~ProcessGroup();

    int rank() const; ///< from 0
    int size() const;
    bool leads() const { return rank() == 0; }  ///< alone writes files
    int onDevice() const { return m_onDevice; } ///< of this one, whose memory they share
    /// Of `items` in order this process' own: from the first to before the second. Shares differ by one at most.
    std::pair<std::int64_t, std::int64_t> shareOf(std::int64_t items) const;

    void meet(); ///< returns when all are here
    std::int64_t highest(std::int64_t value);
    bool agree(std::int64_t value);            ///< whether all have the same
    double told(double value);                 ///< rank 0's
    std::string told(const std::string &text); ///< rank 0's

    /// Rank 0 does `work`, which says now and then that it goes on, and the others wait, however long it takes.
    /// Cancelled there is Cancelled on all; what else is thrown there is an Error (Io) on the others.
    void leadAlone(const std::function<void()> &work);
    void stillLeads(); ///< called by rank 0's work
    /// Each does its own `work`, on a thread beside the calling one, and all wait for each other, however long it
    /// takes. Cancelled in one is Cancelled on all; an exception is thrown where it came from, an Error (Io) on the
    /// others. The context that work is given is `context`, which is cancelled too as soon as another process ends so.
    void workSideBySide(JobContext &context, const std::function<void(JobContext &)> &work);

    TensorExchange &tensors() { return *m_tensors; }

private:
    std::unique_ptr<TensorExchange> m_tensors;
    int m_onDevice;
};

/// The group that a launcher (torchrun, Slurm's srun) started this process in; null when it was started alone. Waits
/// for the others. On GPUs the calling thread is given its own one. Throws Error: InvalidInput for an environment that
/// makes no sense, Unsupported when the LibTorch at hand cannot do it on this device, Io when the others do not come.
std::shared_ptr<ProcessGroup> joinLaunchedGroup(const DeviceOptions &device);

/// Why joinLaunchedGroup() could not work on this kind of device, "cpu" or "cuda"; empty when it can.
Phrase whyNoGroup(const std::string &device);

} // namespace coresift
