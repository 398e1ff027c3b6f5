#include "app/cli/commands.h"

#include "core/study/stages.h"

namespace coresift::cli {

namespace {

void map(std::string &folder, Console &console)
{
    const std::string figure = runMap(folder, console).text();
    console.result(figure, {{"map", figure}});
}

} // namespace

void addMap(CLI::App &app, Console &console)
{
    auto folder = std::make_shared<std::string>();
    addCommand(app, console, "map", "Project the features to the plane", folder, map)
        ->add_option("DIR", *folder, "Study folder")
        ->required();
}

} // namespace coresift::cli
