#include "core/study/launched_run.h"

#include <nlohmann/json.hpp>

namespace coresift {

using nlohmann::json;

void tellRun(ProcessGroup &group, const LaunchedRun &run)
{
    const RunPlan &plan = run.plan;
    const json content{{"id", run.id},
                       {"fingerprint", plan.fingerprint()},
                       {"kind", plan.kind},
                       {"on", plan.on},
                       {"selection", plan.selection},
                       {"start", plan.start.file},
                       {"start_hash", plan.start.hash},
                       {"options", optionsToJson(plan.options)},
                       {"open_set_images", plan.openSetImages},
                       {"images", idsOf(plan.images)}};
    group.told(content.dump());
}

LaunchedRun hearRun(ProcessGroup &group, const StudyWriter &study)
{
    const json content = json::parse(group.told(std::string()));
    LaunchedRun run;
    RunPlan &plan = run.plan;
    run.id = content.at("id");
    plan.kind = content.at("kind");
    plan.on = content.at("on");
    plan.selection = content.at("selection");
    plan.start = {content.at("start"), content.at("start_hash")};
    optionsFromJson(plan.options, content.at("options"));
    plan.openSetImages = content.at("open_set_images");
    plan.images =
        locatedImages(study.settings(), study.catalogue(), content.at("images").get<std::vector<std::int64_t>>());
    if (content.at("fingerprint") != plan.fingerprint())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases",
                                  "this process does not find the images and options that the first one trains "
                                  "on; all of them have to see the same study, by the same program"),
                    study.folder());
    return run;
}

} // namespace coresift
