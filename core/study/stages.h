/// The stages of a study, each one call. They lock the study, do the work, record the result, and throw Error or
/// Cancelled; what was finished before stays. Options that are not given are the study's; given ones become the
/// study's: a training's when its run begins, the others' when the stage is done.
#pragma once

#include "core/encoder/encoder.h"
#include "core/encoder/weights_report.h"
#include "core/evaluate/detection.h"
#include "core/evaluate/fine_tune.h"
#include "core/evaluate/linear.h"
#include "core/evaluate/linear_protocol.h"
#include "core/evaluate/segmentation.h"
#include "core/pretrain/train.h"
#include "core/sampling/selectors.h"
#include "core/study/duplicates.h"
#include "core/study/metadata.h"

namespace coresift {

ScanReport runScan(const std::string &folder, const std::optional<ScanOptions> &options, JobContext &context);

struct RetrievalRequest {
    std::optional<TrainOptions> options;
    bool fresh = false;            ///< do not go on from a run of the same settings
    ProcessGroup *group = nullptr; ///< that trains it together: rank 0 asks, the others call followTraining()
};

/// Trains the retrieval encoder on the target set alone.
TrainReport runRetrievalTraining(const std::string &folder, const RetrievalRequest &request,
                                 const std::function<void(const StepMetrics &)> &observe, JobContext &context);

struct LoadReport {
    Phrase encoder;        ///< what it is
    WeightsReport weights; ///< what of the file matched; nothing for TorchScript, which brings its own network

    Phrase summary() const;
};

/// Takes an encoder from a file: checked, copied into the study. One that is refused leaves the study as it is.
LoadReport runRetrievalLoad(const std::string &folder, const EncoderSource &source, JobContext &context);

/// Target, open-sets and test sets, in this order.
EmbedReport runEmbed(const std::string &folder, const std::optional<EmbedOptions> &options, JobContext &context);

/// Shown the map as it forms: image ids and their places, n×2. Called on the computing thread.
using MapCallback = std::function<void(const std::vector<std::int64_t> &ids, const Matrix &places)>;

/// Target and open-set on the plane: principal components, and UMAP when the options say so.
Phrase runMap(const std::string &folder, const std::optional<MapOptions> &options, const MapCallback &live,
              JobContext &context);

struct DuplicatesReport {
    std::int64_t images = 0;
    std::int64_t candidates = 0; ///< pairs that are alike by their features
    std::int64_t unreadable = 0; ///< images of those that could not be decoded any more
    std::int64_t pairs = 0;      ///< confirmed by the perceptual hash, under the widest limits
    std::int64_t copies = 0;     ///< open-set images that a selection leaves out, by the study's limits
    std::int64_t leaks = 0;      ///< images of target and open-set that are near-duplicates of test images

    Phrase summary() const;
};

/// Near-duplicates within and between target, open-set and test set. Goes on after a cancel; done at once when they are
/// known under the same options. Select leaves out copies, and training leaves out leaks, once they are known.
DuplicatesReport runDuplicates(const std::string &folder, const std::optional<DuplicateOptions> &options,
                               JobContext &context);

struct SelectReport {
    std::string selection; ///< id
    std::int64_t images = 0, rounds = 0, budget = 0;
    std::int64_t copiesLeftOut = 0;     ///< exact copies of target images
    std::int64_t nearCopiesLeftOut = 0; ///< beside them
    CutEnd end = CutEnd::Budget;
    double meanCosine = 0;
    Phrase remark;

    Phrase summary() const;
};

/// A new selection; it becomes the study's current one.
SelectReport runSelect(const std::string &folder, const std::optional<SelectOptions> &options, JobContext &context);

/// What is to be written, each where a file or folder is named; an empty name asks for nothing.
struct ExportRequest {
    std::string csv;           ///< CSV file
    std::string copyTo;        ///< new or empty folder to copy the images into, with files.csv: which came from where
    std::string linkTo;        ///< the same with symbolic links
    std::string marks = {};    ///< CSV file for the images that were pinned or rejected, and why
    std::string coco = {};     ///< COCO JSON file of the images
    std::string features = {}; ///< X.npy with X.ids.npy, or X.safetensors: unit rows in order of rank; and X.images.csv
    std::vector<std::string> columns = {}; ///< of the CSV, in order; none: all
    bool tree = false;                     ///< copies or links lie in a folder for each class
    std::string folderBy = {};             ///< metadata column whose values name the tree's folders, not the class
    std::optional<std::vector<std::int64_t>> images = {}; ///< these, of any set, in this order; none: the coreset
    bool dryRun = false;                                  ///< only say what would be written
};

/// Something that an export writes, and the disk it goes to.
struct ExportDestination {
    std::string path;
    std::int64_t files = 0;
    std::uint64_t bytes = 0;                ///< of the files' content
    std::optional<std::uint64_t> freeBytes; ///< none for a device or a pipe
    std::uint64_t disk = 0;                 ///< the same for destinations that share one
};

struct ExportRename {
    std::string file; ///< below the folder of copies or links, bytes
    std::string path; ///< of the image, bytes
};

/// A dry run's says what would have been done.
struct ExportReport {
    bool dryRun = false, ofCoreset = true;
    std::int64_t images = 0, copied = 0, linked = 0;
    std::int64_t withoutFeatures = 0; ///< images that are not embedded: not among the features
    std::vector<std::string>
        missing; ///< paths, bytes, of images that were to be placed but are not there or unreadable
    std::vector<ExportDestination> destinations;
    std::vector<ExportRename> renamed; ///< images that could not keep their file name

