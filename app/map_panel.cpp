#include "app/map_panel.h"

#include "app/background.h"
#include "widgets/themed_icon.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <limits>
#include <utility>

namespace coresift {

namespace {

constexpr int kMarksSoonMs = 150;

std::shared_ptr<const MapPoints> pointsOf(const MapData &images, const FormingMap &map)
{
    std::vector<float> x(images.ids.size(), std::numeric_limits<float>::quiet_NaN());
    std::vector<float> y = x;
    std::vector<bool> target;
    target.reserve(images.images.size());
    for (std::size_t i = 0; i < images.images.size(); ++i)
        target.push_back(images.images.role(i) == SetRole::Target);
    for (std::int64_t row = 0; row < map.places.rows; ++row) {
        const std::int64_t index = images.indexOf(map.ids[static_cast<std::size_t>(row)]);
        if (index < 0)
            continue;
        x[static_cast<std::size_t>(index)] = map.places.row(row)[0];
        y[static_cast<std::size_t>(index)] = map.places.row(row)[1];
    }
    return std::make_shared<const MapPoints>(std::move(x), std::move(y), std::move(target));
}

} // namespace

MapPanel::MapPanel(QWidget *parent) : QWidget(parent), m_plot(new MapPlot), m_projection(new QComboBox)
{
    m_projection->setObjectName(QStringLiteral("projection"));
    m_projection->setAccessibleName(tr("Projection"));
    m_projection->setToolTip(tr("How the images are laid out. UMAP keeps near images near; principal components (PCA) "
                                "show the widest spread."));
    m_projection->hide();
    buildTools();
    describe(*m_projection, m_projection->toolTip());
    describe(*this,
             tr("The images of the study by their features: what the encoder finds alike lies near each other."));
    describe(*m_plot, tr("Every image by its features: near each other means alike to the encoder. Target images are "
                         "blue circles, the coreset is orange diamonds, the rest of the open-set is grey. The wheel "
                         "zooms, dragging moves or chooses, as the tools in the corner say; a click chooses an image, "
                         "a double click shows all."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_marksSoon.setSingleShot(true);
    m_marksSoon.setInterval(kMarksSoonMs);
    connect(&m_marksSoon, &QTimer::timeout, this, &MapPanel::showMarks);
    connect(m_projection, &QComboBox::activated, this, &MapPanel::showChosenProjection);
    connect(m_plot, &MapPlot::clicked, this, [this](std::int64_t index, ChooseHow how) {
        Q_EMIT clicked(index < 0 ? -1 : m_content->map.ids[static_cast<std::size_t>(index)], how);
    });
    connect(m_plot, &MapPlot::regionDrawn, this, [this](const std::vector<std::int64_t> &indices, ChooseHow how) {
        std::vector<std::int64_t> ids;
        ids.reserve(indices.size());
        for (const std::int64_t index : indices)
            ids.push_back(m_content->map.ids[static_cast<std::size_t>(index)]);
        Q_EMIT regionDrawn(ids, how);
    });
}

void MapPanel::buildTools()
{
    m_tools = new QActionGroup(this);
    const auto add = [this](const QString &text, const QString &icon, Qt::Key key, const QString &help, MapTool tool) {
        auto *action = new QAction(style::icon(icon), text, m_tools);
        action->setCheckable(true);
        action->setShortcut(key);
        action->setToolTip(help);
        connect(action, &QAction::triggered, m_plot, [this, tool] { m_plot->setTool(tool); });
        return action;
    };
    add(tr("&Move the map"), QStringLiteral("pan"), Qt::Key_M, tr("Dragging moves the map (M)"), MapTool::Pan)
        ->setChecked(true);
    const QString how = tr("Shift adds, Ctrl takes away, both keep what is in both; Escape clears.");
    add(tr("Choose in a &rectangle"), QStringLiteral("rectangle"), Qt::Key_R,
        tr("Dragging chooses the images in a rectangle (R)") + QLatin1Char('\n') + how, MapTool::Rectangle);
    add(tr("Choose with a &lasso"), QStringLiteral("lasso"), Qt::Key_L,
        tr("Dragging chooses the images inside an outline (L)") + QLatin1Char('\n') + how, MapTool::Lasso);
    auto *corner = new QWidget;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QAction *action : m_tools->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    layout->addWidget(m_projection);
    m_plot->setCorner(corner);
}

QList<QAction *> MapPanel::tools() const
{
    return m_tools->actions();
}

void MapPanel::setContent(std::shared_ptr<const StudyContent> content)
{
    const bool another = !m_content || m_content->snapshot.folder != content->snapshot.folder ||
                         m_content->snapshot.settings.map.projection != content->snapshot.settings.map.projection ||
                         m_content->maps.size() != content->maps.size();
    const bool sameImages = m_content && m_content->map.ids == content->map.ids;
    m_content = std::move(content);
    m_chosen = MapPoints::none();
    if (!sameImages) { // indices are others
        m_coreset = MapPoints::none();
        m_pinned.clear();
        m_rejected.clear();
    }
    const QString chosen =
        another ? fromBytes(m_content->snapshot.settings.map.projection) : m_projection->currentData().toString();
    m_projection->clear();
    for (const auto &[projection, points] : m_content->maps)
        m_projection->addItem(fromBytes(projection).toUpper(), fromBytes(projection));
    m_projection->setCurrentIndex(std::max(0, m_projection->findData(chosen)));
    m_projection->setVisible(m_projection->count() > 1);
    showChosenProjection();
}

void MapPanel::setCoreset(MapPoints::Indices indices)
{
    m_coreset = std::move(indices);
    m_plot->setCoreset(m_coreset);
    if (m_marksSoon.isActive())
        showMarks();
}

void MapPanel::setMarks(const std::map<std::int64_t, ImageMark> &marks)
{
    m_pinned.clear();
    m_rejected.clear();
    for (const auto &[id, mark] : marks)
        if (const std::int64_t index = m_content->map.indexOf(id); index >= 0)
            (mark.kind == MarkKind::Pinned ? m_pinned : m_rejected).push_back(index);
    m_marksSoon.start();
}

void MapPanel::showMarks()
{
    m_marksSoon.stop();
    m_plot->setMarks(m_pinned, m_rejected);
}

void MapPanel::setChosen(const std::vector<std::int64_t> &ids)
{
    if (!m_content)
        return;
    auto indices = std::make_shared<std::vector<std::int64_t>>();
    indices->reserve(ids.size());
    for (const std::int64_t id : ids)
        if (const std::int64_t index = m_content->map.indexOf(id); index >= 0)
            indices->push_back(index);
    m_chosen = std::move(indices);
    m_plot->setChosen(m_chosen);
}

/// One picture is put together at a time, off the GUI thread; of those that come meanwhile the newest counts.
void MapPanel::showForming(std::shared_ptr<const FormingMap> map)
{
    if (!m_content)
        return;
    if (m_forming) {
        m_nextForming = std::move(map);
        return;
    }
    m_forming = true;
    const auto next = [this] {
        m_forming = false;
        if (const auto waiting = std::exchange(m_nextForming, nullptr))
            showForming(waiting);
    };
    inBackground(
        this, [content = m_content, map = std::move(map)] { return pointsOf(content->map, *map); },
        [this, next, content = m_content](std::shared_ptr<const MapPoints> points) {
            if (content == m_content)
                show(std::move(points));
            next();
        },
        [next](const QString &) { next(); }); // the next picture comes in half a second
}

void MapPanel::showChosenProjection()
{
    m_nextForming = nullptr;
    const auto chosen = m_content->maps.find(m_projection->currentData().toString().toStdString());
    show(chosen == m_content->maps.end() ? nullptr : chosen->second);
}

void MapPanel::show(std::shared_ptr<const MapPoints> points)
{
    m_plot->setPoints(std::move(points));
    m_plot->setCoreset(m_coreset);
    m_plot->setMarks(m_pinned, m_rejected);
    m_plot->setChosen(m_chosen);
}

} // namespace coresift
