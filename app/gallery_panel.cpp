#include "app/gallery_panel.h"

#include "app/background.h"
#include "app/gallery_filters.h"
#include "widgets/choice_selection_model.h"
#include "widgets/flow_layout.h"
#include "widgets/gallery_view.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace coresift {

namespace {

constexpr int kSoonMs = 150;

} // namespace

GalleryPanel::GalleryPanel(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent)
    : QWidget(parent), m_workbench(workbench)
{
    m_model = new GalleryModel(thumbnails, this);
    m_model->setChosen(m_workbench.chosen());
    m_view = new GalleryView;
    m_view->setModel(m_model);
    m_view->setSelectionModel(new ChoiceSelectionModel(
        m_model, m_workbench.chosen(), [this](int row) { return m_model->idOf(row); }, m_view));
    m_view->setAccessibleName(tr("Gallery"));
    m_show = new QComboBox;
    m_show->setObjectName(QStringLiteral("galleryShow"));
    m_show->addItems({tr("coreset"), tr("target set"), tr("open-set"), tr("not taken"), tr("pinned"), tr("rejected"),
                      tr("near-copies"), tr("leaks"), tr("chosen"), tr("all images")});
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("galleryOrder"));
    m_order->addItems({tr("rank"), tr("cosine"), tr("centroid"), tr("round"), tr("name")});
    m_filters = new GalleryFilters;
    m_size = new QSlider(Qt::Horizontal);
    m_size->setRange(48, 256);
    m_size->setValue(96);
    m_size->setFixedWidth(96);
    m_size->setAccessibleName(tr("Thumbnail size"));
    m_count = new QLabel;

    auto *bar = new FlowLayout;
    bar->setContentsMargins(8, 4, 8, 0);
    bar->addLabelled(tr("Sho&w"), m_show);
    bar->addLabelled(tr("Sort b&y"), m_order);
    bar->addWidget(m_filters);
    bar->addLabelled(tr("Si&ze"), m_size);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    describe(*m_view,
             tr("The images that fit “Show” and the filter. A click chooses one; with Shift or Ctrl several are "
                "chosen, on the map too. Space shows the image large, P pins it, X rejects it."));
    describe(*m_show,
             tr("Which images are shown: those that were taken, the target set, those that were not taken, …"));
    describe(*m_order,
             tr("The order of the images: by rank in the coreset, by cosine to their centroid, by centroid, by "
                "round or by name."));
    describe(*m_filters, tr("Shows only the images of a class, a folder or a centroid."));
    describe(*m_size, tr("How large the images are shown."));

    connect(m_show, &QComboBox::currentIndexChanged, this, &GalleryPanel::refresh);
    connect(m_order, &QComboBox::currentIndexChanged, this, &GalleryPanel::refresh);
    connect(m_filters, &GalleryFilters::changed, this, &GalleryPanel::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &GalleryPanel::refresh);
    connect(m_size, &QSlider::valueChanged, m_view, &GalleryView::setThumbnailSize);
    connect(m_view, &GalleryView::enlargeRequested, this, &GalleryPanel::enlargeRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT currentChanged(m_model->idOf(current.row()));
    });
    connect(&m_workbench.chosen(), &ChosenImages::changed, this, [this](bool browsing) {
        m_view->viewport()->update();
        showCount();
        if (!browsing)
            setShownChoice();
    });
    connect(m_show, &QComboBox::activated, this, &GalleryPanel::setShownChoice);
}

void GalleryPanel::setSearch(const QString &text)
{
    m_search = text;
    refresh();
}

void GalleryPanel::setFilterValues()
{
    const std::shared_ptr<const StudyContent> content = m_workbench.document().shared();
    QStringList roots;
    for (const Root &root : content->snapshot.settings.roots)
        if (root.role != SetRole::Test)
            roots.push_back(fromBytes(root.name));
    inBackground(
        this,
        [content] {
            std::vector<std::string> labels = content->map.images.labels();
            std::sort(labels.begin(), labels.end());
            QStringList names;
            for (const std::string &label : labels)
                if (!label.empty())
                    names.push_back(fromBytes(label));
            return names;
        },
        [this, roots, content](const QStringList &labels) { m_filters->setValues(roots, labels, content->metadata); },
        [this](const QString &message) { m_count->setText(message); });
}

