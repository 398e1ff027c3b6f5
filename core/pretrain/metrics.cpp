#include "core/pretrain/metrics.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace coresift {

namespace {

constexpr const char *kHeader = "epoch,step,loss,lr,images/s,spread,rank,knn,alignment,uniformity,output_spread\n";

/// The further columns as versions added them: a file has those of the first versions.
using MeasuredColumn = double StepMetrics::*;
const std::vector<MeasuredColumn> kMeasuredColumns[] = {
    {&StepMetrics::featureSpread, &StepMetrics::effectiveRank, &StepMetrics::knn},
    {&StepMetrics::alignment, &StepMetrics::uniformity, &StepMetrics::outputSpread}};

/// Empty for what was not measured.
std::string cell(double value)
{
    return std::isnan(value) ? std::string() : fmt::format("{:.5g}", value);
}

std::string lineOf(const StepMetrics &metrics)
{
    std::string line = fmt::format("{},{},{},{:.9g},{:.4g}", metrics.epoch, metrics.step, metrics.loss,
                                   metrics.learningRate, metrics.imagesPerSecond);
    for (const std::vector<MeasuredColumn> &columns : kMeasuredColumns)
        for (const MeasuredColumn column : columns)
            line += "," + cell(metrics.*column);
    return line + "\n";
}

/// Takes the cells of a line one by one.
class Cells {
public:
    explicit Cells(std::string_view line) : m_rest(line) {}

    bool areLeft() const { return !m_atEnd; }

    /// False when there is none, or something else stands there.
    template <class Number> bool take(Number &value)
    {
        const std::string_view cell = cut();
        const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        return problem == std::errc() && end == cell.data() + cell.size();
    }

    /// The same, but nothing may stand there.
    bool takeMeasured(double &value)
    {
        return areLeft() && (m_rest.empty() || m_rest.front() == ',' ? cut().empty() : take(value));
    }

private:
    std::string_view cut()
    {
        const std::size_t comma = m_rest.find(',');
        const std::string_view cell = m_rest.substr(0, comma);
        m_atEnd = comma == std::string_view::npos;
        m_rest = m_atEnd ? std::string_view() : m_rest.substr(comma + 1);
        return cell;
    }

    std::string_view m_rest;
    bool m_atEnd = false;
};

/// What lineOf() gave; files of earlier versions end before.
std::optional<StepMetrics> parseLine(std::string_view line)
{
    Cells cells(line);
    StepMetrics metrics;
    bool whole = cells.take(metrics.epoch) && cells.take(metrics.step) && cells.take(metrics.loss) &&
                 cells.take(metrics.learningRate) && cells.take(metrics.imagesPerSecond);
    for (const std::vector<MeasuredColumn> &columns : kMeasuredColumns)
        if (whole && cells.areLeft())
            for (const MeasuredColumn column : columns)
                whole = whole && cells.takeMeasured(metrics.*column);
    return whole && !cells.areLeft() ? std::optional(metrics) : std::nullopt;
}

/// The whole lines of a file behind its first one, until `take` says that there are enough; what has no end, or more
/// bytes than a line of ours, is none. However long the file is, little of it is in memory.
void forEachLine(const std::string &name, const std::function<bool(std::string_view)> &take)
{
    constexpr std::uint64_t kPiece = 1 << 20, kLongestLine = 4096;
    const RandomAccessFile file(name);
    std::string text;
    bool isHeader = true;
    for (std::uint64_t offset = 0; offset < file.size();) {
        const std::uint64_t bytes = std::min(kPiece, file.size() - offset);
        const std::size_t rest = text.size();
        text.resize(rest + bytes);
        file.readAt(offset, text.data() + rest, bytes);
        offset += bytes;
        std::size_t start = 0;
        for (std::size_t end = 0; (end = text.find('\n', start)) != std::string::npos; start = end + 1)
            if (!std::exchange(isHeader, false) && !take(std::string_view(text).substr(start, end - start)))
                return;
        text.erase(0, start);
        if (text.size() > kLongestLine)
            return;
    }
}

} // namespace

MetricsFile::MetricsFile(const std::string &file, std::int64_t lastStep) : m_name(file)
{
    AtomicFile kept(file);
    kept.write(kHeader);
    if (lastStep > 0 && fileExists(file))
        for (const StepMetrics &metrics : readMetrics(file))
            if (metrics.step <= lastStep)
                kept.write(lineOf(metrics));
    kept.commit();
    m_file.reset(std::fopen(file.c_str(), "ae"));
    if (!m_file)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), file, errno);
}

void MetricsFile::append(const StepMetrics &metrics)
{
    const std::string line = lineOf(metrics);
    if (std::fputs(line.c_str(), m_file.get()) < 0 || std::fflush(m_file.get()) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), m_name, errno);
}

void EpochLoss::add(const StepMetrics &metrics)
{
    if (metrics.epoch != std::exchange(m_epoch, metrics.epoch))
        m_sum = m_steps = 0;
    m_sum += metrics.loss;
    ++m_steps;
}

double meanLossOfEpoch(const std::vector<StepMetrics> &metrics, int epoch)
{
    double sum = 0, steps = 0;
    for (const StepMetrics &step : metrics)
        if (step.epoch == epoch) {
            sum += step.loss;
            ++steps;
        }
    return steps > 0 ? sum / steps : 0;
}

std::vector<StepMetrics> readMetrics(const std::string &file)
{
    constexpr std::size_t kMostSteps = 32 << 20; // 3 GB of memory
    std::vector<StepMetrics> metrics;
    forEachLine(file, [&](std::string_view text) {
        const std::optional<StepMetrics> line = parseLine(text);
        if (line && metrics.size() == kMostSteps)
            throw Error(ErrorKind::Unsupported,
                        {CORESIFT_TEXT("Phrases", "has more than %1 lines"), {countValue(kMostSteps)}}, file);
        if (line)
            metrics.push_back(*line);
        return line.has_value();
    });
    return metrics;
}

} // namespace coresift
