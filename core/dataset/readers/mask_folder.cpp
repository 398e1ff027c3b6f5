// Images with masks of the same names in a folder beside theirs: the common form of labelled microscopy.
#include "core/base/error.h"
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
        const bool isNew =
            std::none_of(parts.begin(), parts.end(), [&](const MaskedPart &part) { return part.images == images; });
        if (isNew && folder.has(images) && holdsPngs(folder, masks))
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

/// What the masks hold, told by some of them, evenly over all: opening every one would take too long.
class MaskSample {
public:
    MaskSample(const DatasetFolder &folder, const std::vector<std::string> &masks)
    {
        constexpr std::size_t kLookedAt = 200;
        const std::size_t step = std::max<std::size_t>(1, masks.size() / kLookedAt);
        for (std::size_t i = 0; i < masks.size(); i += step)
            for (const std::uint8_t label : readPngLabels(folder.file(masks[i])).labels)
                m_present[label] = true;
    }

    /// Nothing but 0 and 255 tells inside from outside: 255 is no ignored pixel then.
    bool isBinary() const
    {
        return m_present[kIgnoredPixel] &&
               std::none_of(m_present.begin() + 1, m_present.end() - 1, [](bool present) { return present; });
    }
    std::vector<std::string> numbers() const
    {
        int most = 1;
        for (int label = 0; label < kIgnoredPixel; ++label)
            most = m_present[static_cast<std::size_t>(label)] ? std::max(most, label) : most;
        std::vector<std::string> names;
        for (int number = 0; number <= most; ++number)
            names.push_back("class " + std::to_string(number));
        return names;
    }

private:
    std::array<bool, 256> m_present{};
};

/// `maskOf`: of each image; those that are there are `masks`.
void addFolderMasks(const DatasetFolder &folder, const std::vector<std::string> &maskOf,
                    const std::vector<std::string> &masks, DatasetBuilder &builder)
{
    const MaskSample sample(folder, masks);
    LabelTable table = sameLabels();
    if (sample.isBinary())
        table[kIgnoredPixel] = 1;
    std::vector<std::string> classes =
        sample.isBinary() ? std::vector<std::string>{"background", "object"} : sample.numbers();
    if (folder.has(kClassList))
        classes = linesOf(folder.file(kClassList));
    std::size_t next = 0;
    addMaskFiles(
        folder, [&](const std::string &) { return maskOf[next++]; }, std::move(classes), table, builder);
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
    if (masks.empty())
        builder.warn(CORESIFT_TEXT("Phrases", "no mask has the name of an image"));
    try {
        if (!masks.empty())
            addFolderMasks(folder, maskOf, masks, builder);
    } catch (const Error &damaged) { // its images are of use without them
        builder.warn(damaged.phrase());
    }
    return builder.finish();
}

} // namespace

const DatasetReader kMaskFolderReader{"mask-folder", "Images and masks", whyNotMaskFolder, readMaskFolder};

} // namespace coresift
