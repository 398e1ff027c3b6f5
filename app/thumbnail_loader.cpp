#include "app/thumbnail_loader.h"

#include "core/base/parallel.h"
#include "core/image/decode.h"
#include "core/image/read_image.h"
#include "core/image/resize.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <algorithm>
#include <numeric>

namespace coresift {

namespace {

constexpr int kMemoryKiB = 256 << 10;
constexpr std::size_t kMostWaiting = 2000; // further back is off the screen for long

/// Shown for an image that cannot be decoded any more.
QImage brokenPicture()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0xF0, 0xF0, 0xF0), 4));
    painter.drawLine(20, 20, 44, 44);
    painter.drawLine(44, 20, 20, 44);
    return image;
}

QFileInfoList filesIn(const QString &folder)
{
    QFileInfoList files;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        files.push_back(it.fileInfo());
    }
    return files;
}

std::int64_t bytesOf(const QFileInfoList &files)
{
    return std::accumulate(files.begin(), files.end(), std::int64_t(0),
                           [](std::int64_t sum, const QFileInfo &file) { return sum + file.size(); });
}

/// The time of its last use decides how long a picture stays; to know the day is enough, and saves most writes.
void noteUse(const QString &cached)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (QFileInfo(cached).lastModified() > now.addDays(-1))
        return;
    // Where it cannot be noted the picture only goes earlier.
    if (QFile file(cached); file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

} // namespace

std::int64_t thumbnailCacheBytes(const QString &folder)
{
    return bytesOf(filesIn(folder));
}

std::int64_t trimThumbnailCache(const QString &folder, std::int64_t maxBytes)
{
    QFileInfoList files = filesIn(folder);
    std::int64_t bytes = bytesOf(files);
    if (bytes <= maxBytes)
        return bytes;
    std::sort(files.begin(), files.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() < b.lastModified(); });
    const std::int64_t wanted = maxBytes / 10 * 9; // else the next picture would have it trimmed again
    for (const QFileInfo &file : files) {
        if (bytes <= wanted)
            break;
        if (QFile::remove(file.filePath()))
            bytes -= file.size();
    }
    return bytes;
}

QImage readPicture(const std::string &file, int side)
{
    DecodeOptions options;
    options.shorterSide = side; // at least as large as needed, whatever the aspect
    RgbImage image = decodeImage(readImageFile(file), options);
    const int longer = std::max(image.width, image.height);
    if (longer > side)
        image = resizeImage(image, std::max(1, image.width * side / longer), std::max(1, image.height * side / longer));
    return QImage(image.pixels.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888).copy();
}

ThumbnailLoader::ThumbnailLoader(const QString &folder, std::int64_t maxBytes, QObject *parent)
    : ThumbnailSource(parent), m_folder(folder), m_maxBytes(maxBytes), m_pixmaps(kMemoryKiB)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    m_pool.start([this] { trim(); });
}

ThumbnailLoader::~ThumbnailLoader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_requests.clear();
    }
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap ThumbnailLoader::thumbnail(const std::string &hash, const std::string &file)
{
    const QString key = QString::fromStdString(hash);
    if (const QPixmap *found = m_pixmaps.object(key))
        return *found;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back({hash, file});
        if (m_requests.size() > kMostWaiting) {
            m_asked.remove(QString::fromStdString(m_requests.front().hash));
            m_requests.pop_front();
        }
    }
    m_pool.start([this] { serveOne(); });
    return {};
}

void ThumbnailLoader::serveOne()
{
    giveWay();
    Request request;
    {
        const std::lock_guard lock(m_mutex);
        if (m_requests.empty())
            return;
        request = std::move(m_requests.back());
        m_requests.pop_back();
    }
    const QImage image = load(request);
    QMetaObject::invokeMethod(
        this,
        [this, hash = request.hash, image] {
            const QString key = QString::fromStdString(hash);
            m_asked.remove(key);
            m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(image)),
                             static_cast<int>(1 + image.sizeInBytes() / 1024));
            Q_EMIT ready(hash);
        },
        Qt::QueuedConnection);
}

QString ThumbnailLoader::cacheFile(const std::string &hash) const
{
    const QString name = QString::fromStdString(hash);
    return QStringLiteral("%1/%2/%3.png").arg(m_folder, name.left(2), name);
}

QImage ThumbnailLoader::load(const Request &request)
{
    const QString cached = cacheFile(request.hash);
    if (QImage image; image.load(cached, "PNG")) {
        noteUse(cached);
        return image;
    }
    try {
        const QImage image = readPicture(request.file, kSide);
        keep(image, cached);
        return image;
    } catch (const std::exception &) {
        return brokenPicture();
    }
}

/// A cache that cannot be written only costs time: the picture is shown all the same.
void ThumbnailLoader::keep(const QImage &image, const QString &cached)
{
    QDir().mkpath(QFileInfo(cached).path());
    QSaveFile file(cached);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG"))
        return;
    const std::int64_t bytes = file.size();
    if (!file.commit())
        return;
    const std::lock_guard lock(m_bytesMutex);
    m_bytes += bytes;
    trimIfFull();
}

void ThumbnailLoader::setMaxBytes(std::int64_t maxBytes)
{
    const std::lock_guard lock(m_bytesMutex);
    m_maxBytes = maxBytes;
    trimIfFull();
}

/// Under m_bytesMutex.
void ThumbnailLoader::trimIfFull()
{
    if (m_trimming || m_bytes <= m_maxBytes)
        return;
    m_trimming = true;
    m_bytes = 0;
    m_pool.start([this] { trim(); });
}

/// Only one at a time. A picture that comes meanwhile may be counted twice: the next trimming then comes a little
/// early.
void ThumbnailLoader::trim()
{
    for (bool again = true; again;) {
        const std::int64_t limit = m_maxBytes;
        const std::int64_t left = trimThumbnailCache(m_folder, limit);
        const std::lock_guard lock(m_bytesMutex);
        const bool more = m_bytes > 0 || m_maxBytes < limit; // else there is nothing that could still be removed
        again = more && left + m_bytes > m_maxBytes;
        m_bytes = again ? 0 : left + m_bytes;
        m_trimming = again;
    }
}

} // namespace coresift
