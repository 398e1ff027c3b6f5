#include "app/study_document.h"

#include "app/background.h"

#include <QFile>
#include <limits>

namespace coresift {

namespace {

constexpr int kSettleMs = 300;

std::shared_ptr<const MapPoints> pointsOf(const MapData &map)
{
    auto points = std::make_shared<MapPoints>();
    points->x = map.x;
    points->y = map.y;
    if (map.x.empty()) // before the Map stage no image has a place
        points->x = points->y = std::vector<float>(map.images.size(), std::numeric_limits<float>::quiet_NaN());
    for (const ImageView &image : map.images)
        points->target.push_back(image.role == SetRole::Target);
    return points;
}

} // namespace

std::shared_ptr<const StudyContent> readContent(const std::string &folder)
{
    auto content = std::make_shared<StudyContent>();
    content->snapshot = readStudy(folder);
    content->map = readMap(folder);
    content->points = pointsOf(content->map);
    content->selection = readSelection(folder);
    content->skipped = readSkipped(folder);
    content->retrievalMetrics = readRunMetrics(folder, Stage::Retrieval);
    content->pretrainMetrics = readRunMetrics(folder, Stage::Pretrain);
    return content;
}

StudyDocument::StudyDocument(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &StudyDocument::reload);
    // study.json is replaced by renaming, so the folder is what has to be watched
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

std::string StudyDocument::folderBytes() const
{
    return QFile::encodeName(m_folder).toStdString();
}

void StudyDocument::open(const QString &folder)
{
    read(folder);
}

void StudyDocument::close()
{
    if (!m_folder.isEmpty())
        m_watcher.removePath(m_folder);
    m_folder.clear();
    m_content.reset();
    Q_EMIT closed();
}

void StudyDocument::reload()
{
    if (isOpen())
        read(m_folder);
}

void StudyDocument::read(const QString &folder)
{
    if (m_reading && folder == m_folder) {
        m_again = true; // what is being read may be old already
        return;
    }
    m_reading = true;
    inBackground(
        this, [bytes = QFile::encodeName(folder).toStdString()] { return readContent(bytes); },
        [this, folder](std::shared_ptr<const StudyContent> content) { take(folder, std::move(content)); },
        [this](const QString &message) {
            m_reading = m_again = false;
            Q_EMIT failed(message);
        });
}

void StudyDocument::take(const QString &folder, std::shared_ptr<const StudyContent> content)
{
    m_reading = false;
    const bool another = folder != m_folder || !isOpen();
    if (another) {
        if (!m_folder.isEmpty())
            m_watcher.removePath(m_folder);
        m_watcher.addPath(folder);
    }
    m_folder = folder;
    m_content = std::move(content);
    if (another)
        Q_EMIT opened();
    else
        Q_EMIT changed();
    if (std::exchange(m_again, false))
        reload();
}

} // namespace coresift
