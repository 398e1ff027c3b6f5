#include "core/sampling/coverage.h"

#include "core/base/blas.h"

#include <algorithm>
#include <numeric>

namespace coresift {

namespace {

/// Every product has this one shape, so that a cosine does not hang on a row's place or on the other coresets.
constexpr std::int64_t kCoverageRows = 512;

/// A coreset has taken a row.
struct Taken {
    std::uint32_t row = 0, coreset = 0;
};

std::vector<Taken> takenRows(const std::vector<std::vector<std::uint32_t>> &coresets)
{
    std::vector<Taken> taken;
    for (std::size_t c = 0; c < coresets.size(); ++c)
        for (const std::uint32_t row : coresets[c])
            taken.push_back({row, static_cast<std::uint32_t>(c)});
    std::sort(taken.begin(), taken.end(), [](const Taken &a, const Taken &b) {
        return a.row < b.row || (a.row == b.row && a.coreset < b.coreset);
    });
    return taken;
}

/// What is known of one coreset while its rows go by.
struct Tally {
    std::vector<float> nearest; ///< of every target image, to the coreset's rows so far
    double sum = 0;             ///< over its rows, of the cosine to the nearest target image
    std::int64_t rows = 0;
};

Coverage coverageOf(Tally tally)
{
    if (tally.rows == 0)
        return {};
    Coverage coverage;
    const std::size_t images = tally.nearest.size();
    coverage.mean = std::accumulate(tally.nearest.begin(), tally.nearest.end(), 0.0) / static_cast<double>(images);
    const auto rank = tally.nearest.begin() + static_cast<std::ptrdiff_t>((images + 9) / 10 - 1); // the ⌈n/10⌉-th
    std::nth_element(tally.nearest.begin(), rank, tally.nearest.end());
    coverage.tenth = static_cast<double>(*rank);
    coverage.ofTheCoreset = tally.sum / static_cast<double>(tally.rows);
    return coverage;
}

/// The rows one after the other, as they are found; compared a block at a time.
class CoverageMeter {
public:
    CoverageMeter(const FeatureSource &openSet, const Matrix &target, std::size_t coresets)
        : m_openSet(openSet), m_target(target), m_features(static_cast<std::size_t>(kCoverageRows * openSet.cols())),
          m_cosines(static_cast<std::size_t>(kCoverageRows * target.rows)), m_tallies(coresets)
    {
        for (Tally &tally : m_tallies)
            tally.nearest.assign(static_cast<std::size_t>(target.rows), -1.0F);
    }

    /// `first` … `last`: of at most kCoverageRows different rows.
    void compare(const Taken *first, const Taken *last)
    {
        std::int64_t rows = 0;
        for (const Taken *taken = first; taken != last; ++taken)
            if (taken == first || taken->row != (taken - 1)->row)
                m_openSet.read(taken->row, 1, m_features.data() + rows++ * m_openSet.cols());
        std::fill(m_features.begin() + rows * m_openSet.cols(), m_features.end(), 0.0F);
        dotProducts(m_features.data(), kCoverageRows, m_target.values.data(), m_target.rows, m_target.cols,
                    m_cosines.data());
        const float *cosines = m_cosines.data();
        for (const Taken *taken = first; taken != last; ++taken) {
            if (taken != first && taken->row != (taken - 1)->row)
                cosines += m_target.rows;
            count(m_tallies[taken->coreset], cosines);
        }
    }

    std::vector<Tally> &tallies() { return m_tallies; }

private:
    void count(Tally &tally, const float *cosines) const
    {
        float highest = -1;
        for (std::size_t t = 0; t < tally.nearest.size(); ++t) {
            tally.nearest[t] = std::max(tally.nearest[t], cosines[t]);
            highest = std::max(highest, cosines[t]);
        }
        tally.sum += static_cast<double>(highest);
        ++tally.rows;
    }

    const FeatureSource &m_openSet;
    const Matrix &m_target;
    std::vector<float> m_features, m_cosines;
    std::vector<Tally> m_tallies;
};

/// Where the block of at most kCoverageRows different rows that begins at `first` ends.
std::size_t blockEnd(const std::vector<Taken> &taken, std::size_t first)
{
    std::int64_t rows = 1;
    std::size_t at = first + 1;
    for (; at < taken.size(); ++at)
        if (taken[at].row != taken[at - 1].row && ++rows > kCoverageRows)
            break;
    return at;
}

} // namespace

std::vector<Coverage> measureCoverage(const FeatureSource &openSet,
                                      const std::vector<std::vector<std::uint32_t>> &coresets, const Matrix &target,
                                      JobContext &context)
{
    const std::vector<Taken> taken = takenRows(coresets);
    CoverageMeter coverage(openSet, target, coresets.size());
    ProgressMeter meter(context, "Measuring coverage", static_cast<std::int64_t>(taken.size()), "images");
    for (std::size_t first = 0, last = 0; first < taken.size(); first = last) {
        throwIfCancelled(context);
        last = blockEnd(taken, first);
        coverage.compare(taken.data() + first, taken.data() + last);
        meter.advance(static_cast<std::int64_t>(last - first));
    }
    meter.finish();
    std::vector<Coverage> measured;
    for (Tally &tally : coverage.tallies())
        measured.push_back(coverageOf(std::move(tally)));
    return measured;
}

} // namespace coresift
