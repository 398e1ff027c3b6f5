// Oxford 102 Flowers (Nilsback and Zisserman 2008).
#include "core/dataset/dataset_builder.h"
#include "core/dataset/mat_file.h"
#include "core/dataset/readers/readers.h"

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
    for (std::size_t i = 0; i < numbers.size(); ++i)
        builder.setSplit(builder.imageOf(fmt::format("{:.0f}", numbers[i]), MatFile::Element(mat, variable, i + 1)),
                         split);
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
    builder.expectImages(Split::Train, 1020);
    builder.expectImages(Split::Validation, 1020);
    builder.expectImages(Split::Test, 6149);
    return builder.finish();
}

} // namespace

const DatasetReader kFlowersReader{"oxford-flowers", "Oxford 102 Flowers", whyNotFlowers, readFlowers};

} // namespace coresift
