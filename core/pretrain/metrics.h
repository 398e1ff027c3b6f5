/// metrics.csv: one line a step, appended as the run goes. Private to pretraining; readMetrics is public.
#pragma once

#include "core/pretrain/train.h"

#include <cstdio>
#include <memory>

namespace coresift {

class MetricsFile {
public:
    /// Keeps the lines up to `lastStep` (of a run that goes on) and appends behind them.
    MetricsFile(const std::string &file, std::int64_t lastStep);
    /// Losses come back bit for bit, so that means over an epoch do not hang on where a run was stopped.
    void append(const StepMetrics &metrics);

private:
    struct CloseFile {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    std::string m_name;
    std::unique_ptr<std::FILE, CloseFile> m_file;
};

/// The mean loss of the epoch that a run is in, also of one that was begun in an earlier sitting.
class EpochLoss {
public:
    EpochLoss() = default;
    /// Of the lines before this sitting.
    explicit EpochLoss(const std::vector<StepMetrics> &before)
    {
        for (const StepMetrics &metrics : before)
            add(metrics);
    }

    void add(const StepMetrics &metrics);
    double mean() const { return m_sum / m_steps; }

private:
    int m_epoch = 0;
    double m_sum = 0, m_steps = 0;
};

double meanLossOfEpoch(const std::vector<StepMetrics> &metrics, int epoch); ///< 0 without a step of it

} // namespace coresift
