#include "app/cli/commands.h"
#include "app/cli/flags.h"

#include "core/study/stages.h"

namespace coresift::cli {

namespace {

struct MapArguments {
    std::string folder;
    std::unique_ptr<Flags> flags;
};

void map(MapArguments &arguments, Console &console)
{
    std::optional<MapOptions> options;
    if (arguments.flags->anyOf(MapOptions())) {
        options = readStudy(arguments.folder).settings.map;
        arguments.flags->apply(*options);
    }
    const std::string figure = runMap(arguments.folder, options, {}, console).text();
    console.result(figure, {{"map", figure}});
}

} // namespace

void addMap(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<MapArguments>();
    CLI::App *command = addCommand(app, console, "map", "Lay target set and open-set out in the plane", arguments, map);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(MapOptions());
}

} // namespace coresift::cli
