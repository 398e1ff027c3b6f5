/// Keeps the sampling options that are being tried with their study, so that they are there when it is opened again.
#pragma once

#include "core/study/draft.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace coresift {

class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override; ///< what is not written yet is written now

    /// Written in the background once nothing new came for a moment. Without a draft the study's is removed.
    void keep(const std::string &studyFolder, const std::optional<SamplingDraft> &draft);

Q_SIGNALS:
    void problem(const QString &message);

private:
    void write();

    struct Unwritten {
        std::string folder;
        std::optional<SamplingDraft> draft;
    };
    std::optional<Unwritten> m_unwritten;
    QTimer m_rest;
    QThreadPool m_pool; ///< one thread: the last draft stays the last
};

} // namespace coresift
