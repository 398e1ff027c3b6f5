#include "app/image_details.h"

#include "app/background.h"
#include "app/image_notes.h"
#include "app/thumbnail_loader.h"
#include "widgets/inspector.h"

namespace coresift {

namespace {

constexpr int kInspectorSide = 1200; // px, of the longer side of a large picture
constexpr int kNearTargets = 3;

} // namespace

ImageDetails::ImageDetails(Workbench &workbench, Inspector &inspector, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_inspector(inspector)
{}

void ImageDetails::show(std::int64_t id)
{
    m_image = id;
    const std::int64_t index = m_workbench.document().content().map.indexOf(id);
    if (index < 0)
        return m_inspector.setItem(std::nullopt);
    const GalleryItem item = m_workbench.item(index);
    m_inspector.setItem(item);
    m_inspector.setNotes(imageNotes(m_workbench, id));
    readPictureOf(item.image.file);
    if (item.image.role == SetRole::OpenSet)
        findNearTargets();
}

void ImageDetails::showNothing()
{
    m_image = -1;
    m_inspector.setItem(std::nullopt);
}

void ImageDetails::readPictureOf(const std::string &file)
{
    inBackground(
        this, [file] { return readPicture(file, kInspectorSide); },
        [this, id = m_image](const QImage &picture) {
            if (id == m_image)
                m_inspector.setPicture(QPixmap::fromImage(picture));
        },
        [this, id = m_image](const QString &message) {
            if (id == m_image)
                m_inspector.setProblem(message);
        });
}

void ImageDetails::findNearTargets()
{
    const auto session = m_workbench.sampling().session();
    if (!session)
        return;
    inBackground(
        this, [session, id = m_image] { return session->nearestTargets(id, kNearTargets); },
        [this, id = m_image](const std::vector<NearImageId> &nearest) {
            if (id != m_image || !m_workbench.document().isOpen())
                return;
            std::vector<NearImage> shown;
            const MapData &map = m_workbench.document().content().map;
            for (const NearImageId &near : nearest)
                if (const std::int64_t at = map.indexOf(near.id); at >= 0)
                    shown.push_back({map.images[static_cast<std::size_t>(at)], near.cosine});
            m_inspector.setNearTargets(std::move(shown));
        },
        [this](const QString &message) { Q_EMIT problem(message); });
}

} // namespace coresift
