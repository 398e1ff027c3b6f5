// Pascal VOC (Everingham et al. 2010) and sets of others in its layout.
#include "core/dataset/voc_file.h"

#include "core/dataset/image_names.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"

#include <map>

namespace coresift {

namespace {

constexpr const char *kVocClasses[] = {
    "aeroplane",   "bicycle", "bird",  "boat",      "bottle", "bus",         "car",   "cat",  "chair", "cow",
    "diningtable", "dog",     "horse", "motorbike", "person", "pottedplant", "sheep", "sofa", "train", "tvmonitor"};

/// The folder itself, or the one of the last year in a VOCdevkit; with '/' at its end, relative to the folder.
std::string vocRoot(const DatasetFolder &folder)
{
    std::string root;
    const auto holds = [&](const std::string &at) {
        return folder.has(at + "JPEGImages") && folder.has(at + "Annotations");
    };
    if (holds(root))
        return root;
    for (const std::string &parent : {std::string(), std::string("VOCdevkit/")})
        for (const std::string &name : folder.folders(parent))
            if (name.rfind("VOC", 0) == 0 && holds(parent + name + "/"))
                root = parent + name + "/";
    return root;
}

Phrase whyNotVoc(const DatasetFolder &folder)
{
    const std::string root = vocRoot(folder);
    return folder.lacking({root + "JPEGImages", root + "Annotations"});
}

/// Of lines "2008_000008", or with more words behind it.
void readVocLists(const DatasetFolder &folder, const std::string &root, DatasetBuilder &builder)
{
    struct List {
        const char *name;
        Split split;
    };
    for (const char *kind : {"Main", "Segmentation"}) // the second one has images that the first one leaves out
        for (const List &list :
             {List{"train", Split::Train}, List{"val", Split::Validation}, List{"test", Split::Test}}) {
            const std::string file = folder.file(root + "ImageSets/" + kind + "/" + list.name + ".txt");
            if (!fileExists(file))
                continue;
            forEachLine(file, [&](std::string_view line, const FilePlace &where) {
                const std::string name(wordsOf(line).front());
                if (builder.knows(name)) // both kinds of lists have it
                    return;
                builder.setSplit(builder.addImage(name, root + "JPEGImages/" + name + ".jpg", where), list.split);
            });
        }
}

/// Without lists: all images that are there.
void listVocImages(const DatasetFolder &folder, const std::string &root, DatasetBuilder &builder)
{
    for (const std::string &name : folder.files(root + "JPEGImages"))
        if (namedLikeAnImage(name))
            builder.addImage(stemOf(name), root + "JPEGImages/" + name);
}

void readVocObjects(const DatasetFolder &folder, const std::string &root, DatasetBuilder &builder, JobContext &context)
{
    ProgressMeter meter(context, "Reading boxes", builder.images(), "files");
    for (std::int64_t image = 0; image < builder.images(); ++image) {
        throwIfCancelled(context);
        if (const std::string name = root + "Annotations/" + stemOf(builder.path(image)) + ".xml"; folder.has(name)) {
            const std::string file = folder.file(name);
            for (const VocObject &object : readVocFile(file))
                builder.addBox(image, builder.categoryOf(object.name), object.box, XmlPlace(file, object.line),
                               object.isDifficult);
        }
        meter.advance();
    }
    meter.finish();
}

Dataset readVoc(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kVocReader.title);
    const std::string root = vocRoot(folder);
    readVocLists(folder, root, builder);
    if (builder.images() == 0)
        listVocImages(folder, root, builder);
    readVocObjects(folder, root, builder, context);
    if (folder.has(root + "SegmentationClass")) {
        std::vector<std::string> classes{"background"};
        classes.insert(classes.end(), std::begin(kVocClasses), std::end(kVocClasses));
        addMaskFiles(
            folder, [&](const std::string &path) { return root + "SegmentationClass/" + stemOf(path) + ".png"; },
            classes, sameLabels(), builder);
    }
    return builder.finish();
}

} // namespace

const DatasetReader kVocReader{"pascal-voc", "Pascal VOC", whyNotVoc, readVoc};

} // namespace coresift
