/// The loss of a training run as it goes: every step faintly, its moving mean boldly, the learning rate beside it.
#pragma once

#include "core/pretrain/train.h"

#include <QWidget>

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace coresift {

class LossPlot : public QWidget {
    Q_OBJECT

public:
    explicit LossPlot(QWidget *parent = nullptr);

    void setMetrics(const std::vector<StepMetrics> &metrics);
    void append(const StepMetrics &metrics); ///< a step of the run shown; one with a lower number starts the plot anew
    void setHint(const QString &hint);       ///< shown while there is nothing to draw
    std::int64_t steps() const { return m_steps; }

    /// Draws at another size. False when the file could not be written.
    bool savePicture(const QString &file, int width, int height);

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void add(const StepMetrics &metrics);
    void redraw();
    void applyStyle();
    void retranslate();

    QCustomPlot *m_plot = nullptr;
    QCPGraph *m_loss = nullptr, *m_mean = nullptr, *m_rate = nullptr; ///< owned by the plot
    QLabel *m_hint = nullptr;
    std::int64_t m_steps = 0;
    double m_meanLoss = 0, m_weight = 0;
    double m_lowest = 0, m_highest = 0, m_highestRate = 0;
};

} // namespace coresift
