#include "app/stage_jobs.h"

namespace coresift {

namespace {

/// Returns the result's one-line summary.
Phrase runStageOf(const std::string &folder, const StageRequest &request,
                  const std::function<void(const StepMetrics &)> &observe, JobContext &context)
{
    switch (request.stage) {
    case Stage::Scan:
        return runScan(folder, request.scan, context).summary();
    case Stage::Retrieval:
        if (request.load)
            return Phrase::verbatim(runRetrievalLoad(folder, *request.load, context));
        return runRetrievalTraining(folder, request.retrieval, observe, context).summary();
    case Stage::Embed:
        return runEmbed(folder, request.embed, context).summary();
    case Stage::Map:
        return runMap(folder, context);
    case Stage::Select:
        return runSelect(folder, request.select, context).summary();
    case Stage::Pretrain:
        return runPretrain(folder, request.pretrain, observe, context).summary();
    case Stage::Evaluate:
        break;
    }
    return runEvaluate(folder, request.evaluate, context).summary();
}

} // namespace

JobRunner::Work stageJob(const std::string &folder, const StageRequest &request,
                         std::function<void(const StepMetrics &)> observe)
{
    return [folder, request, observe = std::move(observe)](JobContext &context) {
        context.say(runStageOf(folder, request, observe, context));
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
