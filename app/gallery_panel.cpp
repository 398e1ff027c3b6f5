#include "app/gallery_panel.h"

#include "app/background.h"
#include "widgets/gallery_view.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>

namespace coresift {

namespace {

/// Text that a search is compared with: case does not matter.
bool contains(const std::string &path, const QString &search)
{
    return search.isEmpty() || fromBytes(path).contains(search, Qt::CaseInsensitive);
}

} // namespace

/// What is to be shown, by value: rows are built on another thread.
struct GalleryPanel::Query {
    std::shared_ptr<const StudyContent> content;
    std::vector<Provenance> provenances;
    std::vector<std::int64_t> coreset;
    std::map<std::int64_t, ImageMark> marks;
    Filter filter;
    Order order;
    QString search;

    bool wants(const ImageView &image) const
    {
        const bool role =
            filter == Filter::All || image.role == (filter == Filter::Target ? SetRole::Target : SetRole::OpenSet);
        return role && contains(image.path, search);
    }

    ImageMark markOf(const ImageView &image) const
    {
        const auto mark = marks.find(image.id);
        return mark == marks.end() ? ImageMark() : mark->second;
    }

    void addMarked(std::vector<GalleryItem> &rows, MarkKind kind) const
    {
        for (const auto &[id, mark] : marks)
            if (const std::int64_t i = content->map.indexOf(id); i >= 0 && mark.kind == kind)
                if (const auto at = static_cast<std::size_t>(i); contains(content->map.images[at].path, search))
                    rows.push_back({content->map.images[at], provenances[at], mark});
    }

    std::vector<GalleryItem> rows() const
    {
        const MapData &map = content->map;
        std::vector<GalleryItem> rows;
        const auto add = [&](std::size_t i) { rows.push_back({map.images[i], provenances[i], markOf(map.images[i])}); };
        if (filter == Filter::Coreset) {
            for (const std::int64_t i : coreset)
                if (contains(map.images[static_cast<std::size_t>(i)].path, search))
                    add(static_cast<std::size_t>(i));
        } else if (filter == Filter::Pinned || filter == Filter::Rejected) {
            addMarked(rows, filter == Filter::Pinned ? MarkKind::Pinned : MarkKind::Rejected);
        } else {
            for (std::size_t i = 0; i < map.images.size(); ++i)
                if (wants(map.images[i]))
                    add(i);
        }
        sort(rows);
        return rows;
    }

    /// Images that are in the coreset come before those that are not.
    void sort(std::vector<GalleryItem> &rows) const
    {
        if (order == Order::Name)
            std::stable_sort(rows.begin(), rows.end(),
                             [](const GalleryItem &a, const GalleryItem &b) { return a.image.path < b.image.path; });
        else if (order == Order::Cosine)
            std::stable_sort(rows.begin(), rows.end(), [](const GalleryItem &a, const GalleryItem &b) {
                return std::pair(a.provenance.round < 0, -a.provenance.cosine) <
                       std::pair(b.provenance.round < 0, -b.provenance.cosine);
            });
        else if (filter != Filter::Coreset)
            std::stable_sort(rows.begin(), rows.end(), [](const GalleryItem &a, const GalleryItem &b) {
                return std::pair(a.provenance.round < 0, a.provenance.rank) <
                       std::pair(b.provenance.round < 0, b.provenance.rank);
            });
    }
};

GalleryPanel::GalleryPanel(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent)
    : QWidget(parent), m_workbench(workbench)
{
    m_model = new GalleryModel(thumbnails, this);
    m_view = new GalleryView;
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Gallery"));
    m_filter = new QComboBox;
    m_filter->addItems(
        {tr("coreset"), tr("target set"), tr("open-set"), tr("pinned"), tr("rejected"), tr("all images")});
    m_order = new QComboBox;
    m_order->addItems({tr("rank"), tr("cosine"), tr("name")});
    m_size = new QSlider(Qt::Horizontal);
    m_size->setRange(48, 256);
    m_size->setValue(96);
    m_size->setFixedWidth(120);
    m_size->setAccessibleName(tr("Thumbnail size"));
    m_count = new QLabel;

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 0);
    const auto addLabelled = [bar](const QString &text, QWidget *editor) {
        auto *label = new QLabel(text);
        label->setBuddy(editor);
        bar->addWidget(label);
        bar->addWidget(editor);
        bar->addSpacing(8);
    };
    addLabelled(tr("Sh&ow"), m_filter);
    addLabelled(tr("Sort b&y"), m_order);
    addLabelled(tr("Si&ze"), m_size);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QComboBox::currentIndexChanged, this, &GalleryPanel::refresh);
    connect(m_order, &QComboBox::currentIndexChanged, this, &GalleryPanel::refresh);
    connect(m_size, &QSlider::valueChanged, m_view, &GalleryView::setThumbnailSize);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT currentChanged(m_model->item(current.row()).image.id);
    });
}

void GalleryPanel::setSearch(const QString &text)
{
    m_search = text;
    refresh();
}

void GalleryPanel::refresh()
{
    const std::uint64_t generation = ++m_generation;
    if (!m_workbench.document().isOpen())
        return apply(std::make_shared<GalleryContent>(std::vector<GalleryItem>()));
    Query query{m_workbench.document().shared(),
                m_workbench.provenances(),
                m_workbench.coreset(),
                m_workbench.marks(),
                static_cast<Filter>(m_filter->currentIndex()),
                static_cast<Order>(m_order->currentIndex()),
                m_search};
    inBackground(
        this, [query = std::move(query)] { return std::make_shared<const GalleryContent>(query.rows()); },
        [this, generation](std::shared_ptr<const GalleryContent> content) {
            if (generation == m_generation) // else a newer one is on its way
                apply(std::move(content));
        },
        [this](const QString &message) { m_count->setText(message); });
}

void GalleryPanel::apply(std::shared_ptr<const GalleryContent> content)
{
    const QModelIndex current = m_view->currentIndex();
    const std::int64_t wanted = m_wanted >= 0       ? std::exchange(m_wanted, -1)
                                : current.isValid() ? m_model->item(current.row()).image.id
                                                    : -1;
    const QString count = tr("%1 images").arg(countWords(static_cast<std::int64_t>(content->items.size())));
    m_model->setContent(std::move(content));
    m_count->setText(count);
    if (const int row = m_model->rowOf(wanted); row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row));
    }
}

void GalleryPanel::select(std::int64_t id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row));
        return;
    }
    m_wanted = id;
    const QSignalBlocker blocked(m_filter);
    m_filter->setCurrentIndex(static_cast<int>(Filter::All));
    refresh();
}

std::vector<std::int64_t> GalleryPanel::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<std::int64_t> ids;
    for (const QModelIndex &row : rows)
        ids.push_back(m_model->item(row.row()).image.id);
    return ids;
}

void GalleryPanel::setHint(const QString &hint)
{
    m_view->setHint(hint);
}

int GalleryPanel::thumbnailSize() const
{
    return m_size->value();
}

void GalleryPanel::setThumbnailSize(int pixels)
{
    m_size->setValue(pixels);
}

} // namespace coresift
