#include "core/study/sampling_session.h"

#include "core/base/blas.h"
#include "core/sampling/advice.h"
#include "core/sampling/kmeans.h"
#include "core/study/sampling_data.h"

#include <algorithm>
#include <numeric>

namespace coresift {

namespace {

constexpr std::size_t kTypical = 4;

} // namespace

struct SamplingSession::Data {
    Data(const std::string &folder, const StudySettings &settings, const Catalogue &catalogue,
         const SelectOptions &wanted)
        : data(folder, settings, catalogue), options(wanted)
    {}

    SamplingData data;
    SelectOptions options;
    Matrix centroids;
    std::vector<std::vector<std::int64_t>> clusters; ///< rows of the target, nearest to the centroid first
    std::vector<ImageMark> decided;                  ///< by the user
    Marks marks;                                     ///< the same as rows, with the copies that are left out
    SimCoreState state;                              ///< of simcore and single
    std::vector<Pick> ranked;                        ///< of the other selectors: as many as some budget asked for
    bool rankedAll = false;                          ///< there is nothing behind them

    bool hasRounds() const { return options.selector == "simcore" || options.selector == "single"; }

    void decide(const std::vector<ImageMark> &wanted, const std::vector<int> &leaveOutCentroids)
    {
        SelectOptions changed = options;
        changed.leaveOutCentroids = leaveOutCentroids;
        Marks rows = data.input(changed, wanted).marks;
        rows.leftOutCentroids = leftOutCentroids(changed, centroids.rows); // throws before anything is changed
        options = changed;
        decided = wanted;
        marks = std::move(rows);
    }

    std::vector<CentroidSummary> summarise(const SamplingPreview &preview) const
    {
        std::vector<CentroidSummary> table(clusters.size());
        for (std::size_t c = 0; c < table.size(); ++c) {
            table[c].centroid = static_cast<int>(c);
            table[c].targetImages = static_cast<std::int64_t>(clusters[c].size());
            for (std::size_t i = 0; i < std::min(kTypical, clusters[c].size()); ++i)
                table[c].typicalTargets.push_back(
                    data.targetImages()[static_cast<std::size_t>(clusters[c][i])].record.id);
        }
        for (const int centroid : marks.leftOutCentroids)
            table[static_cast<std::size_t>(centroid)].leftOut = true;
        if (table.empty())
            return table;
        for (std::size_t i = 0; i < preview.picks.size(); ++i) {
            const Pick &pick = preview.picks[i];
            CentroidSummary &row = table[static_cast<std::size_t>(pick.centroid)];
            ++row.picks;
            row.meanCosine += static_cast<double>(pick.cosine);
            if (row.typicalPicks.size() < kTypical) // the first rounds take the nearest
                row.typicalPicks.push_back(preview.ids[i]);
        }
        for (CentroidSummary &row : table)
            row.meanCosine /= static_cast<double>(std::max<std::int64_t>(1, row.picks));
        return table;
    }

