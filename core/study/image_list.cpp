#include "core/study/image_list.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

void ImageList::add(const ImageRecord &record, const Root &root)
{
    m_entries.push_back({record.id, m_text.size(), static_cast<std::uint32_t>(record.path.size()),
                         static_cast<std::uint32_t>(record.hash.size()), numberOf(root), numberOf(record.label),
                         record.width, record.height});
    m_text += record.path;
    m_text += record.hash;
}

void ImageList::sortById()
{
    const auto lower = [](const Entry &a, const Entry &b) { return a.id < b.id; };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), lower))
        std::sort(m_entries.begin(), m_entries.end(), lower);
}

ImageView ImageList::operator[](std::size_t index) const
{
    const Entry &entry = m_entries[index];
    const Root &in = m_roots[entry.root];
    return {entry.id,
            in.role,
            in.name,
            shownPath(index),
            (in.folder + "/").append(path(index)),
            m_labels[entry.label],
            m_text.substr(entry.text + entry.pathBytes, entry.hashBytes),
            entry.width,
            entry.height};
}

std::string_view ImageList::path(std::size_t index) const
{
    const Entry &entry = m_entries[index];
    return std::string_view(m_text).substr(entry.text, entry.pathBytes);
}

std::string ImageList::shownPath(std::size_t index) const
{
    return showPath(std::string(path(index)));
}

ImageList::Iterator ImageList::begin() const
{
    return {*this, 0};
}

ImageList::Iterator ImageList::end() const
{
    return {*this, size()};
}

std::uint32_t ImageList::numberOf(const Root &root)
{
    const auto known =
        std::find_if(m_roots.rbegin(), m_roots.rend(), [&](const Root &other) { return other.name == root.name; });
    if (known != m_roots.rend())
        return static_cast<std::uint32_t>(m_roots.rend() - known - 1);
    m_roots.push_back(root);
    return static_cast<std::uint32_t>(m_roots.size() - 1);
}

std::uint32_t ImageList::numberOf(const std::string &label)
{
    const auto [place, isNew] = m_labelNumbers.emplace(label, static_cast<std::uint32_t>(m_labels.size()));
    if (isNew)
        m_labels.push_back(label);
    return place->second;
}

} // namespace coresift
