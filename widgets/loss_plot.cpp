#include "widgets/loss_plot.h"

#include "widgets/qcp.h"
#include "widgets/style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr double kSmoothing = 0.95; // share of the old mean that stays, a step

} // namespace

LossPlot::LossPlot(QWidget *parent) : QWidget(parent)
{
    m_plot = new QCustomPlot;
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->legend->setVisible(true);
    m_plot->yAxis2->setVisible(true);
    m_plot->setNoAntialiasingOnDrag(true);
    m_rate = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_loss = m_plot->addGraph();
    m_mean = m_plot->addGraph();

    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    layout->addWidget(m_hint);
    retranslate();
    applyStyle();
    redraw();
}

void LossPlot::setMetrics(const std::vector<StepMetrics> &metrics)
{
    clear();
    for (const StepMetrics &step : metrics)
        add(step);
    redraw();
}

void LossPlot::append(const StepMetrics &metrics)
{
    if (metrics.step <= m_steps)
        clear();
    add(metrics);
    redraw();
}

void LossPlot::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

bool LossPlot::savePicture(const QString &file, int width, int height)
{
    ensurePolished();
    resize(width, height);
    layout()->activate();
    m_plot->replot();
    return grab().save(file, "PNG");
}

void LossPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyStyle();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LossPlot::clear()
{
    for (QCPGraph *graph : {m_loss, m_mean, m_rate})
        graph->data()->clear();
    m_steps = 0;
    m_meanLoss = m_weight = m_lowest = m_highest = m_highestRate = 0;
}

void LossPlot::add(const StepMetrics &metrics)
{
    const auto step = static_cast<double>(metrics.step);
    m_meanLoss = kSmoothing * m_meanLoss + (1 - kSmoothing) * metrics.loss;
    m_weight = kSmoothing * m_weight + (1 - kSmoothing); // so that the first steps count in full
    m_loss->addData(step, metrics.loss);
    m_mean->addData(step, m_meanLoss / m_weight);
    m_rate->addData(step, metrics.learningRate);
    m_lowest = m_steps == 0 ? metrics.loss : std::min(m_lowest, metrics.loss);
    m_highest = m_steps == 0 ? metrics.loss : std::max(m_highest, metrics.loss);
    m_highestRate = std::max(m_highestRate, metrics.learningRate);
    m_steps = metrics.step;
}

void LossPlot::redraw()
{
    const bool empty = m_steps == 0;
    m_plot->setVisible(!empty);
    m_hint->setVisible(empty);
    if (empty)
        return;
    const double margin = std::max(0.05 * (m_highest - m_lowest), 1e-3);
    m_plot->xAxis->setRange(0, static_cast<double>(std::max<std::int64_t>(m_steps, 10)));
    m_plot->yAxis->setRange(m_lowest - margin, m_highest + margin);
    m_plot->yAxis2->setRange(0, m_highestRate > 0 ? 1.05 * m_highestRate : 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::applyStyle()
{
    stylePlot(*m_plot, palette());
    QColor faint = style::kTarget;
    faint.setAlphaF(0.35F);
    m_loss->setPen(QPen(faint, 1));
    m_mean->setPen(QPen(style::kTarget, 2.2));
    m_rate->setPen(QPen(style::kSecondCurve, 1.4, Qt::DashLine));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::retranslate()
{
    m_plot->xAxis->setLabel(tr("step"));
    m_plot->yAxis->setLabel(tr("loss"));
    m_plot->yAxis2->setLabel(tr("learning rate"));
    m_loss->setName(tr("loss of each step"));
    m_mean->setName(tr("moving mean"));
    m_rate->setName(tr("learning rate"));
    m_plot->setAccessibleName(tr("Loss of the training run"));
}

} // namespace coresift
