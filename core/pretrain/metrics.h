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
    void append(const StepMetrics &metrics);

private:
    struct CloseFile {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    std::string m_name;
    std::unique_ptr<std::FILE, CloseFile> m_file;
};

} // namespace coresift
