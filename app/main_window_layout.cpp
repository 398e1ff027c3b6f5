/// The main window's panels and how they are laid out.
#include "app/main_window.h"

#include "app/choice_actions.h"
#include "app/compare_panel.h"
#include "app/gallery_panel.h"
#include "app/image_details.h"
#include "app/jobs_panel.h"
#include "app/large_view.h"
#include "app/map_panel.h"
#include "app/missing_folders_bar.h"
#include "app/nearest_targets.h"
#include "app/results_panel.h"
#include "app/runs_panel.h"
#include "app/scrolled.h"
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
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QDockWidget>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr QSize kFrame(8, 40); // px, what a window manager puts around the window

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
    connect(runs, &RunsPanel::runPaused, m_training, &TrainingPanel::setRunPaused);
    addTab(runs, QStringLiteral("runs"), tr("Runs"));
    auto *compare = new ComparePanel(m_workbench, *m_thumbnails);
    connect(compare, &ComparePanel::currentImageChanged, this, &MainWindow::showImage);
    connect(compare, &ComparePanel::enlargeRequested, this, [this](std::int64_t id) {
        m_gallery->select(id);
        enlarge();
    });
    addTab(compare, QStringLiteral("compare"), tr("Compare"));
    auto *results = new ResultsPanel(m_workbench);
    connect(results, &ResultsPanel::problem, this, &MainWindow::showProblem);
    addTab(results, QStringLiteral("results"), tr("Results"));
    addTab(m_skippedView, QStringLiteral("skipped"), tr("Skipped"));
    auto *jobs = new JobsPanel(m_workbench.jobs());
    addTab(jobs, QStringLiteral("jobs"), tr("Jobs"));
    connect(jobs, &JobsPanel::waitingCounted, this, [this, jobs](std::ptrdiff_t waiting) {
        m_tabs->setTabText(m_tabs->indexOf(jobs), waiting == 0 ? tr("Jobs") : tr("Jobs (%1)").arg(countWords(waiting)));
    });
    connect(&m_workbench.jobs(), &JobQueue::changed, m_training,
            [this] { m_training->setPaused(m_workbench.jobs().isPaused()); });
    addTab(m_messages, QStringLiteral("messages"), tr("Messages"));
    m_gallery = new GalleryPanel(m_workbench, *m_thumbnails);
    connect(m_gallery, &GalleryPanel::currentChanged, m_coresetView, &CoresetView::showImage);
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
    m_pages->addWidget(scrolled(start));
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
    // With room for the scroll bar beside it, lest long rows wrap.
    const int width = column->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resizeDocks({left, right}, {std::max(260, width), 230}, Qt::Horizontal);
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
