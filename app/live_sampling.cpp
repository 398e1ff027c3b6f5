#include "app/live_sampling.h"

#include "app/background.h"

#include <QPointer>
#include <atomic>
#include <utility>

namespace coresift {

/// Outlives the LiveSampling that started it.
class LiveSampling::Context : public JobContext {
public:
    explicit Context(LiveSampling *owner) : m_owner(owner) {}

    void report(const Progress &progress) override
    {
        QMetaObject::invokeMethod(
            qApp,
            [owner = m_owner, progress] {
                if (owner)
                    Q_EMIT owner->busy(progress);
            },
            Qt::QueuedConnection);
    }
    void say(const Phrase &) override {}
    bool isCancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    QPointer<LiveSampling> m_owner; ///< looked at on the GUI thread only
    std::atomic<bool> m_cancelled{false};
};

namespace {

/// What a session depends on beside the features; the rest is answered from its ranking.
nlohmann::json rankingOptions(SelectOptions options)
{
    options.cut = {};
    options.leaveOutCentroids.clear();
    options.duplicates = {};
    return optionsToJson(options);
}

} // namespace

LiveSampling::LiveSampling(QObject *parent) : QObject(parent) {}

LiveSampling::~LiveSampling()
{
    if (m_context)
        m_context->cancel();
}

void LiveSampling::setStudy(const std::string &folder, const std::string &features)
{
    if (folder == m_folder && features == m_features)
        return;
    m_folder = folder;
    m_features = features;
    m_session.reset();
    m_wanted.reset();
    m_answered.reset();
    if (m_context)
        m_context->cancel();
}

void LiveSampling::request(const SelectOptions &options, const std::vector<ImageMark> &marks)
{
    if (m_features.empty())
        return;
    m_wanted = {options, marks};
    pump();
}

bool LiveSampling::hasAnswered(const SelectOptions &options, const std::vector<ImageMark> &marks) const
{
    return m_answered && !m_wanted && !m_context && m_answered->marks == marks &&
           optionsToJson(m_answered->options) == optionsToJson(options);
}

bool LiveSampling::fits(const SelectOptions &options) const
{
    return m_session && rankingOptions(m_session->options()) == rankingOptions(options);
}

void LiveSampling::pump()
{
    if (!m_wanted)
        return;
    if (m_context) {
        if (!fits(m_wanted->options))
            m_context->cancel(); // nobody waits for that answer any more
        return;
    }
    if (fits(m_wanted->options))
        preview(*std::exchange(m_wanted, std::nullopt));
    else
        openSession();
}

/// `work(context)` in the background, then `done(result)`, then whatever was wished for in the meantime.
template <class Work, class Done> void LiveSampling::launch(Work work, Done done)
{
    using Result = std::decay_t<decltype(work(std::declval<JobContext &>()))>;
    auto context = std::make_shared<Context>(this);
    m_context = context;
    inBackground(
        this, [work, context] { return work(*context); },
        [this, context, done](Result result) {
            m_context.reset();
            if (!context->isCancelled())
                done(std::move(result));
            pump();
        },
        [this, context](const QString &message) {
            m_context.reset();
            if (context->isCancelled())
                return pump();
            m_wanted.reset();
            Q_EMIT failed(message);
        });
}

void LiveSampling::openSession()
{
    launch([folder = m_folder, wish = *m_wanted](
               JobContext &context) { return SamplingSession::open(folder, wish.options, wish.marks, context); },
           [this](std::shared_ptr<SamplingSession> session) { m_session = std::move(session); });
}

void LiveSampling::deepen(Wish wish)
{
    launch(
        [session = m_session, cut = wish.options.cut](JobContext &context) {
            session->deepen(cut, context);
            return true;
        },
        [this, wish](bool) {
            if (!m_wanted)
                m_wanted = wish; // answered from the deeper ranking
        });
}

void LiveSampling::preview(Wish wish)
{
    launch(
        [session = m_session, wish](JobContext &) {
            session->setMarks(wish.marks, wish.options.leaveOutCentroids, wish.options.duplicates);
            return std::make_shared<const SamplingPreview>(session->preview(wish.options.cut));
        },
        [this, wish](const std::shared_ptr<const SamplingPreview> &preview) {
            m_answered = wish;
            Q_EMIT previewed(preview);
            if (preview->cut.end == CutEnd::NeedsDepth && !m_wanted)
                deepen(wish);
        });
}

} // namespace coresift
