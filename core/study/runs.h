/// The training runs of a study side by side: settings, figures, notes; deleting with a way back.
#pragma once

#include "core/pretrain/health.h"
#include "core/pretrain/run_control.h"
#include "core/pretrain/train.h"
#include "core/study/evaluation_file.h"
#include "core/study/settings_table.h"

#include <optional>
#include <string>
#include <vector>

namespace coresift {

enum class RunState {
    Finished,
    Unfinished, ///< in work, or stopped or killed: the same settings go on with it
    Failed,     ///< ended by an error; it can go on from its checkpoint
    Corrupt,    ///< its files cannot be read
};
const char *runStateName(RunState state); ///< "finished", "unfinished", "failed", "corrupt"

/// One run under runs/.
struct RunInfo {
    std::string id;                ///< name of its folder, bytes
    std::string kind;              ///< "retrieval", "pretrain"
    std::string on;                ///< which images: target, coreset, random, all
    std::string selection;         ///< id, when the images come from one
    std::string startFile;         ///< of the encoder that is fine-tuned, in the study; empty: fresh weights
    std::string started, finished; ///< UTC; empty when it is not known
    std::string resumed;           ///< UTC: when it was begun last; as `started` for one that never went on
    std::string libtorch;          ///< version that it began with
    RunState state = RunState::Corrupt;
    bool inWork = false;          ///< a process trains it now
    RunWish wish = RunWish::GoOn; ///< that this process was asked last
    Phrase trouble;               ///< why it failed or cannot be read
    bool isCurrent = false;       ///< the study uses it: it cannot be deleted
    std::string note;             ///< the user's words

    TrainOptions options;          ///< that it trains with
    TrainOptions asked;            ///< that it was begun with, to begin another like it: before the epochs' rules
    std::vector<Setting> settings; ///< its options as a table; empty for a run that cannot be read

    std::int64_t images = 0;                  ///< trained on
    std::optional<std::int64_t> leaksLeftOut; ///< near-duplicates of test images; runs of 0.1 did not count them
    std::int64_t steps = 0;                   ///< done so far
    int epochs = 0;                           ///< begun so far
    double lowestLoss = 0;                    ///< mean over its best epoch
    double lastLoss = 0;                      ///< mean over its last epoch
    double imagesPerSecond = 0;               ///< of the whole run; of the last step while it is unfinished
    double seconds = 0;                       ///< 0 while it is unfinished
    HealthReport health;
    std::optional<SavedEvaluation> evaluation;
};

struct RunsTable {
    std::vector<RunInfo> runs;          ///< in order of their start
    std::vector<std::string> differing; ///< names of settings that are not the same in all of them
    std::vector<std::string> deleted;   ///< ids that restoreRun() brings back
};

/// Takes no lock; runs in work are shown as far as they are. What is wrong with one run is told in its row. Throws
/// Error when the study itself cannot be read.
RunsTable readRuns(const std::string &folder);

/// Every step of one run, for its curves. Empty when it has none yet. Throws Error: NotFound for a run that is not
/// there, Corrupt.
std::vector<StepMetrics> readRunMetricsOf(const std::string &folder, const std::string &id);

/// Replaces the run's note; an empty text takes it away. Takes no lock: a run in work can be given one. Throws Error:
/// NotFound, InvalidInput for a text that is no UTF-8 or longer than 64 KiB.
void setRunNote(const std::string &folder, const std::string &id, const std::string &text);

/// Asks the process that trains the run, whichever it is, to pause, to go on or to stop with a checkpoint. Throws
/// Error: NotFound, InvalidInput for a run that nobody trains: the study's lock tells who works.
void controlRun(const std::string &folder, const std::string &id, RunWish wish);

/// Puts a run aside (runs/.deleted/), for restoreRun() to bring back until emptyDeletedRuns(). Throws Error: NotFound,
/// InvalidInput for a run that the study uses (the retrieval encoder's, the last pretraining), Locked while a stage
/// works.
void deleteRun(const std::string &folder, const std::string &id);
void restoreRun(const std::string &folder, const std::string &id);

/// Frees the disk of what was deleted: for the end of a sitting. Does nothing when there is none.
void emptyDeletedRuns(const std::string &folder);

} // namespace coresift
