#include "app/map_panel.h"

#include "widgets/words.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <limits>

namespace coresift {

MapPanel::MapPanel(QWidget *parent) : QWidget(parent), m_plot(new MapPlot), m_projection(new QComboBox)
{
    m_projection->setObjectName(QStringLiteral("projection"));
    m_projection->setAccessibleName(tr("Projection"));
    m_projection->setToolTip(tr("How the images are laid out. UMAP keeps near images near; principal components (PCA) "
                                "show the widest spread."));
    m_projection->hide();
    m_plot->setCorner(m_projection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    connect(m_projection, &QComboBox::activated, this, &MapPanel::showChosen);
}

void MapPanel::setContent(std::shared_ptr<const StudyContent> content)
{
    const bool another = !m_content || m_content->snapshot.folder != content->snapshot.folder ||
                         m_content->snapshot.settings.map.projection != content->snapshot.settings.map.projection ||
                         m_content->maps.size() != content->maps.size();
    m_content = std::move(content);
    const QString chosen =
        another ? fromBytes(m_content->snapshot.settings.map.projection) : m_projection->currentData().toString();
    m_projection->clear();
    for (const auto &[projection, points] : m_content->maps)
        m_projection->addItem(fromBytes(projection).toUpper(), fromBytes(projection));
    m_projection->setCurrentIndex(std::max(0, m_projection->findData(chosen)));
    m_projection->setVisible(m_projection->count() > 1);
    showChosen();
}

void MapPanel::setCoreset(const std::vector<std::int64_t> &indices)
{
    m_coreset = indices;
    m_plot->setCoreset(m_coreset);
}

void MapPanel::setMarks(const std::map<std::int64_t, ImageMark> &marks)
{
    m_pinned.clear();
    m_rejected.clear();
    for (const auto &[id, mark] : marks)
        if (const std::int64_t index = m_content->map.indexOf(id); index >= 0)
            (mark.kind == MarkKind::Pinned ? m_pinned : m_rejected).push_back(index);
    m_plot->setMarks(m_pinned, m_rejected);
}

void MapPanel::showForming(const FormingMap &map)
{
    if (!m_content)
        return;
    auto points = std::make_shared<MapPoints>();
    const MapData &images = m_content->map;
    points->x.assign(images.ids.size(), std::numeric_limits<float>::quiet_NaN());
    points->y = points->x;
    for (const ImageView &image : images.images)
        points->target.push_back(image.role == SetRole::Target);
    for (std::int64_t row = 0; row < map.places.rows; ++row) {
        const std::int64_t index = images.indexOf(map.ids[static_cast<std::size_t>(row)]);
        if (index < 0)
            continue;
        points->x[static_cast<std::size_t>(index)] = map.places.row(row)[0];
        points->y[static_cast<std::size_t>(index)] = map.places.row(row)[1];
    }
    show(std::move(points));
}

void MapPanel::showChosen()
{
    const auto chosen = m_content->maps.find(m_projection->currentData().toString().toStdString());
    show(chosen == m_content->maps.end() ? nullptr : chosen->second);
}

void MapPanel::show(std::shared_ptr<const MapPoints> points)
{
    m_plot->setPoints(std::move(points));
    m_plot->setCoreset(m_coreset);
    m_plot->setMarks(m_pinned, m_rejected);
}

} // namespace coresift
