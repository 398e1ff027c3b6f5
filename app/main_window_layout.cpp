/// The main window's panels, menus and shortcuts.
#include "app/main_window.h"

#include "app/choice_actions.h"
#include "app/compare_panel.h"
#include "app/gallery_panel.h"
#include "app/help_actions.h"
#include "app/image_details.h"
#include "app/jobs_panel.h"
#include "app/large_view.h"
#include "app/map_panel.h"
#include "app/missing_folders_bar.h"
#include "app/nearest_targets.h"
#include "app/runs_panel.h"
#include "app/stage_panel.h"
#include "app/start_page.h"
#include "app/study_actions.h"
#include "app/study_commands.h"
#include "app/thumbnail_loader.h"
#include "app/training_panel.h"
#include "app/window_layout.h"
#include "core/encoder/encoder.h"
#include "widgets/centroid_model.h"
#include "widgets/centroid_view.h"
#include "widgets/coreset_model.h"
#include "widgets/coreset_view.h"
#include "widgets/hover_card.h"
#include "widgets/inspector.h"
#include "widgets/job_bar.h"
#include "widgets/sampling_panel.h"
#include "widgets/skipped_model.h"
#include "widgets/skipped_view.h"
#include "widgets/stop_curve_plot.h"
#include "widgets/themed_icon.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr QSize kFrame(8, 40); // px, what a window manager puts around the window

/// The same action for the tool bar: only an icon, since its text grows and shrinks with what can be undone.
QAction *undoButton(QAction *action, const QString &icon)
{
    auto *button = new QAction(style::icon(icon), {}, action);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text().remove(QLatin1Char('&')));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAction::triggered, action, &QAction::trigger);
    follow();
    return button;
}

