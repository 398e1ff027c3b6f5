/// The study folder: what is studied, with which settings, and how far it is. `study.json` is its heart.
///
///     study.json  catalogue.sqlite  lock
///     encoders/<hash>/…            copies of encoders that were loaded
///     features/<encoder-id>/<root>/part-NNN.npy (+ .ids.npy, .valid.npy)
///     projection/<encoder-id>/{pca,umap}.npy (+ .ids.npy)
///     duplicates/<encoder-id>/{pairs.csv,pairs.json}
///     selections/<id>/{selection.json,coreset.csv,rounds.csv,centroids.npy,marks.csv,near-copies.csv}
///     runs/<id>/{run.json,metrics.csv,last.safetensors,encoder.safetensors,evaluation.json,note.txt,coreset-2.csv,…}
///     runs/.deleted/<id>           runs that can be restored until the sitting ends
///     choices/<hash of a name>.json  images that were chosen and named
///     cache/                       may be deleted at any time
#pragma once

#include "core/base/error.h"
#include "core/dataset/catalogue.h"
#include "core/dataset/scan.h"
#include "core/embedding/embed.h"
#include "core/evaluate/knn.h"
#include "core/pretrain/options.h"
#include "core/projection/options.h"
#include "core/sampling/near_duplicates.h"
#include "core/sampling/options.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace coresift {

/// What the study does, in order. Each stage reads what earlier ones wrote.
enum class Stage { Scan, Retrieval, Embed, Map, Duplicates, Select, Pretrain, Evaluate };
constexpr int kStageCount = 8;
const char *stageName(Stage stage); ///< "scan", "retrieval", …: in study.json, status --json and messages

enum class StageState {
    Missing, ///< an earlier stage has to run first, or the study has not what this one needs
    Ready,   ///< can run
    Done,
    Stale,  ///< done, but something upstream changed since
    Failed, ///< the last attempt ended in an error
};
const char *stateName(StageState state); ///< "missing", "ready", …

struct StageStatus {
    Stage stage = Stage::Scan;
    StageState state = StageState::Missing;
    Phrase figure; ///< the key figure of its last result, "12,600 images, 2 skipped"; or why it failed or cannot run
    std::optional<Stage> waitsFor = {}; ///< the first stage it reads that is not done; none when all are
};

/// The retrieval encoder that the study uses.
struct RetrievalSource {
    enum class Kind { None, Trained, Loaded } kind = Kind::None;
    std::string file;     ///< relative to the study folder
    std::string original; ///< where a loaded one came from, as shown
    std::string run;      ///< runs/<id> of a trained one
    Normalisation normalisation;
    BackboneOptions backbone; ///< for safetensors without our metadata
};

constexpr int kMostFolds = 100; ///< of the target set where there is no test set; two are the fewest

/// How images are divided to be learned from and measured.
struct ImageDivision {
    int folds = 5;       ///< of the target set, for kNN and logistic regression where there is no test set
    std::string groupBy; ///< metadata column whose values keep images together in splits, folds and intervals
};

/// Everything the user decided. Written to study.json as a whole.
struct StudySettings {
    std::string name;
    std::vector<Root> roots; ///< folders resolved for this machine
    ScanOptions scan;
    TrainOptions retrieval;
    RetrievalSource encoder;
    EmbedOptions embed;
    std::string features; ///< encoder-id whose features are current; empty before the Embed stage
    MapOptions map;
    DuplicateOptions duplicates;
    std::string pairs; ///< encoder-id by whose features near-duplicates were found last; empty: never
    SelectOptions select;
    TrainOptions pretrain;
    std::string pretrainOn = "coreset";  ///< target, coreset (with the target), random (as many, with the target), all
    std::string pretrainStart = "fresh"; ///< weights: fresh, retrieval, or an encoder's copy, encoders/<hash>/…
    KnnOptions knn;
    ImageDivision division;  ///< of the last evaluation
    std::string selection;   ///< id of the current selection; empty when there is none
    std::string pretrainRun; ///< id of the last pretraining run; empty when there is none
};

/// A study as it is now, by value: for the window and for `status`. Taken without the lock.
struct StudySnapshot {
    std::string folder;
    StudySettings settings;
    std::vector<StageStatus> stages; ///< kStageCount, in order
    std::vector<std::pair<Root, SetCounts>> counts;
    bool readOnly = false; ///< the folder cannot be written to: the study is there for looking

