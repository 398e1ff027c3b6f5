// YOLO: a text file of boxes for each image, in shares of its sides; as Ultralytics and annotation services lay it out.
#include "core/base/file.h"
#include "core/dataset/dataset_builder.h"
#include "core/dataset/image_names.h"
#include "core/dataset/mask_files.h"
#include "core/dataset/readers/readers.h"

#include <algorithm>

namespace coresift {

namespace {

struct YoloPart {
    std::string images, labels; ///< folders, with '/' at their end
    Split split = Split::None;
};

bool holdsTexts(const DatasetFolder &folder, const std::string &labels)
{
    const std::vector<std::string> files = folder.files(labels);
    return std::any_of(files.begin(), files.end(), [](const std::string &name) {
        return name.size() > 4 && name.compare(name.size() - 4, 4, ".txt") == 0 && name != "classes.txt";
    });
}

/// images/train with labels/train, train/images with train/labels, or images with labels.
std::vector<YoloPart> yoloParts(const DatasetFolder &folder)
{
    std::vector<YoloPart> parts;
    const auto add = [&](const std::string &images, const std::string &labels, Split split) {
        if (folder.has(images) && holdsTexts(folder, labels))
            parts.push_back({images, labels, split});
    };
    for (const auto &[name, split] : {std::pair("train", Split::Train), std::pair("train2017", Split::Train),
                                      std::pair("val", Split::Validation), std::pair("valid", Split::Validation),
                                      std::pair("val2017", Split::Validation), std::pair("test", Split::Test)}) {
        const std::string part = std::string(name) + "/";
        add("images/" + part, "labels/" + part, split);
        add(part + "images/", part + "labels/", split);
    }
    add("images/", "labels/", Split::None);
    return parts;
}

Phrase whyNotYolo(const DatasetFolder &folder)
{
    if (!yoloParts(folder).empty())
        return {};
    return CORESIFT_TEXT("Phrases", "there is no folder images with a folder labels of text files beside it");
}

std::string withoutQuotes(std::string text)
{
    const std::size_t first = text.find_first_not_of(" \t"), last = text.find_last_not_of(" \t\r,");
    text = first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
    if (text.empty())
        return text;
    if (text.front() == '\'' || text.front() == '"')
        if (const std::size_t end = text.find(text.front(), 1); end != std::string::npos)
            return text.substr(1, end - 1); // a comment may follow
    const std::size_t comment = text.find(" #");
    return comment == std::string::npos ? text : withoutQuotes(text.substr(0, comment));
}

/// The names in data.yaml in the three forms that tools write: ['a', 'b'] in one line, "- a" or "0: a" a line. Of the
/// rest of YAML nothing is needed here.
std::vector<std::string> yamlNames(const std::string &file)
{
    std::vector<std::string> names;
    bool isInside = false;
    forEachLine(file, [&](std::string_view view, const FilePlace &) {
        const std::string line(view);
        if (!isInside) {
            if (line.rfind("names:", 0) != 0)
                return;
            isInside = true;
            const std::size_t open = line.find('['), close = line.rfind(']');
            for (std::size_t at = open; open != std::string::npos && close != std::string::npos && at < close;) {
                const std::size_t end = std::min(line.find(',', at + 1), close);
                names.push_back(withoutQuotes(line.substr(at + 1, end - at - 1)));
                at = end;
            }
            return;
        }
        const std::size_t first = line.find_first_not_of(" \t");
        const std::size_t colon = line.find(':');
        if (line[first] == '-')
            names.push_back(withoutQuotes(line.substr(first + 1)));
        else if (first > 0 && line[first] >= '0' && line[first] <= '9' && colon != std::string::npos)
            names.push_back(withoutQuotes(line.substr(colon + 1)));
        else
            isInside = false;
    });
    return names;
}

/// data.yaml, as most tools call it, before others.
std::vector<std::string> yamlFiles(const DatasetFolder &folder)
{
    std::vector<std::string> files = folder.files("");
    const auto isYaml = [](const std::string &name) {
        const std::size_t dot = std::min(name.rfind('.'), name.size());
        return name.substr(dot) == ".yaml" || name.substr(dot) == ".yml";
    };
    files.erase(std::remove_if(files.begin(), files.end(), [&](const std::string &name) { return !isYaml(name); }),
                files.end());
    std::stable_partition(files.begin(), files.end(), [](const std::string &name) { return name == "data.yaml"; });
    return files;
}

/// By number; empty where no file names them.
std::vector<std::string> yoloNames(const DatasetFolder &folder, const std::vector<YoloPart> &parts)
{
    for (const std::string &file : yamlFiles(folder))
        if (std::vector<std::string> names = yamlNames(folder.file(file)); !names.empty())
            return names;
    std::vector<std::string> lists{"classes.txt", "obj.names", "labels/classes.txt"};
    for (const YoloPart &part : parts)
        lists.push_back(part.labels + "classes.txt");
    for (const std::string &file : lists)
        if (folder.has(file))
            return linesOf(folder.file(file));
    return {};
}

/// "0 0.5 0.5 0.2 0.3": category, centre and sides; or the category and the corners of a polygon, whose bounds are the
/// box.
void readYoloLine(std::string_view line, std::int64_t image, const std::vector<std::string> &names,
                  const FilePlace &where, DatasetBuilder &builder)
{
    constexpr std::int64_t kMostCategories = 100'000;
    const std::vector<std::string_view> words = wordsOf(line);
    if (words.size() < 5 || (words.size() > 6 && words.size() % 2 == 0))
        where.fail(CORESIFT_TEXT("Phrases", "is neither a box of four numbers nor a polygon"));
    const std::int64_t most = names.empty() ? kMostCategories : static_cast<std::int64_t>(names.size()) - 1;
    const auto number = static_cast<std::size_t>(wholeNumber(words[0], 0, most, where));
    std::vector<double> values;
    for (std::size_t i = 1; i < words.size(); ++i)
        values.push_back(realNumber(words[i], where));
    Box box{values[0] - values[2] / 2, values[1] - values[3] / 2, values[0] + values[2] / 2, values[1] + values[3] / 2};
    if (values.size() > 5) { // a polygon
        box = {values[0], values[1], values[0], values[1]};
        for (std::size_t i = 0; i < values.size(); i += 2) {
            box.left = std::min(box.left, values[i]);
            box.right = std::max(box.right, values[i]);
            box.top = std::min(box.top, values[i + 1]);
            box.bottom = std::max(box.bottom, values[i + 1]);
        }
    }
    builder.addBox(image, builder.categoryOf(names.empty() ? "class " + std::to_string(number) : names[number]), box,
                   where);
}

Dataset readYolo(const DatasetFolder &folder, JobContext &context)
{
    DatasetBuilder builder(kYoloReader.title);
    builder.setBoxesAreShares();
    const std::vector<YoloPart> parts = yoloParts(folder);
    const std::vector<std::string> names = yoloNames(folder, parts);
    for (const YoloPart &part : parts)
        for (const std::string &name : folder.files(part.images)) {
            throwIfCancelled(context);
            if (!namedLikeAnImage(name))
                continue;
            const std::int64_t image = builder.addImage(part.images + name);
            if (part.split != Split::None)
                builder.setSplit(image, part.split);
            builder.setAnnotated(image);
            const std::string file = folder.file(part.labels + stemOf(name) + ".txt");
            if (folder.wantsBoxes() && fileExists(file)) // images without objects have none
                forEachLine(file, [&](std::string_view line, const FilePlace &where) {
                    readYoloLine(line, image, names, where, builder);
                });
        }
    return builder.finish();
}

} // namespace

const DatasetReader kYoloReader{"yolo", "YOLO", whyNotYolo, readYolo};

} // namespace coresift
