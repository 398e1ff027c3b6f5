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
constexpr std::int64_t kRowsAtOnce = 4096;

/// Keeps the few that are nearest of those it is offered; of equal ones those that came first.
class NearestImages {
public:
    NearestImages(std::int64_t self, int count) : m_self(self), m_count(static_cast<std::size_t>(count)) {}

    void offer(std::int64_t id, float cosine)
    {
        if (id == m_self || (m_kept.size() == m_count && !(cosine > m_kept.back().cosine)))
            return;
        const auto place = std::upper_bound(m_kept.begin(), m_kept.end(), cosine,
                                            [](float value, const NearImageId &near) { return value > near.cosine; });
        m_kept.insert(place, {id, cosine});
        if (m_kept.size() > m_count)
            m_kept.pop_back();
    }
    const std::vector<NearImageId> &sorted() const { return m_kept; }

private:
    std::int64_t m_self;
    std::size_t m_count;
    std::vector<NearImageId> m_kept;
};

} // namespace

struct SamplingSession::Data {
    Data(const StudySnapshot &study, const Catalogue &catalogue, const SelectOptions &wanted)
        : data(study.folder, study.settings, catalogue, study.status(Stage::Duplicates).state == StageState::Done),
          options(wanted)
    {}

    SamplingData data;
    SelectOptions options;
    Matrix centroids;
    std::vector<std::vector<std::int64_t>> clusters; ///< rows of the target, nearest to the centroid first
    std::vector<std::uint32_t> clusterClasses;       ///< of most of the cluster's images
    std::vector<ImageMark> decided;                  ///< by the user
    Marks marks;                                     ///< the same as rows, with the copies that are left out
    std::vector<NearCopy> nearCopies;                ///< those of them that are no exact copies of target images
    SimCoreState state;                              ///< of simcore and single
    std::vector<Pick> ranked;                        ///< of the other selectors: as many as some budget asked for
    bool rankedAll = false;                          ///< there is nothing behind them

    /// Of an image of either set; empty when it has none.
    std::vector<float> featureOf(std::int64_t id) const
    {
        std::vector<float> feature(static_cast<std::size_t>(data.target().cols));
        if (const std::int64_t row = data.openSet().rowOf(id); row >= 0) {
            data.openSet().read(row, 1, feature.data());
            return feature;
        }
        const auto &images = data.targetImages();
        const auto image = std::find_if(images.begin(), images.end(),
                                        [&](const LocatedImage &candidate) { return candidate.record.id == id; });
        if (image == images.end())
            return {};
        const float *values = data.target().row(image - images.begin());
        return {values, values + feature.size()};
    }

    void decide(const std::vector<ImageMark> &wanted, const SelectOptions &changed)
    {
        Decisions decisions = data.decide(changed, wanted);
        decisions.marks.leftOutCentroids = leftOutCentroids(changed, centroids.rows); // throws before a change
        options = changed;
        decided = wanted;
        marks = std::move(decisions.marks);
        nearCopies = std::move(decisions.nearCopies);
    }

    void cluster(JobContext &context)
    {
        centroids = pickingCentroids(data.target(), options, context);
        clusters = clustersOf(data.target(), centroids);
        for (const std::vector<std::int64_t> &rows : clusters)
            clusterClasses.push_back(data.targetClasses().mostFrequent(rows));
        data.compareCopies(centroids, context);
    }

    /// By the open-set's own classes or, when there are none, by those of the clusters that took the images.
    std::optional<SelectedClass> largestClass(const std::vector<Pick> &picks) const
    {
        const bool ofTarget = data.openSetClasses().count() < 2;
        if (ofTarget && clusterClasses.empty())
            return std::nullopt;
        std::vector<std::uint32_t> classes;
        classes.reserve(picks.size());
        for (const Pick &pick : picks)
            classes.push_back(ofTarget ? clusterClasses[static_cast<std::size_t>(pick.centroid)]
                                       : data.openSetClasses().of(pick.row));
        const auto share = largestShare(ofTarget ? data.targetClasses() : data.openSetClasses(), classes);
        return share ? std::optional<SelectedClass>({*share, ofTarget}) : std::nullopt;
    }

