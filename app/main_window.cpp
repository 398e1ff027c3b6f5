#include "app/main_window.h"

#include "app/background.h"
#include "app/choice_actions.h"
#include "app/demo_dialog.h"
#include "app/export_dialog.h"
#include "app/gallery_panel.h"
#include "app/image_notes.h"
#include "app/large_view.h"
#include "app/map_panel.h"
#include "app/metadata_dialog.h"
#include "app/new_study_dialog.h"
#include "app/settings.h"
#include "app/settings_dialog.h"
#include "app/stage_dialogs.h"
#include "app/stage_panel.h"
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
#include "widgets/stop_curve_plot.h"
#include "widgets/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
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

namespace {

constexpr int kInspectorSide = 1200; // px, of the longer side of a large picture
constexpr int kNearTargets = 3;

} // namespace

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
        m_training->showMessage(line);
    });
    connect(&m_workbench, &Workbench::samplingBusy, this,
            [this](const Progress &progress) { m_samplingPanel->showBusy(progressWords(progress)); });
}

void MainWindow::connectViews()
{
    connect(m_stages, &StagePanel::runRequested, this, &MainWindow::runStage);
    connect(m_stages, &StagePanel::optionsRequested, this, &MainWindow::askAndRun);
    connect(m_stages, &StagePanel::loadEncoderRequested, this, &MainWindow::loadEncoder);
    connect(m_training, &TrainingPanel::trainRequested, this, &MainWindow::askAndRun);
    connect(m_training, &TrainingPanel::problem, this,
            [this](const QString &problem) { onJobEnded(problem, /*problem=*/true); });
    connect(m_samplingPanel, &SamplingPanel::changed, this, [this] {
        m_workbench.setSelectOptions(m_samplingPanel->options());
        m_samplingPanel->setKept(m_workbench.isKept() || m_workbench.isBusy());
    });
    connect(m_stopCurve, &StopCurvePlot::thresholdDragged, m_samplingPanel, &SamplingPanel::setThreshold);
    connect(m_stopCurve, &StopCurvePlot::budgetDragged, m_samplingPanel, &SamplingPanel::setBudget);
    connect(m_samplingPanel, &SamplingPanel::keepRequested, &m_workbench, &Workbench::keepSelection);
    connect(m_jobBar, &JobBar::cancelRequested, &m_workbench, &Workbench::cancel);
    connect(m_jobBar, &JobBar::detailsRequested, this, &MainWindow::showDetails);
    connect(m_search, &QLineEdit::textChanged, m_gallery, &GalleryPanel::setSearch);
    connect(m_inspector, &Inspector::markRequested, this, [this](MarkKind kind) { mark(kind, {}); });
    connect(m_inspector, &Inspector::rejectRequested, this, &MainWindow::rejectWithReason);
    connect(m_centroidView, &CentroidView::leaveOutRequested, &m_workbench, &Workbench::leaveOutCentroid);
    connect(m_centroidView, &CentroidView::chosen, this, &MainWindow::chooseCentroid);
    connect(m_gallery, &GalleryPanel::currentChanged, this, &MainWindow::showImage);
    connect(m_gallery, &GalleryPanel::enlargeRequested, this, &MainWindow::enlarge);
    connect(m_coresetView, &CoresetView::currentImageChanged, m_gallery, &GalleryPanel::select);
    connect(m_inspector, &Inspector::imageRequested, m_gallery, &GalleryPanel::select);
    connect(m_large, &LargeView::imageRequested, m_gallery, &GalleryPanel::select);
    connect(m_large, &LargeView::stepRequested, m_gallery, &GalleryPanel::step);
    connect(m_large, &LargeView::closeRequested, this, &MainWindow::endLargeView);
    connect(&m_workbench.chosen(), &ChosenImages::changed, this, &MainWindow::onChosenChanged);
    connect(m_choiceActions, &ChoiceActions::showRequested, m_gallery,
            [this] { m_gallery->show(GalleryQuery::Show::Chosen); });
    connect(m_choiceActions, &ChoiceActions::problem, this,
            [this](const QString &problem) { onJobEnded(problem, /*problem=*/true); });
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
    m_shown = -1;
    m_inspector->setItem(std::nullopt);
    m_messages->clear();
    m_pages->setCurrentIndex(1);
    setWindowTitle(tr("%1 – Coresift").arg(fromBytes(m_workbench.document().content().snapshot.settings.name)));
    onStudyRead();
}

void MainWindow::onStudyRead()
{
    const StudyContent &content = m_workbench.document().content();
    m_stages->setStudy(content.snapshot);
    m_training->setMetrics(content.retrievalMetrics, content.pretrainMetrics);
    m_skipped->setFiles(content.skipped);
    const auto skipped = static_cast<std::int64_t>(content.skipped.size());
    m_skippedCount->setText(skipped == 0 ? QString() : tr("%1 files skipped").arg(countWords(skipped)));
    m_map->setContent(m_workbench.document().shared());
    m_map->setCoreset(m_workbench.sharedCoreset());
    m_map->setMarks(m_workbench.marks());
    m_map->setChosen(m_workbench.chosen().ids());
    m_coreset->setCoreset(m_workbench.images(), m_workbench.sharedCoreset());
    m_gallery->setFilterValues();
    onSelectOptionsChanged();
    m_samplingPanel->setKept(m_workbench.isKept() || m_workbench.isBusy());
    updateActions();
    updateHints();
    m_gallery->refresh();
    if (m_shown >= 0)
        showImage(m_shown);
}

