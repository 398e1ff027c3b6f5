#include "app/results_panel.h"

#include "app/comparison_dialog.h"
#include "app/scrolled.h"
#include "app/wrapped_label.h"
#include "widgets/arm_comparison_model.h"
#include "widgets/evaluation_model.h"
#include "widgets/flow_layout.h"
#include "widgets/svg_picture.h"
#include "widgets/whats_this.h"
#include "widgets/worded_spin_box.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace coresift {

namespace {

constexpr int kMostSteps = 100'000'000;

/// UTC in ISO 8601, as the user's place and language have it.
QString timeWords(const std::string &utc)
{
    const QDateTime time = QDateTime::fromString(fromBytes(utc), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : fromBytes(utc);
}

/// Names of core with boxes to check, each named by its title.
template <class Title>
std::vector<QCheckBox *> checkBoxes(const std::vector<std::string> &names, const std::vector<std::string> &checked,
                                    Title &&title, QLayout &into)
{
    std::vector<QCheckBox *> boxes;
    for (const std::string &name : names) {
        auto *box = new QCheckBox(plainLabel(title(name)));
        box->setObjectName(fromBytes(name));
        box->setChecked(std::find(checked.begin(), checked.end(), name) != checked.end());
        into.addWidget(box);
        boxes.push_back(box);
    }
    return boxes;
}

void check(const std::vector<QCheckBox *> &boxes, const std::vector<std::string> &names)
{
    for (QCheckBox *const box : boxes)
        box->setChecked(std::find(names.begin(), names.end(), box->objectName().toStdString()) != names.end());
}

/// Those that were asked for keep their places: the first task decides.
std::vector<std::string> inOrderOf(const std::vector<std::string> &asked, std::vector<std::string> names)
{
    std::stable_sort(names.begin(), names.end(), [&](const std::string &a, const std::string &b) {
        return std::find(asked.begin(), asked.end(), a) < std::find(asked.begin(), asked.end(), b);
    });
    return names;
}

QWidget *rowOf(const QString &label, QLayout *boxes)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new QLabel(label));
    layout->addLayout(boxes);
    return row;
}

} // namespace

