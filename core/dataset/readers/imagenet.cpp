// ImageNet-1k (ILSVRC2012, classification and localisation), in class folders as its archives unpack, or as the
// challenge's later host gives it out.
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/mat_file.h"
#include "core/dataset/readers/readers.h"
#include "core/dataset/voc_file.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <tuple>
#include <unordered_set>

namespace coresift {

namespace {

constexpr const char *kDevkit = "ILSVRC2012_devkit_t12/data/";

/// "n01440764".
bool isSynset(const std::string &name)
{
    return name.size() == 9 && name.front() == 'n' &&
           std::all_of(name.begin() + 1, name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::vector<std::string> synsetFolders(const DatasetFolder &folder, const std::string &path)
{
    std::vector<std::string> names = folder.folders(path);
    names.erase(std::remove_if(names.begin(), names.end(), [](const std::string &name) { return !isSynset(name); }),
                names.end());
    return names;
}

/// What stands before train/ and val/.
std::string imagesOfImageNet(const DatasetFolder &folder)
{
    for (const char *base : {"ILSVRC/Data/CLS-LOC/", "ILSVRC2015/Data/CLS-LOC/", "Data/CLS-LOC/"})
        if (folder.has(std::string(base) + "train") || folder.has(std::string(base) + "val"))
            return base;
    return {};
}

Phrase whyNotImageNet(const DatasetFolder &folder)
{
    const std::string base = imagesOfImageNet(folder);
    for (const char *part : {"train", "val"})
        if (!synsetFolders(folder, base + part).empty())
            return {};
    const std::vector<std::string> files = folder.files(base + "val");
    if (std::any_of(files.begin(), files.end(),
                    [](const std::string &name) { return name.rfind("ILSVRC2012_val_", 0) == 0; }))
        return {};
    return CORESIFT_TEXT("Phrases", "neither train nor val has folders named like n01440764");
}

/// The names of a split's folders are its classes; an image's key is its name without the extension.
void readSynsetFolders(const DatasetFolder &folder, const std::string &images, Split split, DatasetBuilder &builder,
                       JobContext &context)
{
    for (const std::string &synset : synsetFolders(folder, images)) {
        throwIfCancelled(context);
        const std::int32_t code = builder.addValue(0, synset);
        for (const std::string &file : folder.files(images + "/" + synset)) {
            if (!namedLikeAnImage(file))
                continue;
            const std::int64_t image =
                builder.addImage(file.substr(0, file.rfind('.')), images + "/" + synset + "/" + file);
            builder.setSplit(image, split);
            builder.setLabel(0, image, code);
        }
    }
}

/// The owner's archive of validation images has no folders.
void readFlatValidation(const DatasetFolder &folder, const std::string &images, DatasetBuilder &builder)
{
    for (const std::string &file : folder.files(images))
        if (namedLikeAnImage(file))
            builder.setSplit(builder.addImage(file.substr(0, file.rfind('.')), images + "/" + file), Split::Validation);
}

/// "ILSVRC2012_val_00048981,n03995372 85 1 499 272 ": an image, and for each object its synset and corners. Rows about
/// images that are not here are passed over.
void readSolutions(const std::string &file, std::int32_t category, DatasetBuilder &builder, JobContext &context)
{
    constexpr std::size_t kWords = 5;
    std::unordered_set<std::int64_t> solved;
    forEachLine(file, [&](std::string_view line, const FilePlace &where) {
        throwIfCancelled(context);
        const std::size_t comma = line.find(',');
        const std::string key(line.substr(0, comma));
        if (key == "ImageId" || !builder.knows(key))
            return;
        const std::vector<std::string_view> words =
            wordsOf(comma == std::string_view::npos ? std::string_view() : line.substr(comma + 1));
        if (words.empty() || words.size() % kWords != 0)
            where.fail(CORESIFT_TEXT("Phrases", "has no boxes of five words each"));
        const std::int64_t image = builder.imageOf(key, where);
        if (!solved.insert(image).second)
            where.fail({CORESIFT_TEXT("Phrases", "names an image for the second time: %1"), {showName(key)}});
        builder.setLabel(0, image, builder.addValue(0, std::string(words[0])));
        for (std::size_t i = 0; i < words.size(); i += kWords) {
            const auto number = [&](std::size_t word) { return realNumber(words[i + word], where); };
            builder.addBox(image, category, boxBetween(number(1), number(2), number(3), number(4)), where);
        }
    });
    if (solved.empty())
        builder.warn(
            {CORESIFT_TEXT("Phrases", "%1 names none of the images"), {showPath(file.substr(file.rfind('/') + 1))}});
}

/// The folders that files of boxes lie in, with '/' at their end: that of the training images has one a synset.
struct XmlFolders {
    std::string train, val; ///< empty where there is none
};

/// Beside the images of the later host, or as the owner's archives unpack.
XmlFolders xmlFolders(const DatasetFolder &folder)
{
    XmlFolders found;
    const auto take = [&](std::string &place, const std::string &candidate) {
        if (place.empty() && folder.has(candidate))
            place = candidate;
    };
    for (const char *base : {"ILSVRC/", "ILSVRC2015/", ""}) {
        take(found.train, std::string(base) + "Annotations/CLS-LOC/train/");
        take(found.val, std::string(base) + "Annotations/CLS-LOC/val/");
    }
    take(found.train, "ILSVRC2012_bbox_train_v2/");
    take(found.val, "ILSVRC2012_bbox_val_v3/val/");
    return found;
}

/// Boxes of the images of a split, whose class is that of the first box where nothing else tells it.
void readXmlBoxes(const DatasetFolder &folder, Split split, const std::string &xmls, std::int32_t category,
                  DatasetBuilder &builder, JobContext &context)
{
    const auto fileOf = [&](const std::string &path) {
        const std::string stem = stemOf(path);
        const bool isTraining = stem.rfind("ILSVRC2012_val_", 0) != 0;
        if (isTraining != (split == Split::Train))
            return std::string();
        return xmls + (isTraining ? stem.substr(0, stem.find('_')) + "/" : "") + stem + ".xml";
    };
    forEachVocFile(folder, fileOf, builder, context, [&](std::int64_t image, const std::string &file) {
        for (const VocObject &object : readVocFile(file, VocCorners::Edges)) {
            const XmlPlace where(file, object.line);
            if (builder.labelOf(0, image) == kNoLabel && isSynset(object.name))
                builder.setLabel(0, image, builder.addValue(0, object.name));
            builder.addBox(image, category, object.box, where);
        }
    });
}

/// Line k is the number of the k-th image's class in the devkit's own order.
void readGroundTruth(const DatasetFolder &folder, DatasetBuilder &builder)
{
    const MatFile meta(folder.file(std::string(kDevkit) + "meta.mat"));
    const std::vector<std::string> synsets = meta.fieldTexts("synsets", "WNID");
    const std::vector<double> numbers = meta.fieldNumbers("synsets", "ILSVRC2012_ID");
    std::vector<std::string> byNumber(1000);
    for (std::size_t i = 0; i < numbers.size(); ++i) // the others are inner nodes of the tree
        if (numbers[i] >= 1 && numbers[i] <= static_cast<double>(byNumber.size()))
            byNumber[static_cast<std::size_t>(numbers[i]) - 1] = synsets[i];
    std::int64_t next = 0;
    forEachLine(folder.file(std::string(kDevkit) + "ILSVRC2012_validation_ground_truth.txt"),
                [&](std::string_view line, const FilePlace &where) {
                    const std::int64_t number = wholeNumber(line, 1, static_cast<std::int64_t>(byNumber.size()), where);
                    const std::string key = fmt::format("ILSVRC2012_val_{:08}", ++next);
                    if (builder.knows(key))
                        builder.setLabel(0, builder.imageOf(key, where),
                                         builder.addValue(0, byNumber[static_cast<std::size_t>(number) - 1]));
                });
}

void readImageNetImages(const DatasetFolder &folder, DatasetBuilder &builder, JobContext &context)
{
    const std::string base = imagesOfImageNet(folder);
    readSynsetFolders(folder, base + "train", Split::Train, builder, context);
    if (synsetFolders(folder, base + "val").empty())
        readFlatValidation(folder, base + "val", builder);
    else
        readSynsetFolders(folder, base + "val", Split::Validation, builder, context);
}

Dataset readImageNet(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kImageNetReader.title);
    builder.addColumn("synset");
    readImageNetImages(folder, builder, context);
    const bool isFlat = synsetFolders(folder, imagesOfImageNet(folder) + "val").empty(); // nothing there tells classes
    const bool hasDevkit = folder.has(std::string(kDevkit) + "ILSVRC2012_validation_ground_truth.txt");
    if (hasDevkit && !folder.has("LOC_val_solution.csv"))
        readGroundTruth(folder, builder);
    const std::int32_t category = builder.addCategory("object");
    const XmlFolders xmls = xmlFolders(folder);
    for (const auto &[split, solutions, place] : {std::tuple(Split::Train, "LOC_train_solution.csv", xmls.train),
                                                  std::tuple(Split::Validation, "LOC_val_solution.csv", xmls.val)})
        if (folder.has(solutions)) // the same boxes in one file
            readSolutions(folder.file(solutions), category, builder, context);
        else if (!place.empty() && (folder.wantsBoxes() || (split == Split::Validation && !hasDevkit && isFlat)))
            readXmlBoxes(folder, split, place, category, builder, context);
    builder.expectClasses(1000);
    builder.expectImages(Split::Train, 1'281'167);
    builder.expectImages(Split::Validation, 50'000);
    return builder.finish();
}

} // namespace

const DatasetReader kImageNetReader{"imagenet-1k", "ImageNet-1k", whyNotImageNet, readImageNet};

} // namespace coresift
