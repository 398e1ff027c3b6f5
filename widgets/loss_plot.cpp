#include "widgets/loss_plot.h"

#include "core/base/options.h"
#include "core/base/text.h"
#include "widgets/qcp.h"
#include "widgets/style.h"

#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace coresift {

namespace {

constexpr double kSmoothing = 0.95;
constexpr int kLegendColumns = 4;
constexpr double kManyDecades = 100; // highest loss by lowest, from where powers of ten are ticks enough

const QColor kRunColours[] = {style::kTarget,   style::kCoreset,          style::kSecondCurve,
                              style::kRejected, QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9)};
constexpr Qt::PenStyle kRunLines[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

LossPlot::LossPlot(QWidget *parent) : QWidget(parent), m_smoothing(kSmoothing)
{
    m_plot = new QCustomPlot;
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->legend->setVisible(true);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_plot->legend->setWrap(kLegendColumns);
    m_plot->plotLayout()->insertRow(0); // over the curves, not on them
    m_plot->plotLayout()->addElement(0, 0, m_plot->legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->setNoAntialiasingOnDrag(true);
    m_rate = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);

    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    layout->addWidget(m_hint);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LossPlot::redraw);
    retranslate();
    applyStyle();
    redraw();
}

void LossPlot::setMetrics(const std::vector<StepMetrics> &metrics)
{
    setRuns({{{}, metrics}});
}

void LossPlot::setRuns(std::vector<PlottedRun> runs)
{
    clear();
    for (PlottedRun &run : runs)
        addCurve(std::move(run));
    retranslate();
    applyStyle();
    redraw();
}

void LossPlot::append(const StepMetrics &metrics)
{
    if (m_curves.size() != 1 || metrics.step <= m_steps)
        setMetrics({});
    Curve &curve = m_curves.front();
    curve.run.metrics.push_back(metrics);
    add(curve, metrics);
    redraw();
}

void LossPlot::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void LossPlot::setSmoothing(double share)
{
    m_smoothing = share;
    for (Curve &curve : m_curves) {
        curve.mean->data()->clear();
        curve.meanLoss = curve.weight = 0;
        for (const StepMetrics &step : curve.run.metrics)
            addMean(curve, step);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::setLogarithmic(bool on)
{
    m_logarithmic = on;
    redraw();
}

bool LossPlot::savePicture(const QString &file, int width, int height)
{
    ensurePolished();
    resize(width, height);
    layout()->activate();
    m_plot->replot();
    return grab().save(file, "PNG");
}

QByteArray LossPlot::exported(PlotFormat format)
{
    return format == PlotFormat::Csv ? csv() : pictureOf(*m_plot, format);
}

QByteArray LossPlot::csv() const
{
    std::string text = csvRow({"run", "epoch", "step", "loss", "moving_mean", "learning_rate", "images_per_second"});
    for (const Curve &curve : m_curves) {
        const std::string name = csvCell(curve.run.name.toStdString());
        auto mean = curve.mean->data()->constBegin();
        for (const StepMetrics &step : curve.run.metrics)
            text += csvRow({name, std::to_string(step.epoch), std::to_string(step.step), fieldText(step.loss),
                            fieldText((mean++)->value), fieldText(step.learningRate), fieldText(step.imagesPerSecond)});
    }
    return QByteArray::fromStdString(text);
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
    for (const Curve &curve : m_curves) {
        m_plot->removeGraph(curve.loss);
        m_plot->removeGraph(curve.mean);
    }
    m_curves.clear();
    m_rate->data()->clear();
    m_steps = 0;
    m_lowest = m_highest = m_highestRate = 0;
}

void LossPlot::addCurve(PlottedRun run)
{
    Curve curve;
    curve.run = std::move(run);
    curve.loss = m_plot->addGraph();
    curve.mean = m_plot->addGraph();
    for (const StepMetrics &step : curve.run.metrics)
        add(curve, step);
    m_curves.push_back(std::move(curve));
}

void LossPlot::addMean(Curve &curve, const StepMetrics &metrics)
{
    curve.meanLoss = m_smoothing * curve.meanLoss + (1 - m_smoothing) * metrics.loss;
    curve.weight = m_smoothing * curve.weight + (1 - m_smoothing); // so that the first steps count in full
    curve.mean->addData(static_cast<double>(metrics.step), curve.meanLoss / curve.weight);
}

void LossPlot::add(Curve &curve, const StepMetrics &metrics)
{
    const auto step = static_cast<double>(metrics.step);
    curve.loss->addData(step, metrics.loss);
    addMean(curve, metrics);
    m_rate->addData(step, metrics.learningRate);
    m_lowest = m_steps == 0 ? metrics.loss : std::min(m_lowest, metrics.loss);
    m_highest = m_steps == 0 ? metrics.loss : std::max(m_highest, metrics.loss);
    m_highestRate = std::max(m_highestRate, metrics.learningRate);
    m_steps = std::max(m_steps, metrics.step);
}

void LossPlot::redraw()
{
    m_plot->setVisible(!isEmpty());
    m_hint->setVisible(isEmpty());
    Q_EMIT contentChanged();
    if (isEmpty())
        return;
    m_rate->setVisible(m_curves.size() == 1);
    m_plot->yAxis2->setVisible(m_curves.size() == 1);
    m_plot->xAxis->setRange(0, static_cast<double>(std::max<std::int64_t>(m_steps, 10)));
    m_plot->yAxis2->setRange(0, m_highestRate > 0 ? 1.05 * m_highestRate : 1);
    fitLossAxis();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::fitLossAxis()
{
    const bool logarithmic = m_logarithmic && m_lowest > 0;
    m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const bool powers = logarithmic && m_highest > kManyDecades * m_lowest;
    m_plot->yAxis->setTicker(powers ? QSharedPointer<QCPAxisTickerLog>::create()
                                    : QSharedPointer<QCPAxisTicker>::create());
    const double margin = std::max(0.05 * (m_highest - m_lowest), 1e-3);
    if (logarithmic)
        m_plot->yAxis->setRange(m_lowest / 1.05, m_highest * 1.05);
    else
        m_plot->yAxis->setRange(m_lowest - margin, m_highest + margin);
}

void LossPlot::applyStyle()
{
    stylePlot(*m_plot, palette());
    m_plot->legend->setBorderPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        QColor colour = kRunColours[i % std::size(kRunColours)];
        m_curves[i].mean->setPen(QPen(colour, 2.2, kRunLines[i % std::size(kRunLines)]));
        colour.setAlphaF(0.35F);
        m_curves[i].loss->setPen(QPen(colour, 1));
    }
    m_rate->setPen(QPen(style::kSecondCurve, 1.4, Qt::DashLine));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::retranslate()
{
    m_plot->xAxis->setLabel(tr("step"));
    m_plot->yAxis->setLabel(tr("loss"));
    m_plot->yAxis2->setLabel(tr("learning rate"));
    m_plot->legend->clearItems();
    for (const Curve &curve : m_curves) {
        const QString &name = curve.run.name;
        curve.loss->setName(tr("loss of each step"));
        curve.mean->setName(name.isEmpty() ? tr("moving mean") : name);
        if (name.isEmpty())
            curve.loss->addToLegend();
        curve.mean->addToLegend();
    }
    m_rate->setName(tr("learning rate"));
    if (m_curves.size() == 1)
        m_rate->addToLegend();
    m_plot->setAccessibleName(m_curves.size() > 1 ? tr("Losses of the training runs") : tr("Loss of the training run"));
    m_plot->setToolTip(tr("The wheel zooms, dragging moves, a double click shows all."));
}

} // namespace coresift
