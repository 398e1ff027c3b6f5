#include "app/workbench.h"

#include "app/background.h"
#include "app/report_job.h"
#include "widgets/words.h"

#include <utility>

namespace coresift {

namespace {

/// Changes when the ranking does: ids are never reused, so an added image has a higher one and a lost one lowers the
/// count.
std::string rankedImages(const StudyContent &content)
{
    const std::vector<std::int64_t> &ids = content.map.ids;
    const StageStatus &duplicates = content.snapshot.status(Stage::Duplicates); // what they leave out is read with them
    return content.snapshot.settings.features + ' ' + std::to_string(ids.size()) + ' ' +
           std::to_string(ids.empty() ? 0 : ids.back()) + ' ' + stateName(duplicates.state) + ' ' +
           duplicates.figure.text();
}

Picks picksOf(const SavedSelection &selection)
{
    Picks picks;
    picks.reserve(selection.rows.size());
    for (const CoresetRow &row : selection.rows)
        picks.push_back({row.index, {row.rank, row.round, row.centroid, row.cosine}});
    return picks;
}

Picks picksOf(const SamplingPreview &preview)
{
    Picks picks;
    picks.reserve(preview.ids.size());
    for (std::size_t i = 0; i < preview.ids.size(); ++i) {
        const Pick &pick = preview.picks[i];
        picks.push_back({preview.ids[i], {static_cast<std::int64_t>(i) + 1, pick.round, pick.centroid, pick.cosine}});
    }
    return picks;
}

} // namespace

Workbench::Workbench(QObject *parent) : QObject(parent)
{
    connect(&m_jobs, &JobQueue::progressed, this, &Workbench::progressed);
    connect(&m_jobs, &JobQueue::said, this, &Workbench::said);
    connect(&m_jobs, &JobQueue::cancelling, this, &Workbench::cancelling);
    connect(&m_jobs, &JobQueue::started, this, [this](int id, const QString &title) {
        const auto stage = m_stageOfJob.find(id);
        m_runningStage = stage == m_stageOfJob.end() ? std::nullopt : std::optional(stage->second);
        Q_EMIT jobStarted(title);
    });
    connect(&m_jobs, &JobQueue::ended, this,
            [this](int, const QString &message, JobQueue::Outcome outcome) { endJob(message, outcome); });
    connect(&m_document, &StudyDocument::opened, this, [this] { onStudyRead(/*another=*/true); });
    connect(&m_document, &StudyDocument::changed, this, [this] { onStudyRead(/*another=*/false); });
    connect(&m_document, &StudyDocument::failed, this, [this](const QString &message) {
        m_runningAll = m_waitForReading = false;
        Q_EMIT jobEnded(message, true);
    });
    connect(&m_marks, &ImageMarks::problem, this, [this](const QString &message) { Q_EMIT jobEnded(message, true); });
    connect(&m_draft, &DraftKeeper::problem, this, [this](const QString &message) { Q_EMIT jobEnded(message, true); });
    connect(&m_marks, &ImageMarks::changed, this, [this] {
        requestPreview();
        Q_EMIT marksChanged();
    });
    connect(&m_sampling, &LiveSampling::previewed, this, &Workbench::showPreview);
    connect(&m_sampling, &LiveSampling::busy, this, &Workbench::samplingBusy);
    connect(&m_sampling, &LiveSampling::failed, this,
            [this](const QString &message) { Q_EMIT jobEnded(message, true); });
}

Workbench::~Workbench() = default;

void Workbench::run(const StageRequest &request)
{
    const std::string folder = m_document.folderBytes();
    StageWatch watch;
    watch.stepped = [this, folder](const StepMetrics &metrics) {
        tellOf(folder, [this, metrics] { Q_EMIT stepped(metrics); });
    };
    watch.mapForming = [this, folder](const std::vector<std::int64_t> &ids, const Matrix &places) {
        const auto map = std::make_shared<const FormingMap>(FormingMap{ids, places});
        tellOf(folder, [this, map] { Q_EMIT mapForming(map); });
    };
    watch.loaded = [this, folder](const LoadReport &loaded) {
        const auto report = std::make_shared<const LoadReport>(loaded);
        tellOf(folder, [this, report] { Q_EMIT encoderLoaded(report); });
    };
    const int next = m_jobs.nextId();
    m_stageOfJob[next] = {request.stage, folder}; // before it starts
    m_jobs.add(stageTitle(request.stage), stageJob(folder, request, watch));
}

/// From the thread of a job: what concerns a study that is not shown any more is dropped.
void Workbench::tellOf(const std::string &folder, std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, folder, tell = std::move(tell)] {
            if (m_document.isOpen() && m_document.folderBytes() == folder)
                tell();
        },
        Qt::QueuedConnection);
}

