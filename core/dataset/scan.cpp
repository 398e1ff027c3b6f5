#include "core/dataset/scan.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/dataset/image_names.h"
#include "core/dataset/root_layout.h"
#include "core/dataset/root_watch.h"
#include "core/dataset/walk.h"
#include "core/image/decode.h"
#include "core/image/read_image.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <unordered_map>

namespace coresift {

namespace {

constexpr std::size_t kBatch = 512;                             // files read between two commits
constexpr std::uint64_t kMaxFileBytes = std::uint64_t(1) << 30; // no image format needs more for 200 megapixels

/// A look at the start alone: what is no image may be large.
bool startsLikeAnImage(const std::string &file)
{
    const RandomAccessFile content(file);
    Bytes start(static_cast<std::size_t>(std::min<std::uint64_t>(content.size(), kFormatBytes)));
    content.readAt(0, start.data(), start.size());
    return !imageFormat(start).empty();
}

/// Name of the folder the file lies in; empty in the root itself.
std::string parentFolder(const std::string &path)
{
    const std::size_t end = path.rfind('/');
    if (end == std::string::npos)
        return {};
    const std::size_t start = path.rfind('/', end - 1);
    return path.substr(start == std::string::npos ? 0 : start + 1, end - (start == std::string::npos ? 0 : start + 1));
}

/// The class of an image by its path.
using LabelOf = std::function<std::string(const std::string &path)>;

/// Reads, hashes and decodes one file. Nothing when it is no image and does not claim to be one. Throws SourceGone.
std::optional<ImageRecord> inspect(const Root &root, const FoundFile &file, const ScanOptions &options,
                                   const LabelOf &labelOf, const RootWatch &watch)
{
    ImageRecord record;
    record.root = root.name;
    record.path = file.path;
    record.size = file.size;
    record.modified = file.modified;
    record.label = labelOf(file.path);
    try {
        const std::string path = root.folder + "/" + file.path;
        if (!namedLikeAnImage(file.path) && !startsLikeAnImage(path))
            return std::nullopt;
        const Bytes bytes = readImageFile(path, kMaxFileBytes);
        record.hash = contentHash(bytes.data(), bytes.size());
        const RgbImage image = decodeImage(bytes, {options.maxMegapixels * 1'000'000, 0});
        record.width = image.width;
        record.height = image.height;
    } catch (const Error &error) {
        watch.requirePresent(root.name);
        record.state = ImageState::Unreadable;
        record.reason = error.phrase();
    } catch (const std::bad_alloc &) {
        record.state = ImageState::Unreadable;
        record.reason = CORESIFT_TEXT("Phrases", "there is not enough memory to decode it");
    }
    return record;
}

/// What the catalogue knows of one root, by path.
class KnownImages {
public:
    KnownImages(const Catalogue &catalogue, const std::string &root)
    {
        for (ImageRecord &record : catalogue.images(root, /*withGone=*/true)) {
            std::string path = record.path;
            if (record.state == ImageState::Gone)
                m_gone.emplace(std::move(path), std::move(record));
            else
                m_present.emplace(std::move(path), std::move(record));
        }
    }

    const ImageRecord *present(const std::string &path) const
    {
        const auto found = m_present.find(path);
        return found == m_present.end() ? nullptr : &found->second;
    }

    /// A gone row of this path and content.
    const ImageRecord *gone(const std::string &path, const std::string &hash) const
    {
        const auto range = m_gone.equal_range(path);
        for (auto at = range.first; at != range.second; ++at)
            if (at->second.hash == hash)
                return &at->second;
        return nullptr;
    }

    void forget(const std::string &path) { m_present.erase(path); }
    const std::unordered_map<std::string, ImageRecord> &rest() const { return m_present; }

private:
    std::unordered_map<std::string, ImageRecord> m_present;
    std::unordered_multimap<std::string, ImageRecord> m_gone;
};

class RootScan {
public:
    RootScan(Catalogue &catalogue, const Root &root, const ScanOptions &options, JobContext &context)
        : m_catalogue(catalogue), m_root(root), m_options(options), m_context(context), m_watch({root}),
          m_known(catalogue, root.name)
    {}

    ScanReport run()
    {
        WalkResult walked = walkRoot(m_root, m_context);
        if (!m_known.rest().empty()) // a root that vanished while it was listed lacks files that are not gone
            m_watch.requirePresent(m_root.name);
        readLayout(walked.files);
        const std::vector<FoundFile> toRead = compare(walked.files);
        readAll(toRead);
        finish(walked.remarks);
        m_report.unreadable = m_catalogue.counts(m_root.name).unreadable;
        return m_report;
    }

private:
    /// Leaves of the files those of the root's part of the data set.
    void readLayout(std::vector<FoundFile> &files)
    {
        if (m_options.labels != "layout" && m_root.part == RootPart::All)
            return;
        m_layout.emplace(m_root, m_context);
        files.erase(std::remove_if(files.begin(), files.end(),
                                   [&](const FoundFile &file) { return !m_layout->holds(file.path); }),
                    files.end());
    }

