// FGVC-Aircraft 2013b (Maji et al. 2013), as described in its README.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

/// The lists lie in data/, or the folder is that one.
std::string aircraftData(const DatasetFolder &folder)
{
    return folder.has("data/variants.txt") ? "data/" : "";
}

Phrase whyNotAircraft(const DatasetFolder &folder)
{
    const std::string data = aircraftData(folder);
    return folder.lacking({data + "variants.txt", data + "families.txt", data + "manufacturers.txt",
                           data + "images_variant_train.txt", data + "images"});
}

/// "1025794 707-320": images with their variants, of one split.
void readVariants(const DatasetFolder &folder, Split split, DatasetBuilder &builder)
{
    const std::string data = aircraftData(folder), file = data + "images_variant_" + splitName(split) + ".txt";
    if (!folder.has(file)) // the first release had no labels of its test images
        return;
    forEachLine(folder.file(file), [&](std::string_view line, const FilePlace &where) {
        const auto [key, variant] = keyAndRest(line, where);
        const std::int64_t image = builder.addImage(key, data + "images/" + key + ".jpg", where);
        builder.setSplit(image, split);
        builder.setLabel(0, image, builder.codeOf(0, variant, where));
    });
}

/// The same of families and manufacturers, whose lists are of the same images.
void readKinds(const DatasetFolder &folder, const std::string &kind, const std::string &listOfValues,
               DatasetBuilder &builder)
{
    const std::string data = aircraftData(folder);
    const std::size_t column = builder.addColumn(kind, linesOf(folder.file(data + listOfValues)));
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        const std::string file = data + "images_" + kind + "_" + splitName(split) + ".txt";
        if (folder.has(file))
            forEachLine(folder.file(file), [&](std::string_view line, const FilePlace &where) {
                const auto [key, value] = keyAndRest(line, where);
                builder.setLabel(column, builder.imageOf(key, where), builder.codeOf(column, value, where));
            });
    }
}

/// "1025794 3 144 998 431": one aeroplane an image, in corners that count from 1.
void readAircraftBoxes(const std::string &file, DatasetBuilder &builder)
{
    const std::int32_t category = builder.addCategory("aircraft");
    forEachLine(file, [&](std::string_view line, const FilePlace &where) {
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.size() != 5)
            where.fail(CORESIFT_TEXT("Phrases", "is no image with the four numbers of a box"));
        const std::string key(words[0]);
        if (!builder.knows(key)) // of a split whose labels are not there
            return;
        builder.addBox(builder.imageOf(key, where), category,
                       boxFromPixels(realNumber(words[1], where), realNumber(words[2], where),
                                     realNumber(words[3], where), realNumber(words[4], where)),
                       where);
    });
}

Dataset readAircraft(const DatasetFolder &folder, JobContext &context)
{
    const std::string data = aircraftData(folder);
    DatasetBuilder builder(kAircraftReader.title);
    builder.addColumn("variant", linesOf(folder.file(data + "variants.txt")));
    for (const Split split : {Split::Train, Split::Validation, Split::Test})
        readVariants(folder, split, builder);
    throwIfCancelled(context);
    readKinds(folder, "family", "families.txt", builder);
    readKinds(folder, "manufacturer", "manufacturers.txt", builder);
    if (folder.has(data + "images_box.txt"))
        readAircraftBoxes(folder.file(data + "images_box.txt"), builder);
    builder.expectClasses(100);
    builder.expectImages(Split::Train, 3334);
    builder.expectImages(Split::Validation, 3333);
    builder.expectImages(Split::Test, 3333);
    return builder.finish();
}

} // namespace

const DatasetReader kAircraftReader{
    "fgvc-aircraft", "FGVC-Aircraft", whyNotAircraft, readAircraft, {"data/variants.txt", "variants.txt"}};

} // namespace coresift
