#include "app/main_window.h"

#include "app/choice_actions.h"
#include "app/gallery_panel.h"
#include "app/image_details.h"
#include "app/large_view.h"
#include "app/map_panel.h"
#include "app/missing_folders_bar.h"
#include "app/new_study_dialog.h"
#include "app/settings.h"
#include "app/stage_panel.h"
#include "app/study_commands.h"
#include "app/thumbnail_loader.h"
#include "app/training_panel.h"
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
#include "widgets/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

namespace coresift {

MainWindow::MainWindow()
{
    setWindowTitle(tr("Coresift"));
    setAcceptDrops(true);
    m_thumbnails =
        std::make_unique<ThumbnailLoader>(thumbnailFolder(), std::int64_t(Settings::read().thumbnailMiB) << 20);
    buildViews();
    buildDocks();
    buildStatusBar();
    buildActions();
    connectWorkbench();
    connectViews();
    updateActions();
    updateHints();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::openStudy(const QString &folder)
{
    m_workbench.document().open(QDir::cleanPath(QDir().absoluteFilePath(folder)));
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench.document(), &StudyDocument::opened, this, &MainWindow::onStudyOpened);
    connect(&m_workbench.document(), &StudyDocument::changed, this, &MainWindow::onStudyRead);
    connect(&m_workbench, &Workbench::coresetChanged, this, &MainWindow::onCoresetChanged);
    connect(&m_workbench, &Workbench::marksChanged, this, &MainWindow::onMarksChanged);
    connect(&m_workbench, &Workbench::selectOptionsChanged, this, &MainWindow::onSelectOptionsChanged);
    connect(&m_workbench, &Workbench::jobStarted, this, &MainWindow::onJobStarted);
    connect(&m_workbench, &Workbench::progressed, this, [this](const Progress &progress) {
        m_jobBar->showProgress(progress);
        m_stages->setProgress(progress);
    });
    connect(&m_workbench, &Workbench::cancelling, m_jobBar, &JobBar::showCancelling);
    connect(&m_workbench, &Workbench::jobEnded, this, &MainWindow::onJobEnded);
    connect(&m_workbench, &Workbench::becameIdle, this, [this] {
        updateActions();
        if (m_closing)
            close();
    });
    connect(&m_workbench, &Workbench::stepped, this, [this](const StepMetrics &metrics) {
        m_training->append(m_workbench.runningStage().value_or(Stage::Pretrain), metrics);
    });
    connect(&m_workbench, &Workbench::mapForming, this,
            [this](const std::shared_ptr<const FormingMap> &map) { m_map->showForming(map); });
    connect(&m_workbench, &Workbench::said, this, [this](const QString &line) {
        m_messages->appendPlainText(line);
        const auto stage = m_workbench.runningStage();
        if (stage == Stage::Retrieval || stage == Stage::Pretrain)
            m_training->showMessage(line);
    });
    connect(&m_workbench, &Workbench::samplingBusy, this,
            [this](const Progress &progress) { m_samplingPanel->showBusy(progressWords(progress)); });
}

void MainWindow::connectViews()
{
    connect(m_stages, &StagePanel::runRequested, m_commands, &StudyCommands::run);
    connect(m_stages, &StagePanel::optionsRequested, m_commands, &StudyCommands::askAndRun);
    connect(m_stages, &StagePanel::loadEncoderRequested, m_commands, &StudyCommands::loadEncoder);
    connect(m_training, &TrainingPanel::trainRequested, m_commands, &StudyCommands::askAndRun);
    connect(m_training, &TrainingPanel::problem, this, &MainWindow::showProblem);
    connect(m_commands, &StudyCommands::openRequested, this, &MainWindow::openStudy);
    connect(m_details, &ImageDetails::problem, m_messages, &QPlainTextEdit::appendPlainText);
    connect(m_samplingPanel, &SamplingPanel::changed, this, [this] {
        m_workbench.setSelectOptions(m_samplingPanel->options());
        updateKept();
    });
    connect(m_stopCurve, &StopCurvePlot::thresholdDragged, m_samplingPanel, &SamplingPanel::setThreshold);
    connect(m_stopCurve, &StopCurvePlot::budgetDragged, m_samplingPanel, &SamplingPanel::setBudget);
    connect(m_samplingPanel, &SamplingPanel::keepRequested, &m_workbench, &Workbench::keepSelection);
    connect(m_jobBar, &JobBar::cancelRequested, &m_workbench, &Workbench::cancel);
    connect(m_jobBar, &JobBar::detailsRequested, this, &MainWindow::showDetails);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        endLargeView();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, m_gallery, &GalleryPanel::setSearch);
    connect(m_inspector, &Inspector::markRequested, this, [this](MarkKind kind) { mark(kind, {}); });
    connect(m_inspector, &Inspector::rejectRequested, this, &MainWindow::rejectWithReason);
    connect(m_centroidView, &CentroidView::leaveOutRequested, this, &MainWindow::leaveOutWithReason);
    connect(m_centroidView, &CentroidView::pickRequested, &m_workbench, &Workbench::letCentroidPick);
    connect(m_centroidView, &CentroidView::chosen, this, &MainWindow::chooseCentroid);
    connect(m_gallery, &GalleryPanel::currentChanged, this, &MainWindow::showImage);
    connect(m_gallery, &GalleryPanel::currentChanged, this, &MainWindow::showCentroidOf);
    connect(m_gallery, &GalleryPanel::enlargeRequested, this, &MainWindow::enlarge);
    connect(m_coresetView, &CoresetView::currentImageChanged, m_gallery, &GalleryPanel::select);
    connect(m_inspector, &Inspector::imageRequested, m_gallery, &GalleryPanel::select);
    connect(m_large, &LargeView::imageRequested, m_gallery, &GalleryPanel::select);
    connect(m_large, &LargeView::stepRequested, m_gallery, &GalleryPanel::step);
    connect(m_large, &LargeView::closeRequested, this, &MainWindow::endLargeView);
    connect(&m_workbench.chosen(), &ChosenImages::changed, this, &MainWindow::onChosenChanged);
    connect(m_choiceActions, &ChoiceActions::showRequested, m_gallery,
            [this] { m_gallery->show(GalleryQuery::Show::Chosen); });
    connect(m_choiceActions, &ChoiceActions::problem, this, &MainWindow::showProblem);
    connect(m_map, &MapPanel::clicked, this, &MainWindow::chooseOnMap);
    connect(m_map, &MapPanel::regionDrawn, &m_workbench.chosen(), &ChosenImages::choose);
    connect(&m_map->plot(), &MapPlot::hovered, this, [this](std::int64_t index, const QPoint &position) {
        if (index < 0)
            m_hover->hide();
        else
            m_hover->showItem(m_workbench.item(index), position);
    });
}

