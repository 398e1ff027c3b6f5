// MIT-67 Indoor scenes (Quattoni and Torralba 2009).
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

Phrase whyNotIndoor(const DatasetFolder &folder)
{
    return folder.lacking({"TrainImages.txt", "TestImages.txt", "Images"});
}

/// "gameroom/bt_132294gameroom2.jpg", a line an image; names may have blanks.
void readIndoorList(const DatasetFolder &folder, const char *list, Split split, DatasetBuilder &builder)
{
    forEachLine(folder.file(list), [&](std::string_view line, const FilePlace &where) {
        const std::string path(line);
        const std::size_t end = path.find('/');
        if (end == std::string::npos)
            where.fail({CORESIFT_TEXT("Phrases", "names an image without its class: %1"), {path}});
        const std::int64_t image = builder.addImage(path, "Images/" + path, where);
        builder.setSplit(image, split);
        builder.setLabel(0, image, builder.codeOf(0, path.substr(0, end), where));
    });
}

/// Of the 15,620 images the published protocol uses those that the lists name.
Dataset readIndoor(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kIndoorReader.title);
    builder.addColumn("class", folder.folders("Images"));
    readIndoorList(folder, "TrainImages.txt", Split::Train, builder);
    throwIfCancelled(context);
    readIndoorList(folder, "TestImages.txt", Split::Test, builder);
    builder.expectClasses(67);
    builder.expectImages(Split::Train, 5360);
    builder.expectImages(Split::Test, 1340);
    return builder.finish();
}

} // namespace

const DatasetReader kIndoorReader{
    "mit-67", "MIT-67 Indoor", whyNotIndoor, readIndoor, {"TrainImages.txt", "TestImages.txt"}};

} // namespace coresift
