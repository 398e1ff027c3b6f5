#include "core/base/text.h"
#include "core/study/export_metadata.h"
#include "core/study/export_tables.h"

#include <map>
#include <nlohmann/json.hpp>

namespace coresift {

using nlohmann::ordered_json;

namespace {

const std::vector<std::string> kImageFields{"id",      "file_name", "width", "height",
                                            "license", "open_set",  "path",  "rank"};

bool isLicence(const std::string &name)
{
    return name == "licence" || name == "Licence" || name == "license" || name == "License";
}

/// Numbers from 1 for the different texts, in order of text.
class Numbering {
public:
    void add(const std::string &text)
    {
        if (!text.empty())
            m_numbers.emplace(text, 0);
    }
    void finish()
    {
        int number = 0;
        for (auto &[text, its] : m_numbers)
            its = ++number;
    }
    int of(const std::string &text) const { return m_numbers.at(text); }

    ordered_json list(const ordered_json &more) const
    {
        ordered_json entries = ordered_json::array();
        for (const auto &[text, number] : m_numbers) {
            ordered_json entry{{"id", number}, {"name", text}};
            entry.update(more);
            entries.push_back(entry);
        }
        return entries;
    }

private:
    std::map<std::string, int> m_numbers;
};

/// Writes the parts of one COCO file.
class CocoWriter {
public:
    explicit CocoWriter(const ExportPlan &plan) : m_plan(plan), m_metadata(metadataBehind(kImageFields, plan.metadata))
    {
        for (const NamedCells &cells : m_metadata)
            if (isLicence(cells.original))
                m_licence = m_licence == nullptr ? &cells : m_licence;
        for (const ExportImage &image : plan.images) {
            if (!isListed(image))
                continue;
            m_classes.add(showPath(image.record.label));
            m_licences.add(licenceOf(image));
        }
        m_classes.finish();
        m_licences.finish();
    }

    std::string text() const
    {
        std::string images, annotations;
        for (const ExportImage &image : m_plan.images) {
            if (!isListed(image))
                continue;
            images += (images.empty() ? "\n" : ",\n") + imageEntry(image).dump();
            if (!image.record.label.empty())
                annotations += (annotations.empty() ? "\n" : ",\n") + annotation(image).dump();
        }
        const ordered_json info{{"description", "Images of the Coresift study " + m_plan.studyName +
                                                    "; annotations are classes of whole images"}};
        return "{\"info\": " + info.dump() + ",\n\"licenses\": " + m_licences.list({{"url", ""}}).dump() +
               ",\n\"categories\": " + m_classes.list({{"supercategory", ""}}).dump() + ",\n\"images\": [" + images +
               "],\n\"annotations\": [" + annotations + "]}\n";
    }

private:
    bool isListed(const ExportImage &image) const { return !m_plan.placesFiles() || !image.name.empty(); }

    std::string licenceOf(const ExportImage &image) const
    {
        return m_licence == nullptr ? std::string() : m_licence->cell(image);
    }

    ordered_json imageEntry(const ExportImage &image) const
    {
        const ImageRecord &record = image.record;
        ordered_json entry{
            {"id", record.id},         {"file_name", showPath(m_plan.placesFiles() ? image.name : record.path)},
            {"width", record.width},   {"height", record.height},
            {"open_set", record.root}, {"path", showPath(record.path)}};
        if (image.pick)
            entry["rank"] = image.pick->rank;
        if (const std::string licence = licenceOf(image); !licence.empty())
            entry["license"] = m_licences.of(licence);
        for (const NamedCells &cells : m_metadata)
            if (&cells != m_licence && !cells.cell(image).empty())
                entry[cells.name] = cells.cell(image);
        return entry;
    }

    ordered_json annotation(const ExportImage &image) const
    {
        const ImageRecord &record = image.record;
        const auto area = std::int64_t(record.width) * record.height;
        return {{"id", record.id},
                {"image_id", record.id},
                {"category_id", m_classes.of(showPath(record.label))},
                {"bbox", {0, 0, record.width, record.height}},
                {"area", area},
                {"segmentation", ordered_json::array()},
                {"iscrowd", 0}};
    }

    const ExportPlan &m_plan;
    std::vector<NamedCells> m_metadata;
    const NamedCells *m_licence = nullptr;
    Numbering m_classes, m_licences;
};

} // namespace

std::string cocoText(const ExportPlan &plan)
{
    return CocoWriter(plan).text();
}

} // namespace coresift