    std::vector<CentroidSummary> summarise(const SamplingPreview &preview) const
    {
        std::vector<CentroidSummary> table(clusters.size());
        for (std::size_t c = 0; c < table.size(); ++c) {
            table[c].centroid = static_cast<int>(c);
            table[c].targetImages = static_cast<std::int64_t>(clusters[c].size());
            for (const std::int64_t row : clusters[c])
                table[c].targets.push_back(data.targetImages()[static_cast<std::size_t>(row)].record.id);
            const auto &targets = table[c].targets;
            table[c].typicalTargets.assign(
                targets.begin(), targets.begin() + static_cast<std::ptrdiff_t>(std::min(kTypical, targets.size())));
        }
        for (const auto &[centroid, reason] : options.leftOut()) { // decide() found them all to be there
            table[static_cast<std::size_t>(centroid)].leftOut = true;
            table[static_cast<std::size_t>(centroid)].reason = reason;
        }
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
    session->m_data = std::make_unique<Data>(study, catalogue, options);
    Data &data = *session->m_data;
    if (options.hasRounds())
        data.cluster(context);
    data.decide(marks, options);
    session->deepen(options.cut, context);
    return session;
}

void SamplingSession::setMarks(const std::vector<ImageMark> &marks, const ReasonedNumbers &leaveOutCentroids,
                               const std::optional<DuplicateLimits> &duplicates)
{
    Data &data = *m_data;
    SelectOptions changed = data.options;
    changed.leaveOutCentroids = leaveOutCentroids;
    changed.duplicates = duplicates.value_or(data.options.duplicates);
    if (data.decided == marks && optionsToJson(changed) == optionsToJson(data.options))
        return;
    const Marks before = data.marks;
    data.decide(marks, changed);
    if (data.marks == before)
        return;
    if (data.options.hasRounds()) {
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
    if (data.options.hasRounds()) {
        preview.cut = cutTrajectory(data.state.trajectory, options, data.data.target().rows);
        preview.picks = takePicks(data.state.trajectory, preview.cut, static_cast<std::uint64_t>(data.options.seed),
                                  [&](std::uint32_t row) { return openSet.ids()[row]; });
        describePinned(preview.picks, openSet, data.centroids);
        CutOptions rule = options;
        rule.budget = Budget::images(openSet.rows());
        const Cut ruled = cutTrajectory(data.state.trajectory, rule, kUnknownTarget);
        if (ruled.end == CutEnd::StopRule)
            preview.ruleRounds = ruled.rounds;
    } else {
        preview.cut = data.cutRanked(options);
        preview.picks.assign(data.ranked.begin(), data.ranked.begin() + preview.cut.images);
    }
    preview.ids.reserve(preview.picks.size());
    for (const Pick &pick : preview.picks)
        preview.ids.push_back(openSet.ids()[pick.row]);
    preview.centroids = data.summarise(preview);
    preview.nearCopies = data.nearCopies;
    SelectOptions asked = data.options;
    asked.cut = options;
    preview.advice = adviseSelection(data.state.trajectory, asked, preview.cut, data.data.target().rows,
                                     data.largestClass(preview.picks));
    return preview;
}

void SamplingSession::deepen(const CutOptions &options, JobContext &context)
{
    Data &data = *m_data;
    if (data.options.hasRounds()) {
        ensureDepth(data.state, data.data.openSet(), data.centroids, data.marks, options, data.data.target().rows,
                    context);
        return;
    }
    SelectOptions ranking = data.options;
    ranking.cut = options;
    const Selection selection = selectCoreset(data.data.input(data.marks), ranking, context);
    data.ranked = selection.picks;
    data.rankedAll = static_cast<std::int64_t>(data.ranked.size()) < selection.cut.budget;
}

std::vector<NearImageId> SamplingSession::nearestTargets(std::int64_t id, int count) const
{
    const Matrix &target = m_data->data.target();
    const std::vector<float> feature = m_data->featureOf(id);
    if (feature.empty())
        return {};
    std::vector<float> cosines(static_cast<std::size_t>(target.rows));
    dotProducts(target.values.data(), target.rows, feature.data(), 1, target.cols, cosines.data());
    NearestImages nearest(id, count);
    for (std::size_t row = 0; row < cosines.size(); ++row)
        nearest.offer(m_data->data.targetImages()[row].record.id, cosines[row]);
    return nearest.sorted();
}

std::vector<NearImageId> SamplingSession::nearestOpenSet(std::int64_t id, int count) const
{
    const FeatureStore &openSet = m_data->data.openSet();
    const std::vector<float> feature = m_data->featureOf(id);
    if (feature.empty())
        return {};
    std::vector<float> block(static_cast<std::size_t>(kRowsAtOnce * openSet.cols())), cosines(kRowsAtOnce);
    NearestImages nearest(id, count);
    for (std::int64_t first = 0; first < openSet.rows(); first += kRowsAtOnce) {
        const std::int64_t rows = std::min(kRowsAtOnce, openSet.rows() - first);
        openSet.read(first, rows, block.data());
        dotProducts(block.data(), rows, feature.data(), 1, openSet.cols(), cosines.data());
        for (std::int64_t row = 0; row < rows; ++row)
            nearest.offer(openSet.ids()[first + row], cosines[static_cast<std::size_t>(row)]);
    }
    return nearest.sorted();
}

std::vector<NearImageId> SamplingSession::cosinesTo(std::int64_t id, const std::vector<std::int64_t> &others) const
{
    const std::vector<float> feature = m_data->featureOf(id);
    std::vector<NearImageId> near;
    if (feature.empty())
        return near;
    for (const std::int64_t other : others)
        if (const std::vector<float> values = m_data->featureOf(other); !values.empty())
            near.push_back({other, std::inner_product(values.begin(), values.end(), feature.begin(), 0.0F)});
    return near;
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