    bool fits() const; ///< no disk gets more than is free on it
    Phrase summary() const;
};

/// Columns that an export's CSV can have, in order.
std::vector<std::string> exportColumns(const Metadata &metadata);

/// The current selection, or the images asked for. Free space is checked before anything is written; copies and links
/// are removed again when the export is cancelled or fails. Throws Error: InvalidInput for a destination in a folder of
/// images or among the study's own files, for a folder that is not empty, an unknown column; NotFound; NoSpace. A dry
/// run takes no lock, throws the same but NoSpace, and reports what the export would.
ExportReport runExport(const std::string &folder, const ExportRequest &request, JobContext &context);

struct PretrainRequest {
    std::optional<TrainOptions> options;
    std::string on;                ///< target, coreset, random, all; empty: the study's
    std::string startFrom = {};    ///< weights: fresh, retrieval (the study's encoder) or a file; empty: the study's
    bool fresh = false;            ///< do not go on from a run of the same settings
    ProcessGroup *group = nullptr; ///< that trains it together: rank 0 asks, the others call followTraining()
};

/// Trains from fresh weights, or fine-tunes an encoder in a fifth of the epochs (Kim et al. 2023), which is copied into
/// the study and has to be of the options' backbone. With several selections (samplingTimes) the run's later coresets
/// are kept beside it as coreset-2.csv, ….
TrainReport runPretrain(const std::string &folder, const PretrainRequest &request,
                        const std::function<void(const StepMetrics &)> &observe, JobContext &context);

/// For the other processes of a group: trains what rank 0 trains, which holds the study's lock; this one reads the
/// study without. Throws as the stages do, InvalidInput when it reads something else than rank 0 did.
void followTraining(const std::string &folder, ProcessGroup &group, JobContext &context);

/// How well a column of labels can be told from the features.
struct AttributeScore {
    std::string column;
    std::vector<std::string> values; ///< of the column, by number
    LinearReport linear;
    Phrase skipped = {}; ///< why it could not be measured; else empty
};

/// What an encoder reaches in each task that was asked for.
struct EvaluateReport {
    Phrase encoder; ///< which one: "retrieval encoder", "pretrained encoder of run …" or a file; files keep the English
    std::vector<std::string> classes; ///< names, by number
    KnnReport knn;                    ///< without scores where it was not asked for
    LinearReport linear;              ///< of 0 training images where it was not asked for
    std::vector<AttributeScore> attributes;
    std::optional<LinearProtocolReport> linearProtocol;
    std::optional<FineTuneReport> fineTuned;
    std::optional<DetectionReport> detection;
    std::optional<SegmentationReport> segmentation;
    /// Metadata columns that kept images together, by task as evaluation.json calls it; a task without had none.
    std::map<std::string, std::string> groupedBy;

    Phrase summary() const;
    Phrase figure() const; ///< the one of the first task: "kNN 81.3 % (k = 20)"
};

struct EvaluateRequest {
    std::optional<KnnOptions> knn; ///< none: the study's
    std::string encoderFile;       ///< empty: the last pretrained encoder, or the retrieval encoder when there is none
    bool nearest = true;           ///< kNN
    bool linear = false;           ///< logistic regression
    bool attributes = false;       ///< logistic regression for each column of labels
    ImageDivision division = {};
    std::optional<LinearProtocolOptions> linearProtocol = {};
    std::optional<FineTuneOptions> fineTune = {};
    std::optional<DetectionOptions> detection = {};
    std::optional<SegmentationOptions> segmentation = {};
    /// Of encoderFile's input; none: ImageNet's for one of the study's runs, else as the retrieval encoder's.
    std::optional<Normalisation> normalisation = {};
};

/// Classes come from the catalogue's labels, columns from metadata, boxes and masks from the layouts that the folders
/// of target and test set have. Without a test set a fifth of the target set is held out for tasks that train;
/// kNN and logistic regression go through folds. Throws Error (InvalidInput for what the study lacks), Cancelled;
/// tasks that train go on from their last checkpoint.
EvaluateReport runEvaluate(const std::string &folder, const EvaluateRequest &request, JobContext &context);

} // namespace coresift
