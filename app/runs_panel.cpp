#include "app/runs_panel.h"

#include "app/background.h"
#include "app/run_edits.h"
#include "app/run_plot_bar.h"
#include "app/window_layout.h"
#include "widgets/flow_layout.h"
#include "widgets/run_model.h"
#include "widgets/run_plot.h"
#include "widgets/whats_this.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <set>
#include <utility>

namespace coresift {

namespace {

constexpr int kNoteWidth = 160; // px
const QAbstractItemView::EditTriggers kNoteTriggers =
    QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;
constexpr int kTableHeight = 136;  // px, at first
constexpr int kFollowEvery = 1000; // ms, for the curve of a run in work
constexpr int kLookEvery = 2000;   // ms, at what another process trains

/// A button that does what an action does, with its mnemonic.
QPushButton *buttonOf(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(action->objectName());
    button->setToolTip(action->toolTip());
    describe(*button, action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
    });
    return button;
}

QTimer *onceAfter(int interval, QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(interval);
    return timer;
}

/// For StudySettings::pretrainStart, or the path of an encoder in the study that is not the study's choice any more.
std::string startOfRun(const RunInfo &run, const StudySettings &settings, const std::string &folder)
{
    if (run.startFile.empty())
        return "fresh";
    if (run.startFile == settings.encoder.file)
        return "retrieval";
    return run.startFile == settings.pretrainStart ? run.startFile : folder + "/" + run.startFile;
}

} // namespace

RunsPanel::RunsPanel(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    m_edits = new RunEdits(m_workbench, this);
    m_model = new RunModel(this);
    m_followDue = onceAfter(kFollowEvery, this);
    m_lookDue = onceAfter(kLookEvery, this);
    buildActions();
    describe(*this, tr("All trainings of this study, to be compared, taken up again or deleted."));
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(QStringLiteral("runsParts"));
    parts->addWidget(buildTable());
    parts->addWidget(buildCurves());
    parts->setStretchFactor(1, 1); // the table keeps its height
    parts->setSizes({kTableHeight, height()});
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    connectParts();
    updateState();
}

QAction *RunsPanel::addAction(const QString &name, const QString &text, const QString &help, void (RunsPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(help);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void RunsPanel::buildActions()
{
    m_reopen = addAction(QStringLiteral("reopen"), tr("Reopen settin&gs…"),
                         tr("Opens the options of a stage as this run had them"), &RunsPanel::reopenSettings);
    m_evaluate =
        addAction(QStringLiteral("evaluateRun"), tr("Evaluate…"),
                  tr("Measures the encoder of this run, and keeps the figures with it"), &RunsPanel::evaluateRun);
    m_pause = addAction(QStringLiteral("pause"), tr("Pause run"),
                        tr("Halts the training after its step, whichever window or command line started it; it keeps "
                           "its memory, and goes on when it is told to"),
                        &RunsPanel::pauseOrResume);
    m_stop = addAction(QStringLiteral("stop"), tr("Stop run"),
                       tr("Ends the training with a checkpoint, whichever window or command line started it; the same "
                          "settings go on with it"),
                       &RunsPanel::stopSelected);
    m_remove = addAction(QStringLiteral("delete"), tr("&Delete"),
                         tr("Undo brings a run back until the study is closed"), &RunsPanel::removeSelected);
}

QWidget *RunsPanel::buildTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RunModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunModel::Started, Qt::AscendingOrder);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Training runs"));
    describe(*m_table, tr("Every training of this study with the settings in which they differ and their best figures. "
                          "Select some to lay their curves over one another; the note can be edited."));
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_reopen, m_evaluate, m_pause, m_stop, m_remove});
    m_hint =
        new QLabel(tr("Train a retrieval encoder or pretrain: each run appears here with its settings and figures."));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_table, 1);
    return part;
}

QWidget *RunsPanel::buildCurves()
{
    m_plot = new RunPlot;
    m_plot->setHint(tr("Select runs in the table to see their losses over one another."));
    describe(*m_plot, tr("The curves of the runs that are selected in the table, over one another. The wheel zooms, "
                         "dragging moves, a double click shows all."));
    auto *plotBar = new RunPlotBar(*m_plot);
    connect(plotBar, &RunPlotBar::problem, this, &RunsPanel::problem);
    auto *bar = new FlowLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    for (QAction *action : {m_reopen, m_evaluate, m_pause, m_stop, m_remove})
        bar->addWidget(buttonOf(action));
    bar->addWidget(plotBar);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_plot, 1);
    return part;
}