void MainWindow::onStudyOpened()
{
    m_details->showNothing();
    m_messages->clear();
    m_pages->setCurrentIndex(1);
    showStudyName();
    onStudyRead();
}

void MainWindow::onStudyRead()
{
    const StudyContent &content = m_workbench.document().content();
    m_stages->setStudy(content.snapshot);
    m_training->setMetrics(content.retrievalMetrics, content.pretrainMetrics);
    m_skipped->setFiles(content.skipped);
    m_missing->setMissing(content.missingRoots, isReadOnly());
    const auto skipped = static_cast<std::int64_t>(content.skipped.size());
    m_skippedCount->setText(skipped == 0 ? QString() : tr("%1 files skipped").arg(countWords(skipped)));
    m_map->setContent(m_workbench.document().shared());
    m_map->setCoreset(m_workbench.sharedCoreset());
    m_map->setMarks(m_workbench.marks());
    m_map->setChosen(m_workbench.chosen().ids());
    m_coreset->setCoreset(m_workbench.images(), m_workbench.sharedCoreset());
    m_gallery->setFilterValues();
    onSelectOptionsChanged();
    updateKept();
    updateActions();
    updateHints();
    m_gallery->refresh();
    if (m_details->image() >= 0)
        showImage(m_details->image());
}

void MainWindow::onCoresetChanged(const Cut &cut)
{
    m_map->setCoreset(m_workbench.sharedCoreset());
    m_coreset->setCoreset(m_workbench.images(), m_workbench.sharedCoreset());
    showCentroids();
    m_samplingPanel->showAdvice(m_workbench.advice());
    m_gallery->refresh();
    m_samplingPanel->showCut(cut, m_workbench.document().content().snapshot.total(SetRole::OpenSet).ok);
    updateKept();
    const auto session = m_workbench.sampling().session();
    if (session && !session->trajectory().rounds.empty())
        m_stopCurve->setCurve(session->trajectory().rounds, cut, m_workbench.selectOptions().cut,
                              m_workbench.ruleRounds());
    else
        updateHints();
    updateActions();
    if (m_details->image() >= 0)
        showImage(m_details->image());
}

