#include "core/study/training.h"

#include "core/base/text.h"
#include "core/pretrain/run_control.h"
#include "core/study/forecast.h"
#include "core/study/launched_run.h"
#include "core/study/periodic_knn.h"
#include "core/study/renewal.h"

#include <algorithm>
#include <optional>

namespace coresift {

namespace {

void sayWhatItTakes(const StudyWriter &writer, const RunPlan &plan, const ProcessGroup *group, JobContext &context)
{
    const auto images = static_cast<std::int64_t>(plan.images.size());
    const StageForecast forecast =
        forecastRun(writer.folder(), plan.options, images, renewedImages(plan.options, plan.openSetImages), group);
    throwIfRefused(forecast, writer.folder());
    Phrase work(CORESIFT_TEXT("Phrases", "%1 images, %2 steps: "),
                {countValue(images), countValue(trainLength(plan.options, images).steps)});
    context.say(work.add(forecast.summary()));
}

} // namespace

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

TrainReport trainInto(const StudyWriter &writer, const RunPlan &plan, const std::string &run,
                      const TrainObserver &observe, ProcessGroup *group, JobContext &context)
{
    TrainRun target;
    target.folder = writer.path("runs/" + run);
    std::unique_ptr<AugmentedBatches> source;
    std::optional<PeriodicKnn> knn;
    StoppableContext stoppable(context, target.folder);
    const auto decode = [&](JobContext &job) {
        source = decodeOnce(writer, plan.images, plan.options, job);
        if (group == nullptr || group->leads())
            knn.emplace(writer, plan.options, plan.images, *source, job);
    };
    if (group == nullptr)
        decode(stoppable);
    else
        group->workSideBySide(stoppable, decode);
    target.observe = observe;
    target.group = group;
    if (!plan.start.file.empty())
        target.initialWeights = writer.path(plan.start.file);
    if (knn && knn->canMeasure())
        target.knn = [&knn](const FeaturesNow &features) { return knn->accuracy(features); };
    std::optional<CoresetRenewal> renewal;
    if (plan.renewsCoreset()) {
        renewal.emplace(writer, plan, knownLeaks(writer, plan.options), run, *source, context);
        target.renewal.times = plan.options.samplingTimes;
        target.renewal.choose = [&renewal](int round, const FeaturesNow &features) {
            renewal->choose(round, features);
        };
        target.renewal.bring = [&renewal, &target](int round, JobContext &job) {
            StoppableContext stoppableToo(job, target.folder);
            renewal->bring(round, stoppableToo);
        };
    }
    TrainReport report = train(*source, plan.options, target, context);
    report.leaksLeftOut = plan.leaksLeftOut;
    return report;
}

TrainReport trainPlan(StudyWriter &writer, const RunPlan &plan, const std::string &run, const TrainObserver &observe,
                      ProcessGroup *group, JobContext &context)
{
    try {
        sayWhatItTakes(writer, plan, group, context);
        if (plan.kind == "retrieval")
            writer.settings().retrieval = plan.options;
        writer.save();
        if (group != nullptr)
            tellRun(*group, {run, plan});
        const TrainReport report = trainInto(writer, plan, run, observe, group, context);
        finishRun(writer, run, report);
        return report;
    } catch (const Cancelled &) {
        leaveRun(writer, run);
        throw;
    } catch (const Error &error) {
        failRun(writer, run, error.phrase());
        throw;
    }
}

} // namespace coresift
