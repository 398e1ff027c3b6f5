// MNIST (LeCun et al. 1998) and the sets that are given out in its files: Fashion-MNIST, KMNIST, QMNIST, EMNIST.
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/readers/readers.h"
#include "core/image/idx_file.h"

#include <algorithm>

namespace coresift {

namespace {

struct IdxFiles {
    std::vector<std::string> files; ///< of images
    bool hasOrdinaryImages = false; ///< beside them
};

/// In the folder, and one below, as tools that download them lay them out.
IdxFiles idxFiles(const DatasetFolder &folder)
{
    std::vector<std::string> folders{""};
    for (const std::string &name : folder.folders(""))
        folders.push_back(name + "/");
    IdxFiles found;
    for (const std::string &place : folders)
        for (const std::string &name : folder.files(place)) {
            const bool isUnpackedToo = !found.files.empty() && found.files.back() + ".gz" == place + name;
            if (namedLikeIdxImages(name) && !isUnpackedToo)
                found.files.push_back(place + name);
            found.hasOrdinaryImages = found.hasOrdinaryImages || namedLikeAnImage(name);
        }
    return found;
}

Phrase whyNotIdx(const DatasetFolder &folder)
{
    const IdxFiles found = idxFiles(folder);
    if (found.files.empty())
        return CORESIFT_TEXT("Phrases", "there is no file named like train-images-idx3-ubyte.gz");
    if (found.hasOrdinaryImages)
        return CORESIFT_TEXT("Phrases", "there are images in files of their own, too");
    return {};
}

/// "emnist-letters-test-images-idx3-ubyte.gz". "t10k" is MNIST's own name of its test images.
Split splitOfIdx(const std::string &file)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    if (name.find("train") != std::string::npos)
        return Split::Train;
    return name.find("t10k") != std::string::npos || name.find("test") != std::string::npos ? Split::Test : Split::None;
}

/// What the files of one data set have in common: all before the split's name. "emnist-letters-".
std::string setOfIdx(const std::string &file)
{
    std::size_t end = file.rfind("images");
    for (const char *split : {"train", "t10k", "test"})
        end = std::min(end, file.find(split, file.rfind('/') + 1)); // npos + 1 is 0
    return file.substr(0, end);
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
    const std::vector<std::string> files = idxFiles(folder).files;
    for (const std::string &file : files)
        if (setOfIdx(file) != setOfIdx(files.front())) // each with classes of its own under the same numbers
            throw Error(
                ErrorKind::Unsupported,
                {CORESIFT_TEXT("Phrases", "holds several data sets, such as %1 and %2: put each into a folder of "
                                          "its own"),
                 {showPath(files.front()), showPath(file)}},
                folder.root());
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
