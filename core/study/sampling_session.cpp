#include "core/study/sampling_session.h"

#include "core/base/error.h"
#include "core/sampling/kmeans.h"
#include "core/study/sampling_data.h"

namespace coresift {

struct SamplingSession::Data {
    Data(const std::string &folder, const StudySettings &settings, const Catalogue &catalogue, const SelectOptions &wanted) :
        data(folder, settings, catalogue), options(wanted)
    {
    }

    SamplingData data;
    SelectOptions options;
    Matrix centroids;
    Marks marks;
    SimCoreState state;
};

SamplingSession::SamplingSession() = default;
SamplingSession::~SamplingSession() = default;

std::shared_ptr<SamplingSession> SamplingSession::open(const std::string &folder, const SelectOptions &options,
                                                       JobContext &context)
{
    const StudySnapshot study = readStudy(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    std::shared_ptr<SamplingSession> session(new SamplingSession);
    session->m_data = std::make_unique<Data>(folder, study.settings, catalogue, options);
    Data &data = *session->m_data;
    const int clusters = options.selector == "single" ? 1 : options.clusters;
    data.centroids =
        clusterTarget(data.data.target(), clusters, static_cast<std::uint64_t>(options.seed), context).centroids;
    data.marks = data.data.input(options).marks;
    session->deepen(options.cut, context);
    return session;
}

SamplingPreview SamplingSession::preview(const CutOptions &options) const
{
    const Data &data = *m_data;
    SamplingPreview preview;
    preview.cut = cutTrajectory(data.state.trajectory, options, data.data.target().rows);
    const FeatureStore &openSet = data.data.openSet();
    preview.picks = takePicks(data.state.trajectory, preview.cut, static_cast<std::uint64_t>(data.options.seed),
                              [&](std::uint32_t row) { return openSet.ids()[row]; });
    preview.ids.reserve(preview.picks.size());
    for (const Pick &pick : preview.picks)
        preview.ids.push_back(openSet.ids()[pick.row]);
    return preview;
}

void SamplingSession::deepen(const CutOptions &options, JobContext &context)
{
    Data &data = *m_data;
    ensureDepth(data.state, data.data.openSet(), data.centroids, data.marks, options, data.data.target().rows, context);
}

const SelectOptions &SamplingSession::options() const { return m_data->options; }
const Trajectory &SamplingSession::trajectory() const { return m_data->state.trajectory; }
std::int64_t SamplingSession::openSetRows() const { return m_data->data.openSet().rows(); }
std::int64_t SamplingSession::targetRows() const { return m_data->data.target().rows; }
std::int64_t SamplingSession::copiesLeftOut() const
{
    return static_cast<std::int64_t>(m_data->marks.vetoed.size());
}

} // namespace coresift