void MainWindow::onCoresetChanged(const Cut &cut)
{
    m_map->setCoreset(m_workbench.sharedCoreset());
    m_coreset->setCoreset(m_workbench.images(), m_workbench.sharedCoreset());
    showCentroids();
    m_samplingPanel->showAdvice(m_workbench.advice());
    m_gallery->refresh();
    m_samplingPanel->showCut(cut, m_workbench.document().content().snapshot.total(SetRole::OpenSet).ok);
    m_samplingPanel->setKept(m_workbench.isKept() || m_workbench.isBusy());
    const auto session = m_workbench.sampling().session();
    if (session && !session->trajectory().rounds.empty())
        m_stopCurve->setCurve(session->trajectory().rounds, cut, m_workbench.selectOptions().cut,
                              m_workbench.ruleRounds());
    else
        updateHints();
    updateActions();
    if (m_shown >= 0)
        showImage(m_shown);
}

void MainWindow::onSelectOptionsChanged()
{
    const StudySnapshot &study = m_workbench.document().content().snapshot;
    const bool embedded = study.status(Stage::Embed).state == StageState::Done;
    m_samplingPanel->setOptions(m_workbench.selectOptions(), embedded ? study.total(SetRole::OpenSet).ok : 0);
    m_samplingPanel->setKept(m_workbench.isKept() || m_workbench.isBusy());
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
    m_large->hide();
    m_splitter->show();
    m_gallery->setFocus();
}

void MainWindow::onMarksChanged()
{
    if (!m_workbench.document().isOpen())
        return;
    m_map->setMarks(m_workbench.marks());
    m_gallery->refresh();
    updateActions();
    if (m_shown >= 0)
        showImage(m_shown);
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
    m_jobBar->showIdle(message, problem);
    updateActions();
}

void MainWindow::updateHints()
{
    const bool open = m_workbench.document().isOpen();
    const auto done = [&](Stage stage) {
        return open && m_workbench.document().content().snapshot.status(stage).state == StageState::Done;
    };
    QString next;
    if (!done(Stage::Scan))
        next = tr("Scan the folders first: choose “Scan folders” on the left and press Run.");
    else if (!done(Stage::Retrieval))
        next = tr("Train a retrieval encoder on the target set, or load one.");
    else if (!done(Stage::Embed))
        next = tr("Embed the images: their features make the map and the coreset.");
    m_map->plot().setHint(next.isEmpty() ? tr("Run the stage “Map” to see where the images lie.") : next);
    m_gallery->setHint(next.isEmpty() ? tr("No image fits. Choose a budget on the left, or show other images.") : next);
    m_centroidView->setHint(next.isEmpty() ? tr("The centroids appear once the open-set is ranked. Selectors without "
                                                "rounds have none.")
                                           : next);
    m_coresetView->setHint(next.isEmpty() ? tr("No coreset yet. Choose a budget on the left.") : next);
    m_stopCurve->setHint(
        next.isEmpty() ? tr("The stop curve appears once the open-set is ranked. Selectors without rounds have none.")
                       : next);
}

void MainWindow::showImage(std::int64_t id)
{
    m_shown = id;
    if (m_large->isVisible())
        m_large->showImage(id);
    const StudyContent &content = m_workbench.document().content();
    const std::int64_t index = content.map.indexOf(id);
    m_map->plot().setCurrent(index);
    if (index < 0)
        return m_inspector->setItem(std::nullopt);
    const GalleryItem item = m_workbench.item(index);
    m_inspector->setItem(item);
    m_inspector->setNotes(imageNotes(m_workbench, id));
    inBackground(
        this, [file = item.image.file] { return readPicture(file, kInspectorSide); },
        [this, id](const QImage &picture) {
            if (id == m_shown)
                m_inspector->setPicture(QPixmap::fromImage(picture));
        },
        [this, id](const QString &problem) {
            if (id == m_shown)
                m_inspector->setProblem(problem);
        });
    const auto session = m_workbench.sampling().session();
    if (!session || item.image.role != SetRole::OpenSet)
        return;
    inBackground(
        this, [session, id] { return session->nearestTargets(id, kNearTargets); },
        [this, id](const std::vector<NearImageId> &nearest) {
            if (id != m_shown || !m_workbench.document().isOpen())
                return;
            std::vector<NearImage> shown;
            const MapData &map = m_workbench.document().content().map;
            for (const NearImageId &near : nearest)
                if (const std::int64_t at = map.indexOf(near.id); at >= 0)
                    shown.push_back({map.images[static_cast<std::size_t>(at)], near.cosine});
            m_inspector->setNearTargets(std::move(shown));
        },
        [this](const QString &problem) { m_messages->appendPlainText(problem); });
}