    const StageStatus &status(Stage stage) const { return stages.at(static_cast<std::size_t>(stage)); }
    SetCounts total(SetRole role) const;
    std::int64_t unreadable() const;
};

/// Throws Error: NotFound, Corrupt, NewerVersion.
StudySnapshot readStudy(const std::string &folder);

struct NewStudy {
    std::string folder;                     ///< must not exist yet, or be empty
    std::vector<std::string> target;        ///< folders; at least one, or a data set
    std::vector<std::string> openSet;       ///< folders; at least one
    std::vector<std::string> test;          ///< folders
    std::vector<std::string> dataSets = {}; ///< folders that recognise() knows: training images are target images,
                                            ///< those of the official test split, where there is one, test images
    ScanOptions scan;
};

/// Makes the folder with study.json and an empty catalogue. Roots are named after their folders, made unique.
/// Throws Error: NotFound for a folder that is not there, InvalidInput when the study would lie inside an image folder
/// or one root inside another, Permission, …
void createStudy(const NewStudy &study);
/// Data sets are read for it, which can take a while. Throws Cancelled too, and what readers throw.
void createStudy(const NewStudy &study, JobContext &context);

/// What a stage left behind when it last ran. Kept in study.json.
struct StageRecord {
    std::string fingerprint; ///< of everything upstream at that time; empty when it never finished
    Phrase figure;           ///< its key figure
    std::string finished;    ///< when, UTC
    Phrase failure;          ///< why the last attempt failed; empty when it did not
};

/// Thrown when a stage is asked for before what it reads is there. The stage has not failed: it has not begun.
class EarlierStageMissing : public Error {
public:
    explicit EarlierStageMissing(const Phrase &message) : Error(ErrorKind::NotFound, message) {}
};

/// Who writes to the study now, "process 123 on host"; empty when nobody does. Takes no lock for longer than the look.
std::string studyHolder(const std::string &folder);

/// The lock and the right to write. One at a time for a study, over all processes.
class StudyWriter {
public:
    /// Throws Error (Locked) with host and process of who holds it; a lock of a dead process on this host is taken
    /// over.
    explicit StudyWriter(const std::string &folder);
    /// For a process that works along with the one that holds the lock: takes none, and only reads.
    static std::unique_ptr<const StudyWriter> alongside(const std::string &folder);
    ~StudyWriter();
    StudyWriter(const StudyWriter &) = delete;
    StudyWriter &operator=(const StudyWriter &) = delete;

    const std::string &folder() const { return m_folder; }
    const std::string &holder() const { return m_holder; } ///< this process, as studyHolder() tells others
    std::string path(const std::string &relative) const { return m_folder + "/" + relative; }
    StudySettings &settings() { return m_settings; } ///< save() writes them
    Catalogue &catalogue() { return *m_catalogue; }
    const Catalogue &catalogue() const { return *m_catalogue; }
    const StudySettings &settings() const { return m_settings; }
    std::vector<Root> roots(SetRole role) const;
    void save();

    bool isDone(Stage stage) const;
    /// Throws EarlierStageMissing naming the stage to run first when `stage` is not done.
    void require(Stage stage) const;
    /// Records a result under the present fingerprint of everything upstream.
    void recordDone(Stage stage, const Phrase &figure);
    void recordFailed(Stage stage, const Phrase &why); ///< as far as the disk takes it

private:
    struct Alongside {};
    StudyWriter(const std::string &folder, Alongside);

    std::string m_folder, m_holder;
    int m_lock = -1;
    StudySettings m_settings;
    std::vector<StageRecord> m_records; ///< kStageCount
    std::unique_ptr<Catalogue> m_catalogue;
};

/// A study that is read for a while and stays as it is meanwhile: under the lock, or where nothing can write to it.
class HeldStudy {
public:
    explicit HeldStudy(const std::string &folder); ///< throws Error as StudyWriter does
    ~HeldStudy();

    const StudySettings &settings() const { return m_settings; }
    const Catalogue &catalogue() const { return *m_catalogue; }

private:
    std::unique_ptr<StudyWriter> m_writer; ///< for its lock; null on read-only media
    StudySettings m_settings;
    std::unique_ptr<const Catalogue> m_catalogue;
};

/// Moves a named root to where its images are now. Throws Error (NotFound).
void relocateRoot(const std::string &studyFolder, const std::string &rootName, const std::string &newFolder);

} // namespace coresift
