#include "core/dataset/voc_file.h"

#include "core/base/error.h"

#include <algorithm>
#include <fmt/format.h>
#include <pugixml.hpp>

namespace coresift {

namespace {

constexpr std::uint64_t kMostVocBytes = 16 << 20;

/// The lines of a text, asked for from its beginning to its end.
class VocLines {
public:
    explicit VocLines(const std::string &text) : m_text(text) {}

    /// Of a place that is not before the last one.
    std::int64_t at(std::ptrdiff_t offset)
    {
        const auto end = std::clamp<std::ptrdiff_t>(offset, m_place, static_cast<std::ptrdiff_t>(m_text.size()));
        m_line += std::count(m_text.begin() + m_place, m_text.begin() + end, '\n');
        m_place = end;
        return m_line;
    }

private:
    const std::string &m_text;
    std::ptrdiff_t m_place = 0;
    std::int64_t m_line = 1;
};

/// The text of a child without blanks around it; empty where there is none.
std::string vocText(const pugi::xml_node &node, const char *child)
{
    constexpr const char *kBlanks = " \t\r\n";
    const std::string text = node.child(child).text().get();
    const std::size_t first = text.find_first_not_of(kBlanks);
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

VocObject objectOf(const pugi::xml_node &node, VocCorners kind, VocLines &lines, const std::string &file)
{
    VocObject object;
    object.line = lines.at(node.offset_debug());
    object.name = vocText(node, "name");
    object.action = vocText(node, "action");
    object.isDifficult = vocText(node, "difficult") == "1";
    const pugi::xml_node corners = node.child("bndbox");
    const XmlPlace place(file, corners ? lines.at(corners.offset_debug()) : object.line);
    const auto corner = [&](const char *name) { return realNumber(vocText(corners, name), place); };
    const auto [left, right] = std::pair(corner("xmin"), corner("xmax"));
    const auto [top, bottom] = std::pair(corner("ymin"), corner("ymax"));
    object.box =
        kind == VocCorners::Pixels ? boxFromPixels(left, top, right, bottom) : boxBetween(left, top, right, bottom);
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

std::vector<VocObject> readVocFile(const std::string &file, VocCorners corners)
{
    const std::string text = readTextFile(file, kMostVocBytes);
    pugi::xml_document document; // knows no entities but XML's own: nothing in the file grows
    if (const pugi::xml_parse_result result = document.load_buffer(text.data(), text.size()); !result)
        XmlPlace(file, VocLines(text).at(result.offset))
            .fail({CORESIFT_TEXT("Phrases", "is no XML: %1"), {result.description()}});
    std::vector<VocObject> objects;
    VocLines lines(text);
    for (const pugi::xml_node &node : document.child("annotation").children("object"))
        objects.push_back(objectOf(node, corners, lines, file));
    return objects;
}

void forEachVocFile(const DatasetFolder &folder, const VocFileOf &fileOf, DatasetBuilder &builder, JobContext &context,
                    const std::function<void(std::int64_t image, const std::string &file)> &take)
{
    ProgressMeter meter(context, "Reading boxes", builder.images(), "files");
    for (std::int64_t image = 0; image < builder.images(); ++image) {
        throwIfCancelled(context);
        if (const std::string name = fileOf(builder.path(image)); !name.empty() && folder.has(name))
            take(image, folder.file(name));
        meter.advance();
    }
    meter.finish();
}

void readVocBoxes(const DatasetFolder &folder, const VocFileOf &fileOf, std::int32_t category, DatasetBuilder &builder,
                  JobContext &context)
{
    if (!folder.wantsBoxes())
        return;
    forEachVocFile(folder, fileOf, builder, context, [&](std::int64_t image, const std::string &file) {
        for (const VocObject &object : readVocFile(file))
            builder.addBox(image, category, object.box, XmlPlace(file, object.line), object.isDifficult);
    });
}

} // namespace coresift
