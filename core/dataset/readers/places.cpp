// Places365, standard and challenge, small and large (Zhou et al. 2018).
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

constexpr const char *kPlacesCategories = "categories_places365.txt";

struct PlacesList {
    const char *file;
    Split split;
    std::int64_t published;            ///< images
    std::vector<const char *> folders; ///< that it can be about
};

/// Both kinds of training images unpack to the same folders; the list at hand tells which one they are.
const std::vector<PlacesList> &placesLists()
{
    static const std::vector<PlacesList> lists{
        {"places365_train_standard.txt",
         Split::Train,
         1'803'460,
         {"data_256", "data_large", "data_256_standard", "data_large_standard"}},
        {"places365_train_challenge.txt",
         Split::Train,
         8'026'628,
         {"data_256", "data_large", "data_256_challenge", "data_large_challenge"}},
        {"places365_val.txt", Split::Validation, 36'500, {"val_256", "val_large"}}};
    return lists;
}

/// Of images that are there; null for none.
const char *placesFolder(const DatasetFolder &folder, const PlacesList &list)
{
    for (const char *images : list.folders)
        if (folder.has(list.file) && folder.has(images))
            return images;
    return nullptr;
}

/// The form for training tools: folders of splits with those of classes in them, and lists of what they hold.
bool isEasyForm(const DatasetFolder &folder)
{
    return folder.lacking({"train.txt", "val.txt", "train/airfield", "val/airfield"}).empty();
}

Phrase whyNotPlaces(const DatasetFolder &folder)
{
    if (isEasyForm(folder))
        return {};
    if (Phrase lacking = folder.lacking({kPlacesCategories}); !lacking.empty())
        return lacking;
    for (const PlacesList &list : placesLists())
        if (placesFolder(folder, list) != nullptr)
            return {};
    return CORESIFT_TEXT("Phrases", "there is no list of its images with their folder");
}

/// "/a/airfield 0": names with their numbers, which count from 0.
std::vector<std::string> placesCategories(const std::string &file)
{
    std::vector<std::string> names;
    forEachLine(file, [&](std::string_view line, const FilePlace &where) {
        const auto [name, number] = keyAndRest(line, where);
        const auto next = static_cast<std::int64_t>(names.size());
        wholeNumber(number, next, next, where);
        names.push_back(name.size() > 3 && name.front() == '/' && name[2] == '/' ? name.substr(3) : name);
    });
    return names;
}

/// "/a/airfield/00000001.jpg 0" or "Places365_val_00000001.jpg 165".
void readPlacesList(const DatasetFolder &folder, const PlacesList &list, const std::string &images,
                    DatasetBuilder &builder, JobContext &context)
{
    forEachLine(folder.file(list.file), [&](std::string_view line, const FilePlace &where) {
        throwIfCancelled(context);
        auto [path, number] = keyAndRest(line, where);
        if (path.front() == '/')
            path.erase(0, 1);
        const std::int64_t image = builder.addImage(path, images + "/" + path, where);
        builder.setSplit(image, list.split);
        builder.setLabel(0, image,
                         static_cast<std::int32_t>(
                             wholeNumber(number, 0, static_cast<std::int64_t>(builder.valuesOf(0)) - 1, where)));
    });
}

/// "train/airfield/00000001.jpg".
void readEasyList(const DatasetFolder &folder, const std::string &list, Split split, DatasetBuilder &builder,
                  JobContext &context)
{
    forEachLine(folder.file(list), [&](std::string_view line, const FilePlace &where) {
        throwIfCancelled(context);
        const std::string path(line);
        const std::size_t first = path.find('/'), last = path.rfind('/');
        if (first == last) // no folder of a class between them
            where.fail({CORESIFT_TEXT("Phrases", "names an image without its class: %1"), {showName(path)}});
        const std::int64_t image = builder.addImage(path, path, where);
        builder.setSplit(image, split);
        builder.setLabel(0, image, builder.addValue(0, path.substr(first + 1, last - first - 1)));
    });
}

Dataset readEasyForm(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kPlacesReader.title);
    builder.addColumn("category");
    readEasyList(folder, "train.txt", Split::Train, builder, context);
    readEasyList(folder, "val.txt", Split::Validation, builder, context);
    builder.expectImages(Split::Train, 1'803'460);
    builder.expectImages(Split::Validation, 36'500);
    builder.expectClasses(365);
    return builder.finish();
}

Dataset readPlaces(const DatasetFolder &folder, JobContext &context)
{
    if (isEasyForm(folder))
        return readEasyForm(folder, context);
    DatasetBuilder builder(kPlacesReader.title);
    builder.addColumn("category", placesCategories(folder.file(kPlacesCategories)));
    bool hasTraining = false; // the challenge's images include the standard's
    for (const PlacesList &list : placesLists()) {
        const char *const images = placesFolder(folder, list);
        if (images == nullptr || (list.split == Split::Train && hasTraining))
            continue;
        hasTraining = hasTraining || list.split == Split::Train;
        const std::int64_t before = builder.images();
        readPlacesList(folder, list, images, builder, context);
        builder.expect(list.split, builder.images() - before, list.published);
    }
    builder.expectClasses(365);
    return builder.finish();
}

} // namespace

const DatasetReader kPlacesReader{"places365", "Places365", whyNotPlaces, readPlaces};

} // namespace coresift
