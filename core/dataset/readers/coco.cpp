// MS COCO (Lin et al. 2014), sets of others in its JSON, and iNaturalist 2021 (Van Horn et al. 2021), whose annotations
// are classes without boxes.
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/json_records.h"
#include "core/dataset/readers/readers.h"
#include "core/dataset/rle_mask.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

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
    // Files of all images stand beside those of their splits, which say more.
    const auto isWhole = [](const CocoPart &part) {
        return part.split == Split::None || part.json.find("trainval") != std::string::npos;
    };
    if (!std::all_of(parts.begin(), parts.end(), isWhole))
        parts.erase(std::remove_if(parts.begin(), parts.end(), isWhole), parts.end());
    return parts;
}

Phrase whyNotCoco(const DatasetFolder &folder)
{
    if (!cocoParts(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no annotations/instances_NAME.json with the folder NAME of its images");
}

/// What one object covers: polygons, x and y by turns, or runs of pixels.
struct CocoOutline {
    std::vector<std::vector<float>> polygons;
    RleMask runs;
    std::int32_t category = 0;
};

/// What the objects of all images cover.
class CocoOutlines {
public:
    void setSize(std::int64_t image, std::int64_t height, std::int64_t width)
    {
        m_images.resize(std::max(m_images.size(), static_cast<std::size_t>(image) + 1));
        m_images[static_cast<std::size_t>(image)].height = height;
        m_images[static_cast<std::size_t>(image)].width = width;
    }
    /// False for a mask of another size than its image.
    bool add(std::int64_t number, CocoOutline outline)
    {
        if (static_cast<std::size_t>(number) >= m_images.size() ||
            m_images[static_cast<std::size_t>(number)].height == 0)
            return true; // its size is not known
        Image &image = m_images[static_cast<std::size_t>(number)];
        if (!outline.runs.runs.empty() && (outline.runs.height != image.height || outline.runs.width != image.width))
            return false;
        image.outlines.push_back(std::move(outline));
        return true;
    }
    bool has(std::int64_t image) const
    {
        return static_cast<std::size_t>(image) < m_images.size() &&
               !m_images[static_cast<std::size_t>(image)].outlines.empty();
    }

    /// 0 is the ground, then come the categories. Where objects of different categories lie over each other nobody
    /// says which one is seen: ignored (as torchvision's reference training does).
    LabelMap paint(std::int64_t number, const std::string &file) const
    {
        const Image &image = m_images[static_cast<std::size_t>(number)];
        LabelMap map{static_cast<int>(image.width), static_cast<int>(image.height),
                     std::vector<std::uint8_t>(static_cast<std::size_t>(image.width * image.height), 0)};
        const JsonRecord where(file, "images", number + 1, {});
        for (const CocoOutline &outline : image.outlines) {
            std::vector<RleMask> parts;
            for (const std::vector<float> &polygon : outline.polygons)
                parts.push_back(maskFromPolygon({polygon.begin(), polygon.end()}, image.height, image.width, where));
            if (!outline.runs.runs.empty())
                parts.push_back(outline.runs);
            if (parts.empty())
                continue;
            const auto label = static_cast<std::uint8_t>(outline.category + 1);
            const std::vector<std::uint8_t> inside = unionOf(parts).pixels();
            for (std::size_t i = 0; i < inside.size(); ++i)
                if (inside[i] != 0)
                    map.labels[i] = map.labels[i] == 0 || map.labels[i] == label ? label : kIgnoredPixel;
        }
        return map;
    }

private:
    struct Image {
        std::int64_t height = 0, width = 0; ///< px
        std::vector<CocoOutline> outlines;
    };
    std::vector<Image> m_images;
};

/// What an annotation says, until images and categories are known, which can come behind.
struct CocoAnnotation {
    std::int64_t number = 0, image = 0, category = 0;
    bool hasBox = false, isCrowd = false;
    Box box = {};
    double area = 0; ///< px² of the object
    std::vector<std::vector<float>> polygons = {};
    std::vector<std::int64_t> runs = {};
    std::string packedRuns = {};
    std::int64_t height = 0, width = 0; ///< of the runs' image
};

/// One file's records.
class CocoFile {
public:
    CocoFile(const DatasetFolder &folder, const CocoPart &part, DatasetBuilder &builder, CocoOutlines &outlines,
             JobContext &context)
        : m_part(part), m_file(folder.file(part.json)), m_wantsBoxes(folder.wantsBoxes()), m_builder(builder),
          m_outlines(outlines)
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
        if (!m_hasImages)
            throw Error(ErrorKind::Corrupt,
                        CORESIFT_TEXT("Phrases", "has no list “images” with an image in it, as MS COCO's files have"),
                        m_file);
        std::set<std::int64_t> used;
        for (const CocoAnnotation &annotation : m_annotations)
            used.insert(annotation.category);
        for (const auto &[number, name] : m_categories) // in this order, whichever is annotated first
            if (!m_hasLabels && used.count(number) != 0)
                builder.categoryOf(name);
        for (CocoAnnotation &annotation : m_annotations)
            place(std::move(annotation)); // they are many: each leaves what it holds
        if (m_flatBoxes > 0)
            builder.warn({CORESIFT_TEXT("Phrases", "%1 boxes in %2 have no area and are left out"),
                          {countValue(m_flatBoxes), showPath(part.json)}});
        if (m_badOutlines > 0)
            builder.warn({CORESIFT_TEXT("Phrases", "%1 masks in %2 are damaged and left out"),
                          {countValue(m_badOutlines), showPath(part.json)}});
    }

private:
    std::string keyOf(std::int64_t image) const { return m_part.json + ", id " + std::to_string(image); }

    void takeImage(const JsonRecord &record)
    {
        const std::string path = m_part.images + record.text("file_name");
        const std::int64_t image = m_builder.addImage(keyOf(record.whole("id")), path, record);
        m_hasImages = true;
        m_builder.setSplit(image, m_part.split);
        m_builder.setAnnotated(image);
        if (!record.has("height") || !record.has("width"))
            return;
        const std::int64_t height = record.whole("height"), width = record.whole("width");
        if (height < 1 || width < 1 || height > kMostMaskPixels / width)
            record.fail(CORESIFT_TEXT("Phrases", "has a size that is none"));
        m_outlines.setSize(image, height, width);
    }

    void takeCategory(const JsonRecord &record)
    {
        const std::string name = record.has("image_dir_name") ? record.text("image_dir_name") : record.text("name");
        if (!m_categories.emplace(record.whole("id"), name).second)
            record.fail(CORESIFT_TEXT("Phrases", "has the number of another"));
    }

    void takeAnnotation(const JsonRecord &record)
    {
        if (record.has("segmentation"))
            m_builder.setListsAllImages();
        if (record.has("bbox") && !m_wantsBoxes)
            return;
        CocoAnnotation annotation{static_cast<std::int64_t>(m_annotations.size()) + 1, record.whole("image_id"),
                                  record.whole("category_id")};
        if (record.has("bbox")) {
            const std::vector<double> box = record.numbers("bbox"); // left, top, width, height
            if (box.size() != 4)
                record.fail(CORESIFT_TEXT("Phrases", "has a box without its four numbers"));
            annotation.hasBox = box[2] > 0 && box[3] > 0; // a few of the owner's have no area
            m_flatBoxes += annotation.hasBox ? 0 : 1;
            annotation.box = {box[0], box[1], box[0] + box[2], box[1] + box[3]};
            annotation.isCrowd = record.has("iscrowd") && record.whole("iscrowd") == 1;
            annotation.area = record.has("area") && record.member("area").is_number() ? record.number("area") : 0;
        } else if (!m_hasLabels) {
            m_hasLabels = true;
            if (!m_builder.hasColumns())
                m_builder.addColumn("class");
        }
        if (record.has("segmentation"))
            takeOutline(record, annotation);
        m_annotations.push_back(std::move(annotation));
    }

    void takeOutline(const JsonRecord &record, CocoAnnotation &annotation)
    {
        const nlohmann::json &outline = record.member("segmentation");
        try {
            if (outline.is_array()) {
                annotation.polygons = outline.get<std::vector<std::vector<float>>>();
                return;
            }
            const nlohmann::json &counts = outline.at("counts");
            annotation.height = outline.at("size").at(0).get<std::int64_t>();
            annotation.width = outline.at("size").at(1).get<std::int64_t>();
            if (counts.is_string())
                annotation.packedRuns = counts.get<std::string>();
            else
                annotation.runs = counts.get<std::vector<std::int64_t>>();
        } catch (const nlohmann::json::exception &) {
            annotation.polygons.clear(); // box and class are of use without it
            ++m_badOutlines;
        }
    }

    void placeOutline(CocoAnnotation &&annotation, std::int64_t image, std::int32_t category, const FilePlace &where)
    {
        CocoOutline outline;
        outline.category = category;
        const std::size_t polygons = annotation.polygons.size();
        outline.polygons = std::move(annotation.polygons);
        outline.polygons.erase(std::remove_if(outline.polygons.begin(), outline.polygons.end(),
                                              [](const std::vector<float> &polygon) {
                                                  return polygon.size() < 6 || polygon.size() % 2 != 0;
                                              }),
                               outline.polygons.end());
        m_badOutlines += static_cast<std::int64_t>(polygons - outline.polygons.size());
        if (!annotation.packedRuns.empty())
            outline.runs = maskFromText(annotation.packedRuns, annotation.height, annotation.width, where);
        else if (!annotation.runs.empty())
            outline.runs = maskFromRuns(annotation.runs, annotation.height, annotation.width, where);
        if (!outline.polygons.empty() || !outline.runs.runs.empty())
            m_badOutlines += m_outlines.add(image, std::move(outline)) ? 0 : 1;
    }

    void place(CocoAnnotation &&annotation)
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
            m_builder.addBox(image, m_builder.categoryOf(category->second), annotation.box, where, annotation.isCrowd,
                             annotation.area);
        if (!m_hasLabels)
            placeOutline(std::move(annotation), image, m_builder.categoryOf(category->second), where);
    }

    const CocoPart &m_part;
    const std::string m_file;
    const bool m_wantsBoxes;
    DatasetBuilder &m_builder;
    CocoOutlines &m_outlines;
    std::map<std::int64_t, std::string> m_categories; ///< numbers may have gaps
    std::vector<CocoAnnotation> m_annotations;
    std::int64_t m_badOutlines = 0;
    bool m_hasImages = false;
    std::int64_t m_flatBoxes = 0;
    bool m_hasLabels = false; ///< its annotations are classes
};

/// A pixel's label has one byte: of more categories there are no masks.
void addOutlines(const DatasetFolder &folder, const std::shared_ptr<CocoOutlines> &outlines, DatasetBuilder &builder)
{
    std::vector<std::string> classes{"background"};
    classes.insert(classes.end(), builder.categories().begin(), builder.categories().end());
    bool any = false;
    for (std::int64_t image = 0; image < builder.images() && classes.size() < kIgnoredPixel; ++image)
        if (outlines->has(image)) {
            builder.setMask(image);
            any = true;
        }
    if (any)
        builder.addMasks(std::move(classes),
                         [outlines, root = folder.root()](std::int64_t image) { return outlines->paint(image, root); });
}

Dataset readCoco(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kCocoReader.title);
    const auto outlines = std::make_shared<CocoOutlines>();
    for (const CocoPart &part : cocoParts(folder))
        CocoFile(folder, part, builder, *outlines, context);
    addOutlines(folder, outlines, builder);
    return builder.finish();
}

} // namespace

const DatasetReader kCocoReader{"coco", "COCO JSON", whyNotCoco, readCoco};

} // namespace coresift