void RunsPanel::connectParts()
{
    StudyDocument &document = m_workbench.document();
    for (const auto signal : {&StudyDocument::opened, &StudyDocument::changed, &StudyDocument::closed})
        connect(&document, signal, this, &RunsPanel::reload);
    connect(&m_workbench, &Workbench::jobStarted, this, [this] { m_awaitsStep = true; });
    connect(&m_workbench, &Workbench::stepped, this, &RunsPanel::onStep);
    connect(m_followDue, &QTimer::timeout, this, &RunsPanel::followRun);
    connect(m_lookDue, &QTimer::timeout, this, [this] {
        if (isVisible() || m_isPaused) // else showing it reads
            reload();
    });
    connect(m_edits, &RunEdits::changed, this, &RunsPanel::reload);
    connect(m_edits, &RunEdits::problem, this, &RunsPanel::problem);
    connect(m_model, &RunModel::noteEdited, m_edits, &RunEdits::setNote);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateState();
        showCurves();
    });
}

/// The losses of a run in work are read when somebody looks.
void RunsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

/// Steps come faster than a curve is worth reading.
void RunsPanel::onStep()
{
    if (std::exchange(m_awaitsStep, false)) // its run is there now
        reload();
    else if (isVisible() && !m_followDue->isActive())
        m_followDue->start();
}

/// Not while curves are on their way, nor after some that could not be read: that would be told every second.
void RunsPanel::followRun()
{
    const std::vector<const RunInfo *> runs = selected();
    const bool any =
        std::any_of(runs.begin(), runs.end(), [this](const RunInfo *run) { return m_model->isRunning(*run); });
    if (any && isVisible() && m_curvesRead)
        showCurves();
}

/// One at a time; what is asked for meanwhile comes after it.
void RunsPanel::reload()
{
    m_again = m_reading;
    if (m_reading)
        return;
    if (!m_workbench.document().isOpen())
        return apply({});
    m_reading = true;
    const auto next = [this] {
        m_reading = false;
        if (std::exchange(m_again, false))
            reload();
    };
    inBackground(
        this, [folder = m_workbench.document().folderBytes()] { return readRuns(folder); },
        [this, next](const RunsTable &table) {
            if (!m_again) // else another study may be open
                apply(table);
            next();
        },
        [this, next](const QString &message) {
            Q_EMIT problem(message);
            next();
        });
}

/// What was selected stays so.
void RunsPanel::apply(const RunsTable &table)
{
    std::set<std::string> ids;
    for (const RunInfo *run : selected())
        ids.insert(run->id);
    const SavedColumns before = columnsOf(*m_table);
    const bool first = m_model->rowCount() == 0;
    m_model->setTable(table);
    m_model->setRunning(m_awaitsStep ? std::nullopt : m_workbench.runningStage());
    QItemSelection rows;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (ids.count(m_model->run(m_sorted->mapToSource(m_sorted->index(row, 0)).row()).id) != 0)
            rows.select(m_sorted->index(row, 0), m_sorted->index(row, m_sorted->columnCount() - 1));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const bool none = m_model->rowCount() == 0, others = before.key != columnsOf(*m_table).key;
    if (!first && (none || others))
        keep(before);
    if (none)
        forgetColumns(*m_table);
    if (first || others) {
        m_table->resizeColumnsToContents();
        m_table->setColumnWidth(RunModel::Note, kNoteWidth);
        if (!none)
            restoreColumns(*m_table);
        m_table->horizontalHeader()->setSectionResizeMode(RunModel::State, QHeaderView::ResizeToContents); // it changes
    }
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, m_model->isUnmeasured(column) && column > RunModel::Linear);
    if (const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
        sorted >= m_model->columnCount() || m_table->isColumnHidden(sorted))
        m_table->sortByColumn(RunModel::Started, Qt::AscendingOrder);
    updateState();
    showCurves();
    const auto inWork =
        std::find_if(table.runs.begin(), table.runs.end(), [](const RunInfo &run) { return run.inWork; });
    m_isPaused = inWork != table.runs.end() && inWork->wish == RunWish::Pause;
    Q_EMIT runPaused(m_isPaused);
    if (inWork != table.runs.end())
        m_lookDue->start();
}

std::vector<const RunInfo *> RunsPanel::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<const RunInfo *> runs;
    for (const QModelIndex &row : rows)
        runs.push_back(&m_model->run(m_sorted->mapToSource(row).row()));
    return runs;
}

