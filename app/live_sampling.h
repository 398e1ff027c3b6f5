/// The coreset that follows the sliders: answers from the ranking in memory, ranks again in the background when it
/// must.
#pragma once

#include "core/study/sampling_session.h"

#include <QObject>
#include <memory>
#include <optional>
#include <string>

namespace coresift {

class LiveSampling : public QObject {
    Q_OBJECT

public:
    explicit LiveSampling(QObject *parent = nullptr);
    ~LiveSampling() override; ///< what runs is told to end; its result is dropped

    /// Another study or other features: what was ranked is of no use any more. An empty folder ends all answers.
    void setStudy(const std::string &folder, const std::string &features);
    /// The newest wish counts; it is answered by previewed() or failed().
    void request(const SelectOptions &options, const std::vector<ImageMark> &marks);
    /// Whether the last previewed() answered this wish and would again: nothing is asked for or under way.
    bool hasAnswered(const SelectOptions &options, const std::vector<ImageMark> &marks) const;

    const std::shared_ptr<SamplingSession> &session() const { return m_session; } ///< null while it is being opened

Q_SIGNALS:
    void previewed(const std::shared_ptr<const coresift::SamplingPreview> &preview);
    void busy(const Progress &progress); ///< while the open-set is being ranked
    void failed(const QString &message);

private:
    class Context;
    struct Wish {
        SelectOptions options;
        std::vector<ImageMark> marks;
    };
    bool fits(const SelectOptions &options) const;
    void pump();
    void openSession();
    void deepen(Wish wish);
    void preview(Wish wish);
    template <class Work, class Done> void launch(Work work, Done done);

    std::string m_folder, m_features;
    std::shared_ptr<SamplingSession> m_session;
    std::shared_ptr<Context> m_context; ///< of what runs; null when nothing does
    std::optional<Wish> m_wanted, m_answered;
};

} // namespace coresift
