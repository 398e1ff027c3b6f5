/// Decodes and crops images on threads of its own, some batches ahead of who uses them. Private to embedding.
#pragma once

#include "core/embedding/embed.h"

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>

namespace coresift {

/// One item, decoded: size×size×3, or why it could not be.
struct DecodedItem {
    std::vector<std::uint8_t> pixels; ///< empty when unreadable
    Phrase reason;
    std::exception_ptr failure; ///< its source is gone
};

/// Items come out in order. Holds at most `ahead` of them, so memory does not grow with their number.
class DecodeAhead {
public:
    DecodeAhead(const std::vector<EmbedItem> &items, const SourceCheck &requireSource, int size, std::int64_t maxPixels,
                std::size_t ahead);
    ~DecodeAhead(); ///< stops the threads; what was not taken is dropped
    DecodeAhead(const DecodeAhead &) = delete;
    DecodeAhead &operator=(const DecodeAhead &) = delete;

    DecodedItem next(); ///< waits for the next item; throws what the check of its source threw

private:
    void work();

    const std::vector<EmbedItem> &m_items;
    const SourceCheck &m_requireSource;
    const int m_size;
    const std::int64_t m_maxPixels;
    const std::size_t m_ahead;
    std::mutex m_mutex;
    std::condition_variable m_ready, m_room;
    std::map<std::size_t, DecodedItem> m_decoded;
    std::size_t m_nextToStart = 0, m_nextToTake = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace coresift
