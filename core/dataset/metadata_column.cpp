#include "core/dataset/metadata_column.h"

#include <algorithm>

namespace coresift {

std::int32_t MetadataColumn::codeOf(std::int64_t image) const
{
    const std::int64_t at = image - firstImage;
    return at >= 0 && at < static_cast<std::int64_t>(codes.size()) ? codes[static_cast<std::size_t>(at)] : 0;
}

const std::string &MetadataColumn::cell(std::int64_t image) const
{
    return values[static_cast<std::size_t>(codeOf(image))];
}

std::int32_t MetadataColumn::codeOfText(const std::string &text) const
{
    const auto at = std::lower_bound(values.begin(), values.end(), text);
    return at != values.end() && *at == text ? static_cast<std::int32_t>(at - values.begin()) : -1;
}

MetadataColumnBuilder::MetadataColumnBuilder(const std::string &root, const std::string &name, std::int64_t firstImage,
                                             std::size_t images)
{
    m_column.root = root;
    m_column.name = name;
    m_column.firstImage = firstImage;
    m_column.codes.assign(images, 0);
    m_codeOf.emplace("", 0);
}

void MetadataColumnBuilder::set(std::int64_t image, const std::string &text)
{
    const auto code = static_cast<std::int32_t>(m_codeOf.size());
    m_column.codes[static_cast<std::size_t>(image - m_column.firstImage)] = m_codeOf.emplace(text, code).first->second;
}

/// Numbers the texts that are still in use in their order.
MetadataColumn MetadataColumnBuilder::finish()
{
    std::vector<std::int32_t> numbers(m_codeOf.size(), 0);
    for (const std::int32_t code : m_column.codes)
        numbers[static_cast<std::size_t>(code)] = 1;
    std::vector<std::pair<std::string, std::int32_t>> texts;
    for (const auto &[text, code] : m_codeOf)
        if (code != 0 && numbers[static_cast<std::size_t>(code)] != 0)
            texts.emplace_back(text, code);
    std::sort(texts.begin(), texts.end());
    for (auto &[text, code] : texts) {
        numbers[static_cast<std::size_t>(code)] = static_cast<std::int32_t>(m_column.values.size());
        m_column.values.push_back(std::move(text));
    }
    numbers[0] = 0;
    for (std::int32_t &code : m_column.codes)
        code = numbers[static_cast<std::size_t>(code)];
    return std::move(m_column);
}

std::vector<std::string> Metadata::names() const
{
    std::vector<std::string> names;
    for (const MetadataColumn &column : columns)
        if (std::find(names.begin(), names.end(), column.name) == names.end())
            names.push_back(column.name);
    return names;
}

std::vector<const MetadataColumn *> Metadata::named(const std::string &name) const
{
    std::vector<const MetadataColumn *> found;
    for (const MetadataColumn &column : columns)
        if (column.name == name)
            found.push_back(&column);
    return found;
}

const std::string &Metadata::cell(const std::string &name, std::int64_t image) const
{
    return cellOf(named(name), image);
}

const std::string &cellOf(const std::vector<const MetadataColumn *> &columns, std::int64_t image)
{
    static const std::string empty;
    for (const MetadataColumn *column : columns)
        if (column->codeOf(image) != 0)
            return column->cell(image);
    return empty;
}

} // namespace coresift
