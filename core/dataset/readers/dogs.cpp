// Stanford Dogs (Khosla et al. 2011).
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mat_file.h"
#include "core/dataset/readers/readers.h"
#include "core/dataset/voc_file.h"

namespace coresift {

namespace {

/// The archive of the lists has no folder; people make one.
std::string dogLists(const DatasetFolder &folder)
{
    return folder.has("lists/train_list.mat") ? "lists/" : "";
}

Phrase whyNotDogs(const DatasetFolder &folder)
{
    const std::string lists = dogLists(folder);
    return folder.lacking({lists + "train_list.mat", lists + "test_list.mat", "Images"});
}

/// "n02085620-Chihuahua/n02085620_10074.jpg"; its class is what follows the first hyphen.
void readDogList(const DatasetFolder &folder, const std::string &list, Split split, DatasetBuilder &builder)
{
    const MatFile mat(folder.file(list));
    const std::vector<std::string> paths = mat.texts("file_list");
    const std::vector<double> labels = mat.numbers("labels");
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const MatFile::Element where(mat, "file_list", i + 1);
        if (labels.size() != paths.size())
            where.fail(CORESIFT_TEXT("Phrases", "has no label: the lists differ in length"));
        const std::int64_t image = builder.addImage(paths[i], "Images/" + paths[i], where);
        builder.setSplit(image, split);
        builder.setLabel(0, image, builder.codeOfNumber(0, labels[i], where));
    }
}

std::vector<std::string> breedsIn(const DatasetFolder &folder)
{
    std::vector<std::string> breeds;
    for (const std::string &name : folder.folders("Images"))
        breeds.push_back(name.substr(name.find('-') + 1));
    return breeds;
}

/// "Images/n02085620-Chihuahua/n02085620_10074.jpg" has Annotation/n02085620-Chihuahua/n02085620_10074.
std::string dogFile(const std::string &path)
{
    const std::size_t start = std::string("Images/").size();
    return "Annotation/" + path.substr(start, path.rfind('.') - start);
}

Dataset readDogs(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kDogsReader.title);
    builder.addColumn("breed", breedsIn(folder));
    readDogList(folder, dogLists(folder) + "train_list.mat", Split::Train, builder);
    readDogList(folder, dogLists(folder) + "test_list.mat", Split::Test, builder);
    if (folder.has("Annotation"))
        readVocBoxes(folder, dogFile, builder.addCategory("dog"), builder, context);
    builder.expectClasses(120);
    builder.expectImages(Split::Train, 12000);
    builder.expectImages(Split::Test, 8580);
    return builder.finish();
}

} // namespace

const DatasetReader kDogsReader{"stanford-dogs", "Stanford Dogs", whyNotDogs, readDogs};

} // namespace coresift
