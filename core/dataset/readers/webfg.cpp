// WebFG-496 (Sun et al. 2021): aircraft, birds and cars from the web, in class folders.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

constexpr const char *kWebFolders[] = {"web-aircraft", "web-bird", "web-car"};

Phrase whyNotWebFineGrained(const DatasetFolder &folder)
{
    for (const char *part : kWebFolders)
        if (folder.has(std::string(part) + "/train"))
            return {};
    return folder.lacking({std::string(kWebFolders[0]) + "/train"});
}

/// The test images are those of the three clean sets; the archives call them val.
void readWebFolder(const DatasetFolder &folder, const std::string &part, Split split, DatasetBuilder &builder,
                   JobContext &context)
{
    const std::string images = part + (split == Split::Train ? "/train" : "/val");
    for (const std::string &name : folder.folders(images)) {
        throwIfCancelled(context);
        const std::int32_t code = builder.addValue(0, part + "/" + name);
        for (const std::string &file : folder.files(images + "/" + name)) {
            if (!namedLikeAnImage(file))
                continue;
            const std::int64_t image = builder.addImage(images + "/" + name + "/" + file);
            builder.setSplit(image, split);
            builder.setLabel(0, image, code);
        }
    }
}

Dataset readWebFineGrained(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kWebFineGrainedReader.title);
    builder.addColumn("class");
    for (const char *part : kWebFolders)
        for (const Split split : {Split::Train, Split::Test})
            readWebFolder(folder, part, split, builder, context);
    builder.expectClasses(496);
    builder.expectImages(Split::Train, 53'339);
    return builder.finish();
}

} // namespace

const DatasetReader kWebFineGrainedReader{"webfg-496", "WebFG-496", whyNotWebFineGrained, readWebFineGrained};

} // namespace coresift