std::optional<Stage> Workbench::runningStage() const
{
    const bool isShown = m_runningStage && m_document.isOpen() && m_document.folderBytes() == m_runningStage->folder;
    return isShown ? std::optional(m_runningStage->stage) : std::nullopt;
}

void Workbench::runNext()
{
    StageRequest request;
    const auto stage = nextStage(m_document.content().snapshot);
    if (!stage)
        return Q_EMIT jobEnded(tr("Every stage is done."), false);
    request.stage = *stage;
    if (request.stage == Stage::Select)
        request.select = m_options;
    if (request.stage == Stage::Evaluate)
        request.evaluate = usualEvaluation();
    run(request);
}

EvaluateRequest Workbench::usualEvaluation() const
{
    const StudyContent &content = m_document.content();
    EvaluateRequest request;
    request.division = content.snapshot.settings.division;
    if (content.metadata->named(request.division.groupBy).empty()) // the column was taken away since
        request.division.groupBy.clear();
    return request;
}

void Workbench::runAll()
{
    m_runningAll = true;
    runNext();
}

void Workbench::runExportOf(const ExportRequest &request)
{
    if (!request.images && !isKept())
        keepSelection();
    runOther(tr("Export"), [folder = m_document.folderBytes(), request](JobContext &context) {
        context.say(runExport(folder, request, context).summary());
    });
}

void Workbench::runOther(const QString &title, JobRunner::Work work)
{
    m_jobs.add(title, std::move(work));
}

void Workbench::writeReport(const std::string &file)
{
    runOther(tr("Report"), reportJob(m_document.folderBytes(), file));
}

void Workbench::keepSelection()
{
    StageRequest request;
    request.stage = Stage::Select;
    request.select = m_options;
    run(request);
}

void Workbench::compareSelectors(const std::vector<std::string> &selectors)
{
    SelectOptions base = m_options;
    if (!m_coreset.picks->empty())
        base.cut.budget = Budget::images(static_cast<std::int64_t>(m_coreset.picks->size()));
    runOther(tr("Compare selectors"), [this, folder = m_document.folderBytes(), selectors, base](JobContext &context) {
        const auto comparison =
            std::make_shared<const SelectorComparison>(coresift::compareSelectors(folder, selectors, base, context));
        tellOf(folder, [this, comparison] { Q_EMIT selectorsCompared(comparison); });
    });
}

void Workbench::cancel()
{
    m_runningAll = false;
    m_jobs.cancelAll();
}

void Workbench::endJob(const QString &message, JobQueue::Outcome outcome)
{
    m_runningStage.reset();
    if (outcome != JobQueue::Outcome::Finished)
        m_runningAll = false;
    Q_EMIT jobEnded(message, outcome == JobQueue::Outcome::Failed);
    m_waitForReading = m_runningAll && !m_jobs.isBusy();
    m_document.reload();
    if (!m_jobs.isBusy() && !m_runningAll)
        Q_EMIT becameIdle();
}

void Workbench::onStudyRead(bool another)
{
    const StudyContent &content = m_document.content();
    const StudySnapshot &study = content.snapshot;
    const bool anotherSelection = another || content.selection.id != m_selectionSeen;
    if (anotherSelection)
        m_options = study.settings.select;
    m_selectionSeen = content.selection.id;
    if (another) {
        m_runningAll = false; // the stages of the one before
        m_undo.clear();
        m_chosen.forget();
        takeDraft();
    }
    m_marks.read(another);
    const bool embedded = study.status(Stage::Embed).state == StageState::Done;
    if (another || !embedded) {
        m_centroids.clear();
        m_advice.clear();
    }
    m_sampling.setStudy(m_document.folderBytes(), embedded ? rankedImages(content) : std::string());
    if (anotherSelection || !embedded)
        showSaved();
    else
        placeAgain();
    if (embedded && (anotherSelection || !m_sampling.hasAnswered(m_options, m_marks.list())))
        requestPreview();
    if (std::exchange(m_waitForReading, false)) {
        if (m_runningAll && nextStage(study))
            return runNext();
        m_runningAll = false;
        if (!m_jobs.isBusy())
            Q_EMIT becameIdle();
    }
}

void Workbench::setSelectOptions(const SelectOptions &options)
{
    const Clustering before = clustering();
    m_options = options;
    if (clustering() != before && !m_options.leaveOutCentroids.empty()) { // the numbers mean others now
        m_options.leaveOutCentroids.clear();
        Q_EMIT selectOptionsChanged();
    }
    keepDraft();
    requestPreview();
}

