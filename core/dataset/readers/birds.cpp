// CUB-200-2011 (Wah et al. 2011), as described in its README.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

constexpr std::int64_t kMostImages = 100'000'000, kMostAttributes = 10'000;

/// Its archive has the list of attributes beside the data set's folder; people put it inside.
std::string attributeList(const DatasetFolder &folder)
{
    for (const char *file : {"attributes/attributes.txt", "attributes.txt", "../attributes.txt"})
        if (folder.has(file))
            return file;
    return {};
}

Phrase whyNotBirds(const DatasetFolder &folder)
{
    return folder.lacking({"images.txt", "image_class_labels.txt", "train_test_split.txt", "classes.txt",
                           "bounding_boxes.txt", "images"});
}

/// Of lines "number name", numbers counting from 1 without gaps.
std::vector<std::string> numberedNames(const std::string &file)
{
    std::vector<std::string> names;
    forEachLine(file, [&](std::string_view line, const FilePlace &where) {
        const auto [number, name] = keyAndRest(line, where);
        const auto next = static_cast<std::int64_t>(names.size()) + 1;
        wholeNumber(number, next, next, where);
        names.push_back(name);
    });
    return names;
}

/// Calls `take` for lines of an image and so many more words. Lines may have more of them: a few of the owner's do.
void forEachImage(
    const std::string &file, std::size_t words, const DatasetBuilder &builder,
    const std::function<void(std::int64_t, const std::vector<std::string_view> &, const FilePlace &)> &take)
{
    forEachLine(file, [&](std::string_view line, const FilePlace &where) {
        const std::vector<std::string_view> all = wordsOf(line);
        if (all.size() < words + 1)
            where.fail({CORESIFT_TEXT("Phrases", "has fewer than %1 words"), {std::to_string(words + 1)}});
        wholeNumber(all[0], 1, kMostImages, where);
        take(builder.imageOf(std::string(all[0]), where), all, where);
    });
}

void readBirdImages(const DatasetFolder &folder, DatasetBuilder &builder)
{
    forEachLine(folder.file("images.txt"), [&](std::string_view line, const FilePlace &where) {
        const auto [number, path] = keyAndRest(line, where);
        builder.addImage(number, "images/" + path, where);
    });
    const auto classes = static_cast<std::int64_t>(builder.valuesOf(0));
    forEachImage(
        folder.file("image_class_labels.txt"), 1, builder, [&](auto image, const auto &words, const auto &where) {
            builder.setLabel(0, image, static_cast<std::int32_t>(wholeNumber(words[1], 1, classes, where)) - 1);
        });
    forEachImage(folder.file("train_test_split.txt"), 1, builder,
                 [&](auto image, const auto &words, const auto &where) {
                     builder.setSplit(image, wholeNumber(words[1], 0, 1, where) == 1 ? Split::Train : Split::Test);
                 });
}

/// "1 60.0 27.0 325.0 304.0": upper left corner and size, one bird an image.
void readBirdBoxes(const DatasetFolder &folder, DatasetBuilder &builder)
{
    const std::int32_t category = builder.addCategory("bird");
    forEachImage(folder.file("bounding_boxes.txt"), 4, builder, [&](auto image, const auto &words, const auto &where) {
        const double left = realNumber(words[1], where), top = realNumber(words[2], where);
        builder.addBox(image, category,
                       {left, top, left + realNumber(words[3], where), top + realNumber(words[4], where)}, where);
    });
}

/// "1 5 1 3 27.708": image, attribute, present or not, certainty, time. What could not be seen is no label.
void readBirdAttributes(const DatasetFolder &folder, DatasetBuilder &builder)
{
    constexpr const char *kLabels = "attributes/image_attribute_labels.txt";
    constexpr std::int64_t kNotVisible = 1, kMostCertain = 4;
    const std::string list = attributeList(folder);
    if (list.empty() || !folder.has(kLabels))
        return;
    const std::vector<std::string> names = numberedNames(folder.file(list));
    if (static_cast<std::int64_t>(names.size()) > kMostAttributes)
        return builder.warn({CORESIFT_TEXT("Phrases", "more than %1 attributes, which are passed over"),
                             {countValue(kMostAttributes)}});
    std::vector<std::size_t> columns;
    for (const std::string &name : names)
        columns.push_back(builder.addColumn(name, {"no", "yes"}));
    forEachImage(folder.file(kLabels), 3, builder, [&](auto image, const auto &words, const auto &where) {
        const std::int64_t attribute = wholeNumber(words[1], 1, static_cast<std::int64_t>(columns.size()), where);
        const std::int64_t present = wholeNumber(words[2], 0, 1, where);
        if (wholeNumber(words[3], 0, kMostCertain, where) != kNotVisible)
            builder.setLabel(columns[static_cast<std::size_t>(attribute) - 1], image,
                             static_cast<std::int32_t>(present));
    });
}

/// Grey values tell how many of five people took a pixel for the bird: most of them from 128 on.
void readBirdMasks(const DatasetFolder &folder, DatasetBuilder &builder)
{
    constexpr std::size_t kMostPeople = 128, kImages = std::string_view("images").size();
    LabelTable table{};
    std::fill(table.begin() + kMostPeople, table.end(), std::uint8_t(1));
    addMaskFiles(
        folder,
        [](const std::string &path) {
            return "segmentations" + path.substr(kImages, path.rfind('.') - kImages) + ".png";
        },
        {"background", "bird"}, table, builder);
}

Dataset readBirds(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kBirdsReader.title);
    builder.addColumn("class", numberedNames(folder.file("classes.txt")));
    readBirdImages(folder, builder);
    readBirdBoxes(folder, builder);
    throwIfCancelled(context);
    readBirdAttributes(folder, builder);
    if (folder.has("segmentations"))
        readBirdMasks(folder, builder);
    builder.expectClasses(200);
    builder.expectImages(Split::Train, 5994);
    builder.expectImages(Split::Test, 5794);
    return builder.finish();
}

} // namespace

const DatasetReader kBirdsReader{
    "cub-200-2011", "CUB-200-2011", whyNotBirds, readBirds, {"image_class_labels.txt", "train_test_split.txt"}};

} // namespace coresift