/// On a low screen a scroll bar appears; the column itself is as narrow as its parts let it be.
QScrollArea *scrolled(QWidget *column)
{
    auto *area = new QScrollArea;
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(column->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace

void MainWindow::buildViews()
{
    m_map = new MapPanel;
    m_stopCurve = new StopCurvePlot;
    m_centroids = new CentroidModel(*m_thumbnails, this);
    m_centroidView = new CentroidView(*m_centroids);
    m_coreset = new CoresetModel(m_workbench.chosen(), this);
    new NearestTargets(m_workbench, *m_coreset, this);
    m_coresetView = new CoresetView(*m_coreset, m_workbench.chosen());
    m_choiceActions = new ChoiceActions(m_workbench, this);
    m_training = new TrainingPanel;
    m_skipped = new SkippedModel(this);
    m_skippedView = new SkippedView(*m_skipped);
    m_messages = new QPlainTextEdit;
    m_messages->setReadOnly(true);
    m_messages->setTabChangesFocus(true);
    m_messages->setAccessibleName(tr("Messages"));
    describe(*m_messages, tr("What stages and jobs have reported since the study was opened, oldest first. It can be "
                             "selected and copied."));
    m_messages->setMaximumBlockCount(10'000);
    m_messages->setPlaceholderText(tr("What the stages report appears here."));

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Views"));
    describe(*m_tabs->tabBar(), tr("Views of the study: its map, how the selection came about, and what training and "
                                   "jobs do. Alt with a digit goes to one."));
    const auto addTab = [this](QWidget *view, const QString &name, const QString &title) {
        view->setObjectName(name); // which one was in front is remembered by it
        m_tabs->addTab(view, title);
    };
    addTab(m_map, QStringLiteral("map"), tr("Map"));
    addTab(m_stopCurve, QStringLiteral("stopCurve"), tr("Stop curve"));
    addTab(m_centroidView, QStringLiteral("centroids"), tr("Centroids"));
    addTab(m_coresetView, QStringLiteral("coreset"), tr("Coreset"));
    addTab(m_training, QStringLiteral("training"), tr("Training"));
    auto *runs = new RunsPanel(m_workbench);
    connect(runs, &RunsPanel::problem, this, &MainWindow::showProblem);
    addTab(runs, QStringLiteral("runs"), tr("Runs"));
    auto *compare = new ComparePanel(m_workbench, *m_thumbnails);
    connect(compare, &ComparePanel::currentImageChanged, this, &MainWindow::showImage);
    connect(compare, &ComparePanel::enlargeRequested, this, [this](std::int64_t id) {
        m_gallery->select(id);
        enlarge();
    });
    addTab(compare, QStringLiteral("compare"), tr("Compare"));
    addTab(m_skippedView, QStringLiteral("skipped"), tr("Skipped"));
    auto *jobs = new JobsPanel(m_workbench.jobs());
    addTab(jobs, QStringLiteral("jobs"), tr("Jobs"));
    connect(jobs, &JobsPanel::waitingCounted, this, [this, jobs](std::ptrdiff_t waiting) {
        m_tabs->setTabText(m_tabs->indexOf(jobs), waiting == 0 ? tr("Jobs") : tr("Jobs (%1)").arg(countWords(waiting)));
    });
    addTab(m_messages, QStringLiteral("messages"), tr("Messages"));
    m_gallery = new GalleryPanel(m_workbench, *m_thumbnails);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_gallery);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    m_studyActions = new StudyActions(m_workbench, this);
    m_commands = new StudyCommands(m_workbench, this);
    auto *start = new StartPage(m_studyActions->recent());
    connect(start, &StartPage::demoRequested, m_commands, &StudyCommands::tryDemo);
    connect(start, &StartPage::studyRequested, this, &MainWindow::openStudy);
    connect(m_studyActions, &StudyActions::openRequested, this, &MainWindow::openStudy);
    connect(start, &StartPage::newRequested, m_commands, &StudyCommands::newEmptyStudy);
    connect(start, &StartPage::openRequested, m_commands, &StudyCommands::openStudy);
    m_missing = new MissingFoldersBar;
    connect(m_missing, &MissingFoldersBar::relocateRequested, m_commands, &StudyCommands::relocate);
    m_large = new LargeView(m_workbench, *m_thumbnails);
    m_large->hide();
    auto *work = new QWidget; // map and gallery, or one image: hidden parts keep their sizes
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing);
    layout->addWidget(m_splitter);
    layout->addWidget(m_large);
    m_pages = new QStackedWidget;
    m_pages->addWidget(start);
    m_pages->addWidget(work);
    setCentralWidget(m_pages);
    m_hover = new HoverCard(*m_thumbnails, this);
}

void MainWindow::buildDocks()
{
    m_stages = new StagePanel;
    m_samplingPanel = new SamplingPanel;
    auto *heading = new QLabel(tr("Sampling"));
    heading->setContentsMargins(8, 6, 8, 0);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stages);
    layout->addWidget(heading);
    layout->addWidget(m_samplingPanel);
    layout->addStretch(1);
    auto *left = new QDockWidget(tr("Stages"));
    left->setObjectName(QStringLiteral("stages"));
    left->setWidget(scrolled(column));
    addDockWidget(Qt::LeftDockWidgetArea, left);

    m_inspector = new Inspector(*m_thumbnails);
    m_details = new ImageDetails(m_workbench, *m_inspector, this);
    auto *right = new QDockWidget(tr("Inspector"));
    right->setObjectName(QStringLiteral("inspector"));
    right->setWidget(scrolled(m_inspector));
    addDockWidget(Qt::RightDockWidgetArea, right);
    resizeDocks({left, right}, {260, 230}, Qt::Horizontal);
}

void MainWindow::buildStatusBar()
{
    m_jobBar = new JobBar;
    m_skippedCount = new QLabel;
    statusBar()->addWidget(m_jobBar, 1);
    statusBar()->addPermanentWidget(m_skippedCount);
    const std::string gpu = deviceName();
    statusBar()->addPermanentWidget(new QLabel(gpu == "none" ? tr("GPU: none") : tr("GPU: %1").arg(fromBytes(gpu))));
}

template <class Receiver>
QAction *MainWindow::addAction(const QString &text, const QKeySequence &shortcut, Receiver *receiver,
                               void (Receiver::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, receiver, slot);
    return action;
}

