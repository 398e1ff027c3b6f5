// Pascal VOC (Everingham et al. 2010) and sets of others in its layout.
#include "core/dataset/voc_file.h"

#include "core/base/text.h"
#include "core/dataset/image_names.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>
#include <map>

namespace coresift {

namespace {

constexpr const char *kVocClasses[] = {
    "aeroplane",   "bicycle", "bird",  "boat",      "bottle", "bus",         "car",   "cat",  "chair", "cow",
    "diningtable", "dog",     "horse", "motorbike", "person", "pottedplant", "sheep", "sofa", "train", "tvmonitor"};

/// The folder itself, or those of the years in a VOCdevkit, the last one last; with '/' at the end, relative to the
/// folder.
std::vector<std::string> vocRoots(const DatasetFolder &folder)
{
    std::vector<std::string> roots;
    const auto holds = [&](const std::string &at) {
        return folder.has(at + "JPEGImages") && folder.has(at + "Annotations");
    };
    if (holds(""))
        return {""};
    for (const std::string &parent : {std::string(), std::string("VOCdevkit/")})
        for (const std::string &name : folder.folders(parent))
            if (name.rfind("VOC", 0) == 0 && holds(parent + name + "/"))
                roots.push_back(parent + name + "/");
    return roots;
}

std::string vocRoot(const DatasetFolder &folder)
{
    const std::vector<std::string> roots = vocRoots(folder);
    return roots.empty() ? std::string() : roots.back();
}

Phrase whyNotVoc(const DatasetFolder &folder)
{
    const std::string root = vocRoot(folder);
    return folder.lacking({root + "JPEGImages", root + "Annotations"});
}

/// The images that are there by their name without extension; those that lists name and that are not there count as
/// JPEGs.
class VocImages {
public:
    VocImages(const DatasetFolder &folder, const std::string &root) : m_folder(root + "JPEGImages/")
    {
        for (const std::string &name : folder.files(m_folder))
            if (namedLikeAnImage(name))
                m_names.emplace(stemOf(name), name);
    }

    std::string pathOf(const std::string &stem) const
    {
        const auto found = m_names.find(stem);
        return m_folder + (found == m_names.end() ? stem + ".jpg" : found->second);
    }
    const std::map<std::string, std::string> &names() const { return m_names; }

private:
    std::string m_folder;
    std::map<std::string, std::string> m_names;
};

/// Of lines "2008_000008", or with more words behind it. What is in trainval and in no other list is for training.
void readVocLists(const DatasetFolder &folder, const std::string &root, const VocImages &images,
                  DatasetBuilder &builder)
{
    struct List {
        const char *name;
        Split split;
    };
    for (const char *kind : {"Main", "Segmentation"}) // the second one has images that the first one leaves out
        for (const List &list : {List{"train", Split::Train}, List{"val", Split::Validation}, List{"test", Split::Test},
                                 List{"trainval", Split::Train}}) {
            const std::string file = folder.file(root + "ImageSets/" + kind + "/" + list.name + ".txt");
            if (!fileExists(file))
                continue;
            forEachLine(file, [&](std::string_view line, const FilePlace &where) {
                const std::string name(wordsOf(line).front());
                if (builder.knows(name)) { // both kinds of lists have it
                    const Split other = builder.splitOf(builder.imageOf(name, where));
                    if ((other == Split::Test) != (list.split == Split::Test))
                        where.fail({CORESIFT_TEXT("Phrases", "names an image that is a test image in one list and a "
                                                             "training image in another: %1"),
                                    {showName(name)}});
                    return;
                }
                builder.setSplit(builder.addImage(name, images.pathOf(name), where), list.split);
            });
        }
}

void readVocObjects(const DatasetFolder &folder, const std::string &root, DatasetBuilder &builder, JobContext &context)
{
    const auto fileOf = [&](const std::string &path) { return root + "Annotations/" + stemOf(path) + ".xml"; };
    forEachVocFile(folder, fileOf, builder, context, [&](std::int64_t image, const std::string &file) {
        builder.setAnnotated(image);
        for (const VocObject &object : readVocFile(file)) {
            const XmlPlace where(file, object.line);
            if (object.name.empty())
                where.fail(CORESIFT_TEXT("Phrases", "has an object without a name"));
            builder.addBox(image, builder.categoryOf(object.name), object.box, where, object.isDifficult);
        }
    });
}

/// VOC's own where the boxes are of its categories; masks of others have numbers alone.
std::vector<std::string> vocMaskClasses(const std::vector<std::string> &categories)
{
    const bool isVoc = std::all_of(categories.begin(), categories.end(), [](const std::string &name) {
        return std::find(std::begin(kVocClasses), std::end(kVocClasses), name) != std::end(kVocClasses);
    });
    std::vector<std::string> classes{"background"};
    if (isVoc)
        classes.insert(classes.end(), std::begin(kVocClasses), std::end(kVocClasses));
    else
        for (int number = 1; number < kIgnoredPixel; ++number)
            classes.push_back("class " + std::to_string(number));
    return classes;
}

Dataset readVoc(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kVocReader.title);
    const std::string root = vocRoot(folder);
    if (vocRoots(folder).size() > 1)
        builder.warn({CORESIFT_TEXT("Phrases", "holds several years, of which %1 alone is read: take the folder of a "
                                               "year for another"),
                      {showPath(root.substr(0, root.size() - 1))}});
    const VocImages images(folder, root);
    readVocLists(folder, root, images, builder);
    if (builder.images() == 0) // without lists: all that are there
        for (const auto &[stem, name] : images.names())
            builder.addImage(stem, images.pathOf(stem));
    if (folder.wantsBoxes())
        readVocObjects(folder, root, builder, context);
    if (folder.has(root + "SegmentationClass"))
        addMaskFiles(
            folder, [&](const std::string &path) { return root + "SegmentationClass/" + stemOf(path) + ".png"; },
            vocMaskClasses(builder.categories()), sameLabels(), builder);
    return builder.finish();
}

} // namespace

const DatasetReader kVocReader{"pascal-voc", "Pascal VOC", whyNotVoc, readVoc};

} // namespace coresift
