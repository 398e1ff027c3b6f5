// Stanford 40 Actions (Yao et al. 2011).
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"
#include "core/dataset/voc_file.h"

namespace coresift {

namespace {

Phrase whyNotActions(const DatasetFolder &folder)
{
    return folder.lacking({"ImageSplits/actions.txt", "ImageSplits/train.txt", "ImageSplits/test.txt", "JPEGImages"});
}

/// The first words of the lines behind the heading "action_name number_of_images".
std::vector<std::string> actionsIn(const std::string &file)
{
    std::vector<std::string> actions;
    forEachLine(file, [&](std::string_view line, const FilePlace &) {
        if (const std::string name(wordsOf(line).front()); name != "action_name")
            actions.push_back(name);
    });
    return actions;
}

/// "applauding_001.jpg": the class is what stands before the last underscore.
void readActionList(const std::string &list, Split split, DatasetBuilder &builder)
{
    forEachLine(list, [&](std::string_view line, const FilePlace &where) {
        const std::string name(wordsOf(line).front());
        const std::int64_t image = builder.addImage(name, "JPEGImages/" + name, where);
        builder.setSplit(image, split);
        builder.setLabel(0, image, builder.codeOf(0, name.substr(0, name.rfind('_')), where));
    });
}

/// "JPEGImages/NAME.jpg" has XMLAnnotations/NAME.xml.
std::string actorFile(const std::string &path)
{
    return "XMLAnnotations/" + stemOf(path) + ".xml";
}

Dataset readActions(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kActionsReader.title);
    builder.addColumn("action", actionsIn(folder.file("ImageSplits/actions.txt")));
    readActionList(folder.file("ImageSplits/train.txt"), Split::Train, builder);
    readActionList(folder.file("ImageSplits/test.txt"), Split::Test, builder);
    if (folder.has("XMLAnnotations"))
        readVocBoxes(folder, actorFile, builder.addCategory("person"), builder, context);
    builder.expectClasses(40);
    builder.expectImages(Split::Train, 4000);
    builder.expectImages(Split::Test, 5532);
    return builder.finish();
}

} // namespace

const DatasetReader kActionsReader{
    "stanford-40-actions", "Stanford 40 Actions", whyNotActions, readActions, {"ImageSplits/actions.txt"}};

} // namespace coresift
