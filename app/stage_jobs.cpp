#include "app/stage_jobs.h"

namespace coresift {

namespace {

/// The coreset is chosen anew: near-copies that are known now are left out of it.
void findDuplicatesFirst(const std::string &folder, const StageRequest &request, JobContext &context)
{
    context.say(runDuplicates(folder, request.duplicates, context).summary());
    if (readStudy(folder).status(Stage::Select).state == StageState::Stale)
        context.say(runSelect(folder, request.select, context).summary());
}

/// What the file has beside the encoder, or has not, is said line by line.
Phrase loadRetrieval(const std::string &folder, const EncoderSource &source, const StageWatch &watch,
                     JobContext &context)
{
    const LoadReport report = runRetrievalLoad(folder, source, context);
    for (const Phrase &line : report.weights.details())
        context.say(line);
    if (watch.loaded)
        watch.loaded(report);
    return report.summary();
}

/// Returns the result's one-line summary.
Phrase runStageOf(const std::string &folder, const StageRequest &request, const StageWatch &watch, JobContext &context)
{
    switch (request.stage) {
    case Stage::Scan:
        return runScan(folder, request.scan, context).summary();
    case Stage::Retrieval:
        if (request.load)
            return loadRetrieval(folder, *request.load, watch, context);
        return runRetrievalTraining(folder, {request.retrieval}, watch.stepped, context).summary();
    case Stage::Embed:
        return runEmbed(folder, request.embed, context).summary();
    case Stage::Map:
        return runMap(folder, request.map, watch.mapForming, context);
    case Stage::Duplicates:
        return runDuplicates(folder, request.duplicates, context).summary();
    case Stage::Select:
        return runSelect(folder, request.select, context).summary();
    case Stage::Pretrain:
        if (request.duplicatesFirst)
            findDuplicatesFirst(folder, request, context);
        return runPretrain(folder, request.pretrain, watch.stepped, context).summary();
    case Stage::Evaluate:
        break;
    }
    return runEvaluate(folder, request.evaluate, context).summary();
}

} // namespace

JobRunner::Work stageJob(const std::string &folder, const StageRequest &request, StageWatch watch)
{
    return [folder, request, watch = std::move(watch)](JobContext &context) {
        context.say(runStageOf(folder, request, watch, context));
    };
}

std::optional<Stage> nextStage(const StudySnapshot &study)
{
    for (const StageStatus &status : study.stages) {
        if (status.stage == Stage::Evaluate && study.total(SetRole::Test).ok == 0)
            continue;
        if (status.state == StageState::Ready || status.state == StageState::Stale ||
            status.state == StageState::Failed)
            return status.stage;
    }
    return std::nullopt;
}

} // namespace coresift
