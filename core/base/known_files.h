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

/// Of each file what its last state holds. Thread-safe; who asks for a file that another thread reads waits for it.
template <class Content> class KnownFiles {
public:
    /// Keeps what was asked for last.
    explicit KnownFiles(std::size_t most) : m_most(most) {}

    /// Throws what `read` throws.
    std::shared_ptr<const Content> get(const std::string &file, const std::function<Content(const std::string &)> &read)
    {
        const std::shared_ptr<Known> known = knownOf(file);
        const std::optional<FileState> state = fileState(file);
        const std::lock_guard<std::mutex> lock(known->mutex);
        if (known->content && state && known->state == *state)
            return known->content;
        auto content = std::make_shared<const Content>(read(file));
        known->content = state ? content : nullptr;
        known->state = state.value_or(FileState());
        return content;
    }

private:
    struct Known {
        std::uint64_t asked = 0; ///< the larger the later; under the mutex of all
        std::mutex mutex;        ///< for the rest
        FileState state;
        std::shared_ptr<const Content> content;
    };

    std::shared_ptr<Known> knownOf(const std::string &file)
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        std::shared_ptr<Known> &known = m_known[file];
        if (!known)
            known = std::make_shared<Known>();
        known->asked = ++m_asked;
        const std::shared_ptr<Known> found = known;
        if (m_known.size() > m_most)
            m_known.erase(std::min_element(m_known.begin(), m_known.end(), [](const auto &a, const auto &b) {
                return a.second->asked < b.second->asked;
            }));
        return found;
    }

    const std::size_t m_most;
    std::mutex m_mutex;
    std::uint64_t m_asked = 0;
    std::unordered_map<std::string, std::shared_ptr<Known>> m_known;
};

} // namespace coresift
