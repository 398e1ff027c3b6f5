#include "app/cli/commands.h"

#include "core/base/text.h"
#include "core/study/marks.h"

namespace coresift::cli {

namespace {

struct MarkArguments {
    std::string folder, reason;
    std::vector<std::int64_t> pin, reject, clear;
};

nlohmann::json listOf(const std::vector<ImageMark> &marks)
{
    nlohmann::json list = nlohmann::json::array();
    for (const ImageMark &mark : marks)
        list.push_back({{"index", mark.image}, {"mark", markName(mark.kind)}, {"reason", mark.reason}});
    return list;
}

void mark(MarkArguments &arguments, Console &console)
{
    std::vector<ImageMark> marks;
    for (const std::int64_t image : arguments.pin)
        marks.push_back({image, MarkKind::Pinned, arguments.reason});
    for (const std::int64_t image : arguments.reject)
        marks.push_back({image, MarkKind::Rejected, arguments.reason});
    for (const std::int64_t image : arguments.clear)
        marks.push_back({image, MarkKind::None, arguments.reason});
    if (!marks.empty())
        markImages(arguments.folder, marks);
    const std::vector<ImageMark> now = readMarks(arguments.folder);
    console.result(countText(static_cast<std::int64_t>(now.size())) + " images are pinned or rejected",
                   {{"marks", listOf(now)}});
}

} // namespace

void addMark(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<MarkArguments>();
    CLI::App *command =
        addCommand(app, console, "mark",
                   "Pin open-set images (they are taken first) or reject them (they are not taken)", arguments, mark);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    const auto addIds = [&](const char *name, std::vector<std::int64_t> &ids, const char *help) {
        command->add_option(name, ids, help)->delimiter(',');
    };
    addIds("--pin", arguments->pin, "Images, by the index of the coreset's CSV: 17,23");
    addIds("--reject", arguments->reject, "Images to reject");
    addIds("--clear", arguments->clear, "Images whose mark is taken back");
    command->add_option("--reason", arguments->reason, "Why; it is kept and exported");
}

} // namespace coresift::cli
