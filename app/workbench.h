/// What the window works on, without the window: the open study, its jobs, and the coreset that the controls choose.
#pragma once

#include "app/draft_keeper.h"
#include "app/image_marks.h"
#include "app/job_queue.h"
#include "app/live_sampling.h"
#include "app/stage_jobs.h"
#include "app/study_document.h"

#include "core/study/compare_selectors.h"
#include "widgets/chosen_images.h"
#include "widgets/gallery_model.h"

#include <QUndoStack>
#include <map>
#include <tuple>

namespace coresift {

/// A layout on its way: places by image id.
struct FormingMap {
    std::vector<std::int64_t> ids;
    Matrix places; ///< n×2
};

using Picks = std::vector<std::pair<std::int64_t, Provenance>>; ///< of a coreset: by image id, in order of rank

class Workbench : public QObject {
    Q_OBJECT

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    StudyDocument &document() { return m_document; }
    const StudyDocument &document() const { return m_document; }
    LiveSampling &sampling() { return m_sampling; }

    // Jobs: one runs, others wait behind it.
    void run(const StageRequest &request);
    void runNext();
    void runAll();                                  ///< one stage after the other until none is left or one fails
    void runExportOf(const ExportRequest &request); ///< of the coreset: it is kept first when it is not yet
    void writeReport(const std::string &file);      ///< HTML, or PDF by its name
    void runOther(const QString &title, JobRunner::Work work); ///< something that is no stage, behind what waits
    /// At the size of the coreset shown; ends in selectorsCompared() unless it fails or another study is shown by then.
    /// Nothing is written.
    void compareSelectors(const std::vector<std::string> &selectors);
    void cancel(); ///< the running job, and those that wait are dropped
    bool isBusy() const { return m_jobs.isBusy(); }
    JobQueue &jobs() { return m_jobs; }
    std::optional<Stage> runningStage() const; ///< of the study that is shown

    /// Nearest neighbours, with images divided as in the last evaluation: patients that were kept together stay so.
    EvaluateRequest usualEvaluation() const;

    // The coreset as the controls choose it.
    const SelectOptions &selectOptions() const { return m_options; }
    void setSelectOptions(const SelectOptions &options);
    void restoreSelectOptions(const SelectOptions &options); ///< of another window on this study
    void keepSelection();

    /// Undone by undoStack().
    void mark(const std::vector<std::int64_t> &ids, MarkKind kind, const QString &reason)
    {
        m_marks.mark(ids, kind, reason);
    }
    const ImageMarks::Map &marks() const { return *m_marks.shared(); }
    QUndoStack &undoStack() { return m_undo; }
    ChosenImages &chosen() { return m_chosen; }

    /// What each cluster of the target takes; empty for selectors without rounds and until the ranking is ready.
    const std::vector<CentroidSummary> &centroids() const { return m_centroids; }
    const std::vector<Phrase> &advice() const { return m_advice; } ///< on the coreset shown
    std::int64_t ruleRounds() const { return m_ruleRounds; }       ///< as SamplingPreview has it
    void leaveOutCentroid(int centroid, const QString &reason);    ///< undone by undoStack()
    void letCentroidPick(int centroid);                            ///< undone by undoStack()

    bool isKept() const;       ///< whether the study's saved selection is the one shown
    ImageTable images() const; ///< of content().map, as they are now
    /// Indices into the map, in order of rank.
    const std::vector<std::int64_t> &coreset() const { return *m_coreset.indices; }
    std::shared_ptr<const std::vector<std::int64_t>> sharedCoreset() const { return m_coreset.indices; }
    std::vector<std::int64_t> coresetIds() const; ///< in order of rank
    /// Open-set images that are not taken since another stands for them, ascending by image.
    const std::vector<NearCopy> &nearCopies() const { return m_nearCopies; }
    GalleryItem item(std::int64_t index) const { return images().item(index); }

Q_SIGNALS:
    void jobStarted(const QString &title);
    void progressed(const Progress &progress);
    void stepped(const StepMetrics &metrics);
    void mapForming(std::shared_ptr<const coresift::FormingMap> map); ///< about twice a second
    void encoderLoaded(std::shared_ptr<const coresift::LoadReport> report);
    void selectorsCompared(std::shared_ptr<const coresift::SelectorComparison> comparison);
    void said(const QString &line);
    void cancelling();
    void jobEnded(const QString &message, bool problem); ///< after every job
    void becameIdle();                                   ///< nothing runs or waits any more
    void coresetChanged(const Cut &cut);
    void marksChanged();         ///< by the user; marks() may also be others after the study was read
    void selectOptionsChanged(); ///< by something else than setSelectOptions()
    void samplingBusy(const Progress &progress);

private:
    struct StageJob {
        Stage stage;
        std::string folder; ///< of its study, which may not be the one that is shown any more
    };
    void tellOf(const std::string &folder, std::function<void()> tell);
    void endJob(const QString &message, JobQueue::Outcome outcome);
    void onStudyRead(bool another);
    using Clustering =
        std::tuple<std::string, int, std::int64_t, std::string>; ///< what the numbers of centroids hang on
    Clustering clustering() const;
    class CentroidCommand;
    void pushLeftOut(const QString &text, ReasonedNumbers centroids);
    void applyLeftOut(const ReasonedNumbers &centroids);
    void takeDraft();
    void keepDraft();
    void requestPreview() { m_sampling.request(m_options, m_marks.list()); }
    void showSaved();
    void showPreview(const std::shared_ptr<const SamplingPreview> &preview);

    /// A coreset and where its images are. Its parts are never null and never change.
    struct Coreset {
        std::shared_ptr<const Picks> picks = std::make_shared<const Picks>();
        std::shared_ptr<const StudyImages> images; ///< among which it was placed; null: none
        std::shared_ptr<const Provenances> provenances = std::make_shared<const Provenances>();
        std::shared_ptr<const std::vector<std::int64_t>> indices = std::make_shared<const std::vector<std::int64_t>>();
    };
    static Coreset placed(std::shared_ptr<const Picks> picks, std::shared_ptr<const StudyImages> images);
    template <class MakePicks, class Done> void place(MakePicks makePicks, Done done);
    void placeAgain();

    StudyDocument m_document;
    LiveSampling m_sampling;
    SelectOptions m_options;
    std::string m_selectionSeen; ///< id of the saved selection when the study was last read
    std::vector<CentroidSummary> m_centroids;
    std::vector<Phrase> m_advice;
    std::vector<NearCopy> m_nearCopies;
    std::int64_t m_ruleRounds = -1;
    Cut m_cut;
    Coreset m_coreset;
    int m_placing = 0; ///< counts what is to be placed; only the last is shown
    QUndoStack m_undo;
    ImageMarks m_marks{m_document, m_undo};
    DraftKeeper m_draft;
    ChosenImages m_chosen{m_undo};
    std::map<int, StageJob> m_stageOfJob; ///< by its number in the queue
    std::optional<StageJob> m_runningStage;
    bool m_runningAll = false;
    bool m_waitForReading = false; ///< runAll goes on once the study was read again
    JobQueue m_jobs;               ///< last: its thread uses the others
};

} // namespace coresift
