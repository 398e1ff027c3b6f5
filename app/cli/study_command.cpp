#include "app/cli/commands.h"
#include "app/cli/flags.h"

#include "core/base/text.h"
#include "core/study/study.h"

namespace coresift::cli {

namespace {

struct CreateArguments {
    NewStudy study;
    std::unique_ptr<Flags> flags;
};

struct RelocateArguments {
    std::string folder, root, newFolder;
};

void create(CreateArguments &arguments, Console &console)
{
    if (!arguments.study.dataSets.empty())
        arguments.study.scan.labels = "layout"; // unless told otherwise
    arguments.flags->apply(arguments.study.scan);
    if (arguments.study.target.empty() && arguments.study.dataSets.empty())
        throw CLI::RequiredError("at least one of --target and --data-set");
    createStudy(arguments.study, console);
    const std::string folder = showPath(arguments.study.folder);
    console.result("created the study " + folder, {{"study", folder}});
}

void relocate(RelocateArguments &arguments, Console &console)
{
    relocateRoot(arguments.folder, arguments.root, arguments.newFolder);
    const std::string folder = showPath(arguments.newFolder);
    console.result(arguments.root + " is now " + folder,
                   {{"study", showPath(arguments.folder)}, {"root", arguments.root}, {"folder", folder}});
}

} // namespace

void addStudy(CLI::App &app, Console &console)
{
    CLI::App *study = app.add_subcommand("study", "Create a study, or tell it where its images are now");
    study->require_subcommand(1);

    auto creating = std::make_shared<CreateArguments>();
    CLI::App *command = addCommand(*study, console, "create", "Create a study folder", creating, create);
    command->add_option("DIR", creating->study.folder, "Study folder to make")->required();
    addFolders(*command, "--target", creating->study.target, "Folder of target images");
    addFolders(*command, "--data-set", creating->study.dataSets,
               "Folder of a data set in its owner's layout: its training images become target images, its test images "
               "test images, their labels are its own (--labels layout)");
    addFolders(*command, "--open-set", creating->study.openSet, "Folder of open-set images")->required();
    addFolders(*command, "--test", creating->study.test, "Folder of labelled test images");
    creating->flags = std::make_unique<Flags>(*command);
    creating->flags->declare(creating->study.scan);

    auto relocating = std::make_shared<RelocateArguments>();
    command = addCommand(*study, console, "relocate", "Say where a folder of images is now", relocating, relocate);
    command->add_option("DIR", relocating->folder, "Study folder")->required();
    command->add_option("NAME", relocating->root, "Name of the folder in the study")->required();
    command->add_option("FOLDER", relocating->newFolder, "Where it is now")->required();
}

} // namespace coresift::cli
