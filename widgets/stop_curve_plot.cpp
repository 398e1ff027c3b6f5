#include "widgets/stop_curve_plot.h"

#include "widgets/focus_border.h"
#include "widgets/qcp.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace coresift {

namespace {

constexpr double kRoundsBeyondTheCut = 1.6; // how much of the curve behind the cut is shown at first
constexpr double kLeastRounds = 20;
constexpr double kLineReach = 6;  // px around a line in which it is taken hold of
constexpr double kLeastTau = 0.5; // a line dragged lower means no rule that anybody wants

QCPItemText *labelOf(QCustomPlot *plot)
{
    auto *label = new QCPItemText(plot);
    label->setPadding(QMargins(4, 2, 4, 2));
    return label;
}

} // namespace

StopCurvePlot::StopCurvePlot(QWidget *parent) : QWidget(parent)
{
    m_plot = new QCustomPlot;
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    describe(*this, tr("How likeness to the target set falls from round to round, and where the selection ends."));
    describe(*m_plot, tr("How near the images taken in each round lie to the target set. Where the curve falls under "
                         "the threshold, the stop rule ends the selection. Drag the lines to change threshold or "
                         "budget."));
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    new FocusBorder(*m_plot);
    m_utility = m_plot->addGraph();
    for (QCPItemStraightLine **line : {&m_threshold, &m_budget, &m_rule})
        *line = new QCPItemStraightLine(m_plot);
    for (QCPItemText **label : {&m_budgetLabel, &m_ruleLabel, &m_thresholdLabel})
        *label = labelOf(m_plot);
    for (QCPItemText *label : {m_budgetLabel, m_ruleLabel}) {
        label->position->setTypeX(QCPItemPosition::ptPlotCoords);
        label->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_budgetLabel->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_ruleLabel->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_thresholdLabel->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_thresholdLabel->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_thresholdLabel->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_sentence);
    retranslate();
    applyStyle();
    m_plot->hide();
}

void StopCurvePlot::setCurve(const std::vector<Round> &rounds, const Cut &cut, const CutOptions &options,
                             std::int64_t ruleRounds)
{
    m_rounds = rounds;
    m_patience = options.patience;
    m_plot->setVisible(!m_rounds.empty());
    if (m_rounds.empty())
        return;
    QVector<double> x, y;
    for (std::size_t i = 0; i < m_rounds.size(); ++i) {
        x.push_back(static_cast<double>(i + 1));
        y.push_back(m_rounds[i].utility);
    }
    m_utility->setData(x, y, /*alreadySorted=*/true);
    showLines(cut, options, ruleRounds);
    if (m_dragged == Line::None) // else the scale would run away under the cursor
        fitRanges(cut);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_sentence->setText(sentence(cut, options));
}

void StopCurvePlot::showLines(const Cut &cut, const CutOptions &options, std::int64_t ruleRounds)
{
    const bool known = options.stop && m_patience <= static_cast<int>(m_rounds.size());
    const double reference = known ? options.threshold * m_rounds[static_cast<std::size_t>(m_patience - 1)].utility : 0;
    m_threshold->setVisible(known);
    m_thresholdLabel->setVisible(known);
    m_threshold->point1->setCoords(0, reference);
    m_threshold->point2->setCoords(1, reference);
    m_thresholdLabel->position->setCoords(1, reference);
    m_thresholdLabel->setText(tr("threshold τ %1").arg(QLocale().toString(options.threshold, 'g', 3)));

    const auto reaching =
        std::find_if(m_rounds.begin(), m_rounds.end(), [&](const Round &round) { return round.total >= cut.budget; });
    showEnd(*m_budget, *m_budgetLabel, reaching == m_rounds.end() ? -1 : reaching - m_rounds.begin() + 1);
    m_budgetLabel->setText(tr("budget %1").arg(countWords(cut.budget)));
    showEnd(*m_rule, *m_ruleLabel, options.stop ? ruleRounds : -1);
    m_ruleLabel->setText(tr("stop rule"));
}

/// A line behind the last of some rounds; −1: there is none.
void StopCurvePlot::showEnd(QCPItemStraightLine &line, QCPItemText &label, std::int64_t rounds)
{
    line.setVisible(rounds >= 0);
    label.setVisible(rounds >= 0);
    const double end = static_cast<double>(rounds) + 0.5;
    line.point1->setCoords(end, 0);
    line.point2->setCoords(end, 1);
    label.position->setCoords(end, &label == m_budgetLabel ? 0 : 1);
}

void StopCurvePlot::fitRanges(const Cut &cut)
{
    const double shown = std::min(std::max(kLeastRounds, kRoundsBeyondTheCut * static_cast<double>(cut.rounds)),
                                  static_cast<double>(m_rounds.size()));
    double lowest = m_threshold->visible() ? m_threshold->point1->value() : 1, highest = -1;
    for (std::size_t i = 0; i < m_rounds.size() && static_cast<double>(i) < shown; ++i) {
        lowest = std::min(lowest, m_rounds[i].utility);
        highest = std::max(highest, m_rounds[i].utility);
    }
    const double margin = std::max(0.12 * (highest - lowest), 1e-3);
    m_plot->xAxis->setRange(0.5, shown + 0.5);
    m_plot->yAxis->setRange(lowest - margin, highest + margin);
}

