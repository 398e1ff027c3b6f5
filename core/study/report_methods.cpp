#include "core/study/report_methods.h"

#include "core/base/text.h"
#include "core/base/version.h"
#include "core/image/encode.h"
#include "core/image/perceptual_hash.h"
#include "core/sampling/kmeans.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace coresift {

namespace {

std::string networkName(const BackboneOptions &backbone)
{
    const std::string title = backboneTitle({backbone.backbone, /*smallStem=*/false});
    return backbone.smallStem ? title + " (3×3 stem without pooling)" : title;
}

std::string setsText(const StudySnapshot &study)
{
    const std::int64_t test = study.total(SetRole::Test).ok, skipped = study.unreadable();
    std::string text =
        fmt::format("The target set held {} images, the unlabelled open-set {}",
                    countText(study.total(SetRole::Target).ok), countText(study.total(SetRole::OpenSet).ok));
    if (test > 0)
        text += fmt::format(", the labelled test set {}", countText(test));
    if (skipped > 0)
        text += fmt::format("; {} files could not be read and were left out", countText(skipped));
    return text + ". ";
}

/// "SimCLR (Chen et al. 2020)".
std::string methodText(const std::string &method)
{
    const std::map<std::string, const char *> sources{
        {"simclr", "Chen et al. 2020"},  {"byol", "Grill et al. 2020"},
        {"simsiam", "Chen and He 2021"}, {"moco", "He et al. 2020"},
        {"swav", "Caron et al. 2020"},   {"dino", "Caron et al. 2021"},
        {"mae", "He et al. 2022"},       {"hard-negatives", "Robinson et al. 2021"}};
    const auto source = sources.find(method);
    return source == sources.end() ? methodTitle(method) : fmt::format("{} ({})", methodTitle(method), source->second);
}

std::string optimiserText(const TrainOptions &o)
{
    if (o.optimiser.optimiser == "sgd")
        return fmt::format("stochastic gradient descent (Nesterov momentum {:g}, weight decay {:g})", o.momentum,
                           o.weightDecay);
    const std::string names[] = {"adam", "Adam", "adamw", "AdamW", "lars", "LARS"};
    const auto *name = std::find(std::begin(names), std::end(names), o.optimiser.optimiser);
    return fmt::format("{} (weight decay {:g})", name == std::end(names) ? o.optimiser.optimiser : *(name + 1),
                       o.weightDecay);
}

std::string rateText(const TrainOptions &o)
{
    if (o.optimiser.schedule == "milestones")
        return fmt::format("a learning rate of {:g} that fell to a tenth after the epochs {}", o.learningRate,
                           fieldText(o.optimiser.milestones));
    return fmt::format("a learning rate of {:g} that decayed along a cosine to {:g} of it", o.learningRate,
                       o.floorRatio);
}

/// "by SimCLR (Chen et al. 2020) for 100 steps (15 epochs) of 64 images at …".
std::string trainingText(const RunInfo &run)
{
    const TrainOptions &o = run.options;
    std::string text =
        fmt::format("by {} for {} steps ({} epochs) of {} images at {}×{} px in augmented views, with "
                    "{}, {} and the seed {}",
                    methodText(o.method.method), countText(run.steps), countText(run.epochs), countText(o.stepImages()),
                    o.imageSize, o.imageSize, optimiserText(o), rateText(o), o.seed);
    if (o.method.temperature > 0)
        text += fmt::format(", a temperature of {:g}", o.method.temperature);
    return o.warmupEpochs > 0 ? text + fmt::format(", after {} epochs of linear warm-up", o.warmupEpochs) : text;
}

std::string retrievalText(const ReportFacts &facts)
{
    const RetrievalSource &encoder = facts.study.settings.encoder;
    constexpr const char *kFeatures = "Every image was represented by the encoder's pooled output, scaled to unit "
                                      "length. ";
    if (encoder.kind == RetrievalSource::Kind::Loaded)
        return fmt::format("Features for the retrieval came from an encoder loaded from a file ({}). {}",
                           showPath(std::filesystem::path(encoder.original).filename().string()), kFeatures);
    if (!facts.retrievalRun)
        return "[There is no retrieval encoder yet.] ";
    return fmt::format("As retrieval encoder, a {} was trained on the target set alone {}. {}",
                       networkName(facts.retrievalRun->options.backbone), trainingText(*facts.retrievalRun), kFeatures);
}

std::string selectorText(const SelectOptions &options)
{
    if (options.selector == "random")
        return fmt::format("The coreset was drawn from the open-set at random (seed {})", options.seed);
    if (options.selector == "nearest")
        return "The coreset was made of the open-set images with the highest cosine similarity to any target image";
    if (options.selector == "contrast")
        return "The coreset was made of the open-set images that a class-balanced logistic regression of the features, "
               "target set against open-set, ranked highest";
    if (options.selector == "k-centre")
        return fmt::format("The coreset was chosen by greedy k-centre selection, started from {} k-means centroids of "
                           "the target set's features",
                           countText(options.clusters));
    return fmt::format("The coreset was chosen from the open-set by SimCore (Kim et al. 2023): k-means laid {} "
                       "into the target set's features (seed {}), and in rounds every centroid took the "
                       "open-set image of the highest cosine similarity that was still free",
                       options.selector == "single" ? "a single centroid" : countText(options.clusters) + " centroids",
                       options.seed);
}

double meanCosine(const std::vector<CoresetRow> &rows)
{
    const double sum = std::accumulate(rows.begin(), rows.end(), 0.0, [](double total, const CoresetRow &row) {
        return total + static_cast<double>(row.cosine);
    });
    return rows.empty() ? 0 : sum / static_cast<double>(rows.size());
}

std::string endText(const SavedSelection &selection)
{
    const CutOptions &cut = selection.options.cut;
    if (selection.endedBy == "stop rule")
        return fmt::format("Sampling ended where the mean similarity of a round fell under {:g} of that of round {}, ",
                           cut.threshold, cut.patience);
    if (selection.endedBy == "budget")
        return cut.budget.isSet()
                   ? fmt::format("Sampling ended with the budget of {}, ",
                                 cut.budget.kind == Budget::Kind::Share ? cut.budget.text() + " of the open-set"
                                                                        : countText(cut.budget.count) + " images")
                   : "Sampling ended with fifty times the size of the target set, ";
    return "Sampling took the whole open-set, ";
}

std::string selectionText(const SavedSelection &selection)
{
    if (selection.id.empty())
        return "[No coreset has been chosen yet.] ";
    const auto images = static_cast<std::int64_t>(selection.rows.size());
    std::string text = selectorText(selection.options) + ". " + endText(selection);
    if (!selection.rounds.empty())
        text += fmt::format("after {} rounds, ", countText(static_cast<std::int64_t>(selection.rounds.size())));
    text += fmt::format("and gave {} images", countText(images));
    if (selection.openSetImages > 0)
        text += fmt::format(" ({:.2g} % of {})",
                            100.0 * static_cast<double>(images) / static_cast<double>(selection.openSetImages),
                            countText(selection.openSetImages));
    text += fmt::format(", with a mean cosine similarity of {:.3f} to their centroids. ", meanCosine(selection.rows));
    if (selection.pinned + selection.rejected > 0)
        text += fmt::format("By expert decision {} images were taken first and {} were rejected. ",
                            countText(selection.pinned), countText(selection.rejected));
    if (const std::size_t leftOut = selection.options.leftOut().size(); leftOut > 0)
        text += fmt::format("By expert decision {} {} left out. ", leftOut,
                            leftOut == 1 ? "centroid was" : "centroids were");
    if (selection.options.leaveOutCopies && selection.copies > 0)
        text += fmt::format("{} exact copies of target images were left out. ", countText(selection.copies));
    return text;
}

/// What was left out as near-duplicates, as far as anything was.
std::string nearDuplicatesText(const ReportFacts &facts)
{
    std::string text;
    const DuplicateLimits &limits = facts.selection.options.duplicates;
    if (!facts.selection.nearCopies.empty())
        text +=
            fmt::format("{} images were left out of the coreset as near-duplicates of others: the cosine similarity "
                        "of their features was at least {:g} and their perceptual hashes differed in at most {} of "
                        "{} bits. ",
                        countText(static_cast<std::int64_t>(facts.selection.nearCopies.size())), limits.cosine,
                        limits.bits, kHashBits);
    if (facts.pretrainRun && facts.pretrainRun->leaksLeftOut.value_or(0) > 0)
        text += fmt::format("{} near-duplicates of test images were left out of the pretraining. ",
                            countText(*facts.pretrainRun->leaksLeftOut));
    return text;
}

std::string trainedOn(const RunInfo &run)
{
    if (run.on == "coreset")
        return "the target set and the coreset together";
    if (run.on == "random")
        return "the target set and as many random open-set images as the coreset has";
    return run.on == "all" ? "the target set and the whole open-set" : "the target set alone";
}

const char *firstWeightsText(const RunInfo &run)
{
    if (run.startFile.empty())
        return "From fresh weights";
    return run.startFile.rfind("encoders/", 0) == 0 ? "From the weights of an encoder that was loaded"
                                                    : "From the weights of the retrieval encoder";
}

std::string pretrainText(const ReportFacts &facts)
{
    if (!facts.pretrainRun)
        return "[No encoder has been pretrained yet.] ";
    const RunInfo &run = *facts.pretrainRun;
    std::string text = fmt::format(
        "{}, a {} was {} on {} ({} images) {}. ", firstWeightsText(run), networkName(run.options.backbone),
        run.startFile.empty() ? "pretrained" : "fine-tuned", trainedOn(run), countText(run.images), trainingText(run));
    if (run.on == "coreset" && run.options.samplingTimes > 1)
        text += fmt::format("The coreset was selected {} times in all, at even intervals and each time but "
                            "the first with the encoder in training. ",
                            run.options.samplingTimes);
    return text;
}

std::string evaluationText(const ReportFacts &facts)
{
    const auto &run = facts.pretrainRun;
    if (!run || !run->evaluation)
        return "[The pretrained encoder has not been evaluated.] ";
    const EvaluateReport &report = run->evaluation->report;
    std::string text;
    if (!report.knn.scores.empty()) {
        std::string scores;
        for (const KnnScore &score : report.knn.scores)
            scores +=
                fmt::format("{}{:.1f} % (k = {})", scores.empty() ? "" : ", ", score.figures.top1, score.neighbours);
        text = fmt::format("On {} labelled test images in {} classes, weighted k-nearest-neighbour classification on "
                           "the frozen features reached {}",
                           countText(report.knn.test), countText(report.knn.classes), scores);
        text += ". ";
    }
    if (report.linear.train > 0)
        text +=
            fmt::format("Logistic regression on the frozen features reached {:.1f} % on {} images in {} classes. ",
                        report.linear.figures.top1, countText(report.linear.test), countText(report.linear.classes));
    if (report.linearProtocol)
        text += fmt::format("A linear layer on the frozen encoder reached {:.1f} % by the published protocol. ",
                            report.linearProtocol->figures.top1);
    if (report.fineTuned)
        for (const FineTuneScore &score : report.fineTuned->scores)
            text += fmt::format("Fine-tuned with {} % of the labels it reached {:.1f} %. ", score.share,
                                score.figures.top1);
    if (report.detection)
        text += fmt::format("A RetinaNet on the encoder reached an AP of {:.1f} (AP50 {:.1f}) on {} images. ",
                            report.detection->figures.ap, report.detection->figures.ap50,
                            countText(report.detection->testImages));
    if (report.segmentation)
        text += fmt::format("A DeepLab v3+ on the encoder reached a mean intersection over union of {:.1f} % on {} "
                            "images. ",
                            report.segmentation->figures.meanIou, countText(report.segmentation->testImages));
    return text;
}

std::string comparisonText(const ReportFacts &facts)
{
    const auto last = std::find_if(facts.comparisons.rbegin(), facts.comparisons.rend(), [](const Comparison &one) {
        return one.isComplete() && one.canTell(); // nothing that is not over
    });
    if (last == facts.comparisons.rend())
        return {};
    return fmt::format("Encoders were trained for {} steps on each of {} sets of images, with {} seeds. {} ",
                       countText(last->steps), last->trainedArms(), last->seeds, last->verdict().text());
}

} // namespace

std::string softwareText()
{
    return fmt::format("Coresift {} (LibTorch {}, FAISS {}, OpenCV {})", coresiftVersion(), torchVersion(),
                       faissVersion(), openCvVersion());
}

std::string methodsText(const ReportFacts &facts)
{
    return setsText(facts.study) + retrievalText(facts) + selectionText(facts.selection) + nearDuplicatesText(facts) +
           pretrainText(facts) + evaluationText(facts) + comparisonText(facts) + "All computations were made with " +
           softwareText() + ".";
}

std::vector<std::string> citedWorks(const ReportFacts &facts)
{
    std::vector<std::string> works{"Kim, S., Bae, S., Yun, S.-Y.: Coreset Sampling from Open-Set for Fine-Grained "
                                   "Self-Supervised Learning. CVPR 2023 (arXiv 2303.11101)."};
    if (facts.retrievalRun || facts.pretrainRun)
        works.emplace_back("Chen, T., Kornblith, S., Norouzi, M., Hinton, G.: A Simple Framework for Contrastive "
                           "Learning of Visual Representations. ICML 2020.");
    return works;
}

} // namespace coresift
