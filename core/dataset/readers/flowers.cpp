// Oxford 102 Flowers (Nilsback and Zisserman 2008).
#include "core/base/file.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mat_file.h"
#include "core/dataset/readers/readers.h"
#include "core/image/decode.h"

#include <fmt/format.h>

namespace coresift {

namespace {

Phrase whyNotFlowers(const DatasetFolder &folder)
{
    return folder.lacking({"imagelabels.mat", "setid.mat", "jpg"});
}

/// The owners' files name no class: they have numbers.
void readFlowerLabels(const MatFile &mat, DatasetBuilder &builder)
{
    constexpr int kClasses = 102;
    std::vector<std::string> numbers;
    for (int i = 1; i <= kClasses; ++i)
        numbers.push_back(std::to_string(i));
    builder.addColumn("class", numbers);
    const std::vector<double> labels = mat.numbers("labels");
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const MatFile::Element where(mat, "labels", i + 1);
        const std::string number = std::to_string(i + 1);
        const std::int64_t image = builder.addImage(number, fmt::format("jpg/image_{:05}.jpg", i + 1), where);
        builder.setLabel(0, image, builder.codeOfNumber(0, labels[i], where));
    }
}

void readFlowerSplit(const MatFile &mat, const char *variable, Split split, DatasetBuilder &builder)
{
    const std::vector<double> numbers = mat.numbers(variable);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const MatFile::Element where(mat, variable, i + 1);
        const std::int64_t image = builder.imageOf(fmt::format("{:.0f}", numbers[i]), where);
        if (builder.splitOf(image) != Split::None)
            where.fail({CORESIFT_TEXT("Phrases", "names an image for the second time: %1"), {builder.path(image)}});
        builder.setSplit(image, split);
    }
}

/// Of segmim_00001.jpg: the flower in its colours on a ground of pure blue, which JPEG blurs a little.
LabelMap flowerMask(const std::string &file)
{
    constexpr std::uint64_t kMostBytes = 64 << 20;
    constexpr int kMostRedOrGreen = 60, kLeastBlue = 180;
    try {
        const RgbImage image = decodeImage(readFile(file, kMostBytes));
        LabelMap map{image.width, image.height, {}};
        for (std::size_t i = 0; i < image.pixels.size(); i += 3)
            map.labels.push_back(image.pixels[i] < kMostRedOrGreen && image.pixels[i + 1] < kMostRedOrGreen &&
                                         image.pixels[i + 2] > kLeastBlue
                                     ? 0
                                     : 1);
        return map;
    } catch (const Error &problem) {
        throw Error(problem.kind(), problem.phrase(), file);
    }
}

void readFlowerMasks(const DatasetFolder &folder, DatasetBuilder &builder)
{
    const auto fileOf = [](const std::string &root, std::int64_t image) {
        return fmt::format("{}/segmim/segmim_{:05}.jpg", root, image + 1);
    };
    for (std::int64_t image = 0; image < builder.images(); ++image)
        if (fileExists(fileOf(folder.root(), image)))
            builder.setMask(image);
    builder.addMasks({"background", "flower"},
                     [fileOf, root = folder.root()](std::int64_t image) { return flowerMask(fileOf(root, image)); });
}

Dataset readFlowers(const DatasetFolder &folder, JobContext &context)
{
    throwIfCancelled(context);
    DatasetBuilder builder(kFlowersReader.title);
    readFlowerLabels(MatFile(folder.file("imagelabels.mat")), builder);
    const MatFile splits(folder.file("setid.mat"));
    readFlowerSplit(splits, "trnid", Split::Train, builder);
    readFlowerSplit(splits, "valid", Split::Validation, builder);
    readFlowerSplit(splits, "tstid", Split::Test, builder);
    if (folder.has("segmim"))
        readFlowerMasks(folder, builder);
    builder.expectImages(Split::Train, 1020);
    builder.expectImages(Split::Validation, 1020);
    builder.expectImages(Split::Test, 6149);
    return builder.finish();
}

} // namespace

const DatasetReader kFlowersReader{
    "oxford-flowers", "Oxford 102 Flowers", whyNotFlowers, readFlowers, {"imagelabels.mat", "setid.mat"}};

} // namespace coresift
