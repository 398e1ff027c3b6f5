/// The images of a study as views show them, kept small: a million take about a hundred megabytes.
#pragma once

#include "core/dataset/catalogue.h"

#include <string_view>
#include <unordered_map>

namespace coresift {

/// One image as a view shows it.
struct ImageView {
    std::int64_t id = 0;
    SetRole role = SetRole::OpenSet;
    std::string root;  ///< name
    std::string path;  ///< relative, as shown
    std::string file;  ///< absolute, bytes
    std::string label; ///< class, when known
    std::string hash;
    int width = 0, height = 0;
};

/// Views are put together when they are asked for; what many images share is kept once.
class ImageList {
public:
    class Iterator;

    void add(const ImageRecord &record, const Root &root);
    void sortById();

    std::size_t size() const { return m_entries.size(); }
    ImageView operator[](std::size_t index) const;
    Iterator begin() const;
    Iterator end() const;

    // What is looked at of many images.
    std::int64_t id(std::size_t index) const { return m_entries[index].id; }
    SetRole role(std::size_t index) const { return root(index).role; }
    const Root &root(std::size_t index) const { return m_roots[m_entries[index].root]; }
    const std::string &label(std::size_t index) const { return m_labels[m_entries[index].label]; }
    std::string_view path(std::size_t index) const; ///< bytes, within the root
    std::string shownPath(std::size_t index) const;
    const std::vector<std::string> &labels() const { return m_labels; } ///< each once; one may be empty

private:
    struct Entry {
        std::int64_t id = 0;
        std::uint64_t text = 0; ///< where path and hash begin in m_text
        std::uint32_t pathBytes = 0, hashBytes = 0;
        std::uint32_t root = 0, label = 0; ///< indices
        std::int32_t width = 0, height = 0;
    };
    std::uint32_t numberOf(const Root &root);
    std::uint32_t numberOf(const std::string &label);

    std::vector<Entry> m_entries;
    std::string m_text;
    std::vector<Root> m_roots;
    std::vector<std::string> m_labels;
    std::unordered_map<std::string, std::uint32_t> m_labelNumbers;
};

class ImageList::Iterator {
public:
    Iterator(const ImageList &list, std::size_t index) : m_list(&list), m_index(index) {}

    ImageView operator*() const { return (*m_list)[m_index]; }
    Iterator &operator++()
    {
        ++m_index;
        return *this;
    }
    bool operator!=(const Iterator &other) const { return m_index != other.m_index; }

private:
    const ImageList *m_list;
    std::size_t m_index;
};

} // namespace coresift
