#include "widgets/sampling_panel.h"

#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <cmath>

namespace coresift {

namespace {

constexpr int kSliderSteps = 1000;       // logarithmic, from one image to the whole open-set
constexpr double kLeastCopyCosine = 0.5; // that DuplicateLimits and DuplicateOptions allow

int sliderOf(std::int64_t budget, std::int64_t images)
{
    if (images <= 1)
        return 0;
    const double share =
        std::log(static_cast<double>(std::max<std::int64_t>(1, budget))) / std::log(static_cast<double>(images));
    return static_cast<int>(std::lround(kSliderSteps * std::min(1.0, share)));
}

std::int64_t budgetOf(int slider, std::int64_t images)
{
    return std::lround(std::pow(static_cast<double>(std::max<std::int64_t>(1, images)), slider / double(kSliderSteps)));
}

template <class... Editors> QHBoxLayout *inOneRow(Editors *...editors)
{
    auto *row = new QHBoxLayout;
    (row->addWidget(editors), ...);
    return row;
}

} // namespace

SamplingPanel::SamplingPanel(QWidget *parent) : QWidget(parent)
{
    m_selector = new QComboBox;
    describeFields(m_options, [this](const Field &field, const auto &) {
        if (std::string(field.name) == "selector")
            for (const std::string &choice : field.choices)
                m_selector->addItem(QString::fromStdString(choice));
    });
    m_selector->setToolTip(tr("How images are ranked: simcore is the method, the others are there to compare with"));
    m_hasBudget = new QCheckBox(tr("&Budget"));
    m_hasBudget->setToolTip(
        tr("Images to take at most; without it the stop rule takes at most 50 for each target image"));
    m_budgetSlider = new QSlider(Qt::Horizontal);
    m_budgetSlider->setRange(0, kSliderSteps);
    m_budgetSlider->setAccessibleName(tr("Budget"));
    m_budget = new QSpinBox;
    m_budget->setRange(1, 100'000'000);
    m_budget->setGroupSeparatorShown(true);
    m_budget->setAccessibleName(tr("Budget, images"));
    m_share = new QDoubleSpinBox;
    m_share->setDecimals(3);
    m_share->setRange(0.001, 100);
    m_share->setAccessibleName(tr("Budget, percent of the open-set"));
    m_budgetBoxes = new QStackedWidget;
    m_budgetBoxes->addWidget(m_budget);
    m_budgetBoxes->addWidget(m_share);
    m_budgetBoxes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_unit = new QComboBox;
    m_unit->addItems({tr("images"), QStringLiteral("%")});
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Unit of the budget"));
    m_clusters = new QSpinBox;
    m_clusters->setRange(1, 100'000);
    m_clusters->setToolTip(tr("Centroids of the target set: each picks one image a round"));
    m_hasBudget->setObjectName(QStringLiteral("hasBudget"));
    m_stop = new QCheckBox(tr("S&top rule"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("End where similarity falls under the threshold"));
    m_threshold = new QDoubleSpinBox;
    m_threshold->setRange(0, 1);
    m_threshold->setDecimals(3);
    m_threshold->setSingleStep(0.005);
    m_threshold->setAccessibleName(tr("Threshold"));
    m_threshold->setPrefix(QStringLiteral("τ "));
    m_threshold->setToolTip(tr("Threshold: share of the reference round's similarity"));
    m_patience = new QSpinBox;
    m_patience->setRange(1, 1'000'000);
    m_patience->setAccessibleName(tr("Patience"));
    m_patience->setPrefix(QStringLiteral("p "));
    m_patience->setToolTip(tr("Patience: the round that sets the reference"));
    m_leaveOutCopies = new QCheckBox(tr("Skip c&opies"));
    m_leaveOutCopies->setToolTip(tr("Of images that are near-copies of one another only one is taken, and none that is "
                                    "a near-copy of a target or test image. Needs the stage “Find duplicates”."));
    m_copyCosine = new QDoubleSpinBox;
    m_copyCosine->setDecimals(3);
    m_copyCosine->setSingleStep(0.005);
    m_copyCosine->setAccessibleName(tr("Cosine of copies, at least"));
    m_copyCosine->setPrefix(QStringLiteral("≥ "));
    m_copyBits = new QSpinBox;
    m_copyBits->setRange(0, kMostDuplicateBits);
    m_copyBits->setAccessibleName(tr("Differing bits of copies, at most"));
    m_copyBits->setPrefix(QStringLiteral("≤ "));
    m_copyBits->setToolTip(tr("Bits of 256 in which the perceptual hashes of two near-copies differ, at most"));
    m_selected = new QLabel;
    QFont large = m_selected->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_selected->setFont(large);
    m_detail = new QLabel;
    m_detail->setWordWrap(true);
    m_keep = new QPushButton(tr("&Keep this selection"));
    m_keep->setToolTip(tr("Write what is shown as the study's coreset"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(8, 4, 8, 4);
    form->setVerticalSpacing(4);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Selector"), m_selector);
    form->addRow(m_hasBudget, inOneRow(m_budgetBoxes, m_unit));
    form->addRow(m_budgetSlider);
    form->addRow(tr("Clusters"), m_clusters);
    form->addRow(m_stop, inOneRow(m_threshold, m_patience));
    form->addRow(m_leaveOutCopies, inOneRow(m_copyCosine, m_copyBits));
    form->addRow(tr("Selected"), m_selected);
    form->addRow(m_detail);
    form->addRow(m_keep);
    m_advice = new QLabel;
    m_advice->setWordWrap(true);
    m_advice->setAccessibleName(tr("Advice"));
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->hide();
    form->addRow(m_advice);

    connect(m_budgetSlider, &QSlider::valueChanged, this, &SamplingPanel::readSlider);
    connect(m_budget, &QSpinBox::valueChanged, this, &SamplingPanel::readBudgetBox);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &SamplingPanel::readShareBox);
    connect(m_unit, &QComboBox::activated, this, &SamplingPanel::applyUnit);
    connect(m_hasBudget, &QCheckBox::toggled, this, [this](bool on) {
        for (QWidget *control : budgetControls())
            control->setEnabled(on);
        if (!on)
            m_stop->setChecked(true); // without either the whole open-set would be taken
        Q_EMIT changed();
    });
    connect(m_stop, &QCheckBox::toggled, this, &SamplingPanel::applyStop);
    connect(m_leaveOutCopies, &QCheckBox::toggled, this, [this](bool on) {
        m_copyCosine->setEnabled(on);
        m_copyBits->setEnabled(on);
        Q_EMIT changed();
    });
    m_copyCosine->setKeyboardTracking(false);
    connect(m_copyCosine, &QDoubleSpinBox::valueChanged, this, &SamplingPanel::changed);
    for (QSpinBox *box : {m_clusters, m_patience, m_copyBits}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &SamplingPanel::changed);
    }
    m_budget->setKeyboardTracking(false);
    m_share->setKeyboardTracking(false);
    m_threshold->setKeyboardTracking(false);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &SamplingPanel::changed);
    connect(m_selector, &QComboBox::currentIndexChanged, this, &SamplingPanel::changed);
    connect(m_keep, &QPushButton::clicked, this, &SamplingPanel::keepRequested);
    explain();
    setOptions({}, 0);
    setKept(true);
}

void SamplingPanel::explain()
{
    describe(*this,
             tr("How many images of the open-set are taken, and by which rule. Map, gallery and counter follow at "
                "once; nothing is written until you keep the selection."));
    describe(*m_selector, tr("How images are ranked. simcore: each centroid of the target set takes its nearest image, "
                             "round after round. random, single centroid, k-centre and nearest are there to compare "
                             "with."));
    const QString budget =
        tr("The most images that are taken, as a number or as a share of the open-set. Without a budget "
           "the stop rule alone ends the selection, at 50 images for each target image at most.");
    describe(*m_hasBudget, budget);
    for (QWidget *control : budgetControls())
        describe(*control, budget);
    describe(*m_clusters, tr("Into how many clusters the target set is divided. Each has a centroid, and each centroid "
                             "takes one image a round: more clusters follow finer differences within the target set. "
                             "Another number ranks the open-set anew."));
    const QString rule =
        tr("The stop rule ends the selection in the round whose mean similarity falls under the threshold "
           "τ, a share of that of round p, the patience: what comes later is too unlike the target set to "
           "help. The stop curve shows where that is.");
    for (QWidget *control :
         {static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_threshold), static_cast<QWidget *>(m_patience)})
        describe(*control, rule);
    describe(*m_keep, tr("Writes the selection that is shown into the study. Exports and pretraining use the one that "
                         "was kept last."));
    describe(*m_advice, tr("What the numbers say about this selection, in plain words."));
    for (QWidget *control : {static_cast<QWidget *>(m_leaveOutCopies), static_cast<QWidget *>(m_copyBits)})
        describe(*control, control->toolTip());
}

/// A lower cosine would find nothing more: the stage has kept no such pairs.
void SamplingPanel::setPairsFloor(double floor)
{
    m_copyCosine->setRange(std::max(kLeastCopyCosine, floor), 1);
    QString text = tr("Cosine of two near-copies' features, at least.");
    if (floor > kLeastCopyCosine)
        text += QLatin1Char(' ') +
                tr("Pairs under %1 were not looked for: lower “%2” in the options of “%3” to find them.")
                    .arg(QLocale().toString(floor, 'g', 3), optionWords("Least cosine"), stageTitle(Stage::Duplicates));
    m_copyCosine->setToolTip(text);
    describe(*m_copyCosine, text);
}

void SamplingPanel::setOptions(const SelectOptions &options, std::int64_t openSetImages, double pairsFloor)
{
    const QSignalBlocker blocked(this);
    m_options = options;
    m_openSetImages = openSetImages;
    const Budget &budget = options.cut.budget;
    m_selector->setCurrentText(QString::fromStdString(options.selector));
    m_clusters->setValue(options.clusters);
    m_threshold->setValue(options.cut.threshold);
    m_patience->setValue(options.cut.patience);
    m_budget->setMaximum(static_cast<int>(std::clamp<std::int64_t>(openSetImages, 1, 100'000'000)));
    const std::int64_t images = budget.kind == Budget::Kind::Share
                                    ? static_cast<std::int64_t>(budget.share * static_cast<double>(openSetImages))
                                    : budget.count;
    m_unit->setCurrentIndex(budget.kind == Budget::Kind::Share ? 1 : 0);
    m_budgetBoxes->setCurrentIndex(m_unit->currentIndex());
    m_budget->setValue(static_cast<int>(std::max<std::int64_t>(1, images)));
    readBudgetBox(); // the scale of the slider may have changed while the number did not
    if (inPercent())
        m_share->setValue(100 * budget.share);
    m_hasBudget->setChecked(budget.isSet());
    m_stop->setChecked(options.cut.stop);
    for (QWidget *control : budgetControls())
        control->setEnabled(budget.isSet());
    m_threshold->setEnabled(options.cut.stop);
    m_patience->setEnabled(options.cut.stop);
    m_leaveOutCopies->setChecked(options.duplicates.leaveOut);
    setPairsFloor(pairsFloor);
    m_copyCosine->setValue(options.duplicates.cosine);
    m_copyBits->setValue(options.duplicates.bits);
    m_copyCosine->setEnabled(options.duplicates.leaveOut);
    m_copyBits->setEnabled(options.duplicates.leaveOut);
    setEnabled(openSetImages > 0);
}

SelectOptions SamplingPanel::options() const
{
    SelectOptions options = m_options;
    options.selector = m_selector->currentText().toStdString();
    options.clusters = m_clusters->value();
    options.cut.stop = m_stop->isChecked();
    options.duplicates.leaveOut = m_leaveOutCopies->isChecked();
    options.duplicates.cosine = m_copyCosine->value();
    options.duplicates.bits = m_copyBits->value();
    options.cut.threshold = m_threshold->value();
    options.cut.patience = m_patience->value();
    options.cut.budget = !m_hasBudget->isChecked() ? Budget()
                         : inPercent()             ? Budget::ofOpenSet(m_share->value() / 100)
                                                   : Budget::images(m_budget->value());
    return options;
}

bool SamplingPanel::inPercent() const
{
    return m_unit->currentIndex() == 1;
}

std::array<QWidget *, 4> SamplingPanel::budgetControls() const
{
    return {m_budget, m_share, m_unit, m_budgetSlider};
}

void SamplingPanel::setBudget(std::int64_t images)
{
    m_hasBudget->setChecked(true);
    m_budget->setValue(static_cast<int>(std::min<std::int64_t>(images, m_budget->maximum())));
}

void SamplingPanel::setThreshold(double threshold)
{
    m_threshold->setValue(threshold);
}

/// The same budget in the other unit.
void SamplingPanel::applyUnit()
{
    m_budgetBoxes->setCurrentIndex(m_unit->currentIndex());
    Q_EMIT changed();
}

void SamplingPanel::readSlider()
{
    const QSignalBlocker blocked(m_budget);
    m_budget->setValue(static_cast<int>(budgetOf(m_budgetSlider->value(), m_openSetImages)));
    showShare();
    Q_EMIT changed();
}

void SamplingPanel::readBudgetBox()
{
    const QSignalBlocker blocked(m_budgetSlider);
    m_budgetSlider->setValue(sliderOf(m_budget->value(), m_openSetImages));
    showShare();
    Q_EMIT changed();
}

void SamplingPanel::readShareBox()
{
    const QSignalBlocker budget(m_budget), slider(m_budgetSlider);
    m_budget->setValue(static_cast<int>(m_share->value() / 100 * static_cast<double>(m_openSetImages)));
    m_budgetSlider->setValue(sliderOf(m_budget->value(), m_openSetImages));
    Q_EMIT changed();
}

void SamplingPanel::showShare()
{
    const QSignalBlocker blocked(m_share);
    m_share->setValue(100.0 * m_budget->value() / static_cast<double>(std::max<std::int64_t>(1, m_openSetImages)));
}

void SamplingPanel::applyStop(bool stop)
{
    m_threshold->setEnabled(stop);
    m_patience->setEnabled(stop);
    if (!stop)
        m_hasBudget->setChecked(true);
    Q_EMIT changed();
}

void SamplingPanel::showCut(const Cut &cut, std::int64_t openSetImages)
{
    m_selected->setText(tr("%1 images").arg(countWords(cut.images)));
    const double share =
        openSetImages > 0 ? 100.0 * static_cast<double>(cut.images) / static_cast<double>(openSetImages) : 0;
    QString text = tr("%1 % of the open-set").arg(QLocale().toString(share, 'f', share < 10 ? 1 : 0));
    if (cut.end == CutEnd::StopRule)
        text += tr(", ended by the stop rule");
    else if (cut.end == CutEnd::Exhausted)
        text += tr(", all there is");
    if (cut.rounds > 0)
        text += tr(", %1 rounds").arg(countWords(cut.rounds));
    m_detail->setText(text);
}

void SamplingPanel::showAdvice(const std::vector<Phrase> &advice)
{
    QStringList lines;
    for (const Phrase &sentence : advice)
        lines.push_back(QStringLiteral("• ") + phraseWords(sentence));
    m_advice->setText(lines.join(QLatin1Char('\n')));
    m_advice->setVisible(!lines.isEmpty());
}

void SamplingPanel::showBusy(const QString &text)
{
    m_detail->setText(text);
}

void SamplingPanel::setKept(bool kept)
{
    m_keep->setEnabled(!kept);
}

} // namespace coresift