GalleryQuery GalleryPanel::query() const
{
    GalleryQuery query;
    query.show = static_cast<GalleryQuery::Show>(m_show->currentIndex());
    query.order = static_cast<GalleryQuery::Order>(m_order->currentIndex());
    query.text = m_search;
    m_filters->applyTo(query);
    query.images = m_workbench.images();
    query.coreset = m_workbench.sharedCoreset();
    query.metadata = m_workbench.document().content().metadata;
    if (query.show == GalleryQuery::Show::Chosen)
        query.listed = m_shownChoice;
    else if (query.show == GalleryQuery::Show::NearCopies)
        for (const NearCopy &copy : m_workbench.nearCopies())
            query.listed.push_back(copy.id);
    else if (query.show == GalleryQuery::Show::Leaks)
        for (const Leak &leak : m_workbench.document().content().leaks)
            query.listed.push_back(leak.image);
    return query;
}

/// What is shown as chosen stays while the user clicks through it.
void GalleryPanel::setShownChoice()
{
    m_shownChoice = m_workbench.chosen().ids();
    if (static_cast<GalleryQuery::Show>(m_show->currentIndex()) == GalleryQuery::Show::Chosen)
        refresh();
}

void GalleryPanel::refreshSoon()
{
    m_soon.start();
}

/// One answer is computed at a time; what changed meanwhile is asked for when it is there.
void GalleryPanel::refresh()
{
    m_soon.stop();
    if (!m_workbench.document().isOpen())
        return apply(std::make_shared<GalleryContent>());
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    const auto next = [this] {
        m_running = false;
        if (std::exchange(m_again, false))
            refresh();
    };
    inBackground(
        this, [query = query()] { return std::make_shared<const GalleryContent>(query.images, query.rows()); },
        [this, next](std::shared_ptr<const GalleryContent> content) {
            apply(std::move(content));
            next();
        },
        [this, next](const QString &message) {
            m_count->setText(message);
            next();
        });
}

void GalleryPanel::apply(std::shared_ptr<const GalleryContent> content)
{
    const std::int64_t wanted = m_wanted >= 0 ? m_wanted : current();
    m_model->setContent(std::move(content));
    showCount();
    if (const int row = m_model->rowOf(wanted); row >= 0) {
        m_wanted = -1; // else it comes with the next answer
        makeCurrent(row);
    }
}

void GalleryPanel::showCount()
{
    const auto chosen = static_cast<std::int64_t>(m_workbench.chosen().ids().size());
    const QString shown = tr("%1 images").arg(countWords(m_model->rowCount()));
    m_count->setText(chosen > 1 ? tr("%1, %2 chosen in all").arg(shown, countWords(chosen)) : shown);
}

void GalleryPanel::makeCurrent(int row)
{
    m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    m_view->scrollTo(m_model->index(row));
}

std::int64_t GalleryPanel::current() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->idOf(current.row()) : -1;
}

void GalleryPanel::select(std::int64_t id)
{
    m_wanted = -1;
    if (const int row = m_model->rowOf(id); row >= 0)
        return makeCurrent(row);
    m_wanted = id;
    m_filters->clear();
    show(GalleryQuery::Show::All);
}

void GalleryPanel::step(int rows)
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + rows : 0;
    if (row < 0 || row >= m_model->rowCount())
        return;
    makeCurrent(row);
    m_workbench.chosen().browse({m_model->idOf(row)});
}

void GalleryPanel::show(GalleryQuery::Show show)
{
    const QSignalBlocker blocked(m_show);
    m_show->setCurrentIndex(static_cast<int>(show));
    m_shownChoice = m_workbench.chosen().ids();
    refresh();
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
