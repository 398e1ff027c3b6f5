/// Did the coreset help? The same number of training steps on several sets of images, each with several seeds, measured
/// in the same tasks.
#pragma once

#include "core/study/stages.h"

#include <functional>
#include <map>

namespace coresift {

/// An encoder that is measured beside those that are trained. It is copied into the study, which goes on when the file
/// is gone.
struct OwnEncoder {
    std::string name; ///< in the table
    EncoderSource source;
};

struct ComparisonOptions {
    /// target (X alone), all (with the open-set), random (with random images of it), coreset (with as many of
    /// SimCore's), stop (with those that SimCore's stop rule takes), in the order of the table.
    std::vector<std::string> arms{"target", "all", "random", "coreset", "stop"};
    std::vector<OwnEncoder> encoders;
    std::vector<std::string> tasks{"knn", "linear"}; ///< comparisonTasks(); the first one decides
    int seeds = 3;                                   ///< of each arm: 0, 1, …
    Budget budget;                     ///< p of random and coreset; none: as many as the study's selection has
    std::int64_t steps = 0;            ///< of each training; 0: what the options' epochs are on the target set alone
    std::optional<TrainOptions> train; ///< none: the study's; seeds, steps and renewal are the comparison's
    bool trainIsStudys = false;        ///< of a kept request: `train` was none, and is what the study had then
    EvaluateRequest evaluate;          ///< options of the tasks

    std::vector<OptionProblem> check() const;
};

constexpr int kMostComparisonSeeds = 100;
/// Counts changes of what a task's figure is (2: kNN of 20 neighbours, a fixed fifth where there is no test set):
/// figures of different protocols are not set side by side.
constexpr int kComparisonProtocol = 2;

std::vector<std::string> comparisonArms();
/// Whether it is fit for a line and a file: not empty, UTF-8, no control characters.
bool isArmName(const std::string &name);
/// knn, linear, linear-protocol, fine-tune, detection, segmentation.
std::vector<std::string> comparisonTasks();
Phrase armTitle(const std::string &arm);         ///< "target + coreset"; an own encoder's name as it is
const char *taskFigure(const std::string &task); ///< "kNN", "AP", …: what the number of a task is, in per cent
/// The number of each task that an encoder was measured in; of fine-tuning that with the most labels.
std::map<std::string, double> figuresByTask(const EvaluateReport &report);

/// One training and what it reached.
struct ComparisonCell {
    std::string arm;
    std::int64_t seed = 0;
    std::string run;                       ///< runs/<id>; empty for an own encoder
    std::string encoder;                   ///< an own encoder's hash: another file under its name is measured anew
    std::int64_t images = 0;               ///< trained on
    std::map<std::string, double> figures; ///< by task, per cent; those that are measured so far
};

/// Mean and standard deviation over the seeds.
struct Spread {
    double mean = 0, deviation = 0;
    int count = 0;

    std::string text() const; ///< "85.4 ± 0.7", "85.4" of one
};

/// How much higher one arm is than another, seed by seed.
struct Difference {
    double points = 0;        ///< mean
    double low = 0, high = 0; ///< 95 % interval by Student's t over the seeds; both are points of one seed
    int seeds = 0;
    Spread of, base; ///< the two arms, over these seeds

    /// All the same: they come in steps of one test image, and tell nothing of how much seeds differ.
    bool isWithoutSpread() const { return seeds > 1 && high - low < 1e-6; }
    bool isMoreThanNoise() const { return seeds > 1 && !isWithoutSpread() && (low > 0 || high < 0); }
};

/// Tells of what was asked for last; `cells` keeps what was measured for earlier requests too.
struct Comparison {
    std::string id;              ///< comparisons/<id>
    std::string created, worked; ///< at first and at last, UTC
    std::int64_t steps = 0;
    std::vector<std::string> arms, tasks; ///< own encoders' names behind the arms
    int seeds = 0;
    int protocol = kComparisonProtocol;
    std::vector<ComparisonCell> cells; ///< in the order in which they were trained
    /// As it was asked for last, with the options of the study's that it left open; none of older versions.
    std::optional<ComparisonOptions> request;

    std::vector<ComparisonCell> askedCells() const;
    std::int64_t images(const std::string &arm) const; ///< trained on; 0 for an own encoder, and before a training
    Spread spread(const std::string &arm, const std::string &task) const;
    /// Of the seeds that both have.
    Difference difference(const std::string &arm, const std::string &base, const std::string &task) const;
    bool isComplete() const;
    bool canGoOn() const;             ///< there is something left, and resumeComparison() knows what
    std::int64_t trainedArms() const; ///< without own encoders
    bool canTell() const;             ///< whether target alone and a coreset are measured
    /// In one line: did the coreset help, by how much, is it more than noise.
    Phrase verdict() const;
    /// How each was trained: "5 steps each, seeds: 2, SimCLR resnet10, views of 32 px, batches of 48".
    Phrase training() const;
};

/// Trains and measures what is not there yet, arm by arm within a seed, so that an interrupted comparison has whole
/// rows. The same request goes on where it was; runs of the same settings that the study has are used. Settings of the
/// study stay as they are. Throws Error (InvalidInput for what the study lacks), Cancelled.
Comparison runComparison(const std::string &folder, const ComparisonOptions &options, JobContext &context);

/// Asks again for what the comparison was asked for last. Throws as runComparison() does; InvalidInput where the study
/// has changed meanwhile, so that its figures could not be compared with those that are there, or where an older
/// version did not keep the request or measured by another protocol.
Comparison resumeComparison(const std::string &folder, const std::string &id, JobContext &context);

/// Ids under comparisons/, the one that was worked on last at the end, those that cannot be read at the front.
std::vector<std::string> listComparisons(const std::string &folder);
/// Throws Error (NotFound, Corrupt, NewerVersion).
Comparison readComparison(const std::string &folder, const std::string &id);

/// arm,seed,run,images,<task>… of each cell that was asked for.
void writeComparisonTable(const Comparison &comparison, const std::string &file);
struct ChartStyle {
    std::string ground = "white", text = "black"; ///< colours as SVG has them
    std::function<std::string(const Phrase &)> words = [](const Phrase &p) { return p.text(); }; ///< into a language
};

/// A dot with a whisker of one standard deviation for each arm, a panel for each task; a whole SVG document, as high
/// as it needs.
std::string svgOf(const Comparison &comparison, int width, const ChartStyle &style = {});
int svgHeight(const Comparison &comparison); ///< px

} // namespace coresift