void MainWindow::onSelectOptionsChanged()
{
    const StudySnapshot &study = m_workbench.document().content().snapshot;
    const auto images = study.status(Stage::Embed).state == StageState::Done ? study.total(SetRole::OpenSet).ok : 0;
    m_samplingPanel->setOptions(m_workbench.selectOptions(), images, study.settings.duplicates.floor);
    updateKept();
}

void MainWindow::showCentroids()
{
    const MapData &map = m_workbench.document().content().map;
    const auto views = [&](const std::vector<std::int64_t> &ids) {
        std::vector<ImageView> images;
        for (const std::int64_t id : ids)
            if (const std::int64_t index = map.indexOf(id); index >= 0)
                images.push_back(map.images[static_cast<std::size_t>(index)]);
        return images;
    };
    std::vector<CentroidRow> rows;
    for (const CentroidSummary &summary : m_workbench.centroids())
        rows.push_back({summary, views(summary.typicalTargets), views(summary.typicalPicks)});
    m_centroids->setRows(std::move(rows));
}

void MainWindow::onChosenChanged()
{
    m_map->setChosen(m_workbench.chosen().ids());
    updateActions();
}

void MainWindow::chooseOnMap(std::int64_t id, ChooseHow how)
{
    if (id < 0)
        return;
    if (how == ChooseHow::Replace)
        m_workbench.chosen().browse({id});
    else
        m_workbench.chosen().choose({id}, how);
    m_gallery->select(id);
}

/// What the centroid took and the target images it stands for.
void MainWindow::chooseCentroid(int centroid)
{
    const ImageTable images = m_workbench.images();
    ChosenImages::Ids ids = m_workbench.centroids().at(static_cast<std::size_t>(centroid)).targets;
    for (const std::int64_t index : m_workbench.coreset())
        if (images.item(index).provenance.centroid == centroid)
            ids.push_back(images.map->ids[static_cast<std::size_t>(index)]);
    m_workbench.chosen().browse(std::move(ids));
}

void MainWindow::enlarge()
{
    m_splitter->hide();
    m_large->show();
    m_large->setFocus();
    m_large->showImage(m_gallery->current());
}

void MainWindow::endLargeView()
{
    if (m_large->isHidden())
        return;
    m_large->hide();
    m_splitter->show();
    m_gallery->setFocus();
}

void MainWindow::onMarksChanged()
{
    if (!m_workbench.document().isOpen())
        return;
    m_map->setMarks(m_workbench.marks());
    m_gallery->refreshSoon(); // the coreset's answer first: both are work for every core
    updateActions();
    if (m_details->image() >= 0)
        showImage(m_details->image());
}

