// Oxford-IIIT Pet (Parkhi et al. 2012), as described in its README.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"
#include "core/dataset/voc_file.h"

#include <map>

namespace coresift {

namespace {

constexpr std::int64_t kPetClasses = 37;

Phrase whyNotPets(const DatasetFolder &folder)
{
    return folder.lacking({"annotations/trainval.txt", "annotations/test.txt", "annotations/list.txt", "images"});
}

/// Of a line "american_bulldog_100 2 2 1": name, class, species and breed, numbers counting from 1.
struct PetLine {
    std::string name;
    std::int64_t number = 0; ///< of the class
    std::int64_t species = 0;

    PetLine(std::string_view line, const FilePlace &where)
    {
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.size() != 4)
            where.fail(CORESIFT_TEXT("Phrases", "is no image with its three numbers"));
        name = words[0];
        number = wholeNumber(words[1], 1, kPetClasses, where);
        species = wholeNumber(words[2], 1, 2, where);
    }
    std::string breed() const { return name.substr(0, name.rfind('_')); }
};

/// Breeds by their number: the files name them only as the beginning of each image's name.
std::vector<std::string> breedsByNumber(const std::string &list)
{
    std::map<std::int64_t, std::string> breeds;
    forEachLine(list, [&](std::string_view line, const FilePlace &where) {
        if (line.front() == '#')
            return;
        const PetLine pet(line, where);
        const auto [known, isNew] = breeds.emplace(pet.number, pet.breed());
        if (!isNew && known->second != pet.breed())
            where.fail({CORESIFT_TEXT("Phrases", "gives the class %1 another name"), {std::to_string(pet.number)}});
    });
    std::vector<std::string> names;
    for (std::int64_t number = 1; number <= kPetClasses; ++number)
        names.push_back(breeds.count(number) != 0 ? breeds.at(number) : "class " + std::to_string(number));
    return names;
}

void readPetList(const std::string &list, Split split, std::size_t species, DatasetBuilder &builder)
{
    forEachLine(list, [&](std::string_view line, const FilePlace &where) {
        const PetLine pet(line, where);
        const std::int64_t image = builder.addImage(pet.name, "images/" + pet.name + ".jpg", where);
        builder.setSplit(image, split);
        builder.setLabel(0, image, static_cast<std::int32_t>(pet.number) - 1);
        builder.setLabel(species, image, static_cast<std::int32_t>(pet.species) - 1);
    });
}

std::string petHeads(const std::string &path)
{
    return "annotations/xmls/" + stemOf(path) + ".xml";
}

/// Trimaps: 1 is the pet, 2 the ground, 3 what lies between and is neither.
void readTrimaps(const DatasetFolder &folder, DatasetBuilder &builder)
{
    LabelTable table;
    table.fill(kIgnoredPixel);
    table[1] = 1;
    table[2] = 0;
    addMaskFiles(
        folder, [](const std::string &path) { return "annotations/trimaps/" + stemOf(path) + ".png"; },
        {"background", "pet"}, table, builder);
}

Dataset readPets(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kPetsReader.title);
    builder.addColumn("breed", breedsByNumber(folder.file("annotations/list.txt")));
    const std::size_t species = builder.addColumn("species", {"cat", "dog"});
    readPetList(folder.file("annotations/trainval.txt"), Split::Train, species, builder);
    readPetList(folder.file("annotations/test.txt"), Split::Test, species, builder);
    if (folder.has("annotations/xmls")) // of heads; the test images have none, and some of the others lack theirs
        readVocBoxes(folder, petHeads, builder.addCategory("head"), builder, context);
    if (folder.has("annotations/trimaps"))
        readTrimaps(folder, builder);
    builder.expectImages(Split::Train, 3680);
    builder.expectImages(Split::Test, 3669);
    return builder.finish();
}

} // namespace

const DatasetReader kPetsReader{
    "oxford-pets", "Oxford-IIIT Pet", whyNotPets, readPets, {"annotations/list.txt", "annotations/trainval.txt"}};

} // namespace coresift
