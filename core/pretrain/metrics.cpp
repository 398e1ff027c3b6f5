#include "core/pretrain/metrics.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <cerrno>
#include <fmt/format.h>

namespace coresift {

namespace {

constexpr const char *kHeader = "epoch,step,loss,lr,images/s\n";

std::string lineOf(const StepMetrics &metrics)
{
    return fmt::format("{},{},{:.9g},{:.9g},{:.4g}\n", metrics.epoch, metrics.step, metrics.loss, metrics.learningRate,
                       metrics.imagesPerSecond);
}

} // namespace

MetricsFile::MetricsFile(const std::string &file, std::int64_t lastStep) : m_name(file)
{
    std::string text = kHeader;
    if (lastStep > 0 && fileExists(file))
        for (const StepMetrics &metrics : readMetrics(file))
            if (metrics.step <= lastStep)
                text += lineOf(metrics);
    writeFileAtomically(file, text);
    m_file.reset(std::fopen(file.c_str(), "ae"));
    if (!m_file)
        throw systemError("write", file, errno);
}

void MetricsFile::append(const StepMetrics &metrics)
{
    const std::string line = lineOf(metrics);
    if (std::fputs(line.c_str(), m_file.get()) < 0 || std::fflush(m_file.get()) != 0)
        throw systemError("write", m_name, errno);
}

std::vector<StepMetrics> readMetrics(const std::string &file)
{
    const std::string text = readTextFile(file);
    std::vector<StepMetrics> metrics;
    std::size_t start = text.find('\n');
    while (start != std::string::npos) {
        const std::size_t end = text.find('\n', start + 1);
        if (end == std::string::npos)
            break; // a line without its end was cut by a kill
        StepMetrics line;
        long long step = 0;
        const std::string row = text.substr(start + 1, end - start - 1);
        if (std::sscanf(row.c_str(), "%d,%lld,%lf,%lf,%lf", &line.epoch, &step, &line.loss, &line.learningRate,
                        &line.imagesPerSecond) != 5)
            break;
        line.step = step;
        metrics.push_back(line);
        start = end;
    }
    return metrics;
}

} // namespace coresift
