// MS COCO (Lin et al. 2014), sets of others in its JSON, and iNaturalist 2021 (Van Horn et al. 2021), whose annotations
// are classes without boxes.
#include "core/dataset/dataset_builder.h"
#include "core/dataset/json_records.h"
#include "core/dataset/readers/readers.h"

#include <map>

namespace coresift {

namespace {

struct CocoPart {
    std::string json;
    std::string images; ///< folder, with '/' at its end
    Split split = Split::None;
};

Split splitOfName(const std::string &name)
{
    for (const auto &[start, split] :
         {std::pair("train", Split::Train), std::pair("val", Split::Validation), std::pair("test", Split::Test)})
        if (name.rfind(start, 0) == 0)
            return split;
    return Split::None;
}

/// annotations/instances_train2017.json with train2017/ or images/train2017/ beside it.
void findInstances(const DatasetFolder &folder, std::vector<CocoPart> &parts)
{
    const std::string start = "instances_", end = ".json";
    for (const std::string &name : folder.files("annotations")) {
        if (name.rfind(start, 0) != 0 || name.size() <= start.size() + end.size() ||
            name.compare(name.size() - end.size(), end.size(), end) != 0)
            continue;
        const std::string part = name.substr(start.size(), name.size() - start.size() - end.size());
        for (const std::string &images : {part + "/", "images/" + part + "/", std::string("images/")})
            if (folder.has(images)) {
                parts.push_back({"annotations/" + name, images, splitOfName(part)});
                break;
            }
    }
}

std::vector<CocoPart> cocoParts(const DatasetFolder &folder)
{
    std::vector<CocoPart> parts;
    findInstances(folder, parts);
    for (const char *part : {"train", "valid", "val", "test"}) // as annotation services export it
        if (const std::string json = std::string(part) + "/_annotations.coco.json"; folder.has(json))
            parts.push_back({json, std::string(part) + "/", splitOfName(part)});
    for (const char *name : {"train", "train_mini", "val"}) // iNaturalist's names of images begin with their folder
        if (folder.has(std::string(name) + ".json") && folder.has(name))
            parts.push_back({std::string(name) + ".json", "", splitOfName(name)});
    return parts;
}

Phrase whyNotCoco(const DatasetFolder &folder)
{
    if (!cocoParts(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no annotations/instances_NAME.json with the folder NAME of its images");
}

/// What an annotation says, until images and categories are known, which can come behind.
struct CocoAnnotation {
    std::int64_t number = 0, image = 0, category = 0;
    bool hasBox = false, isCrowd = false;
    Box box = {};
};

/// One file's records.
class CocoFile {
public:
    CocoFile(const DatasetFolder &folder, const CocoPart &part, DatasetBuilder &builder, JobContext &context)
        : m_part(part), m_file(folder.file(part.json)), m_builder(builder)
    {
        forEachRecord(m_file, {"images", "annotations", "categories"}, [&](const JsonRecord &record) {
            throwIfCancelled(context);
            if (record.array() == "images")
                takeImage(record);
            else if (record.array() == "categories")
                takeCategory(record);
            else
                takeAnnotation(record);
        });
        for (const CocoAnnotation &annotation : m_annotations)
            place(annotation);
    }

private:
    std::string keyOf(std::int64_t image) const { return m_part.json + std::to_string(image); }

    void takeImage(const JsonRecord &record)
    {
        const std::string path = m_part.images + record.text("file_name");
        m_builder.setSplit(m_builder.addImage(keyOf(record.whole("id")), path, record), m_part.split);
    }

    void takeCategory(const JsonRecord &record)
    {
        const std::string name = record.has("image_dir_name") ? record.text("image_dir_name") : record.text("name");
        if (!m_categories.emplace(record.whole("id"), name).second)
            record.fail(CORESIFT_TEXT("Phrases", "has the number of another"));
    }

    void takeAnnotation(const JsonRecord &record)
    {
        CocoAnnotation annotation{static_cast<std::int64_t>(m_annotations.size()) + 1, record.whole("image_id"),
                                  record.whole("category_id")};
        if (record.has("bbox")) {
            const std::vector<double> box = record.numbers("bbox"); // left, top, width, height
            if (box.size() != 4)
                record.fail(CORESIFT_TEXT("Phrases", "has a box without its four numbers"));
            annotation.hasBox = box[2] > 0 && box[3] > 0; // a few of the owner's have no area
            annotation.box = {box[0], box[1], box[0] + box[2], box[1] + box[3]};
            annotation.isCrowd = record.has("iscrowd") && record.whole("iscrowd") == 1;
        } else if (!m_hasLabels) {
            m_hasLabels = true;
            if (!m_builder.hasColumns())
                m_builder.addColumn("class");
        }
        m_annotations.push_back(annotation);
    }

    void place(const CocoAnnotation &annotation)
    {
        const JsonRecord where(m_file, "annotations", annotation.number, {});
        const auto category = m_categories.find(annotation.category);
        if (category == m_categories.end())
            where.fail({CORESIFT_TEXT("Phrases", "names a class that is listed nowhere: %1"),
                        {std::to_string(annotation.category)}});
        const std::int64_t image = m_builder.imageOf(keyOf(annotation.image), where);
        if (m_hasLabels)
            m_builder.setLabel(0, image, m_builder.addValue(0, category->second));
        else if (annotation.hasBox)
            m_builder.addBox(image, m_builder.categoryOf(category->second), annotation.box, where, annotation.isCrowd);
    }

    const CocoPart &m_part;
    const std::string m_file;
    DatasetBuilder &m_builder;
    std::map<std::int64_t, std::string> m_categories; ///< numbers may have gaps
    std::vector<CocoAnnotation> m_annotations;
    bool m_hasLabels = false; ///< its annotations are classes
};

Dataset readCoco(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kCocoReader.title);
    for (const CocoPart &part : cocoParts(folder))
        CocoFile(folder, part, builder, context);
    return builder.finish();
}

} // namespace

const DatasetReader kCocoReader{"coco", "COCO JSON", whyNotCoco, readCoco};

} // namespace coresift
