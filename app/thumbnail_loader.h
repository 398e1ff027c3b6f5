/// Thumbnails decoded on worker threads, the newest request first, kept in memory and in a disk cache by content.
#pragma once

#include "widgets/thumbnail_source.h"

#include <QCache>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

class QImage;

namespace coresift {

class ThumbnailLoader : public ThumbnailSource {
    Q_OBJECT

public:
    /// `folder`: the disk cache; it is trimmed whenever it holds more than `maxBytes`, the least recently used first.
    explicit ThumbnailLoader(const QString &folder, std::int64_t maxBytes = std::int64_t(512) << 20,
                             QObject *parent = nullptr);
    ~ThumbnailLoader() override; ///< drops what waits, waits for what is being decoded

    QPixmap thumbnail(const std::string &hash, const std::string &file) override;
    void setMaxBytes(std::int64_t maxBytes); ///< of the disk cache, from now on; trims it where it holds more

    static constexpr int kSide = 256; ///< px, of the longer side

private:
    struct Request {
        std::string hash, file;
    };
    void serveOne();
    QString cacheFile(const std::string &hash) const;
    QImage load(const Request &request);
    void keep(const QImage &image, const QString &cached);
    void trimIfFull();
    void trim();

    const QString m_folder;
    std::atomic<std::int64_t> m_maxBytes; ///< changed under m_bytesMutex
    std::mutex m_bytesMutex;
    std::int64_t m_bytes = 0;           ///< in the folder; while it is being trimmed: what was added meanwhile
    bool m_trimming = true;             ///< once at the start, to know what is there
    QCache<QString, QPixmap> m_pixmaps; ///< cost in KiB
    QSet<QString> m_asked;              ///< requested and not there yet
    std::mutex m_mutex;
    std::deque<Request> m_requests; ///< the newest at the end
    QThreadPool m_pool;
};

std::int64_t thumbnailCacheBytes(const QString &folder);
/// When there are more than `maxBytes`, removes the least recently used until a little room is made. Returns the bytes
/// that are left.
std::int64_t trimThumbnailCache(const QString &folder, std::int64_t maxBytes);

/// A file decoded for the screen, its longer side at most `side`. Throws Error.
QImage readPicture(const std::string &file, int side);

} // namespace coresift
