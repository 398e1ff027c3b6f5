#include "core/pretrain/metrics.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/lines.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
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

/// Empty for what was not measured, or has no measure.
std::string cell(double value)
{
    return !std::isfinite(value) ? std::string() : fmt::format("{:.5g}", value);
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
        return problem == std::errc() && end == cell.data() + cell.size() && std::isfinite(static_cast<double>(value));
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

/// The next whole line; false where the file ends, or goes on with what cannot be a line of ours.
bool nextLine(LineReader &lines, std::string_view &line)
{
    try {
        return lines.next(line) && lines.isWhole();
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Corrupt)
            return false;
        throw;
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
    LineReader lines(file);
    std::string_view line;
    bool goesOn = nextLine(lines, line); // the names of the columns
    while (goesOn && nextLine(lines, line)) {
        const std::optional<StepMetrics> step = parseLine(line);
        if (step && metrics.size() == kMostSteps)
            lines.fail({CORESIFT_TEXT("Phrases", "is one more than %1"), {countValue(kMostSteps)}});
        if (step)
            metrics.push_back(*step);
        goesOn = step.has_value();
    }
    return metrics;
}

} // namespace coresift
