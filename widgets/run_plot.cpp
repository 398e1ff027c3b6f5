#include "widgets/run_plot.h"

#include "core/base/options.h"
#include "core/base/text.h"
#include "widgets/qcp.h"
#include "widgets/style.h"

#include <QLabel>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

namespace coresift {

namespace {

constexpr double kSmoothing = 0.95;
constexpr int kLegendColumns = 4;
constexpr double kPointSize = 6;     // px
constexpr double kManyDecades = 100; // highest value by lowest, from where powers of ten are ticks enough

const QColor kRunColours[] = {style::kTarget,   style::kCoreset,          style::kSecondCurve,
                              style::kRejected, QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9)};
constexpr Qt::PenStyle kRunLines[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

double valueOf(const StepMetrics &metrics, RunFigure figure)
{
    switch (figure) {
    case RunFigure::Loss:
        return metrics.loss;
    case RunFigure::LearningRate:
        return metrics.learningRate;
    case RunFigure::Speed:
        return metrics.imagesPerSecond;
    case RunFigure::Spread:
        return metrics.featureSpread;
    case RunFigure::Rank:
        return metrics.effectiveRank;
    case RunFigure::Alignment:
        return metrics.alignment;
    case RunFigure::Uniformity:
        return metrics.uniformity;
    case RunFigure::OutputSpread:
        return metrics.outputSpread;
    case RunFigure::Knn:
        break;
    }
    return metrics.knn;
}

bool isMeasuredNowAndThen(RunFigure figure)
{
    return figure >= RunFigure::Spread;
}

/// What is measured now and then stands as points.
QCPScatterStyle pointsOf(RunFigure figure, const QColor &colour)
{
    return {isMeasuredNowAndThen(figure) ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssNone, colour, colour,
            kPointSize};
}

std::string cell(double value)
{
    return std::isnan(value) ? std::string() : fieldText(value);
}

} // namespace

RunPlot::RunPlot(QWidget *parent) : QWidget(parent), m_smoothing(kSmoothing)
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
    m_second = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);

    m_hint = new QLabel;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    layout->addWidget(m_hint);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &RunPlot::redraw);
    retranslate();
    applyStyle();
    redraw();
}

void RunPlot::setMetrics(const std::vector<StepMetrics> &metrics)
{
    setRuns({{{}, metrics}});
}

void RunPlot::setRuns(std::vector<PlottedRun> runs)
{
    clear();
    for (PlottedRun &run : runs)
        addCurve(std::move(run));
    retranslate();
    applyStyle();
    redraw();
}

void RunPlot::append(const StepMetrics &metrics)
{
    if (m_curves.size() != 1 || metrics.step <= m_steps)
        setMetrics({});
    Curve &curve = m_curves.front();
    curve.run.metrics.push_back(metrics);
    add(curve, metrics);
    redraw();
}

void RunPlot::setHint(const QString &hint)
{
    m_hintText = hint;
    redraw();
}