void RunsPanel::updateState()
{
    const bool any = m_model->rowCount() > 0;
    m_hint->setVisible(!any);
    m_table->setVisible(any);
    const std::vector<const RunInfo *> runs = selected();
    const std::shared_ptr<const StudyContent> content = m_workbench.document().shared();
    const bool isWritten = content && !content->snapshot.readOnly;
    m_reopen->setEnabled(isWritten && runs.size() == 1 && runs.front()->state != RunState::Corrupt);
    m_evaluate->setEnabled(isWritten && runs.size() == 1 && runs.front()->state == RunState::Finished);
    m_remove->setEnabled(isWritten && !runs.empty());
    m_table->setEditTriggers(isWritten ? kNoteTriggers : QAbstractItemView::NoEditTriggers);
    const RunInfo *inWork = isWritten && runs.size() == 1 && runs.front()->inWork ? runs.front() : nullptr;
    m_pause->setText(inWork != nullptr && inWork->wish == RunWish::Pause ? tr("Resume run") : tr("Pause run"));
    m_pause->setEnabled(inWork != nullptr && inWork->wish != RunWish::Stop);
    m_stop->setEnabled(inWork != nullptr && inWork->wish != RunWish::Stop);
}

void RunsPanel::showCurves()
{
    std::vector<std::string> ids;
    for (const RunInfo *run : selected())
        if (run->state != RunState::Corrupt) // its row says why
            ids.push_back(run->id);
    const int asked = ++m_asked;
    m_curvesRead = false;
    inBackground(
        this,
        [folder = m_workbench.document().folderBytes(), ids] {
            std::vector<PlottedRun> runs;
            for (const std::string &id : ids)
                runs.push_back({fromBytes(id), readRunMetricsOf(folder, id)});
            return runs;
        },
        [this, asked](const std::vector<PlottedRun> &runs) {
            if (asked != m_asked)
                return;
            m_curvesRead = true;
            m_plot->setRuns(runs);
        },
        [this, asked](const QString &message) {
            if (asked == m_asked)
                Q_EMIT problem(message);
        });
}

QList<ShortcutRow> RunsPanel::shortcuts()
{
    return {{tr("Runs"), tr("Edit the note of the run"), {Qt::Key_F2}}};
}

void RunsPanel::reopenSettings()
{
    const RunInfo run = *selected().front(); // the table may be read again while the dialog is open
    StageDefaults defaults = stageDefaults(m_workbench);
    const Stage stage = run.kind == "retrieval" ? Stage::Retrieval : Stage::Pretrain;
    if (stage == Stage::Retrieval) {
        defaults.settings.retrieval = run.asked;
    } else {
        defaults.settings.pretrain = run.asked;
        defaults.settings.pretrainOn = run.on;
        defaults.settings.pretrainStart = startOfRun(run, defaults.settings, defaults.folder);
    }
    askAndRun(stage, defaults);
}

/// The encoder in use is evaluated as the stage has it, whose figure it is.
void RunsPanel::evaluateRun()
{
    const RunInfo run = *selected().front(); // the table may be read again while the dialog is open
    StageDefaults defaults = stageDefaults(m_workbench);
    const std::string file = "runs/" + run.id + "/encoder.safetensors";
    const StudySettings &settings = defaults.settings;
    if (settings.pretrainRun.empty() ? file != settings.encoder.file : run.id != settings.pretrainRun)
        defaults.evaluate.encoderFile = defaults.folder + "/" + file;
    askAndRun(Stage::Evaluate, defaults);
}

void RunsPanel::askAndRun(Stage stage, const StageDefaults &defaults)
{
    const auto request = askStage(stage, defaults, this);
    if (request && m_workbench.document().isOpen() && m_workbench.document().folderBytes() == defaults.folder)
        m_workbench.run(*request);
}

void RunsPanel::pauseOrResume()
{
    const RunInfo &run = *selected().front();
    m_edits->ask(run.id, run.wish == RunWish::Pause ? RunWish::GoOn : RunWish::Pause);
}

void RunsPanel::stopSelected()
{
    m_edits->ask(selected().front()->id, RunWish::Stop);
}

void RunsPanel::removeSelected()
{
    std::vector<std::string> ids;
    for (const RunInfo *run : selected())
        ids.push_back(run->id);
    m_edits->remove(ids);
}

} // namespace coresift
