#include "core/embedding/embed.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/embedding/decode_ahead.h"
#include "core/embedding/feature_store.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace coresift {

namespace {

constexpr std::size_t kPartImages = 512;
constexpr auto kPartTime = std::chrono::seconds(10);

/// Rows that are computed but not yet a finished part on disk.
class PartInWork {
public:
    PartInWork(FeatureWriter &writer, std::int64_t dimensions) : m_writer(writer), m_features(0, dimensions) {}

    std::size_t size() const { return m_ids.size(); }

    void add(std::int64_t id, const float *feature) ///< null: unreadable
    {
        m_ids.push_back(id);
        m_valid.push_back(feature != nullptr ? 1 : 0);
        const auto end = m_features.values.size() + static_cast<std::size_t>(m_features.cols);
        m_features.values.resize(end, 0.0F);
        if (feature != nullptr)
            std::copy_n(feature, m_features.cols, m_features.row(m_features.rows));
        ++m_features.rows;
    }

    bool isDue() const
    {
        return size() >= kPartImages || (size() > 0 && std::chrono::steady_clock::now() - m_start >= kPartTime);
    }

    void flush()
    {
        if (size() > 0)
            m_writer.appendPart(m_ids, m_valid, m_features);
        m_ids.clear();
        m_valid.clear();
        m_features.values.clear();
        m_features.rows = 0;
        m_start = std::chrono::steady_clock::now();
    }

private:
    FeatureWriter &m_writer;
    Matrix m_features;
    std::vector<std::int64_t> m_ids;
    std::vector<std::uint8_t> m_valid;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// One batch: readable pictures side by side, and which items they are.
struct Batch {
    std::vector<std::int64_t> ids;
    std::vector<bool> readable;
    std::vector<std::uint8_t> pixels;
    std::int64_t pictures = 0;
};

Batch nextBatch(DecodeAhead &decoder, const std::vector<EmbedItem> &items, std::size_t first, std::size_t count,
                const UnreadableCallback &unreadable, EmbedReport &report)
{
    Batch batch;
    for (std::size_t i = first; i < first + count; ++i) {
        const DecodedItem item = decoder.next();
        batch.ids.push_back(items[i].id);
        batch.readable.push_back(!item.pixels.empty());
        batch.pixels.insert(batch.pixels.end(), item.pixels.begin(), item.pixels.end());
        if (!item.pixels.empty()) {
            ++batch.pictures;
            continue;
        }
        ++report.unreadable;
        if (unreadable)
            unreadable(items[i].id, item.reason);
    }
    return batch;
}

void addBatch(const Batch &batch, const Matrix &features, PartInWork &part)
{
    std::int64_t picture = 0;
    for (std::size_t i = 0; i < batch.ids.size(); ++i)
        part.add(batch.ids[i], batch.readable[i] ? features.row(picture++) : nullptr);
}

std::vector<EmbedItem> itemsLeft(const std::vector<EmbedItem> &items, const std::string &folder)
{
    const auto stored = storedIds(folder);
    std::vector<EmbedItem> left;
    std::copy_if(items.begin(), items.end(), std::back_inserter(left),
                 [&](const EmbedItem &item) { return stored.count(item.id) == 0; });
    return left;
}

} // namespace

EmbedReport &EmbedReport::operator+=(const EmbedReport &other)
{
    embedded += other.embedded;
    reused += other.reused;
    unreadable += other.unreadable;
    return *this;
}

Phrase EmbedReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 images embedded, %2 reused"),
                  {countValue(embedded), countValue(reused)});
    if (unreadable > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 unreadable"), {countValue(unreadable)});
    return phrase;
}

EmbedReport embedImages(const std::vector<EmbedItem> &items, const SourceCheck &requireSource, Encoder &encoder,
                        const EmbedOptions &options, std::int64_t maxPixels, const std::string &folder,
                        const UnreadableCallback &unreadable, JobContext &context, const std::string &activity)
{
    throwIfAny(options.check());
    const KeepFreedMemory scope;
    const std::vector<EmbedItem> left = itemsLeft(items, folder);
    EmbedReport report;
    report.reused = static_cast<std::int64_t>(items.size() - left.size());
    FeatureWriter writer(folder, encoder.dimensions());
    PartInWork part(writer, encoder.dimensions());
    const std::size_t batchSize = std::min(static_cast<std::size_t>(options.batch), kPartImages);
    DecodeAhead decoder(left, requireSource, options.imageSize, maxPixels, 3 * batchSize);
    ProgressMeter meter(context, activity, static_cast<std::int64_t>(items.size()), "images");
    meter.skip(report.reused);
    for (std::size_t first = 0; first < left.size(); first += batchSize) {
        if (context.isCancelled()) {
            part.flush(); // a short part: nothing that was computed is lost
            throw Cancelled();
        }
        const std::size_t count = std::min(batchSize, left.size() - first);
        Batch batch;
        try {
            batch = nextBatch(decoder, left, first, count, unreadable, report);
        } catch (const SourceGone &) {
            part.flush(); // as above
            throw;
        }
        const Matrix features =
            batch.pictures > 0 ? encoder.embed(batch.pixels.data(), batch.pictures, options.imageSize) : Matrix();
        if (part.size() + count > kPartImages)
            part.flush();
        addBatch(batch, features, part);
        report.embedded += static_cast<std::int64_t>(count);
        if (part.isDue())
            part.flush();
        meter.advance(static_cast<std::int64_t>(count));
    }
    part.flush();
    meter.finish();
    return report;
}

std::string encoderId(const Encoder &encoder, int imageSize)
{
    const std::string text = encoder.hash() + "/" + std::to_string(imageSize);
    return contentHash(text.data(), text.size());
}

} // namespace coresift
