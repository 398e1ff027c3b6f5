// Food-11 (Singla et al. 2016): the owner's flat folders of numbered files, or a class folder for each.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

struct FoodSplit {
    const char *folder;
    Split split;
    std::int64_t published; ///< images
};

constexpr FoodSplit kFoodSplits[] = {
    {"training", Split::Train, 9866}, {"validation", Split::Validation, 3430}, {"evaluation", Split::Test, 3347}};

/// By the number that the file names begin with; folders write a hyphen for the slash.
const std::vector<std::string> &foodClasses()
{
    static const std::vector<std::string> classes{"Bread",      "Dairy product", "Dessert",        "Egg",
                                                  "Fried food", "Meat",          "Noodles-Pasta",  "Rice",
                                                  "Seafood",    "Soup",          "Vegetable-Fruit"};
    return classes;
}

/// The class of "10_228.jpg", or kNoLabel.
std::int32_t classOfName(const std::string &name)
{
    const std::size_t end = name.find('_');
    if (end == 0 || end > 2 || !namedLikeAnImage(name))
        return kNoLabel;
    std::int32_t number = 0;
    for (std::size_t i = 0; i < end; ++i)
        if (name[i] >= '0' && name[i] <= '9')
            number = 10 * number + (name[i] - '0');
        else
            return kNoLabel;
    return number < static_cast<std::int32_t>(foodClasses().size()) ? number : kNoLabel;
}

bool hasFoodFolders(const DatasetFolder &folder)
{
    return folder.folders("training") == foodClasses();
}

Phrase whyNotFood(const DatasetFolder &folder)
{
    if (Phrase lacking = folder.lacking({"training", "validation", "evaluation"}); !lacking.empty())
        return lacking;
    if (hasFoodFolders(folder))
        return {};
    for (const std::string &name : folder.files("training"))
        if (classOfName(name) != kNoLabel)
            return {};
    return CORESIFT_TEXT("Phrases",
                         "training has neither files named like 10_228.jpg nor the folders of its 11 classes");
}

void addFood(const std::string &path, Split split, std::int32_t code, DatasetBuilder &builder)
{
    const std::int64_t image = builder.addImage(path);
    builder.setSplit(image, split);
    builder.setLabel(0, image, code);
}

Dataset readFood(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kFoodReader.title);
    builder.addColumn("class", foodClasses());
    const bool inFolders = hasFoodFolders(folder);
    for (const FoodSplit &part : kFoodSplits) {
        throwIfCancelled(context);
        const std::string start = std::string(part.folder) + "/";
        for (const std::string &name : folder.files(part.folder))
            if (const std::int32_t code = classOfName(name); !inFolders && code != kNoLabel)
                addFood(start + name, part.split, code, builder);
        for (std::size_t code = 0; inFolders && code < foodClasses().size(); ++code)
            for (const std::string &name : folder.files(start + foodClasses()[code]))
                if (namedLikeAnImage(name))
                    addFood(start + foodClasses()[code] + "/" + name, part.split, static_cast<std::int32_t>(code),
                            builder);
        builder.expectImages(part.split, part.published);
    }
    return builder.finish();
}

} // namespace

const DatasetReader kFoodReader{"food-11", "Food-11", whyNotFood, readFood};

} // namespace coresift
