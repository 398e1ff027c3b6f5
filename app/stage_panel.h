/// The left column's upper half: the stage list and the buttons of the stage that is chosen in it.
#pragma once

#include "app/stage_jobs.h"
#include "widgets/stage_model.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace coresift {

class StagePanel : public QWidget {
    Q_OBJECT

public:
    explicit StagePanel(QWidget *parent = nullptr);

    void setStudy(const StudySnapshot &study);
    /// `busy`: some job runs; a stage waits for it in the queue. Nothing can be started in a study that is `readOnly`.
    void setRunning(std::optional<Stage> stage, bool busy, bool readOnly);
    void setProgress(const Progress &progress) { m_model->setProgress(progress); }
    Stage current() const;

Q_SIGNALS:
    void runRequested(Stage stage);
    void optionsRequested(Stage stage);
    void loadEncoderRequested();

private:
    void updateButtons();

    StageModel *m_model = nullptr;
    QListView *m_view = nullptr;
    QPushButton *m_run = nullptr, *m_options = nullptr, *m_load = nullptr;
    bool m_open = false, m_busy = false, m_readOnly = false;
};

} // namespace coresift
