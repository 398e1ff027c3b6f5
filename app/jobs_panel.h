/// The list of jobs with what can be done to them.
#pragma once

#include "app/job_queue.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace coresift {

class JobsPanel : public QWidget {
    Q_OBJECT

public:
    explicit JobsPanel(JobQueue &queue, QWidget *parent = nullptr);

Q_SIGNALS:
    void waitingCounted(std::ptrdiff_t jobs); ///< how many wait, whenever the list changed

private:
    void update();
    void updateButtons();
    void explain();      ///< What is this?
    int current() const; ///< number of the job that is current; 0: none

    JobQueue &m_queue;
    JobModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_pause = nullptr, *m_cancel = nullptr, *m_up = nullptr, *m_down = nullptr, *m_forget = nullptr;
};

} // namespace coresift
