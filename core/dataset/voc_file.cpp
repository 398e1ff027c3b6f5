#include "core/dataset/voc_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <fmt/format.h>
#include <pugixml.hpp>

namespace coresift {

namespace {

constexpr std::uint64_t kMostVocBytes = 16 << 20;

std::int64_t vocLineAt(const std::string &text, std::ptrdiff_t offset)
{
    const auto end = std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(text.size()));
    return 1 + std::count(text.begin(), text.begin() + end, '\n');
}

/// The text of a child without blanks around it; empty where there is none.
std::string vocText(const pugi::xml_node &node, const char *child)
{
    constexpr const char *kBlanks = " \t\r\n";
    const std::string text = node.child(child).text().get();
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

VocObject objectOf(const pugi::xml_node &node, const std::string &text, const std::string &file)
{
    VocObject object;
    object.line = vocLineAt(text, node.offset_debug());
    object.name = vocText(node, "name");
    object.action = vocText(node, "action");
    object.isDifficult = vocText(node, "difficult") == "1";
    const pugi::xml_node corners = node.child("bndbox");
    const XmlPlace place(file, corners ? vocLineAt(text, corners.offset_debug()) : object.line);
    const auto corner = [&](const char *name) { return realNumber(vocText(corners, name), place); };
    object.box = boxFromPixels(corner("xmin"), corner("ymin"), corner("xmax"), corner("ymax"));
    return object;
}

} // namespace

Error XmlPlace::error(const Phrase &why) const
{
    return {ErrorKind::Corrupt, Phrase(CORESIFT_TEXT("Phrases", "line %1 "), {std::to_string(m_line)}).add(why),
            m_file};
}

std::string pugixmlVersion()
{
    constexpr int kMajor = 1000, kMinor = 10; // 1130 is 1.13
    return fmt::format("{}.{}", PUGIXML_VERSION / kMajor, PUGIXML_VERSION % kMajor / kMinor);
}

std::vector<VocObject> readVocFile(const std::string &file)
{
    const std::string text = readTextFile(file, kMostVocBytes);
    pugi::xml_document document; // knows no entities but XML's own: nothing in the file grows
    if (const pugi::xml_parse_result result = document.load_buffer(text.data(), text.size()); !result)
        XmlPlace(file, vocLineAt(text, result.offset))
            .fail({CORESIFT_TEXT("Phrases", "is no XML: %1"), {result.description()}});
    std::vector<VocObject> objects;
    for (const pugi::xml_node &node : document.child("annotation").children("object"))
        objects.push_back(objectOf(node, text, file));
    return objects;
}

void readVocBoxes(const DatasetFolder &folder, std::string (*fileOf)(const std::string &path), std::int32_t category,
                  DatasetBuilder &builder, JobContext &context)
{
    ProgressMeter meter(context, "Reading boxes", builder.images(), "files");
    for (std::int64_t image = 0; image < builder.images(); ++image) {
        throwIfCancelled(context);
        if (const std::string name = fileOf(builder.path(image)); folder.has(name)) {
            const std::string file = folder.file(name);
            for (const VocObject &object : readVocFile(file))
                builder.addBox(image, category, object.box, XmlPlace(file, object.line), object.isDifficult);
        }
        meter.advance();
    }
    meter.finish();
}

} // namespace coresift