void MainWindow::onJobStarted(const QString &title)
{
    m_jobBar->showJob(title);
    m_problem.clear();
    const auto stage = m_workbench.runningStage();
    if (stage == Stage::Retrieval || stage == Stage::Pretrain)
        m_tabs->setCurrentWidget(m_training);
    else if (stage == Stage::Map || stage == Stage::Select)
        m_tabs->setCurrentWidget(m_map);
    updateActions();
}

void MainWindow::onJobEnded(const QString &message, bool problem)
{
    m_messages->appendPlainText(message);
    if (problem)
        m_problem = message;
    if (!m_workbench.jobs().isRunning())
        m_jobBar->showIdle(message, problem);
    else if (problem)
        m_jobBar->showProblem(message);
    updateActions();
}

void MainWindow::showProblem(const QString &message)
{
    onJobEnded(message, /*problem=*/true);
}

void MainWindow::updateHints()
{
    const QString next = m_commands->nextStep();
    m_map->plot().setHint(next.isEmpty() ? tr("Run the stage “Map” to see where the images lie.") : next);
    m_gallery->setHint(next.isEmpty() ? tr("No image fits. Choose a budget on the left, or show other images.") : next);
    m_centroidView->setHint(next.isEmpty() ? tr("The centroids appear once the open-set is ranked. Selectors without "
                                                "rounds have none.")
                                           : next);
    m_coresetView->setHint(next.isEmpty() ? tr("No coreset yet. Choose a budget on the left.") : next);
    m_skippedView->setHint(m_commands->isDone(Stage::Scan) ? tr("No file was skipped.") : next);
    m_stopCurve->setHint(
        next.isEmpty() ? tr("The stop curve appears once the open-set is ranked. Selectors without rounds have none.")
                       : next);
}

void MainWindow::showImage(std::int64_t id)
{
    m_details->show(id);
    if (m_large->isVisible())
        m_large->showImage(id);
    m_map->plot().setCurrent(m_workbench.document().content().map.indexOf(id));
}

void MainWindow::showCentroidOf(std::int64_t id)
{
    const std::int64_t index = m_workbench.document().content().map.indexOf(id);
    if (index >= 0 && m_workbench.item(index).provenance.round > 0)
        m_centroidView->showCentroid(m_workbench.item(index).provenance.centroid);
}

void MainWindow::showDetails()
{
    QMessageBox box(QMessageBox::Warning, tr("What went wrong"), m_problem, QMessageBox::Close, this);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// The window closes itself once nothing runs any more.
void MainWindow::askToClose()
{
    QMessageBox box(QMessageBox::Question, tr("A job is running"),
                    tr("Stop the running job and close? What it has finished is kept and can be gone on with later."),
                    QMessageBox::NoButton, this);
    QPushButton *stop = box.addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    QPushButton *wait = box.addButton(tr("Close when all jobs have ended"), QMessageBox::AcceptRole);
    box.addButton(tr("Stay"), QMessageBox::RejectRole);
    m_closing = false;
    box.exec();
    m_closing = box.clickedButton() == stop || box.clickedButton() == wait;
    if (m_closing && !m_workbench.isBusy()) // it ended while the question was open
        close();
    else if (box.clickedButton() == stop)
        m_workbench.cancel();
    else if (m_closing)
        m_messages->appendPlainText(tr("The window closes when all jobs have ended."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workbench.isBusy()) {
        event->ignore();
        return askToClose();
    }
    saveWindow();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFolders(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList folders = draggedFolders(*event->mimeData());
    event->acceptProposedAction();
    // a dialog inside the drop would block whoever dragged
    QMetaObject::invokeMethod(
        this,
        [this, folders] {
            if (QFileInfo::exists(folders.front() + QStringLiteral("/study.json")))
                openStudy(folders.front());
            else
                m_commands->newStudy(folders);
        },
        Qt::QueuedConnection);
}

} // namespace coresift
