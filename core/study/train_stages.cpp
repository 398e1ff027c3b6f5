#include "core/study/stages.h"

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/encoder_copy.h"
#include "core/study/launched_run.h"
#include "core/study/stage_embedding.h"
#include "core/study/training.h"

#include <algorithm>
#include <unordered_set>

namespace coresift {

namespace {

Phrase trainFigure(const TrainReport &report)
{
    return {CORESIFT_TEXT("Phrases", "%1 steps, loss %2"),
            {countValue(report.steps), decimalValue(report.lastLoss, 3)}};
}

std::vector<LocatedImage> coresetImages(const StudyWriter &writer, const std::vector<LocatedImage> &open)
{
    std::unordered_set<std::int64_t> chosen;
    for (const CoresetRow &row :
         readCoresetCsv(writer.path("selections/" + writer.settings().selection + "/coreset.csv")))
        chosen.insert(row.index);
    std::vector<LocatedImage> images;
    for (const LocatedImage &image : open)
        if (chosen.count(image.record.id) != 0)
            images.push_back(image);
    return images;
}

/// As many random open-set images as the coreset has.
std::vector<LocatedImage> randomImages(const StudyWriter &writer, const std::vector<LocatedImage> &open,
                                       std::int64_t seed)
{
    const std::size_t wanted = coresetImages(writer, open).size();
    std::vector<LocatedImage> images;
    for (const std::int64_t i :
         permutation(static_cast<std::int64_t>(open.size()), RandomStream(static_cast<std::uint64_t>(seed))))
        if (images.size() < wanted)
            images.push_back(open[static_cast<std::size_t>(i)]);
    return images;
}

/// Target set, and what of the open-set the plan asks for, in order of id.
void choosePretrainImages(const StudyWriter &writer, RunPlan &plan)
{
    const ImageIds leaks = knownLeaks(writer, plan.options);
    plan.images = readableImages(writer.settings(), writer.catalogue(), SetRole::Target);
    leaveOut(leaks, plan.images, plan.leaksLeftOut);
    if (plan.on == "target")
        return;
    std::vector<LocatedImage> open = readableImages(writer.settings(), writer.catalogue(), SetRole::OpenSet);
    if (plan.on == "coreset")
        open = coresetImages(writer, open);
    leaveOut(leaks, open, plan.leaksLeftOut);
    if (plan.on == "random")
        open = randomImages(writer, open, plan.options.seed);
    plan.openSetImages = static_cast<std::int64_t>(open.size());
    plan.images.insert(plan.images.end(), open.begin(), open.end());
    std::sort(plan.images.begin(), plan.images.end(),
              [](const LocatedImage &a, const LocatedImage &b) { return a.record.id < b.record.id; });
}

/// Which weights the request begins from, as the settings keep it. Only a file that serves is copied.
std::string startOf(StudyWriter &writer, const std::string &asked)
{
    if (asked == "fresh" || asked == "retrieval")
        return asked;
    const BackboneOptions &backbone = writer.settings().pretrain.backbone;
    requireBackbone({asked, {}, backbone}, backbone);
    return copyEncoder(writer, asked);
}

/// The weights that the settings name, which have to be of the backbone that is trained.
FirstWeights firstWeights(const StudyWriter &writer)
{
    const StudySettings &settings = writer.settings();
    if (settings.pretrainStart == "fresh")
        return {};
    EncoderSource source;
    FirstWeights start;
    if (settings.pretrainStart == "retrieval") {
        writer.require(Stage::Retrieval);
        source = sourceOf(writer);
        start.file = settings.encoder.file;
    } else {
        start.file = settings.pretrainStart;
        source = {writer.path(start.file), {}, settings.pretrain.backbone};
    }
    requireBackbone(source, settings.pretrain.backbone);
    const Bytes content = readFile(source.file, kLargestEncoder);
    start.hash = contentHash(content.data(), content.size());
    return start;
}

/// The request's choices become the study's; what they need is there.
void takeChoices(StudyWriter &writer, const PretrainRequest &request)
{
    StudySettings &settings = writer.settings();
    if (!request.on.empty())
        settings.pretrainOn = request.on;
    if (request.options)
        settings.pretrain = *request.options;
    throwIfAny(settings.pretrain.check());
    writer.require(Stage::Scan);
    if (settings.pretrainOn == "coreset" || settings.pretrainOn == "random")
        writer.require(Stage::Select);
    else if (settings.pretrainOn != "target" && settings.pretrainOn != "all")
        throw Error(ErrorKind::InvalidInput,
                    {CORESIFT_TEXT("Phrases", "pretraining is on target, coreset, random or all, not on “%1”"),
                     {showPath(settings.pretrainOn)}});
    if (!request.startFrom.empty())
        settings.pretrainStart = startOf(writer, request.startFrom);
}

RunPlan planPretraining(StudyWriter &writer, const PretrainRequest &request)
{
    takeChoices(writer, request);
    const StudySettings &settings = writer.settings();
    RunPlan plan;
    plan.kind = "pretrain";
    plan.on = settings.pretrainOn;
    plan.start = firstWeights(writer);
    if (plan.on == "coreset" || plan.on == "random")
        plan.selection = settings.selection;
    plan.asked = plan.options = settings.pretrain;
    choosePretrainImages(writer, plan);
    plan.options = pretrainOptions(plan.options, plan.on, settings.select.cut.stop, plan.openSetImages,
                                   /*fineTunes=*/!plan.start.file.empty());
    return plan;
}

RunPlan planRetrieval(const StudyWriter &writer, const RetrievalRequest &request)
{
    writer.require(Stage::Scan);
    RunPlan plan;
    plan.kind = "retrieval";
    plan.on = "target";
    plan.asked = request.options.value_or(writer.settings().retrieval);
    plan.asked.samplingTimes = 1; // there is no coreset yet
    plan.options = plan.asked;
    throwIfAny(plan.options.check());
    plan.images = readableImages(writer.settings(), writer.catalogue(), SetRole::Target);
    leaveOut(knownLeaks(writer, plan.options), plan.images, plan.leaksLeftOut);
    return plan;
}

} // namespace

TrainReport runRetrievalTraining(const std::string &folder, const RetrievalRequest &request,
                                 const TrainObserver &observe, JobContext &context)
{
    return runStage(folder, Stage::Retrieval, [&](StudyWriter &writer) {
        const RunPlan plan = planRetrieval(writer, request);
        const std::string run = openRun(writer, plan, request.fresh);
        const TrainReport report = trainPlan(writer, plan, run, observe, request.group, context);

        RetrievalSource encoder;
        encoder.kind = RetrievalSource::Kind::Trained;
        encoder.run = "runs/" + run;
        encoder.file = encoder.run + "/encoder.safetensors";
        encoder.backbone = plan.options.backbone;
        writer.settings().encoder = encoder;
        writer.settings().embed.imageSize = plan.options.imageSize; // the size the encoder knows
        writer.recordDone(Stage::Retrieval, Phrase::verbatim(methodTitle(plan.options.method.method) + " " +
                                                             plan.options.backbone.backbone + ", ")
                                                .add(trainFigure(report)));
        return report;
    });
}

TrainReport runPretrain(const std::string &folder, const PretrainRequest &request, const TrainObserver &observe,
                        JobContext &context)
{
    return runStage(folder, Stage::Pretrain, [&](StudyWriter &writer) {
        const RunPlan plan = planPretraining(writer, request);
        const std::string run = openRun(writer, plan, request.fresh);
        const TrainReport report = trainPlan(writer, plan, run, observe, request.group, context);
        writer.settings().pretrainRun = run;
        writer.recordDone(Stage::Pretrain, trainFigure(report));
        return report;
    });
}

void followTraining(const std::string &folder, ProcessGroup &group, JobContext &context)
{
    const auto study = StudyWriter::alongside(folder);
    const LaunchedRun run = hearRun(group, *study);
    trainInto(*study, run.plan, run.id, {}, &group, context);
}

} // namespace coresift
