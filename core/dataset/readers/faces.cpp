// CelebAMask-HQ (Lee et al. 2020): attributes, identities of CelebA where its list is beside them, masks of 18 parts.
#include "core/base/file.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"
#include "core/image/decode.h"

#include <fmt/format.h>
#include <map>

namespace coresift {

namespace {

constexpr const char *kFaceImages = "CelebA-HQ-img";
constexpr const char *kFaceMasks = "CelebAMask-HQ-mask-anno";
constexpr const char *kFaceAttributes = "CelebAMask-HQ-attribute-anno.txt";
constexpr const char *kFaceMapping = "CelebA-HQ-to-CelebA-mapping.txt";
constexpr const char *kFaceIdentities = "identity_CelebA.txt";
constexpr std::int64_t kFaces = 30'000, kMasksOfFolder = 2000;

/// In the order in which later ones lie over earlier ones, as the owner's tool paints them.
constexpr const char *kFaceParts[] = {"skin",   "nose",  "eye_g", "l_eye",  "r_eye", "l_brow",
                                      "r_brow", "l_ear", "r_ear", "mouth",  "u_lip", "l_lip",
                                      "hair",   "hat",   "ear_r", "neck_l", "neck",  "cloth"};

Phrase whyNotFaces(const DatasetFolder &folder)
{
    return folder.lacking({kFaceImages, kFaceAttributes});
}

/// First the number of images, then the names, then "0.jpg -1 1 …" for each image.
void readFaceAttributes(const DatasetFolder &folder, DatasetBuilder &builder, JobContext &context)
{
    std::int64_t line = 0;
    std::vector<std::size_t> columns;
    forEachLine(folder.file(kFaceAttributes), [&](std::string_view text, const FilePlace &where) {
        throwIfCancelled(context);
        const std::vector<std::string_view> words = wordsOf(text);
        if (++line == 1) {
            wholeNumber(text, 0, kFaces * 100, where);
            return;
        }
        if (line == 2) {
            for (const std::string_view name : words)
                columns.push_back(builder.addColumn(std::string(name), {"no", "yes"}));
            return;
        }
        if (words.size() != columns.size() + 1)
            where.fail({CORESIFT_TEXT("Phrases", "has %1 attributes instead of %2"),
                        {std::to_string(words.size() - 1), std::to_string(columns.size())}});
        const std::string name(words[0]);
        const std::int64_t image = builder.addImage(name, std::string(kFaceImages) + "/" + name, where);
        for (std::size_t i = 0; i < columns.size(); ++i)
            builder.setLabel(columns[i], image, wholeNumber(words[i + 1], -1, 1, where) == 1 ? 1 : 0);
    });
}

/// Who is who, by way of the image's name in CelebA: "0 119613 119614.jpg" and "119614.jpg 2880".
void readFaceIdentities(const DatasetFolder &folder, std::size_t column, DatasetBuilder &builder)
{
    std::map<std::string, std::string> identities;
    forEachLine(folder.file(kFaceIdentities), [&](std::string_view line, const FilePlace &where) {
        const auto [name, identity] = keyAndRest(line, where);
        identities[name] = identity;
    });
    forEachLine(folder.file(kFaceMapping), [&](std::string_view line, const FilePlace &where) {
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.size() != 3)
            where.fail({CORESIFT_TEXT("Phrases", "has fewer than %1 words"), {"3"}});
        if (words[0] == "idx") // the headings
            return;
        const auto found = identities.find(std::string(words[2]));
        const std::string key = std::string(words[0]) + ".jpg";
        if (found != identities.end() && builder.knows(key))
            builder.setLabel(column, builder.imageOf(key, where), builder.addValue(column, found->second));
    });
}

/// White inside, black outside, in three equal channels.
RgbImage partPicture(const std::string &file)
{
    constexpr std::uint64_t kMostPartBytes = 16 << 20;
    try {
        return decodeImage(readFile(file, kMostPartBytes));
    } catch (const Error &problem) {
        throw Error(problem.kind(), problem.phrase(), file);
    }
}

LabelMap faceMask(const std::string &root, std::int64_t number)
{
    LabelMap mask;
    for (std::size_t part = 0; part < std::size(kFaceParts); ++part) {
        const std::string file =
            fmt::format("{}/{}/{}/{:05}_{}.png", root, kFaceMasks, number / kMasksOfFolder, number, kFaceParts[part]);
        if (!fileExists(file))
            continue;
        const RgbImage here = partPicture(file);
        if (mask.labels.empty())
            mask = {here.width, here.height, std::vector<std::uint8_t>(here.pixels.size() / 3, 0)};
        if (here.width != mask.width || here.height != mask.height)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "has another size than the masks of other parts"),
                        file);
        for (std::size_t i = 0; i < mask.labels.size(); ++i)
            if (here.pixels[3 * i] != 0)
                mask.labels[i] = static_cast<std::uint8_t>(part + 1);
    }
    return mask;
}

/// Each face has at least its skin.
void addFaceMasks(const DatasetFolder &folder, DatasetBuilder &builder)
{
    std::vector<std::int64_t> numbers;
    for (std::int64_t image = 0; image < builder.images(); ++image) {
        numbers.push_back(std::atoll(stemOf(builder.path(image)).c_str()));
        if (folder.has(
                fmt::format("{}/{}/{:05}_skin.png", kFaceMasks, numbers.back() / kMasksOfFolder, numbers.back())))
            builder.setMask(image);
    }
    std::vector<std::string> classes{"background"};
    classes.insert(classes.end(), std::begin(kFaceParts), std::end(kFaceParts));
    builder.addMasks(std::move(classes), [root = folder.root(), numbers = std::move(numbers)](std::int64_t image) {
        return faceMask(root, numbers[static_cast<std::size_t>(image)]);
    });
}

Dataset readFaces(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kFacesReader.title);
    const bool hasIdentities = folder.lacking({kFaceMapping, kFaceIdentities}).empty();
    const std::size_t identity = hasIdentities ? builder.addColumn("identity") : 0;
    readFaceAttributes(folder, builder, context);
    if (hasIdentities)
        readFaceIdentities(folder, identity, builder);
    if (folder.has(kFaceMasks))
        addFaceMasks(folder, builder);
    builder.expectImages(Split::None, kFaces);
    return builder.finish();
}

} // namespace

const DatasetReader kFacesReader{"celebamask-hq",
                                 "CelebAMask-HQ",
                                 whyNotFaces,
                                 readFaces,
                                 {"CelebAMask-HQ-mask-anno", "CelebAMask-HQ-attribute-anno.txt"}};

} // namespace coresift
