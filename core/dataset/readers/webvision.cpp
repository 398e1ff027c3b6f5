// WebVision 1.0 (Li et al. 2017).
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

constexpr const char *kSynsets = "info/synsets.txt";

struct WebList {
    const char *file;
    Split split;
};

constexpr WebList kWebLists[] = {{"info/train_filelist_google.txt", Split::Train},
                                 {"info/train_filelist_flickr.txt", Split::Train},
                                 {"info/val_filelist.txt", Split::Validation}};

Phrase whyNotWebVision(const DatasetFolder &folder)
{
    if (Phrase lacking = folder.lacking({kSynsets}); !lacking.empty())
        return lacking;
    for (const WebList &list : kWebLists)
        if (folder.has(list.file))
            return {};
    return folder.lacking({kWebLists[0].file});
}

/// "n01440764 tench, Tinca tinca": the class is the synset's number, its words are what people call it.
std::vector<std::string> synsetsIn(const std::string &file)
{
    std::vector<std::string> synsets;
    forEachLine(file, [&](std::string_view line, const FilePlace &) { synsets.emplace_back(line); });
    return synsets;
}

/// "google/q0001/1Yzm5AhA.jpg 0": the label stands behind the last blank.
void readWebList(const DatasetFolder &folder, const WebList &list, const std::string &images, DatasetBuilder &builder,
                 JobContext &context)
{
    const auto last = static_cast<std::int64_t>(builder.valuesOf(0)) - 1;
    forEachLine(folder.file(list.file), [&](std::string_view line, const FilePlace &where) {
        throwIfCancelled(context);
        const std::size_t blank = line.find_last_of(" \t");
        if (blank == 0 || blank == std::string_view::npos)
            where.fail(CORESIFT_TEXT("Phrases", "has no two parts with a blank between them"));
        const std::string path = images + std::string(line.substr(0, blank));
        const std::int64_t image = builder.addImage(path, path, where);
        builder.setSplit(image, list.split);
        builder.setLabel(0, image, static_cast<std::int32_t>(wholeNumber(line.substr(blank + 1), 0, last, where)));
    });
}

Dataset readWebVision(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kWebVisionReader.title);
    builder.addColumn("synset", synsetsIn(folder.file(kSynsets)));
    const std::string validation = folder.has("val_images_256") ? "val_images_256/" : "val_images/";
    for (const WebList &list : kWebLists)
        if (folder.has(list.file))
            readWebList(folder, list, list.split == Split::Train ? "" : validation, builder, context);
    builder.expectClasses(1000);
    builder.expectImages(Split::Train, 2'439'574);
    builder.expectImages(Split::Validation, 50'000);
    return builder.finish();
}

} // namespace

const DatasetReader kWebVisionReader{"webvision", "WebVision 1.0", whyNotWebVision, readWebVision};

} // namespace coresift
