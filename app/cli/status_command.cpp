#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/study/study.h"

#include <fmt/format.h>

namespace coresift::cli {

namespace {

std::string table(const StudySnapshot &study)
{
    std::string text = fmt::format("study {}\n", study.settings.name);
    for (const auto &[root, counts] : study.counts)
        text +=
            fmt::format("  {:<9} {:<20} {:>10} images{}{}  {}\n", roleName(root.role), root.name, countText(counts.ok),
                        counts.unreadable > 0 ? fmt::format(", {} unreadable", countText(counts.unreadable)) : "",
                        counts.gone > 0 ? fmt::format(", {} gone", countText(counts.gone)) : "", showPath(root.folder));
    text += "stages";
    for (const StageStatus &stage : study.stages)
        text += fmt::format("\n  {:<10} {:<8} {}", stageName(stage.stage), stateName(stage.state), stage.figure.text());
    return text;
}

nlohmann::json statusToJson(const StudySnapshot &study)
{
    nlohmann::json stages = nlohmann::json::object(), roots = nlohmann::json::array();
    for (const StageStatus &stage : study.stages)
        stages[stageName(stage.stage)] = {{"state", stateName(stage.state)}, {"figure", stage.figure.text()}};
    for (const auto &[root, counts] : study.counts)
        roots.push_back({{"name", root.name},
                         {"role", roleName(root.role)},
                         {"folder", showPath(root.folder)},
                         {"images", counts.ok},
                         {"unreadable", counts.unreadable},
                         {"gone", counts.gone}});
    return {{"study", study.settings.name},
            {"target", study.total(SetRole::Target).ok},
            {"open_set", study.total(SetRole::OpenSet).ok},
            {"test", study.total(SetRole::Test).ok},
            {"unreadable", study.unreadable()},
            {"folders", roots},
            {"features", study.settings.features},
            {"selection", study.settings.selection},
            {"pretrain_run", study.settings.pretrainRun},
            {"read_only", study.readOnly},
            {"stages", stages}};
}

void status(std::string &folder, Console &console)
{
    const StudySnapshot study = readStudy(folder);
    console.result(table(study), statusToJson(study));
}

} // namespace

void addStatus(CLI::App &app, Console &console)
{
    auto folder = std::make_shared<std::string>();
    addCommand(app, console, "status", "Show what the study holds and how far it is", folder, status)
        ->add_option("DIR", *folder, "Study folder")
        ->required();
}

} // namespace coresift::cli
