#include "core/study/stages.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/pretrain/schedule.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/augmented_batches.h"
#include "core/study/forecast.h"
#include "core/study/near_copies.h"
#include "core/study/periodic_knn.h"
#include "core/study/run_folder.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

namespace coresift {

namespace {

using Observer = std::function<void(const StepMetrics &)>;

TrainReport trainInto(const StudyWriter &writer, const RunPlan &plan, const std::string &run, const Observer &observe,
                      JobContext &context)
{
    const auto images = static_cast<std::int64_t>(plan.images.size());
    const StageForecast forecast = forecastRun(writer.folder(), plan.options, images);
    throwIfRefused(forecast, writer.folder());
    Phrase work(CORESIFT_TEXT("Phrases", "%1 images, %2 steps: "),
                {countValue(images), countValue(trainLength(plan.options, images).steps)});
    context.say(work.add(forecast.summary()));

    const auto source = decodeOnce(writer, plan.images, plan.options, context);
    const PeriodicKnn knn(writer, plan.options, plan.images, *source, context);
    TrainRun target;
    target.folder = writer.path("runs/" + run);
    target.observe = observe;
    if (knn.canMeasure())
        target.knn = [&knn](const FeaturesNow &features) { return knn.accuracy(features); };
    TrainReport report = train(*source, plan.options, target, context);
    report.leaksLeftOut = plan.leaksLeftOut;
    return report;
}

/// The run keeps how it ended.
TrainReport trainPlan(const StudyWriter &writer, const RunPlan &plan, const std::string &run, const Observer &observe,
                      JobContext &context)
{
    try {
        const TrainReport report = trainInto(writer, plan, run, observe, context);
        finishRun(writer, run, report);
        return report;
    } catch (const Error &error) {
        failRun(writer, run, error.phrase());
        throw;
    }
}

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

/// Images that a plan may not train on: near-duplicates of test images, as far as they were ever looked for. That
/// something changed since makes none of them a fair one.
ImageIds knownLeaks(const StudyWriter &writer, const TrainOptions &options)
{
    ImageIds ids;
    if (options.leaveOutLeaks)
        for (const Leak &leak : NearCopies(writer.folder(), writer.settings(), writer.catalogue())
                                    .leaks(writer.settings().select.duplicates))
            ids.insert(leak.image);
    return ids;
}

void leaveOut(const ImageIds &leaks, std::vector<LocatedImage> &images, std::int64_t &count)
{
    const auto kept = std::remove_if(images.begin(), images.end(),
                                     [&](const LocatedImage &image) { return leaks.count(image.record.id) != 0; });
    count += images.end() - kept;
    images.erase(kept, images.end());
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

/// Options and images of the request, checked; the request's choices become the study's.
RunPlan planPretraining(StudyWriter &writer, const PretrainRequest &request)
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
    RunPlan plan;
    plan.kind = "pretrain";
    plan.on = settings.pretrainOn;
    if (plan.on == "coreset" || plan.on == "random")
        plan.selection = settings.selection;
    plan.options = settings.pretrain;
    choosePretrainImages(writer, plan);
    if (plan.on == "coreset" && settings.select.cut.stop)
        plan.options = optionsOnCoreset(plan.options, plan.openSetImages, /*fineTunes=*/false);
    return plan;
}

} // namespace

TrainReport runRetrievalTraining(const std::string &folder, const std::optional<TrainOptions> &options,
                                 const Observer &observe, JobContext &context)
{
    return runStage(folder, Stage::Retrieval, [&](StudyWriter &writer) {
        writer.require(Stage::Scan);
        RunPlan plan;
        plan.kind = "retrieval";
        plan.on = "target";
        plan.options = options.value_or(writer.settings().retrieval);
        throwIfAny(plan.options.check());
        plan.images = readableImages(writer.settings(), writer.catalogue(), SetRole::Target);
        leaveOut(knownLeaks(writer, plan.options), plan.images, plan.leaksLeftOut);
        const std::string run = openRun(writer, plan, /*fresh=*/false);
        const TrainReport report = trainPlan(writer, plan, run, observe, context);

        writer.settings().retrieval = plan.options;
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

TrainReport runPretrain(const std::string &folder, const PretrainRequest &request, const Observer &observe,
                        JobContext &context)
{
    return runStage(folder, Stage::Pretrain, [&](StudyWriter &writer) {
        const RunPlan plan = planPretraining(writer, request);
        const std::string run = openRun(writer, plan, request.fresh);
        const TrainReport report = trainPlan(writer, plan, run, observe, context);
        writer.settings().pretrainRun = run;
        writer.recordDone(Stage::Pretrain, trainFigure(report));
        return report;
    });
}

} // namespace coresift
