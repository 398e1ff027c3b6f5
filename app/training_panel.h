/// The training tab: the live curves of either run, how it goes, and the buttons that start it.
#pragma once

#include "core/pretrain/train.h"
#include "core/study/study.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace coresift {

class RunPlot;

class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrainingPanel(QWidget *parent = nullptr);

    void setMetrics(const std::vector<StepMetrics> &retrieval, const std::vector<StepMetrics> &pretrain);
    void append(Stage stage, const StepMetrics &metrics); ///< of the running stage
    void setRunning(std::optional<Stage> stage, bool writable);
    void setPaused(bool paused);           ///< the running job stands still
    void setRunPaused(bool paused);        ///< the run in work stands still, as it was asked among the runs
    void showMessage(const QString &line); ///< forecast and remarks of the run

Q_SIGNALS:
    void trainRequested(Stage stage);
    void problem(const QString &message);

private:
    QLayout *buildFoot();
    Stage shown() const;
    void showRun();
    void showHealth();

    RunPlot *m_plot = nullptr;
    QComboBox *m_which = nullptr;
    QPushButton *m_retrieval = nullptr, *m_pretrain = nullptr;
    QLabel *m_message = nullptr, *m_health = nullptr;
    bool m_paused = false, m_runPaused = false;
    QTimer *m_healthDue = nullptr;         ///< steps may come by the hundred a second
    std::vector<StepMetrics> m_metrics[2]; ///< retrieval, pretrain
};

} // namespace coresift
