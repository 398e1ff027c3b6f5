/// A line that tells what a stage would take, estimated anew whenever its options change, and whether it can run.
#pragma once

#include "core/study/forecast.h"

#include <QLabel>
#include <functional>

class QTimer;

namespace coresift {

class ForecastLine : public QLabel {
    Q_OBJECT

public:
    /// Runs on another thread.
    using Estimate = std::function<StageForecast()>;

    explicit ForecastLine(QWidget *parent = nullptr);

    /// In a moment, unless another one is asked for by then. Empty: nothing is known of what the options would take.
    void ask(Estimate estimate);
    bool canRun() const { return m_canRun; }                  ///< as far as it is known
    const FittingBatch &fitting() const { return m_fitting; } ///< of 0 images: there is no advice

Q_SIGNALS:
    void estimated(); ///< canRun() may be another

private:
    void start();
    void tell(const QString &text, bool canRun, const FittingBatch &fitting = {});

    QTimer *m_due = nullptr;
    Estimate m_next; ///< asked for and not begun
    bool m_running = false, m_canRun = true;
    FittingBatch m_fitting;
};

} // namespace coresift
