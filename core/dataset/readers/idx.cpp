// MNIST (LeCun et al. 1998) and the sets that are given out in its files: Fashion-MNIST, KMNIST, QMNIST, EMNIST.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"
#include "core/image/idx_file.h"

namespace coresift {

namespace {

/// In the folder, and one below, as tools that download them lay them out.
std::vector<std::string> idxFiles(const DatasetFolder &folder)
{
    std::vector<std::string> folders{""};
    for (const std::string &name : folder.folders(""))
        folders.push_back(name + "/");
    std::vector<std::string> files;
    for (const std::string &place : folders)
        for (const std::string &name : folder.files(place))
            if (namedLikeIdxImages(name) && !(files.size() > 0 && files.back() + ".gz" == place + name)) // unpacked too
                files.push_back(place + name);
    return files;
}

Phrase whyNotIdx(const DatasetFolder &folder)
{
    if (!idxFiles(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no file named like train-images-idx3-ubyte.gz");
}

/// "emnist-letters-test-images-idx3-ubyte.gz". "t10k" is MNIST's own name of its test images.
Split splitOfIdx(const std::string &file)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    if (name.find("train") != std::string::npos)
        return Split::Train;
    return name.find("t10k") != std::string::npos || name.find("test") != std::string::npos ? Split::Test : Split::None;
}

/// The one beside a file of images; empty where there is none.
std::string labelsBeside(const DatasetFolder &folder, std::string images)
{
    const std::size_t start = images.rfind("images");
    for (const char *end : {"labels-idx1-ubyte.gz", "labels-idx1-ubyte", "labels.idx1-ubyte", "labels.idx1-ubyte.gz",
                            "labels-idx2-int.gz", "labels-idx2-int"})
        if (const std::string labels = images.substr(0, start) + end; folder.has(labels))
            return labels;
    return {};
}

/// An item of a file, counting from 0 as its name does, for messages.
class IdxItem : public FilePlace {
public:
    IdxItem(const std::string &file, std::size_t item) : m_file(file), m_item(item) {}
    Error error(const Phrase &why) const override
    {
        Phrase place(CORESIFT_TEXT("Phrases", "item %1 "), {std::to_string(m_item)});
        return {ErrorKind::Corrupt, place.add(why), m_file};
    }

private:
    const std::string &m_file;
    std::size_t m_item;
};

void readIdxPart(const DatasetFolder &folder, const std::string &file, DatasetBuilder &builder, JobContext &context)
{
    const std::uint32_t count = knownIdxImages(folder.file(file))->count;
    const std::string labelsFile = labelsBeside(folder, file), absolute = folder.file(labelsFile);
    const std::vector<std::int32_t> labels = labelsFile.empty() ? std::vector<std::int32_t>() : readIdxLabels(absolute);
    if (!labelsFile.empty() && labels.size() != count)
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "has %1 labels for %2 images"),
                     {countValue(static_cast<std::int64_t>(labels.size())), countValue(count)}},
                    absolute);
    if (!labels.empty() && !builder.hasColumns())
        builder.addColumn("class");
    const Split split = splitOfIdx(file);
    for (std::uint32_t i = 0; i < count; ++i) {
        throwIfCancelled(context);
        const std::int64_t image = builder.addImage(file + "/" + idxImageName(i));
        if (split != Split::None)
            builder.setSplit(image, split);
        if (labels.empty())
            continue;
        if (labels[i] < 0)
            IdxItem(absolute, i).fail(CORESIFT_TEXT("Phrases", "has a class below 0"));
        builder.setLabel(0, image, builder.addValue(0, std::to_string(labels[i])));
    }
}

Dataset readIdx(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kIdxReader.title);
    const std::vector<std::string> files = idxFiles(folder);
    ProgressMeter meter(context, "Reading lists", static_cast<std::int64_t>(files.size()), "files");
    for (const std::string &file : files) {
        readIdxPart(folder, file, builder, context);
        meter.advance();
    }
    meter.finish();
    return builder.finish();
}

} // namespace

const DatasetReader kIdxReader{"idx", "IDX (MNIST)", whyNotIdx, readIdx};

} // namespace coresift
