#include "app/run_plot_bar.h"

#include "app/background.h"
#include "core/base/file.h"
#include "widgets/flow_layout.h"
#include "widgets/run_plot.h"
#include "widgets/whats_this.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <cmath>
#include <map>

namespace coresift {

namespace {

constexpr int kMostSmoothing = 99; // per cent

PlotFormat formatOf(const QString &suffix)
{
    static const std::map<QString, PlotFormat> kFormats{{QStringLiteral("svg"), PlotFormat::Svg},
                                                        {QStringLiteral("pdf"), PlotFormat::Pdf},
                                                        {QStringLiteral("csv"), PlotFormat::Csv}};
    const auto found = kFormats.find(suffix.toLower());
    return found == kFormats.end() ? PlotFormat::Png : found->second;
}

} // namespace

RunPlotBar::RunPlotBar(RunPlot &plot, QWidget *parent) : QWidget(parent), m_plot(plot)
{
    auto *figure = new QComboBox;
    describe(*this, tr("How the curves above or below are drawn, and how they leave the window."));
    for (int i = 0; i < kRunFigures; ++i)
        figure->addItem(RunPlot::figureTitle(static_cast<RunFigure>(i)));
    figure->setObjectName(QStringLiteral("figure"));
    figure->setAccessibleName(tr("Figure drawn"));
    figure->setToolTip(tr("What is drawn. Feature spread: 0 when all images get the same feature. Effective rank: how "
                          "many dimensions the features take up. Alignment: how far two views of an image lie apart, "
                          "the lower the better. Uniformity: how evenly features cover the sphere, the lower the more "
                          "even. Output spread: 0 when the method has collapsed. kNN: accuracy on the test set."));
    describe(*figure, figure->toolTip());
    QComboBox *beside = secondFigureBox();
    auto *smoothing = new QSlider(Qt::Horizontal);
    smoothing->setRange(0, kMostSmoothing);
    smoothing->setValue(static_cast<int>(std::lround(100 * m_plot.smoothing())));
    smoothing->setFixedWidth(96);
    smoothing->setToolTip(tr("Share of the moving mean that stays at each step; 0 % shows the values themselves"));
    describe(*smoothing, tr("Evens out the curve, so that its course is seen through the noise. At 0 % the values "
                            "themselves are drawn; exported numbers are never smoothed."));
    auto *label = new QLabel(tr("S&moothing"));
    label->setBuddy(smoothing);
    auto *share = new QLabel;
    const auto showShare = [share](int value) { share->setText(QStringLiteral("%1 %").arg(value)); };
    showShare(kMostSmoothing);
    share->setMinimumWidth(share->sizeHint().width()); // so that nothing moves while it is dragged
    showShare(smoothing->value());
    auto *logarithmic = new QCheckBox(tr("Logar&ithmic"));
    logarithmic->setToolTip(tr("The vertical axis"));
    describe(*logarithmic, tr("Gives each power of ten the same height: small changes late in a run are seen better."));
    m_export = new QPushButton(tr("E&xport…"));
    m_export->setToolTip(tr("Writes what is shown as PNG, SVG or PDF, or its numbers as CSV"));
    describe(*m_export, m_export->toolTip());
    auto *smooth = new QWidget; // which stays in one line
    auto *line = new QHBoxLayout(smooth);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, smoothing, share})
        line->addWidget(widget);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{figure, beside, smooth, logarithmic, m_export})
        layout->addWidget(widget);
    connect(smoothing, &QSlider::valueChanged, this, [this, showShare](int value) {
        showShare(value);
        m_plot.setSmoothing(value / 100.0);
    });
    connect(figure, &QComboBox::currentIndexChanged, &m_plot,
            [this](int index) { m_plot.setFigure(static_cast<RunFigure>(index)); });
    connect(logarithmic, &QCheckBox::toggled, &m_plot, &RunPlot::setLogarithmic);
    connect(m_export, &QPushButton::clicked, this, &RunPlotBar::askAndExport);
    const auto updateState = [this] { m_export->setEnabled(!m_plot.isEmpty()); };
    connect(&m_plot, &RunPlot::contentChanged, this, updateState);
    updateState();
}

QComboBox *RunPlotBar::secondFigureBox()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("secondFigure"));
    box->setAccessibleName(tr("Second figure"));
    box->setToolTip(tr("What is drawn beside it, with its axis on the right, where a single run is shown"));
    describe(*box, box->toolTip());
    box->addItem(tr("nothing beside it"));
    for (int i = 0; i < kRunFigures; ++i)
        box->addItem(tr("with %1").arg(RunPlot::figureTitle(static_cast<RunFigure>(i))), i);
    box->setCurrentIndex(box->findData(static_cast<int>(RunFigure::LearningRate))); // the plot's own
    connect(box, &QComboBox::currentIndexChanged, &m_plot, [this, box] {
        const QVariant figure = box->currentData();
        m_plot.setSecondFigure(figure.isValid() ? std::optional(static_cast<RunFigure>(figure.toInt())) : std::nullopt);
    });
    return box;
}

void RunPlotBar::askAndExport()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the curves"), QStringLiteral("loss.png"),
                                                      tr("PNG, SVG, PDF or CSV (*.png *.svg *.pdf *.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void RunPlotBar::exportTo(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix();
    inBackground(
        this,
        [path = QFile::encodeName(suffix.isEmpty() ? file + QStringLiteral(".png") : file).toStdString(),
         bytes = m_plot.exported(formatOf(suffix)).toStdString()] {
            writeFileAtomically(path, bytes);
            return true;
        },
        [](bool) {}, [this](const QString &message) { Q_EMIT problem(message); });
}

} // namespace coresift