bool StopCurvePlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseButtonPress)
        return press(*static_cast<QMouseEvent *>(event));
    if (watched == m_plot && event->type() == QEvent::MouseMove)
        return move(*static_cast<QMouseEvent *>(event));
    if (watched == m_plot && event->type() == QEvent::MouseButtonRelease && m_dragged != Line::None) {
        m_dragged = Line::None;
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

StopCurvePlot::Line StopCurvePlot::lineAt(const QPointF &position) const
{
    const double budget = m_plot->xAxis->coordToPixel(m_budget->point1->key());
    const double threshold = m_plot->yAxis->coordToPixel(m_threshold->point1->value());
    if (m_budget->visible() && std::abs(position.x() - budget) < kLineReach)
        return Line::Budget;
    if (m_threshold->visible() && std::abs(position.y() - threshold) < kLineReach)
        return Line::Threshold;
    return Line::None;
}

/// True where the plot itself must not see the event: it would drag its range.
bool StopCurvePlot::press(const QMouseEvent &mouse)
{
    if (mouse.button() == Qt::LeftButton)
        m_dragged = lineAt(mouse.position());
    return m_dragged != Line::None;
}

bool StopCurvePlot::move(const QMouseEvent &mouse)
{
    if (m_dragged != Line::None) {
        drag(mouse.position());
        return true;
    }
    const Line line = lineAt(mouse.position());
    m_plot->setCursor(line == Line::Budget      ? Qt::SplitHCursor
                      : line == Line::Threshold ? Qt::SplitVCursor
                                                : Qt::ArrowCursor);
    return false;
}

void StopCurvePlot::drag(const QPointF &position)
{
    if (m_dragged == Line::Budget) {
        const auto round = std::clamp<std::int64_t>(std::lround(m_plot->xAxis->pixelToCoord(position.x()) - 0.5), 1,
                                                    static_cast<std::int64_t>(m_rounds.size()));
        Q_EMIT budgetDragged(m_rounds[static_cast<std::size_t>(round - 1)].total);
    } else {
        const double reference = m_rounds[static_cast<std::size_t>(m_patience - 1)].utility;
        if (reference > 0)
            Q_EMIT thresholdDragged(std::clamp(m_plot->yAxis->pixelToCoord(position.y()) / reference, kLeastTau, 1.0));
    }
}

void StopCurvePlot::setHint(const QString &hint)
{
    m_plot->hide();
    m_sentence->setText(hint);
}

QString StopCurvePlot::sentence(const Cut &cut, const CutOptions &options) const
{
    const QString images = countWords(cut.images), count = countWords(cut.rounds);
    const QString threshold = QLocale().toString(options.threshold, 'g', 3);
    switch (cut.end) {
    case CutEnd::StopRule:
        return tr("The stop rule ends the selection at %1 images: after round %2 the mean similarity falls under %3 of "
                  "round %4's.")
            .arg(images, count, threshold, countWords(options.patience));
    case CutEnd::Budget:
        if (options.stop)
            return tr("The budget ends the selection at %1 images in round %2, before similarity falls under %3 of "
                      "round %4's.")
                .arg(images, count, threshold, countWords(options.patience));
        return tr("The budget ends the selection at %1 images in round %2.").arg(images, count);
    case CutEnd::Exhausted:
        return tr("Every image of the open-set was taken: %1 in %2 rounds.").arg(images, count);
    case CutEnd::NeedsDepth:
        break;
    }
    return tr("%1 rounds are known so far; more are being ranked.")
        .arg(countWords(static_cast<std::int64_t>(m_rounds.size())));
}

void StopCurvePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyStyle();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StopCurvePlot::applyStyle()
{
    stylePlot(*m_plot, palette());
    m_utility->setPen(QPen(style::kTarget, 2));
    m_threshold->setPen(QPen(style::kSecondCurve, 1.4, Qt::DashLine));
    m_rule->setPen(QPen(style::kSecondCurve, 1.6));
    m_budget->setPen(QPen(style::kCoreset, 1.6));
    for (QCPItemText *label : {m_budgetLabel, m_ruleLabel, m_thresholdLabel}) {
        label->setColor(palette().color(QPalette::Text));
        label->setBrush(palette().color(QPalette::Base));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StopCurvePlot::retranslate()
{
    m_plot->xAxis->setLabel(tr("round"));
    m_plot->yAxis->setLabel(tr("mean cosine of the round's picks"));
    m_plot->setAccessibleName(tr("Stop curve"));
}

} // namespace coresift
