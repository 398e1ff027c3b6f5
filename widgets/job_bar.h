/// The strip at the bottom that shows the running job: what, how far, how fast, how long, and a button to end it.
#pragma once

#include "core/base/job.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace coresift {

class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    void showJob(const QString &title);
    void showProgress(const Progress &progress);
    void showCancelling();
    void showIdle(const QString &message, bool problem = false); ///< how the last one ended
    void showProblem(const QString &message); ///< of something else; a running job stays, its progress comes back soon

Q_SIGNALS:
    void cancelRequested();
    void detailsRequested(); ///< of a problem

private:
    QString m_title;
    QElapsedTimer m_held; ///< since a problem stands where progress is told
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr, *m_details = nullptr;
};

} // namespace coresift
