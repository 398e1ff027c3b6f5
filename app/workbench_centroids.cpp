#include "app/workbench.h"

#include <algorithm>
#include <utility>

namespace coresift {

namespace {

ReasonedNumbers without(ReasonedNumbers centroids, int centroid)
{
    centroids.erase(std::remove_if(centroids.begin(), centroids.end(),
                                   [&](const ReasonedNumber &other) { return other.number == centroid; }),
                    centroids.end());
    return centroids;
}

} // namespace

/// Leaves a centroid out or lets it pick again. Its numbers mean centroids of one clustering only: once the target set
/// is divided in another way, the command has nothing to say any more.
class Workbench::CentroidCommand : public QUndoCommand {
public:
    CentroidCommand(Workbench &workbench, const QString &text, ReasonedNumbers before, ReasonedNumbers after)
        : QUndoCommand(text), m_workbench(workbench), m_clustering(workbench.clustering()), m_before(std::move(before)),
          m_after(std::move(after))
    {}

    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const ReasonedNumbers &leftOut)
    {
        if (m_workbench.clustering() == m_clustering)
            m_workbench.applyLeftOut(leftOut);
        else
            setObsolete(true); // the stack forgets it
    }

    Workbench &m_workbench;
    Clustering m_clustering;
    ReasonedNumbers m_before, m_after;
};

Workbench::Clustering Workbench::clustering() const
{
    return {m_options.selector, m_options.clusters, m_options.seed,
            m_document.isOpen() ? m_document.content().snapshot.settings.features : std::string()};
}

void Workbench::leaveOutCentroid(int centroid, const QString &reason)
{
    ReasonedNumbers after = without(m_options.leaveOutCentroids, centroid);
    if (after.size() + 1 == m_centroids.size())
        return Q_EMIT jobEnded(tr("One centroid at least has to pick."), true);
    const auto behind =
        std::find_if(after.begin(), after.end(), [&](const ReasonedNumber &other) { return other.number > centroid; });
    after.insert(behind, {centroid, reason.simplified().toStdString()});
    pushLeftOut(tr("leave out the centroid"), std::move(after));
}

void Workbench::letCentroidPick(int centroid)
{
    pushLeftOut(tr("let the centroid pick"), without(m_options.leaveOutCentroids, centroid));
}

void Workbench::pushLeftOut(const QString &text, ReasonedNumbers centroids)
{
    if (!(centroids == m_options.leaveOutCentroids))
        m_undo.push(new CentroidCommand(*this, text, m_options.leaveOutCentroids, std::move(centroids)));
}

void Workbench::applyLeftOut(const ReasonedNumbers &centroids)
{
    m_options.leaveOutCentroids = centroids;
    keepDraft();
    requestPreview();
    Q_EMIT selectOptionsChanged();
}

} // namespace coresift
