// Class folders, with or without folders of splits above them, and images without any.
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/readers/readers.h"
#include "core/dataset/walk.h"

#include <algorithm>

namespace coresift {

namespace {

Split splitOfFolder(const std::string &name)
{
    struct Name {
        const char *name;
        Split split;
    };
    constexpr Name kNames[] = {{"train_mini", Split::Train}, // iNaturalist's
                               {"train", Split::Train},           {"training", Split::Train},
                               {"val", Split::Validation},        {"valid", Split::Validation},
                               {"validation", Split::Validation}, {"test", Split::Test},
                               {"testing", Split::Test},          {"evaluation", Split::Test}};
    for (const Name &known : kNames)
        if (inLowerCase(name) == known.name)
            return known.split;
    return Split::None;
}

/// Whether all folders are those of splits, one of them of training images.
bool areSplits(const std::vector<std::string> &folders)
{
    const auto is = [](Split split) {
        return [split](const std::string &name) { return splitOfFolder(name) == split; };
    };
    return std::any_of(folders.begin(), folders.end(), is(Split::Train)) &&
           std::none_of(folders.begin(), folders.end(), is(Split::None));
}

Phrase whyNotImageFolder(const DatasetFolder &folder)
{
    if (!folder.folders("").empty())
        return {};
    const std::vector<std::string> files = folder.files("");
    if (std::any_of(files.begin(), files.end(), namedLikeAnImage))
        return {};
    return CORESIFT_TEXT("Phrases", "there is neither an image nor a folder");
}

/// The first folder of a path, which is cut off; empty where there is none.
std::string takeFolder(std::string &path)
{
    const std::size_t end = path.find('/');
    if (end == std::string::npos)
        return {};
    std::string folder = path.substr(0, end);
    path.erase(0, end + 1);
    return folder;
}

/// Classes come in order of their names, whatever splits have them.
std::vector<std::string> classesIn(const std::vector<std::string> &paths, bool hasSplits)
{
    std::vector<std::string> classes;
    for (std::string path : paths) {
        if (hasSplits)
            takeFolder(path);
        if (std::string name = takeFolder(path); !name.empty() && (classes.empty() || classes.back() != name))
            classes.push_back(std::move(name));
    }
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    return classes;
}

std::vector<std::string> imagesBelow(const DatasetFolder &folder, DatasetBuilder &builder, JobContext &context)
{
    Root root;
    root.name = folder.root().substr(folder.root().rfind('/') + 1);
    root.folder = folder.root();
    WalkResult found = walkRoot(root, context);
    for (const ScanRemark &remark : found.remarks)
        builder.warn(remark.reason);
    std::vector<std::string> paths;
    for (FoundFile &file : found.files)
        if (namedLikeAnImage(file.path) && file.path.rfind("__MACOSX/", 0) != 0)
            paths.push_back(std::move(file.path));
    return paths;
}

/// Archives often unpack into a folder of their own, beside which one stands.
void warnOfSetsWithin(const DatasetFolder &folder, DatasetBuilder &builder)
{
    constexpr std::size_t kLookedInto = 20; // a folder of so many is one of classes
    const std::vector<std::string> inner = folder.folders("");
    for (std::size_t i = 0; i < inner.size() && inner.size() <= kLookedInto; ++i)
        for (const DatasetReader *const reader : datasetReaders())
            if (reader->isOfOneSet() && reader->whyNot(DatasetFolder(folder.file(inner[i]))).empty())
                builder.warn({CORESIFT_TEXT("Phrases", "its folder %1 is %2: take that one for its classes and splits"),
                              {showPath(inner[i]), reader->title}});
}

Dataset readImageFolder(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kImageFolderReader.title);
    warnOfSetsWithin(folder, builder);
    const bool hasSplits = areSplits(folder.folders(""));
    const std::vector<std::string> paths = imagesBelow(folder, builder, context);
    const std::vector<std::string> classes = classesIn(paths, hasSplits);
    if (!classes.empty())
        builder.addColumn("class", classes);
    for (const std::string &path : paths) {
        const std::int64_t image = builder.addImage(path);
        std::string rest = path;
        if (hasSplits)
            builder.setSplit(image, splitOfFolder(takeFolder(rest)));
        if (const std::string name = takeFolder(rest); !name.empty())
            builder.setLabel(0, image, builder.addValue(0, name));
    }
    return builder.finish();
}

} // namespace

const DatasetReader kImageFolderReader{"image-folder", "Class folders", whyNotImageFolder, readImageFolder};

} // namespace coresift
