#include "core/embedding/decode_ahead.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/image/decode.h"
#include "core/image/read_image.h"
#include "core/image/resize.h"

#include <new>
#include <utility>

namespace coresift {

namespace {

/// An image cannot be read when its disk is gone, too. Asked at once: later the disk may be back.
DecodedItem failedItem(const Phrase &reason, const SourceCheck &requireSource)
{
    try {
        requireSource();
    } catch (...) { // for who takes the item: nothing may leave a thread
        return {{}, {}, std::current_exception()};
    }
    return {{}, reason, {}};
}

DecodedItem decodeItem(const EmbedItem &item, const SourceCheck &requireSource, int size, std::int64_t maxPixels)
{
    try {
        const RgbImage image = decodeImage(readImageFile(item.file), {maxPixels, decodeShorterSideFor(size)});
        return {evaluationCrop(image, size).pixels, {}, {}};
    } catch (const Error &error) {
        return failedItem(error.phrase(), requireSource);
    } catch (const std::bad_alloc &) {
        return {{}, CORESIFT_TEXT("Phrases", "there is not enough memory to decode it"), {}};
    }
}

} // namespace

DecodeAhead::DecodeAhead(const std::vector<EmbedItem> &items, const SourceCheck &requireSource, int size,
                         std::int64_t maxPixels, std::size_t ahead)
    : m_items(items), m_requireSource(requireSource), m_size(size), m_maxPixels(maxPixels), m_ahead(ahead)
{
    for (int i = 0; i < coreCount(); ++i)
        m_threads.emplace_back([this] { work(); });
}

DecodeAhead::~DecodeAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_room.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void DecodeAhead::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_room.wait(
            lock, [&] { return m_stop || m_nextToStart >= m_items.size() || m_nextToStart < m_nextToTake + m_ahead; });
        if (m_stop || m_nextToStart >= m_items.size())
            return;
        const std::size_t index = m_nextToStart++;
        lock.unlock();
        DecodedItem item = decodeItem(m_items[index], m_requireSource, m_size, m_maxPixels);
        lock.lock();
        m_decoded.emplace(index, std::move(item));
        m_ready.notify_all();
    }
}

DecodedItem DecodeAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [&] { return m_decoded.count(m_nextToTake) != 0; });
    DecodedItem item = std::move(m_decoded[m_nextToTake]);
    m_decoded.erase(m_nextToTake);
    ++m_nextToTake;
    m_room.notify_all();
    if (item.failure)
        std::rethrow_exception(item.failure);
    return item;
}

} // namespace coresift