ResultsPanel::ResultsPanel(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    describe(*this, tr("What encoders are worth: the evaluation of the one in use, task by task and class by class, "
                       "and a comparison that tells whether the coreset helped."));
    auto *pages = new QTabWidget;
    pages->setDocumentMode(true);
    pages->tabBar()->setAccessibleName(tr("Results"));
    pages->addTab(buildEvaluation(), tr("Evaluation"));
    pages->addTab(buildComparison(), tr("Did the coreset help?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages);
    connect(&m_workbench.document(), &StudyDocument::opened, this, &ResultsPanel::takeRequest);
    connect(&m_workbench.document(), &StudyDocument::opened, this, &ResultsPanel::refresh);
    connect(&m_workbench.document(), &StudyDocument::changed, this, &ResultsPanel::refresh);
    connect(&m_workbench.document(), &StudyDocument::closed, this, &ResultsPanel::refresh);
    connect(&m_workbench, &Workbench::jobStarted, this, &ResultsPanel::updateGoOn);
    connect(&m_workbench, &Workbench::becameIdle, this, &ResultsPanel::updateGoOn);
    refresh();
}

QWidget *ResultsPanel::buildEvaluation()
{
    m_encoder = wrappedLabel();
    m_evaluation = new EvaluationModel(this);
    m_tree = new QTreeView;
    m_tree->setModel(m_evaluation);
    m_tree->setAccessibleName(tr("Evaluation"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    describe(*m_tree, tr("A row for each task that the encoder was measured in. Open one to see its classes, and what "
                         "each is most often taken for. The interval is where the figure lies for 95 of 100 other "
                         "samples of test images."));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_encoder);
    layout->addWidget(m_tree, 1);
    return page;
}

QWidget *ResultsPanel::buildComparison()
{
    m_verdict = wrappedLabel();
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_comparison = new ArmComparisonModel(this);
    m_training = wrappedLabel();
    m_table = new QTableView;
    m_table->setModel(m_comparison);
    m_table->setAccessibleName(tr("Comparison of training sets"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // its few rows, and the drawing right below
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(*m_table, tr("What an encoder reaches that was trained on each set of images, all with the same number of "
                          "steps: mean and standard deviation over the seeds."));
    m_chart = new SvgPicture;
    m_chart->setAccessibleName(tr("Comparison of training sets, drawn"));
    auto *results = new QWidget;
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(buildChoice());
    column->addWidget(m_verdict);
    column->addWidget(m_training);
    column->addWidget(m_table);
    column->addWidget(m_chart);
    column->addStretch(1);
    return scrolled(results);
}

QWidget *ResultsPanel::buildChoice()
{
    const ComparisonOptions usual;
    auto *arms = new FlowLayout, *tasks = new FlowLayout, *numbers = new FlowLayout;
    m_arms = checkBoxes(
        comparisonArms(), usual.arms, [](const std::string &arm) { return phraseWords(armTitle(arm)); }, *arms);
    m_tasks = checkBoxes(
        comparisonTasks(), usual.tasks, [](const std::string &task) { return phraseWords(taskFigure(task)); }, *tasks);
    m_seeds = new QSpinBox;
    m_seeds->setRange(1, kMostComparisonSeeds);
    m_seeds->setValue(usual.seeds);
    describe(*m_seeds, tr("Trainings of each set, from other first weights. With one alone nobody can tell a gain from "
                          "noise."));
    m_steps = new WordedSpinBox(tr("as the target set alone"));
    m_steps->setRange(0, kMostSteps);
    describe(*m_steps, tr("Steps of each training, the same for all. At first as many as the study's epochs are on the "
                          "target set alone."));
    m_budget = new QLineEdit;
    m_budget->setPlaceholderText(tr("as the study's coreset"));
    describe(*m_budget, tr("Images of the coreset and of the random set: a count, or a share such as 2%."));
    m_compare = new QPushButton(tr("Co&mpare")); // Alt+C cancels
    for (const auto &[label, field] :
         {std::pair<QString, QWidget *>(tr("Seeds"), m_seeds), std::pair<QString, QWidget *>(tr("Steps"), m_steps),
          std::pair<QString, QWidget *>(tr("Images added"), m_budget)}) {
        auto *pair = new QWidget; // they stay together where the row breaks
        auto *name = new QLabel(label);
        name->setBuddy(field);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(name);
        row->addWidget(field);
        numbers->addWidget(pair);
    }
    m_options = new QPushButton(tr("Options…"));
    describe(*m_options, tr("How each encoder is measured, and encoders of your own to measure beside them."));
    m_goOn = new QPushButton(tr("Continue"));
    describe(*m_goOn,
             tr("The comparison below is not complete: this trains and measures what it lacks, with the options "
                "that it was begun with."));
    numbers->addWidget(m_options);
    numbers->addWidget(m_compare);
    numbers->addWidget(m_goOn);
    auto *choice = new QWidget;
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rowOf(tr("Train on"), arms));
    layout->addWidget(rowOf(tr("Measure by"), tasks));
    layout->addLayout(numbers);
    for (const std::vector<QCheckBox *> *const boxes : {&m_arms, &m_tasks})
        for (QCheckBox *const box : *boxes)
            connect(box, &QCheckBox::toggled, this, &ResultsPanel::updateCompare);
    connect(m_options, &QPushButton::clicked, this, [this] {
        details().showTasks(checked(m_tasks));
        details().exec();
        updateCompare(); // encoders count too
    });
    connect(m_goOn, &QPushButton::clicked, this, &ResultsPanel::goOn);
    connect(m_compare, &QPushButton::clicked, this, &ResultsPanel::compare);
    return choice;
}

std::vector<std::string> ResultsPanel::checked(const std::vector<QCheckBox *> &boxes) const
{
    std::vector<std::string> names;
    for (const QCheckBox *const box : boxes)
        if (box->isChecked())
            names.push_back(box->objectName().toStdString());
    return names;
}

ComparisonDialog &ResultsPanel::details()
{
    if (m_details == nullptr) {
        const StudyContent &content = m_workbench.document().content();
        m_details = new ComparisonDialog(content.snapshot.settings.knn, content.metadata->names(), this);
    }
    return *m_details;
}

/// Shows what the study's last comparison was asked for, or what is usual: what another study was asked for says
/// nothing of this one. The dialog may be open, and run the loop that this is called from.
void ResultsPanel::takeRequest()
{
    if (m_details != nullptr) {
        m_details->reject();
        std::exchange(m_details, nullptr)->deleteLater();
    }
    const std::optional<Comparison> &comparison = m_workbench.document().content().comparison;
    const bool wasAsked = comparison && comparison->request;
    m_request = wasAsked ? *comparison->request : ComparisonOptions();
    m_pretrainOptions = optionsToJson(m_workbench.document().content().snapshot.settings.pretrain);
    check(m_arms, m_request.arms);
    check(m_tasks, m_request.tasks);
    m_seeds->setValue(m_request.seeds);
    m_steps->setValue(static_cast<int>(std::min<std::int64_t>(m_request.steps, kMostSteps)));
    m_budget->setText(budgetWords(m_request.budget));
    if (wasAsked)
        details().showRequest(m_request);
}

void ResultsPanel::compare()
{
    ComparisonOptions options;
    if (!m_request.trainIsStudys &&
        optionsToJson(m_workbench.document().content().snapshot.settings.pretrain) == m_pretrainOptions)
        options.train = m_request.train;
    options.arms = inOrderOf(m_request.arms, checked(m_arms));
    options.tasks = inOrderOf(m_request.tasks, checked(m_tasks));
    options.seeds = m_seeds->value();
    options.steps = m_steps->value();
    if (!details().read(options.tasks, options))
        return;
    try {
        const std::optional<Budget> budget = budgetFromWords(m_budget->text());
        if (!budget) {
            m_budget->setFocus();
            m_budget->selectAll();
            return Q_EMIT problem(
                tr("“%1” is no number of images: a count or a share such as 2% is needed.").arg(m_budget->text()));
        }
        options.budget = *budget;
        throwIfAny(options.check());
    } catch (const Error &wrong) {
        Q_EMIT problem(problemWords(wrong));
        return;
    }
    m_workbench.runOther(tr("Compare training sets"),
                         [folder = m_workbench.document().folderBytes(), options](JobContext &context) {
                             context.say(runComparison(folder, options, context).verdict());
                         });
}

void ResultsPanel::goOn()
{
    m_workbench.runOther(tr("Compare training sets"),
                         [folder = m_workbench.document().folderBytes(),
                          id = m_workbench.document().content().comparison->id](JobContext &context) {
                             context.say(resumeComparison(folder, id, context).verdict());
                         });
}

void ResultsPanel::refresh()
{
    showEvaluation();
    showComparison();
    if (m_details != nullptr && m_workbench.document().isOpen()) {
        const StudyContent &content = m_workbench.document().content();
        m_details->setStudy(content.snapshot.settings.knn, content.metadata->names());
    }
    updateCompare();
    updateGoOn();
}

void ResultsPanel::showEvaluation()
{
    const std::shared_ptr<const StudyContent> content = m_workbench.document().shared();
    static const std::optional<SavedEvaluation> kNone;
    const std::optional<SavedEvaluation> &saved = content ? content->evaluation : kNone;
    if (content && !content->evaluationProblem.empty())
        m_encoder->setText(phraseWords(content->evaluationProblem));
    else if (saved)
        m_encoder->setText(tr("%1, measured %2").arg(phraseWords(saved->report.encoder), timeWords(saved->measured)));
    else
        m_encoder->setText(
            tr("Nothing was evaluated yet: Evaluate, in the menu Training, measures the encoder in use."));
    const QString shown =
        saved ? fromBytes(content->snapshot.folder + saved->measured) + phraseWords(saved->report.summary())
              : QString();
    if (shown == std::exchange(m_evaluationShown, shown))
        return; // what is open and selected stays so
    m_evaluation->setEvaluation(saved);
    for (int column = 0; column < EvaluationModel::ColumnCount; ++column)
        m_tree->resizeColumnToContents(column);
}

void ResultsPanel::showComparison()
{
    const std::shared_ptr<const StudyContent> content = m_workbench.document().shared();
    const std::optional<Comparison> comparison = content ? content->comparison : std::nullopt;
    QString said = tr("Compare trains the same number of steps on each set of images, with several seeds, and measures "
                      "each. It takes as long as so many trainings, and goes on where it was interrupted.");
    if (content && !content->comparisonProblem.empty())
        said = phraseWords(content->comparisonProblem);
    else if (comparison)
        said = phraseWords(comparison->verdict());
    m_verdict->setText(said);
    m_training->setText(comparison ? phraseWords(comparison->training()) : QString());
    m_training->setVisible(comparison.has_value());
    m_comparison->setComparison(comparison);
    m_table->setVisible(comparison.has_value());
    m_table->resizeColumnsToContents();
    m_table->updateGeometry();
    const bool isDrawn = comparison && std::any_of(comparison->cells.begin(), comparison->cells.end(),
                                                   [](const ComparisonCell &cell) { return !cell.figures.empty(); });
    if (!isDrawn)
        return m_chart->setDrawing({});
    ChartStyle style;
    style.ground = palette().color(QPalette::Base).name().toStdString();
    style.text = palette().color(QPalette::Text).name().toStdString();
    style.words = [](const Phrase &phrase) { return phraseWords(phrase).toStdString(); };
    m_chart->setDrawing([comparison, style](int width) { return svgOf(*comparison, width, style); });
}

void ResultsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart != nullptr)
        showComparison();
}

void ResultsPanel::updateCompare()
{
    const StudyDocument &document = m_workbench.document();
    m_options->setEnabled(document.isOpen());
    const std::size_t encoders = checked(m_arms).size() + (m_details == nullptr ? 0 : m_details->encoders());
    const bool isEnough = encoders > 1 && !checked(m_tasks).empty();
    m_compare->setEnabled(document.isOpen() && !document.content().snapshot.readOnly && isEnough);
    m_compare->setToolTip(isEnough ? tr("Trains and measures what is not there yet; an interrupted comparison goes on")
                                   : tr("Check two sets of images and one task at least; encoders of your own, under "
                                        "Options, count as sets"));
}

void ResultsPanel::updateGoOn()
{
    const std::shared_ptr<const StudyContent> content = m_workbench.document().shared();
    m_goOn->setVisible(content && !content->snapshot.readOnly && content->comparison &&
                       content->comparison->canGoOn() && !m_workbench.isBusy());
}

} // namespace coresift
