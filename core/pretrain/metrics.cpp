#include "core/pretrain/metrics.h"

#include "core/base/error.h"
#include "core/base/file.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fmt/format.h>
#include <locale>
#include <optional>
#include <sstream>
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

/// A further column: a comma and a number, or nothing behind it.
void readCell(std::istream &in, double &value)
{
    if (in.get() != ',') {
        in.setstate(std::ios::failbit);
        return;
    }
    const auto next = in.peek();
    if (next == std::istream::traits_type::eof())
        in.clear(std::ios::eofbit); // an empty last cell is no failure
    else if (next != ',')
        in >> value;
}

/// What lineOf() gave, whatever the locale's decimal point is; files of earlier versions end before.
std::optional<StepMetrics> parseLine(const std::string &line)
{
    std::istringstream in(line);
    in.imbue(std::locale::classic());
    StepMetrics metrics;
    char commas[4] = {};
    in >> metrics.epoch >> commas[0] >> metrics.step >> commas[1] >> metrics.loss >> commas[2] >>
        metrics.learningRate >> commas[3] >> metrics.imagesPerSecond;
    for (const std::vector<MeasuredColumn> &columns : kMeasuredColumns)
        if (!in.fail() && !in.eof())
            for (const MeasuredColumn column : columns)
                readCell(in, metrics.*column);
    const bool whole = !in.fail() && in.eof() && std::all_of(commas, commas + 4, [](char c) { return c == ','; });
    return whole ? std::optional(metrics) : std::nullopt;
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
    const std::string text = readTextFile(file);
    std::vector<StepMetrics> metrics;
    std::size_t start = text.find('\n');
    while (start != std::string::npos) {
        const std::size_t end = text.find('\n', start + 1);
        if (end == std::string::npos)
            break; // a line without its end was cut by a kill
        const std::optional<StepMetrics> line = parseLine(text.substr(start + 1, end - start - 1));
        if (!line)
            break;
        metrics.push_back(*line);
        start = end;
    }
    return metrics;
}

} // namespace coresift
