// Images with masks of the same names in a folder beside theirs: the common form of labelled microscopy.
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/dataset/image_names.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>
#include <array>

namespace coresift {

namespace {

constexpr const char *kMaskFolders[] = {"masks", "mask", "labels", "segmentations"};
constexpr const char *kClassList = "classes.txt";

struct MaskedPart {
    std::string images, masks; ///< folders, with '/' at their end
    Split split = Split::None;
};

bool holdsPngs(const DatasetFolder &folder, const std::string &masks)
{
    const std::vector<std::string> files = folder.files(masks);
    return std::any_of(files.begin(), files.end(), [](const std::string &name) {
        return name.size() > 4 && name.compare(name.size() - 4, 4, ".png") == 0;
    });
}

/// images/ and masks/, images/train/ and masks/train/, or train/images/ and train/masks/.
std::vector<MaskedPart> maskedParts(const DatasetFolder &folder)
{
    std::vector<MaskedPart> parts;
    const auto add = [&](const std::string &images, const std::string &masks, Split split) {
        if (folder.has(images) && holdsPngs(folder, masks))
            parts.push_back({images, masks, split});
    };
    for (const std::string name : kMaskFolders) {
        add("images/", name + "/", Split::None);
        for (const auto &[part, split] : {std::pair("train/", Split::Train), std::pair("val/", Split::Validation),
                                          std::pair("test/", Split::Test)}) {
            add(std::string("images/") + part, name + "/" + part, split);
            add(std::string(part) + "images/", std::string(part) + name + "/", split);
        }
    }
    return parts;
}

Phrase whyNotMaskFolder(const DatasetFolder &folder)
{
    if (!maskedParts(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no folder images with a folder masks of PNG files beside it");
}

/// Classes by number: the lines of classes.txt, or numbers as far as the first masks have them.
std::vector<std::string> maskClasses(const DatasetFolder &folder, const std::vector<std::string> &masks)
{
    constexpr std::size_t kLookedAt = 200;
    if (folder.has(kClassList))
        return linesOf(folder.file(kClassList));
    int most = 1;
    for (std::size_t i = 0; i < std::min(kLookedAt, masks.size()); ++i)
        for (const std::uint8_t label : readPngLabels(folder.file(masks[i])).labels)
            most = label == kIgnoredPixel ? most : std::max<int>(most, label);
    std::vector<std::string> classes;
    for (int number = 0; number <= most; ++number)
        classes.push_back("class " + std::to_string(number));
    return classes;
}

/// Masks of nothing but 0 and 255 tell inside from outside: 255 is no ignored pixel there.
bool areBinary(const DatasetFolder &folder, const std::vector<std::string> &masks)
{
    constexpr std::size_t kLookedAt = 20;
    for (std::size_t i = 0; i < std::min(kLookedAt, masks.size()); ++i) {
        const LabelMap map = readPngLabels(folder.file(masks[i]));
        if (std::any_of(map.labels.begin(), map.labels.end(),
                        [](std::uint8_t label) { return label != 0 && label != kIgnoredPixel; }))
            return false;
    }
    return !masks.empty();
}

Dataset readMaskFolder(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kMaskFolderReader.title);
    std::vector<std::string> masks, maskOf;
    for (const MaskedPart &part : maskedParts(folder))
        for (const std::string &name : folder.files(part.images)) {
            throwIfCancelled(context);
            if (!namedLikeAnImage(name))
                continue;
            const std::int64_t image = builder.addImage(part.images + name);
            if (part.split != Split::None)
                builder.setSplit(image, part.split);
            maskOf.push_back(part.masks + stemOf(name) + ".png");
            if (folder.has(maskOf.back()))
                masks.push_back(maskOf.back());
        }
    LabelTable table = sameLabels();
    const bool binary = areBinary(folder, masks);
    if (binary)
        table[kIgnoredPixel] = 1;
    std::size_t next = 0;
    addMaskFiles(
        folder, [&](const std::string &) { return maskOf[next++]; },
        binary && !folder.has(kClassList) ? std::vector<std::string>{"background", "object"}
                                          : maskClasses(folder, masks),
        table, builder);
    return builder.finish();
}

} // namespace

const DatasetReader kMaskFolderReader{"mask-folder", "Images and masks", whyNotMaskFolder, readMaskFolder};

} // namespace coresift
