#include "app/draft_keeper.h"

#include "app/background.h"

#include <utility>

namespace coresift {

namespace {

constexpr int kDraftRestMs = 400; // a slider that is dragged gives many a second

} // namespace

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kDraftRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    write();
}

void DraftKeeper::keep(const std::string &studyFolder, const std::optional<SamplingDraft> &draft)
{
    if (m_unwritten && m_unwritten->folder != studyFolder)
        write();
    m_unwritten = Unwritten{studyFolder, draft};
    m_rest.start();
}

void DraftKeeper::write()
{
    m_rest.stop();
    const std::optional<Unwritten> next = std::exchange(m_unwritten, std::nullopt);
    if (!next)
        return;
    inBackground(
        this,
        [next] {
            if (next->draft)
                writeDraft(next->folder, *next->draft);
            else
                removeDraft(next->folder);
            return true;
        },
        [](bool) {}, [this](const QString &message) { Q_EMIT problem(message); }, m_pool);
}

} // namespace coresift