    Cut cutRanked(const CutOptions &cut) const
    {
        Cut result;
        result.budget = resolveBudget(cut, data.openSet().rows(), data.target().rows);
        result.images = std::min(result.budget, static_cast<std::int64_t>(ranked.size()));
        result.end = result.images == result.budget ? CutEnd::Budget
                     : rankedAll                    ? CutEnd::Exhausted
                                                    : CutEnd::NeedsDepth;
        return result;
    }
};

SamplingSession::SamplingSession() = default;
SamplingSession::~SamplingSession() = default;

std::shared_ptr<SamplingSession> SamplingSession::open(const std::string &folder, const SelectOptions &options,
                                                       const std::vector<ImageMark> &marks, JobContext &context)
{
    const StudySnapshot study = readStudy(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    std::shared_ptr<SamplingSession> session(new SamplingSession);
    session->m_data = std::make_unique<Data>(folder, study.settings, catalogue, options);
    Data &data = *session->m_data;
    if (data.hasRounds()) {
        const int clusters = options.selector == "single" ? 1 : options.clusters;
        data.centroids =
            clusterTarget(data.data.target(), clusters, static_cast<std::uint64_t>(options.seed), context).centroids;
        data.clusters = clustersOf(data.data.target(), data.centroids);
    }
    data.decide(marks, options.leaveOutCentroids);
    session->deepen(options.cut, context);
    return session;
}

void SamplingSession::setMarks(const std::vector<ImageMark> &marks, const std::vector<int> &leaveOutCentroids)
{
    Data &data = *m_data;
    if (data.decided == marks && data.options.leaveOutCentroids == leaveOutCentroids)
        return;
    data.decide(marks, leaveOutCentroids);
    if (data.hasRounds()) {
        remark(data.state, data.marks);
    } else {
        data.ranked.clear();
        data.rankedAll = false;
    }
}

SamplingPreview SamplingSession::preview(const CutOptions &options) const
{
    const Data &data = *m_data;
    SamplingPreview preview;
    const FeatureStore &openSet = data.data.openSet();
    if (data.hasRounds()) {
        preview.cut = cutTrajectory(data.state.trajectory, options, data.data.target().rows);
        preview.picks = takePicks(data.state.trajectory, preview.cut, static_cast<std::uint64_t>(data.options.seed),
                                  [&](std::uint32_t row) { return openSet.ids()[row]; });
        describePinned(preview.picks, openSet, data.centroids);
    } else {
        preview.cut = data.cutRanked(options);
        preview.picks.assign(data.ranked.begin(), data.ranked.begin() + preview.cut.images);
    }
    preview.ids.reserve(preview.picks.size());
    for (const Pick &pick : preview.picks)
        preview.ids.push_back(openSet.ids()[pick.row]);
    preview.centroids = data.summarise(preview);
    SelectOptions asked = data.options;
    asked.cut = options;
    preview.advice = adviseSelection(data.state.trajectory, asked, preview.cut, data.data.target().rows);
    return preview;
}

void SamplingSession::deepen(const CutOptions &options, JobContext &context)
{
    Data &data = *m_data;
    if (data.hasRounds()) {
        ensureDepth(data.state, data.data.openSet(), data.centroids, data.marks, options, data.data.target().rows,
                    context);
        return;
    }
    SelectOptions ranking = data.options;
    ranking.cut = options;
    const Selection selection = selectCoreset(data.data.input(ranking, data.decided), ranking, context);
    data.ranked = selection.picks;
    data.rankedAll = static_cast<std::int64_t>(data.ranked.size()) < selection.cut.budget;
}

std::vector<NearTargetImage> SamplingSession::nearestTargets(std::int64_t id, int count) const
{
    const SamplingData &data = m_data->data;
    const std::int64_t row = data.openSet().rowOf(id);
    if (row < 0)
        return {};
    const Matrix &target = data.target();
    std::vector<float> feature(static_cast<std::size_t>(target.cols)), cosines(static_cast<std::size_t>(target.rows));
    data.openSet().read(row, 1, feature.data());
    dotProducts(target.values.data(), target.rows, feature.data(), 1, target.cols, cosines.data());
    std::vector<std::size_t> order(cosines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto kept = order.begin() + std::min<std::ptrdiff_t>(count, static_cast<std::ptrdiff_t>(order.size()));
    std::partial_sort(order.begin(), kept, order.end(), [&](std::size_t a, std::size_t b) {
        return cosines[a] > cosines[b] || (cosines[a] == cosines[b] && a < b);
    });
    std::vector<NearTargetImage> nearest;
    for (auto at = order.begin(); at != kept; ++at)
        nearest.push_back({data.targetImages()[*at].record.id, cosines[*at]});
    return nearest;
}

const SelectOptions &SamplingSession::options() const
{
    return m_data->options;
}
const Trajectory &SamplingSession::trajectory() const
{
    return m_data->state.trajectory;
}
std::int64_t SamplingSession::openSetRows() const
{
    return m_data->data.openSet().rows();
}
std::int64_t SamplingSession::targetRows() const
{
    return m_data->data.target().rows;
}
std::int64_t SamplingSession::copiesLeftOut() const
{
    return m_data->options.leaveOutCopies ? static_cast<std::int64_t>(m_data->data.copies().size()) : 0;
}

} // namespace coresift
