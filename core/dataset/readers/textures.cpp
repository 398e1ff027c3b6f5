// DTD, the Describable Textures Dataset r1.0.1 (Cimpoi et al. 2014), as described in its README.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/readers/readers.h"

namespace coresift {

namespace {

constexpr const char *kJointList = "labels/labels_joint_anno.txt";

Phrase whyNotTextures(const DatasetFolder &folder)
{
    return folder.lacking({"labels/train1.txt", "labels/val1.txt", "labels/test1.txt", kJointList, "images"});
}

/// "banded/banded_0002.jpg banded lined": the class is the folder, the attributes are all that can be seen.
void readTextureLine(std::string_view line, const FilePlace &where, std::vector<std::size_t> &columns,
                     DatasetBuilder &builder)
{
    const std::vector<std::string_view> words = wordsOf(line);
    const std::string path(words.front());
    const std::size_t end = path.find('/');
    if (end == std::string::npos)
        where.fail({CORESIFT_TEXT("Phrases", "names an image without its class: %1"), {path}});
    const std::int64_t image = builder.addImage(path, "images/" + path, where);
    builder.setLabel(0, image, builder.codeOf(0, path.substr(0, end), where));
    for (const std::size_t column : columns)
        builder.setLabel(column, image, 0);
    for (std::size_t i = 1; i < words.size(); ++i)
        builder.setLabel(columns[static_cast<std::size_t>(builder.codeOf(0, std::string(words[i]), where))], image, 1);
}

/// Of the ten splits the first, which the set's own imdb has too; the others are alternatives to it.
void readTextureSplit(const DatasetFolder &folder, Split split, DatasetBuilder &builder)
{
    forEachLine(folder.file(std::string("labels/") + splitName(split) + "1.txt"),
                [&](std::string_view line, const FilePlace &where) {
                    builder.setSplit(builder.imageOf(std::string(wordsOf(line).front()), where), split);
                });
}

Dataset readTextures(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kTexturesReader.title);
    const std::vector<std::string> classes = folder.folders("images");
    builder.addColumn("class", classes);
    std::vector<std::size_t> columns;
    for (const std::string &name : classes)
        columns.push_back(builder.addColumn(name, {"no", "yes"}));
    forEachLine(folder.file(kJointList),
                [&](std::string_view line, const FilePlace &where) { readTextureLine(line, where, columns, builder); });
    throwIfCancelled(context);
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        readTextureSplit(folder, split, builder);
        builder.expectImages(split, 1880);
    }
    builder.expectClasses(47);
    return builder.finish();
}

} // namespace

const DatasetReader kTexturesReader{"dtd",
                                    "Describable Textures (DTD)",
                                    whyNotTextures,
                                    readTextures,
                                    {"labels/labels_joint_anno.txt", "labels/train1.txt"}};

} // namespace coresift
