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