void MainWindow::newStudy(const QStringList &folders)
{
    NewStudyDialog dialog(this);
    if (!folders.isEmpty())
        dialog.addTarget(folders.front());
    for (int i = 1; i < folders.size(); ++i)
        dialog.addOpenSet(folders[i]);
    connect(&dialog, &NewStudyDialog::created, this, &MainWindow::openStudy);
    dialog.exec();
}

void MainWindow::chooseStudy()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open study"));
    if (!folder.isEmpty())
        openStudy(folder);
}

void MainWindow::tryDemo()
{
    DemoDialog dialog(this);
    connect(&dialog, &DemoDialog::made, this, &MainWindow::openStudy);
    dialog.exec();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(this);
    connect(&dialog, &SettingsDialog::languageChanged, this, &MainWindow::languageChanged);
    connect(&dialog, &SettingsDialog::layoutResetRequested, this, &MainWindow::resetLayout);
    dialog.exec();
}

void MainWindow::runStage(Stage stage)
{
    StageRequest request;
    request.stage = stage;
    if (stage == Stage::Select)
        request.select = m_workbench.selectOptions();
    m_workbench.run(request);
}

void MainWindow::askAndRun(Stage stage)
{
    const StudySnapshot &study = m_workbench.document().content().snapshot;
    const auto request = askStage(stage, study.folder, study.settings, m_workbench.selectOptions(), this);
    if (request)
        m_workbench.run(*request);
}

void MainWindow::loadEncoder()
{
    if (const auto request = askEncoder(this))
        m_workbench.run(*request);
}

void MainWindow::mark(MarkKind kind, const QString &reason)
{
    std::vector<std::int64_t> ids = m_workbench.chosen().ids();
    if (ids.empty() && m_shown >= 0)
        ids.push_back(m_shown);
    m_workbench.mark(ids, kind, reason);
}

void MainWindow::rejectWithReason()
{
    bool accepted = false;
    const QString reason = QInputDialog::getText(this, tr("Reject images"), tr("Why? The reason is kept and exported."),
                                                 QLineEdit::Normal, {}, &accepted);
    if (accepted)
        mark(MarkKind::Rejected, reason);
}

void MainWindow::exportCsv()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the coreset as CSV"),
                                                      QStringLiteral("coreset.csv"), tr("CSV (*.csv)"));
    if (!file.isEmpty())
        m_workbench.runExportOf({QFile::encodeName(file).toStdString(), {}, {}});
}

void MainWindow::exportOther()
{
    ExportDialog dialog(m_workbench, this);
    if (dialog.exec() == QDialog::Accepted)
        m_workbench.runExportOf(dialog.request());
}

void MainWindow::joinMetadata()
{
    MetadataDialog dialog(m_workbench.document().content().snapshot.settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workbench.runOther(tr("Join metadata"), [study = m_workbench.document().folderBytes(), csv = dialog.csv(),
                                               options = dialog.options()](JobContext &context) {
        context.say(coresift::joinMetadata(study, csv, options, context).summary());
    });
}

void MainWindow::relocate()
{
    QStringList names;
    for (const Root &root : m_workbench.document().content().snapshot.settings.roots)
        names.push_back(fromBytes(root.name));
    bool chosen = false;
    const QString name =
        QInputDialog::getItem(this, tr("Relocate a folder"), tr("Which folder of images has moved?"), names, 0,
                              /*editable=*/false, &chosen);
    const QString folder =
        chosen ? QFileDialog::getExistingDirectory(this, tr("Where is “%1” now?").arg(name)) : QString();
    if (folder.isEmpty())
        return;
    inBackground(
        this,
        [study = m_workbench.document().folderBytes(), root = name.toStdString(),
         bytes = QFile::encodeName(folder).toStdString()] {
            relocateRoot(study, root, bytes);
            return true;
        },
        [this](bool) { m_workbench.document().reload(); },
        [this](const QString &problem) { onJobEnded(problem, /*problem=*/true); });
}

void MainWindow::showDetails()
{
    QMessageBox box(QMessageBox::Warning, tr("What went wrong"), m_problem, QMessageBox::Close, this);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workbench.isBusy() && !m_closing) {
        QMessageBox box(
            QMessageBox::Question, tr("A job is running"),
            tr("Stop the running job and close? What it has finished is kept and can be gone on with later."),
            QMessageBox::NoButton, this);
        QPushButton *stop = box.addButton(tr("Stop and close"), QMessageBox::AcceptRole);
        box.addButton(tr("Stay"), QMessageBox::RejectRole);
        box.exec();
        event->ignore();
        if (box.clickedButton() != stop)
            return;
        m_closing = true;
        if (m_workbench.isBusy())
            return m_workbench.cancel(); // the window closes when the job has ended
    }
    if (m_workbench.isBusy())
        return event->ignore();
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
                newStudy(folders);
        },
        Qt::QueuedConnection);
}

} // namespace coresift