    std::string labelOf(const std::string &path) const
    {
        if (m_options.labels == "folder")
            return parentFolder(path);
        return m_options.labels == "layout" ? m_layout->labelOf(path) : std::string();
    }

    /// Files that are as they were need no reading, but perhaps another label.
    std::vector<FoundFile> compare(const std::vector<FoundFile> &files)
    {
        std::vector<FoundFile> toRead;
        Catalogue::Transaction transaction(m_catalogue);
        for (const FoundFile &file : files) {
            const ImageRecord *known = m_known.present(file.path);
            const bool same = known != nullptr && known->size == file.size && known->modified == file.modified;
            if (!same || known->state == ImageState::Unreadable) {
                toRead.push_back(file);
                continue;
            }
            const std::string label = labelOf(file.path);
            if (label != known->label)
                m_catalogue.setLabel(known->id, label);
            ++m_report.unchanged;
            m_known.forget(file.path);
        }
        transaction.commit();
        return toRead;
    }

    void readAll(const std::vector<FoundFile> &files)
    {
        ProgressMeter meter(m_context, "Scanning " + m_root.name, static_cast<std::int64_t>(files.size()), "files");
        for (std::size_t first = 0; first < files.size(); first += kBatch) {
            const std::size_t count = std::min(kBatch, files.size() - first);
            std::vector<std::optional<ImageRecord>> records(count);
            parallelFor(static_cast<std::int64_t>(count), [&](std::int64_t i) {
                if (m_context.isCancelled())
                    return;
                const auto at = static_cast<std::size_t>(i);
                records[at] = inspect(
                    m_root, files[first + at], m_options, [this](const std::string &path) { return labelOf(path); },
                    m_watch);
                meter.advance();
            });
            Catalogue::Transaction transaction(m_catalogue);
            for (const auto &record : records)
                if (record)
                    store(*record);
            transaction.commit();
            throwIfCancelled(m_context);
        }
        meter.finish();
    }

    void store(const ImageRecord &record)
    {
        const ImageRecord *present = m_known.present(record.path);
        if (present != nullptr && present->hash == record.hash) {
            updateKnown(*present, record);
        } else {
            if (present != nullptr)
                markGone(*present);
            const ImageRecord *gone = m_known.gone(record.path, record.hash);
            if (gone != nullptr)
                updateKnown(*gone, record);
            else
                m_catalogue.add(record);
            ++(present != nullptr ? m_report.changed : m_report.added);
        }
        m_known.forget(record.path);
    }

    /// The same content: only what stands beside it may differ.
    void updateKnown(const ImageRecord &known, ImageRecord record)
    {
        record.id = known.id;
        const bool same = known.state == record.state && known.reason == record.reason && known.size == record.size &&
                          known.modified == record.modified && known.label == record.label;
        if (!same)
            m_catalogue.update(record);
        if (known.state != ImageState::Gone)
            ++m_report.unchanged;
    }

    void markGone(ImageRecord record)
    {
        record.state = ImageState::Gone;
        m_catalogue.update(record);
    }

    /// What is still known but was not found is gone.
    void finish(const std::vector<ScanRemark> &walked)
    {
        Catalogue::Transaction transaction(m_catalogue);
        for (const auto &[path, record] : m_known.rest()) {
            markGone(record);
            ++m_report.gone;
        }
        m_report.remarks = walked;
        if (m_layout && m_options.labels == "layout")
            for (const ScanRemark &remark : m_layout->remarks(m_catalogue.paths(m_root.name)))
                m_report.remarks.push_back(remark);
        m_catalogue.setRemarks(m_root.name, m_report.remarks);
        transaction.commit();
        if (m_layout && m_options.labels == "layout")
            m_catalogue.setLayoutMetadata(m_root.name, m_layout->columns(m_catalogue.paths(m_root.name)), m_context);
    }

    Catalogue &m_catalogue;
    const Root &m_root;
    const ScanOptions &m_options;
    JobContext &m_context;
    const RootWatch m_watch;
    KnownImages m_known;
    std::optional<RootLayout> m_layout;
    ScanReport m_report;
};

} // namespace

Phrase ScanReport::summary() const
{
    Phrase phrase(
        CORESIFT_TEXT("Phrases", "%1 images added, %2 changed, %3 gone, %4 as before; %5 unreadable"),
        {countValue(added), countValue(changed), countValue(gone), countValue(unchanged), countValue(unreadable)});
    if (!remarks.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 remarks"), {countValue(static_cast<std::int64_t>(remarks.size()))});
    return phrase;
}

ScanReport scanRoot(Catalogue &catalogue, const Root &root, const ScanOptions &options, JobContext &context)
{
    throwIfAny(options.check());
    return RootScan(catalogue, root, options, context).run();
}

} // namespace coresift