void Workbench::restoreSelectOptions(const SelectOptions &options)
{
    m_options = options;
    requestPreview();
    Q_EMIT selectOptionsChanged();
}

/// What was tried when the study was closed is tried again.
void Workbench::takeDraft()
{
    const StudyContent &content = m_document.content();
    if (!content.draftProblem.empty())
        Q_EMIT jobEnded(phraseWords(content.draftProblem), true);
    if (content.draft)
        m_options = content.draft->options;
}

void Workbench::keepDraft()
{
    const StudySnapshot &study = m_document.content().snapshot;
    if (study.readOnly || !m_options.check().empty())
        return;
    std::optional<SamplingDraft> draft;
    if (optionsToJson(m_options) != optionsToJson(study.settings.select))
        draft = {study.settings.selection, m_options};
    m_draft.keep(m_document.folderBytes(), draft);
}

bool Workbench::isKept() const
{
    if (!m_document.isOpen())
        return true;
    const StudyContent &content = m_document.content();
    return content.snapshot.status(Stage::Select).state == StageState::Done && !content.selection.id.empty() &&
           optionsToJson(content.selection.options) == optionsToJson(m_options) && content.marks == m_marks.list();
}

/// The selection on disk, until the ranking in memory is ready.
void Workbench::showSaved()
{
    const StudyContent &content = m_document.content();
    if (m_coreset.images != content.sharedImages)
        m_coreset = {}; // of another study, or of images that are others now
    Cut cut;
    cut.images = static_cast<std::int64_t>(content.selection.rows.size());
    cut.rounds = static_cast<std::int64_t>(content.selection.rounds.size());
    place([selection = content.sharedSelection] { return picksOf(selection->saved); }, [this, cut] { m_cut = cut; });
}

void Workbench::showPreview(const std::shared_ptr<const SamplingPreview> &preview)
{
    place([preview] { return picksOf(*preview); },
          [this, preview] {
              m_cut = preview->cut;
              m_centroids = preview->centroids;
              m_advice = preview->advice;
              m_ruleRounds = preview->ruleRounds;
              m_nearCopies = preview->nearCopies;
          });
}

/// Finds the picks among the images, off the GUI thread: there may be a quarter of a million. Then done() and a signal.
template <class MakePicks, class Done> void Workbench::place(MakePicks makePicks, Done done)
{
    inBackground(
        this,
        [makePicks, images = m_document.content().sharedImages] {
            return placed(std::make_shared<const Picks>(makePicks()), images);
        },
        [this, done, turn = ++m_placing](Coreset coreset) {
            if (turn != m_placing || !m_document.isOpen())
                return;
            m_coreset = std::move(coreset);
            done();
            Q_EMIT coresetChanged(m_cut);
        },
        [this](const QString &message) { Q_EMIT jobEnded(message, true); });
}

Workbench::Coreset Workbench::placed(std::shared_ptr<const Picks> picks, std::shared_ptr<const StudyImages> images)
{
    const MapData &map = images->map;
    Provenances provenances(map.ids.size(), picks->size());
    std::vector<std::int64_t> indices;
    indices.reserve(picks->size());
    for (const auto &[id, provenance] : *picks) {
        const std::int64_t index = map.indexOf(id);
        if (index < 0)
            continue; // gone since
        provenances.set(static_cast<std::size_t>(index), provenance);
        indices.push_back(index);
    }
    return {std::move(picks), std::move(images), std::make_shared<const Provenances>(std::move(provenances)),
            std::make_shared<const std::vector<std::int64_t>>(std::move(indices))};
}

/// Among the images as they are now.
void Workbench::placeAgain()
{
    const std::shared_ptr<const StudyImages> &images = m_document.content().sharedImages;
    if (m_coreset.images == images)
        return;
    if (m_coreset.images && m_coreset.images->map.ids == images->map.ids) { // read again, and the same images
        m_coreset.images = images;
        return;
    }
    const auto picks = m_coreset.picks;
    m_coreset = {};
    m_coreset.picks = picks;
    place([picks] { return *picks; }, [] {});
}

std::vector<std::int64_t> Workbench::coresetIds() const
{
    std::vector<std::int64_t> ids;
    for (const std::int64_t index : coreset())
        ids.push_back(m_document.content().map.ids[static_cast<std::size_t>(index)]);
    return ids;
}

ImageTable Workbench::images() const
{
    if (!m_document.isOpen())
        return {};
    const std::shared_ptr<const StudyImages> &images = m_document.content().sharedImages;
    return {{images, &images->map}, m_coreset.provenances, m_marks.shared()};
}

} // namespace coresift