void MainWindow::buildActions()
{
    QAction *newAction = addAction(tr("&New study…"), QKeySequence::New, m_commands, &StudyCommands::newEmptyStudy);
    QAction *openAction = addAction(tr("&Open study…"), QKeySequence::Open, m_commands, &StudyCommands::openStudy);
    QAction *csv = addAction(tr("&Export CSV…"), QKeySequence(tr("Ctrl+E")), m_commands, &StudyCommands::exportCsv);
    QAction *copy =
        addAction(tr("Export &more…"), QKeySequence(tr("Ctrl+Shift+E")), m_commands, &StudyCommands::exportOther);
    QAction *join = addAction(tr("&Join metadata…"), {}, m_commands, &StudyCommands::joinMetadata);
    QAction *scan = addAction(tr("&Rescan folders"), QKeySequence(Qt::Key_F5), m_commands, &StudyCommands::rescan);
    QAction *move = addAction(tr("Re&locate a folder…"), {}, m_commands, &StudyCommands::relocate);
    QAction *next = addAction(tr("Run &next stage"), QKeySequence(tr("Ctrl+R")), &m_workbench, &Workbench::runNext);
    QAction *all = addAction(tr("Run &all"), QKeySequence(tr("Ctrl+Shift+R")), &m_workbench, &Workbench::runAll);
    QAction *train = addAction(tr("&Train retrieval encoder…"), {}, m_commands, &StudyCommands::askAndRunRetrieval);
    QAction *load = addAction(tr("&Load encoder…"), {}, m_commands, &StudyCommands::loadEncoder);
    QAction *pretrain = addAction(tr("&Pretrain…"), {}, m_commands, &StudyCommands::askAndRunPretraining);
    QAction *evaluate = addAction(tr("&Evaluate"), {}, m_commands, &StudyCommands::runEvaluation);
    QAction *keep =
        addAction(tr("&Keep this selection"), QKeySequence(tr("Ctrl+K")), &m_workbench, &Workbench::keepSelection);
    QAction *undo = m_workbench.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_workbench.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    QAction *pinAction = addAction(tr("&Pin"), QKeySequence(Qt::Key_P), this, &MainWindow::pin);
    QAction *rejectAction = addAction(tr("Re&ject"), QKeySequence(Qt::Key_X), this, &MainWindow::reject);
    QAction *reasonAction = addAction(tr("Reject for a rea&son…"), QKeySequence(Qt::SHIFT | Qt::Key_X), this,
                                      &MainWindow::rejectWithReason);
    QAction *unmarkAction =
        addAction(tr("&Take the mark back"), QKeySequence(Qt::Key_Delete), this, &MainWindow::unmark);
    QAction *showAll =
        addAction(tr("Show the &whole map"), QKeySequence(Qt::CTRL | Qt::Key_0), &m_map->plot(), &MapPlot::showAll);
    auto *quit = new QAction(tr("&Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &MainWindow::close);

    QMenu *menu = menuBar()->addMenu(tr("&Study"));
    menu->addActions({newAction, openAction});
    menu->addMenu(m_studyActions->recentMenu());
    menu->addSeparator();
    menu->addActions({scan, move, join});
    menu->addSeparator();
    menu->addActions({csv, copy, m_studyActions->report()});
    menu->addSeparator();
    menu->addAction(quit);
    menu = menuBar()->addMenu(tr("&Edit"));
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions({pinAction, rejectAction, reasonAction, unmarkAction});
    menu->addSeparator();
    m_choiceActions->addTo(*menu);
    menu->addSeparator();
    menu->addAction(addAction(tr("Settin&gs…"), QKeySequence(tr("Ctrl+,")), this, &MainWindow::showSettings));
    menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(showAll);
    menu->addActions(m_map->tools());
    menu->addSeparator();
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *tab = new QAction(m_tabs->tabText(i), this);
        tab->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10))); // the tenth is 0
        connect(tab, &QAction::triggered, m_tabs, [this, i] {
            endLargeView();
            m_tabs->setCurrentIndex(i);
        });
        menu->addAction(tab);
    }
    menu->addSeparator();
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        menu->addAction(dock->toggleViewAction());
    menu = menuBar()->addMenu(tr("S&ampling"));
    menu->addAction(keep);
    menu = menuBar()->addMenu(tr("Trai&ning"));
    menu->addActions({next, all});
    menu->addSeparator();
    menu->addActions({train, load, pretrain, evaluate});
    menu = menuBar()->addMenu(tr("&Help"));
    (new HelpActions(this))->addTo(*menu);

    auto *bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("main"));
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->addActions({newAction, openAction});
    bar->addSeparator();
    bar->addActions({next, all});
    bar->addSeparator();
    bar->addActions({undoButton(undo, QStringLiteral("undo")), undoButton(redo, QStringLiteral("redo"))});
    bar->addSeparator();
    bar->addAction(csv);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in gallery"));
    m_search->setAccessibleName(m_search->placeholderText());
    describe(*m_search, tr("Shows only the images in the gallery whose path or class contains this text. Emptied, all "
                           "are shown again."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    bar->addWidget(m_search);
    auto *find = new QAction(m_search->placeholderText(), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    QMainWindow::addAction(find);

    const QList<QAction *> marks{pinAction, rejectAction, reasonAction, unmarkAction};
    const QList<QAction *> writing{join, scan, move, next, all, train, load, pretrain, evaluate, keep};
    m_needWriting = writing + marks;
    m_needIdle = {next, all}; // what is next is known when nothing runs; everything else waits in the queue
    m_needStudy = m_needWriting + QList<QAction *>{csv, copy, m_studyActions->report(), showAll};
    m_needCoreset = {csv, keep};
    next->setWhatsThis(tr("Runs the first stage that is not done, with its settings as they are."));
    all->setWhatsThis(tr("Runs every stage that is not done, one after another."));
    csv->setWhatsThis(tr("Writes the list of the images taken, with rank, cosine and what else is known of each."));
    newAction->setWhatsThis(tr("Names the folders of a new study. Images are only read, never changed."));
    openAction->setWhatsThis(tr("Opens the folder of a study that was made before."));
    describeActionsOf(*this);
}

bool MainWindow::isReadOnly() const
{
    return m_workbench.document().isOpen() && m_workbench.document().content().snapshot.readOnly;
}

void MainWindow::showStudyName()
{
    const QString name = fromBytes(m_workbench.document().content().snapshot.settings.name);
    setWindowTitle((isReadOnly() ? tr("%1 (read-only) – Coresift") : tr("%1 – Coresift")).arg(name));
    if (isReadOnly())
        m_messages->appendPlainText(
            tr("The study's folder cannot be written to: the study is open for looking, and can "
               "be exported to another place."));
}

/// The button that keeps the selection follows.
void MainWindow::updateKept()
{
    m_samplingPanel->setKept(m_workbench.isKept() || m_workbench.coreset().empty() || isReadOnly());
}

void MainWindow::updateActions()
{
    const bool open = m_workbench.document().isOpen(), busy = m_workbench.isBusy();
    for (QAction *action : m_needStudy)
        action->setEnabled(open && !(busy && m_needIdle.contains(action)) &&
                           !(isReadOnly() && m_needWriting.contains(action)) &&
                           !(m_needCoreset.contains(action) && m_workbench.coreset().empty()));
    m_stages->setRunning(m_workbench.runningStage(), busy, isReadOnly());
    m_training->setRunning(m_workbench.runningStage(), open && !isReadOnly());
    updateKept();
    m_choiceActions->updateState();
}

void MainWindow::restoreWindow()
{
    m_firstState = saveState();
    const QSettings settings;
    resize(QSize(1280, 800).boundedTo(screen()->availableGeometry().size() - kFrame));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
    m_gallery->setThumbnailSize(settings.value(QStringLiteral("gallery/size"), m_gallery->thumbnailSize()).toInt());
    restoreParts(*this);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstState);
    m_splitter->setSizes({m_splitter->height() * 3 / 5, m_splitter->height() * 2 / 5});
    resetParts(*this);
}

void MainWindow::saveWindow() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("gallery/size"), m_gallery->thumbnailSize());
    saveParts(*this);
}

} // namespace coresift
