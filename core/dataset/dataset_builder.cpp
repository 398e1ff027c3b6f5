#include "core/dataset/dataset_builder.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace coresift {

namespace {

/// Owners' files are in encodings of their time; what is shown and stored is UTF-8 without control characters, which a
/// terminal would obey.
std::string utf8Name(const std::string &name)
{
    return isPlainText(name) ? name : showPath(name);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

const char *splitName(Split split)
{
    constexpr const char *kNames[] = {"none", "train", "val", "test"};
    return kNames[static_cast<int>(split)];
}

std::int64_t Dataset::count(Split split) const
{
    return std::count(splits.begin(), splits.end(), split);
}

std::int64_t DatasetBuilder::addImage(const std::string &key, std::string path, const FilePlace &where)
{
    if (!staysInside(path))
        where.fail({CORESIFT_TEXT("Phrases", "names an image outside of the folder: %1"), {showName(path)}});
    const std::int64_t image = images();
    const bool isNewPath = key == path || m_paths.insert(std::hash<std::string>()(path)).second;
    if (!m_images.emplace(std::hash<std::string>()(key), image).second || !isNewPath)
        where.fail({CORESIFT_TEXT("Phrases", "names an image for the second time: %1"), {showName(key)}});
    m_set.paths.push_back(std::move(path));
    return image;
}

std::int64_t DatasetBuilder::addImage(const std::string &key, std::string path)
{
    const std::int64_t image = images();
    m_images.emplace(std::hash<std::string>()(key), image);
    m_set.paths.push_back(std::move(path));
    return image;
}

std::int64_t DatasetBuilder::imageOf(const std::string &key, const FilePlace &where) const
{
    const auto found = m_images.find(std::hash<std::string>()(key));
    if (found == m_images.end())
        where.fail({CORESIFT_TEXT("Phrases", "names an image that is listed nowhere: %1"), {showName(key)}});
    return found->second;
}

void DatasetBuilder::setSplit(std::int64_t image, Split split)
{
    if (m_set.splits.size() <= static_cast<std::size_t>(image))
        m_set.splits.resize(static_cast<std::size_t>(image) + 1, Split::None);
    m_set.splits[static_cast<std::size_t>(image)] = split;
}

Split DatasetBuilder::splitOf(std::int64_t image) const
{
    return static_cast<std::size_t>(image) < m_set.splits.size() ? m_set.splits[static_cast<std::size_t>(image)]
                                                                 : Split::None;
}

std::size_t DatasetBuilder::addColumn(const std::string &name, const std::vector<std::string> &values)
{
    m_set.labels.push_back({utf8Name(name), {}, {}});
    m_codes.emplace_back();
    for (const std::string &value : values)
        addValue(m_set.labels.size() - 1, value);
    return m_set.labels.size() - 1;
}

std::size_t DatasetBuilder::columnOf(const std::string &name)
{
    for (std::size_t i = 0; i < m_set.labels.size(); ++i)
        if (m_set.labels[i].name == name)
            return i;
    return addColumn(name);
}

std::int32_t DatasetBuilder::codeOf(std::size_t column, const std::string &value, const FilePlace &where) const
{
    const auto found = m_codes[column].find(value);
    if (found == m_codes[column].end())
        where.fail({CORESIFT_TEXT("Phrases", "names a class that is listed nowhere: %1"), {showName(value)}});
    return found->second;
}

std::int32_t DatasetBuilder::codeOfNumber(std::size_t column, double number, const FilePlace &where) const
{
    const auto most = static_cast<double>(valuesOf(column));
    if (!(number >= 1 && number <= most && std::floor(number) == number))
        where.fail({CORESIFT_TEXT("Phrases", "has the class number %1, and there are %2 classes"),
                    {decimalValue(number, 0), countValue(static_cast<std::int64_t>(most))}});
    return static_cast<std::int32_t>(number) - 1;
}

std::int32_t DatasetBuilder::addValue(std::size_t column, const std::string &value)
{
    std::vector<std::string> &values = m_set.labels[column].values;
    const auto [known, isNew] = m_codes[column].emplace(value, static_cast<std::int32_t>(values.size()));
    if (isNew)
        values.push_back(utf8Name(value));
    return known->second;
}

void DatasetBuilder::setLabel(std::size_t column, std::int64_t image, std::int32_t code)
{
    std::vector<std::int32_t> &codes = m_set.labels[column].codes;
    if (codes.size() <= static_cast<std::size_t>(image))
        codes.resize(static_cast<std::size_t>(image) + 1, kNoLabel);
    codes[static_cast<std::size_t>(image)] = code;
}

std::int32_t DatasetBuilder::labelOf(std::size_t column, std::int64_t image) const
{
    const std::vector<std::int32_t> &codes = m_set.labels[column].codes;
    return static_cast<std::size_t>(image) < codes.size() ? codes[static_cast<std::size_t>(image)] : kNoLabel;
}

std::int32_t DatasetBuilder::addCategory(const std::string &name)
{
    m_set.categories.push_back(utf8Name(name));
    m_categories.emplace(m_set.categories.back(), static_cast<std::int32_t>(m_set.categories.size()) - 1);
    return static_cast<std::int32_t>(m_set.categories.size()) - 1;
}

std::int32_t DatasetBuilder::categoryOf(const std::string &name)
{
    const auto known = m_categories.find(utf8Name(name));
    return known == m_categories.end() ? addCategory(name) : known->second;
}

void DatasetBuilder::addBox(std::int64_t image, std::int32_t category, const Box &box, const FilePlace &where,
                            bool isCrowd, double area)
{
    if (!(box.left < box.right && box.top < box.bottom && std::isfinite(box.right - box.left) &&
          std::isfinite(box.bottom - box.top)))
        where.fail(CORESIFT_TEXT("Phrases", "has a box without an area"));
    m_set.boxes.push_back({image, category, box, isCrowd, area});
    setAnnotated(image);
}

void DatasetBuilder::setAnnotated(std::int64_t image)
{
    if (m_set.isAnnotated.size() <= static_cast<std::size_t>(image))
        m_set.isAnnotated.resize(static_cast<std::size_t>(image) + 1, 0);
    m_set.isAnnotated[static_cast<std::size_t>(image)] = 1;
}

void DatasetBuilder::addMasks(const std::vector<std::string> &classes, MaskReader reader)
{
    for (const std::string &name : classes)
        m_set.maskClasses.push_back(utf8Name(name));
    m_set.mask = std::move(reader);
}

void DatasetBuilder::setMask(std::int64_t image)
{
    if (m_set.hasMask.size() <= static_cast<std::size_t>(image))
        m_set.hasMask.resize(static_cast<std::size_t>(image) + 1, 0);
    m_set.hasMask[static_cast<std::size_t>(image)] = 1;
}

void DatasetBuilder::expectImages(Split split, std::int64_t published)
{
    expect(split, split == Split::None ? images() : std::count(m_set.splits.begin(), m_set.splits.end(), split),
           published);
}

void DatasetBuilder::expect(Split split, std::int64_t found, std::int64_t published)
{
    if (found == published)
        return;
    if (split == Split::None)
        warn({CORESIFT_TEXT("Phrases", "%1 images instead of the published %2"),
              {countValue(found), countValue(published)}});
    else
        warn({CORESIFT_TEXT("Phrases", "%1 images in the split %2 instead of the published %3"),
              {countValue(found), splitName(split), countValue(published)}});
}

void DatasetBuilder::expectClasses(std::int64_t published)
{
    const auto found = static_cast<std::int64_t>(m_set.labels.front().values.size());
    if (found != published)
        warn({CORESIFT_TEXT("Phrases", "%1 classes instead of the published %2"),
              {countValue(found), countValue(published)}});
}

Dataset DatasetBuilder::finish()
{
    if (!m_set.splits.empty())
        m_set.splits.resize(m_set.paths.size(), Split::None);
    m_set.listsAllImages = m_set.listsAllImages || !m_set.maskClasses.empty();
    m_set.hasMask.resize(m_set.maskClasses.empty() ? 0 : m_set.paths.size(), 0);
    m_set.isAnnotated.resize(m_set.boxes.empty() ? 0 : m_set.paths.size(), 0);
    for (LabelColumn &column : m_set.labels)
        column.codes.resize(m_set.paths.size(), kNoLabel);
    std::stable_sort(m_set.boxes.begin(), m_set.boxes.end(),
                     [](const BoxAnnotation &a, const BoxAnnotation &b) { return a.image < b.image; });
    return std::move(m_set);
}

void forEachLine(const std::string &file, const std::function<void(std::string_view, const FilePlace &)> &take)
{
    LineReader lines(file);
    for (std::string_view line; lines.next(line);)
        if (!std::all_of(line.begin(), line.end(), isBlank))
            take(line, lines);
}

std::vector<std::string> linesOf(const std::string &file)
{
    std::vector<std::string> lines;
    forEachLine(file, [&](std::string_view line, const FilePlace &) { lines.emplace_back(line); });
    return lines;
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        const auto start = static_cast<std::size_t>(
            std::find_if_not(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(), isBlank) - line.begin());
        at = static_cast<std::size_t>(
            std::find_if(line.begin() + static_cast<std::ptrdiff_t>(start), line.end(), isBlank) - line.begin());
        if (start < at)
            words.push_back(line.substr(start, at - start));
    }
    return words;
}

std::pair<std::string, std::string> keyAndRest(std::string_view line, const FilePlace &where)
{
    const std::size_t blank = line.find_first_of(" \t");
    if (blank == 0 || blank == std::string_view::npos || blank + 1 == line.size())
        where.fail(CORESIFT_TEXT("Phrases", "has no two parts with a blank between them"));
    return {std::string(line.substr(0, blank)), std::string(line.substr(blank + 1))};
}

std::int64_t wholeNumber(std::string_view word, std::int64_t least, std::int64_t most, const FilePlace &where)
{
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (problem != std::errc() || end != word.data() + word.size() || number < least || number > most)
        where.fail({CORESIFT_TEXT("Phrases", "has “%1” where a whole number from %2 to %3 belongs"),
                    {showName(std::string(word)), countValue(least), countValue(most)}});
    return number;
}

double realNumber(std::string_view word, const FilePlace &where)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (problem != std::errc() || end != word.data() + word.size() || !std::isfinite(number))
        where.fail({CORESIFT_TEXT("Phrases", "has “%1” where a number belongs"), {showName(std::string(word))}});
    return number;
}

Box boxFromPixels(double left, double top, double right, double bottom)
{
    return {left - 1, top - 1, right, bottom};
}

Box boxBetween(double x, double y, double otherX, double otherY)
{
    return {std::min(x, otherX), std::min(y, otherY), std::max(x, otherX), std::max(y, otherY)};
}

} // namespace coresift
