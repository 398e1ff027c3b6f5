#include "widgets/stop_curve_plot.h"

#include "widgets/qcp.h"
#include "widgets/style.h"
#include "widgets/words.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr double kRoundsBeyondTheCut = 1.6; // how much of the curve behind the cut is shown at first
constexpr double kLeastRounds = 20;

} // namespace

StopCurvePlot::StopCurvePlot(QWidget *parent) : QWidget(parent)
{
    m_plot = new QCustomPlot;
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_utility = m_plot->addGraph();
    m_threshold = new QCPItemStraightLine(m_plot);
    m_end = new QCPItemStraightLine(m_plot);
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

void StopCurvePlot::setCurve(const std::vector<Round> &rounds, const Cut &cut, const CutOptions &options)
{
    QVector<double> x, y;
    double lowest = 1, highest = -1;
    const double shown = std::max(kLeastRounds, kRoundsBeyondTheCut * static_cast<double>(cut.rounds));
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        x.push_back(static_cast<double>(i + 1));
        y.push_back(rounds[i].utility);
        if (x.back() <= shown) {
            lowest = std::min(lowest, rounds[i].utility);
            highest = std::max(highest, rounds[i].utility);
        }
    }
    m_plot->setVisible(!x.isEmpty());
    if (x.isEmpty())
        return;
    m_utility->setData(x, y, /*alreadySorted=*/true);
    const bool line = options.stop && cut.reference > 0;
    m_threshold->setVisible(line);
    if (line) {
        m_threshold->point1->setCoords(0, cut.reference);
        m_threshold->point2->setCoords(1, cut.reference);
        lowest = std::min(lowest, cut.reference);
    }
    const auto end = static_cast<double>(cut.rounds) + 0.5;
    m_end->point1->setCoords(end, 0);
    m_end->point2->setCoords(end, 1);
    const double margin = std::max(0.08 * (highest - lowest), 1e-3);
    m_plot->xAxis->setRange(0.5, std::min(shown, static_cast<double>(rounds.size())) + 0.5);
    m_plot->yAxis->setRange(lowest - margin, highest + margin);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_sentence->setText(sentence(rounds, cut, options));
}

void StopCurvePlot::setHint(const QString &hint)
{
    m_plot->hide();
    m_sentence->setText(hint);
}

QString StopCurvePlot::sentence(const std::vector<Round> &rounds, const Cut &cut, const CutOptions &options) const
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
        .arg(countWords(static_cast<std::int64_t>(rounds.size())));
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
    m_end->setPen(QPen(style::kCoreset, 1.6));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void StopCurvePlot::retranslate()
{
    m_plot->xAxis->setLabel(tr("round"));
    m_plot->yAxis->setLabel(tr("mean cosine of the round's picks"));
    m_plot->setAccessibleName(tr("Stop curve"));
}

} // namespace coresift
