/// What was read of files, kept for who asks again.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace coresift {

/// What tells one content of a file from another without reading it.
struct FileState {
    std::int64_t size = 0, seconds = 0, nanoseconds = 0; ///< bytes; time of the last change

    bool operator==(const FileState &other) const
    {
        return size == other.size && seconds == other.seconds && nanoseconds == other.nanoseconds;
    }
};

/// None where there is no regular file.
std::optional<FileState> fileState(const std::string &file);

/// Of each file what its last state holds. Thread-safe; while one reads, the others wait.
template <class Content> class KnownFiles {
public:
    /// Keeps what was asked for last.
    explicit KnownFiles(std::size_t most) : m_most(most) {}

    /// Throws what `read` throws.
    std::shared_ptr<const Content> get(const std::string &file, const std::function<Content(const std::string &)> &read)
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        const std::optional<FileState> state = fileState(file);
        if (const auto known = m_known.find(file); known != m_known.end()) {
            if (state && known->second.state == *state) {
                known->second.asked = ++m_asked;
                return known->second.content;
            }
            m_known.erase(known);
        }
        auto content = std::make_shared<const Content>(read(file));
        if (state) {
            if (m_known.size() >= m_most)
                m_known.erase(std::min_element(m_known.begin(), m_known.end(), [](const auto &a, const auto &b) {
                    return a.second.asked < b.second.asked;
                }));
            m_known.emplace(file, Known{*state, ++m_asked, content});
        }
        return content;
    }

private:
    struct Known {
        FileState state;
        std::uint64_t asked = 0; ///< the larger the later
        std::shared_ptr<const Content> content;
    };
    const std::size_t m_most;
    std::mutex m_mutex;
    std::uint64_t m_asked = 0;
    std::unordered_map<std::string, Known> m_known;
};

} // namespace coresift