void RunPlot::setSmoothing(double share)
{
    m_smoothing = share;
    for (Curve &curve : m_curves) {
        curve.mean->data()->clear();
        curve.sum = curve.weight = 0;
        for (const StepMetrics &step : curve.run.metrics)
            addMean(curve, step);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::setFigure(RunFigure figure)
{
    m_figure = figure;
    drawAnew();
}

void RunPlot::setSecondFigure(std::optional<RunFigure> figure)
{
    m_secondFigure = figure;
    drawAnew();
}

void RunPlot::drawAnew()
{
    std::vector<PlottedRun> runs;
    for (Curve &curve : m_curves)
        runs.push_back(std::move(curve.run));
    setRuns(std::move(runs));
}

QString RunPlot::figureTitle(RunFigure figure)
{
    const QString titles[kRunFigures] = {tr("loss"),           tr("learning rate"),  tr("images/s"),
                                         tr("feature spread"), tr("effective rank"), tr("alignment"),
                                         tr("uniformity"),     tr("output spread"),  tr("kNN accuracy, %")};
    return titles[static_cast<int>(figure)];
}

void RunPlot::setLogarithmic(bool on)
{
    m_logarithmic = on;
    redraw();
}

bool RunPlot::savePicture(const QString &file, int width, int height)
{
    ensurePolished();
    resize(width, height);
    layout()->activate();
    m_plot->replot();
    return grab().save(file, "PNG");
}

QByteArray RunPlot::exported(PlotFormat format)
{
    return format == PlotFormat::Csv ? csv() : pictureOf(*m_plot, format);
}

QByteArray RunPlot::csv() const
{
    std::string text =
        csvRow({"run", "epoch", "step", "loss", "moving_mean", "learning_rate", "images_per_second", "feature_spread",
                "effective_rank", "knn_percent", "alignment", "uniformity", "output_spread"});
    for (const Curve &curve : m_curves) {
        const std::string name = csvCell(curve.run.name.toStdString());
        auto mean = curve.mean->data()->constBegin();
        for (const StepMetrics &step : curve.run.metrics) {
            const bool drawn = !std::isnan(valueOf(step, m_figure));
            text += csvRow({name, std::to_string(step.epoch), std::to_string(step.step), fieldText(step.loss),
                            drawn ? fieldText((mean++)->value) : std::string(), fieldText(step.learningRate),
                            fieldText(step.imagesPerSecond), cell(step.featureSpread), cell(step.effectiveRank),
                            cell(step.knn), cell(step.alignment), cell(step.uniformity), cell(step.outputSpread)});
        }
    }
    return QByteArray::fromStdString(text);
}

void RunPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyStyle();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RunPlot::clear()
{
    for (const Curve &curve : m_curves) {
        m_plot->removeGraph(curve.values);
        m_plot->removeGraph(curve.mean);
    }
    m_curves.clear();
    m_second->data()->clear();
    m_steps = m_values = 0;
    m_lowest = m_highest = 0;
}

void RunPlot::addCurve(PlottedRun run)
{
    Curve curve;
    curve.run = std::move(run);
    curve.values = m_plot->addGraph();
    curve.mean = m_plot->addGraph();
    for (const StepMetrics &step : curve.run.metrics)
        add(curve, step);
    m_curves.push_back(std::move(curve));
}

void RunPlot::addMean(Curve &curve, const StepMetrics &metrics)
{
    const double value = valueOf(metrics, m_figure);
    if (std::isnan(value))
        return;
    const double share = isMeasuredEachStep() ? m_smoothing : 0;
    curve.sum = share * curve.sum + (1 - share) * value;
    curve.weight = share * curve.weight + (1 - share); // so that the first steps count in full
    curve.mean->addData(static_cast<double>(metrics.step), curve.sum / curve.weight);
}

void RunPlot::add(Curve &curve, const StepMetrics &metrics)
{
    const auto step = static_cast<double>(metrics.step);
    addSecond(metrics);
    m_steps = std::max(m_steps, metrics.step);
    const double value = valueOf(metrics, m_figure);
    if (std::isnan(value))
        return;
    curve.values->addData(step, value);
    addMean(curve, metrics);
    m_lowest = m_values == 0 ? value : std::min(m_lowest, value);
    m_highest = m_values == 0 ? value : std::max(m_highest, value);
    ++m_values;
}

void RunPlot::addSecond(const StepMetrics &metrics)
{
    const double value = m_secondFigure ? valueOf(metrics, *m_secondFigure) : kNotMeasured;
    if (!std::isnan(value))
        m_second->addData(static_cast<double>(metrics.step), value);
}

void RunPlot::redraw()
{
    m_plot->setVisible(m_values > 0);
    m_hint->setVisible(m_values == 0);
    m_hint->setText(isEmpty()
                        ? m_hintText
                        : tr("There are no such figures of this run. What is told of features and outputs is measured "
                             "now and then while it trains; kNN needs classes and a test folder."));
    Q_EMIT contentChanged();
    if (m_values == 0)
        return;
    m_second->setVisible(showsSecond());
    m_plot->yAxis2->setVisible(showsSecond());
    m_plot->xAxis->setRange(0, static_cast<double>(std::max<std::int64_t>(m_steps, 10)));
    fitAxis();
    fitSecondAxis();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::fitAxis()
{
    const bool logarithmic = m_logarithmic && m_lowest > 0;
    m_plot->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const bool powers = logarithmic && m_highest > kManyDecades * m_lowest;
    m_plot->yAxis->setTicker(powers ? QSharedPointer<QCPAxisTickerLog>::create()
                                    : QSharedPointer<QCPAxisTicker>::create());
    const double margin = std::max(0.05 * (m_highest - m_lowest), 1e-3 * std::abs(m_highest));
    if (logarithmic)
        m_plot->yAxis->setRange(m_lowest / 1.05, m_highest * 1.05);
    else
        m_plot->yAxis->setRange(m_lowest - margin, m_highest + std::max(margin, 1e-9));
}

/// From zero, for figures that have no values under it.
void RunPlot::fitSecondAxis()
{
    bool any = false;
    const QCPRange range = m_second->getValueRange(any);
    const double lowest = any ? std::min(0.0, 1.05 * range.lower) : 0;
    const double highest = any ? std::max(0.0, 1.05 * range.upper) : 0;
    m_plot->yAxis2->setRange(lowest, highest > lowest ? highest : lowest + 1);
}

void RunPlot::applyStyle()
{
    stylePlot(*m_plot, palette());
    m_plot->legend->setBorderPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        QColor colour = kRunColours[i % std::size(kRunColours)];
        m_curves[i].mean->setPen(QPen(colour, 2.2, kRunLines[i % std::size(kRunLines)]));
        m_curves[i].mean->setScatterStyle(pointsOf(m_figure, colour));
        colour.setAlphaF(style::isDark(palette()) ? 0.65F : 0.35F);
        m_curves[i].values->setPen(QPen(colour, 1));
    }
    m_second->setPen(QPen(style::kSecondCurve, 1.4, Qt::DashLine));
    m_second->setScatterStyle(pointsOf(m_secondFigure.value_or(RunFigure::Loss), style::kSecondCurve));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RunPlot::retranslate()
{
    const QString title = figureTitle(m_figure);
    m_plot->xAxis->setLabel(tr("step"));
    m_plot->yAxis->setLabel(title);
    const QString secondTitle = m_secondFigure ? figureTitle(*m_secondFigure) : QString();
    m_plot->yAxis2->setLabel(secondTitle);
    m_plot->legend->clearItems();
    for (const Curve &curve : m_curves) {
        const QString &name = curve.run.name;
        curve.values->setName(tr("%1 of each step").arg(title));
        curve.mean->setName(!name.isEmpty() ? name : isMeasuredEachStep() ? tr("moving mean") : title);
        if (name.isEmpty() && isMeasuredEachStep())
            curve.values->addToLegend();
        curve.mean->addToLegend();
    }
    m_second->setName(secondTitle);
    if (showsSecond())
        m_second->addToLegend();
    m_plot->setAccessibleName(m_curves.size() > 1 ? tr("Curves of the training runs")
                                                  : tr("Curve of the training run"));
    m_plot->setToolTip(tr("The wheel zooms, dragging moves, a double click shows all."));
}

} // namespace coresift
