#include "app/large_view.h"

#include "app/background.h"
#include "app/thumbnail_loader.h"
#include "widgets/focus_border.h"
#include "widgets/picture_view.h"
#include "widgets/whats_this.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kSide = 4096;      // px, of the longer side: enough to look at details
constexpr int kNear = 8;         // images a strip
constexpr int kNearPicture = 72; // px
constexpr double kZoomStep = 1.25;

struct Nearest {
    std::vector<NearImage> targets, openSet, copies;
};

std::vector<NearImage> located(const MapData &map, const std::vector<NearImageId> &found)
{
    std::vector<NearImage> images;
    for (const NearImageId &near : found)
        if (const std::int64_t index = map.indexOf(near.id); index >= 0)
            images.push_back({map.images[static_cast<std::size_t>(index)], near.cosine});
    return images;
}

/// The test image that a leak copies; of a test image, the leaks that copy it.
std::vector<NearImage> acrossTheTestSet(const StudyContent &content, std::int64_t id)
{
    std::vector<NearImage> images;
    for (const Leak &leak : content.leaks)
        if (leak.image == id || leak.testImage == id)
            if (const auto image = imageOf(content, leak.image == id ? leak.testImage : leak.image))
                images.push_back({*image, leak.cosine});
    return images;
}

QString pictureTitle(const ImageView &image)
{
    const QString title = QStringLiteral("%1 · %2 × %3")
                              .arg(fromBytes(image.path), QString::number(image.width), QString::number(image.height));
    return image.role == SetRole::Test ? title + QStringLiteral(" · ") + roleTitle(image.role) : title;
}

} // namespace

LargeView::LargeView(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent)
    : QWidget(parent), m_workbench(workbench)
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *back = new QPushButton(tr("Back to &map"));
    auto *previous = new QPushButton(tr("Previo&us"));
    auto *next = new QPushButton(tr("Ne&xt"));
    back->setToolTip(tr("Back to map and gallery (Escape)"));
    describe(*this, tr("One image as large as the window lets it be. The wheel, plus and minus zoom, 0 fits it; the "
                       "arrows show the image before and after it, Escape goes back."));
    describe(*back, back->toolTip());
    describe(*previous, tr("The image before this one, in the order of the gallery."));
    describe(*next, tr("The image after this one, in the order of the gallery."));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_title, 1);
    for (QPushButton *button : {previous, next, back})
        bar->addWidget(button);
    m_picture = new PictureView;
    m_picture->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Large view"));
    new FocusBorder(*this);

    auto *near = new QHBoxLayout;
    near->setContentsMargins(8, 4, 8, 8);
    near->setSpacing(24);
    const auto addStrip = [&](const QString &title, ThumbnailStrip *&strip) {
        strip = new ThumbnailStrip(thumbnails, kNearPicture);
        strip->setAccessibleName(title);
        describe(*strip, tr("Images that are like this one, with their cosine: 1 is the same. A click shows one."));
        auto *column = new QWidget;
        auto *layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *heading = new QLabel(title);
        heading->setWordWrap(true);
        heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        layout->addWidget(heading);
        layout->addWidget(strip);
        near->addWidget(column, 1);
        connect(strip, &ThumbnailStrip::clicked, this, &LargeView::follow);
        return column;
    };
    addStrip(tr("Nearest target images"), m_targets);
    addStrip(tr("Nearest open-set images"), m_openSet);
    m_copiesColumn = addStrip(tr("Its near-copies"), m_copies);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_picture, 1);
    layout->addLayout(near);
    connect(back, &QPushButton::clicked, this, &LargeView::closeRequested);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
}

void LargeView::showImage(std::int64_t id)
{
    const StudyContent &content = m_workbench.document().content();
    const std::optional<ImageView> image = imageOf(content, id);
    m_id = id;
    if (!image)
        return Q_EMIT closeRequested(); // gone since
    m_title->setText(pictureTitle(*image));
    m_picture->setHint(tr("Loading…"));
    m_targets->setImages({});
    m_openSet->setImages({});
    showCopies(acrossTheTestSet(content, id));
    readImage(image->file);
    findNear();
}

void LargeView::showCopies(const std::vector<NearImage> &copies)
{
    m_copies->setImages(copies);
    m_copiesColumn->setVisible(!copies.empty());
}

/// A test image is shown here only, as neither gallery nor map has it; from there the gallery's own image may be asked
/// for, which it would not tell again.
void LargeView::follow(std::int64_t id)
{
    const auto &testImages = m_workbench.document().content().testImages;
    const bool isTest = testImages.count(id) != 0;
    if (isTest || testImages.count(m_id) != 0)
        showImage(id);
    if (!isTest)
        Q_EMIT imageRequested(id);
}

void LargeView::readImage(const std::string &file)
{
    inBackground(
        this, [file] { return readPicture(file, kSide); },
        [this, id = m_id](const QImage &picture) {
            if (id == m_id)
                m_picture->setPicture(QPixmap::fromImage(picture));
        },
        [this, id = m_id](const QString &problem) {
            if (id == m_id)
                m_picture->setHint(problem);
        });
}

void LargeView::findNear()
{
    const auto session = m_workbench.sampling().session();
    if (!session)
        return;
    inBackground(
        this,
        [session, id = m_id, content = m_workbench.document().shared(),
         copies = nearCopiesOf(m_workbench.nearCopies(), m_id)] {
            Nearest nearest{located(content->map, session->nearestTargets(id, kNear)),
                            located(content->map, session->nearestOpenSet(id, kNear)), acrossTheTestSet(*content, id)};
            for (NearImage &copy : located(content->map, session->cosinesTo(id, copies)))
                nearest.copies.push_back(std::move(copy));
            return nearest;
        },
        [this, id = m_id](const Nearest &nearest) {
            if (id != m_id)
                return;
            m_targets->setImages(nearest.targets);
            m_openSet->setImages(nearest.openSet);
            showCopies(nearest.copies);
        },
        [this](const QString &problem) { m_title->setText(problem); });
}

/// Escape leaves this view before it clears the choice, which has it as its shortcut.
bool LargeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

QList<ShortcutRow> LargeView::shortcuts()
{
    const QString large = tr("Large view");
    return {{large, tr("Back to the gallery"), {Qt::Key_Escape, Qt::Key_Space, Qt::Key_Return}},
            {large, tr("Previous image"), {Qt::Key_Left, Qt::Key_Up}},
            {large, tr("Next image"), {Qt::Key_Right, Qt::Key_Down}},
            {large, tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}},
            {large, tr("Zoom out"), {Qt::Key_Minus}},
            {large, tr("Show the whole image"), {Qt::Key_0}}};
}

void LargeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Return:
        return Q_EMIT closeRequested();
    case Qt::Key_Left:
    case Qt::Key_Up:
        return Q_EMIT stepRequested(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return Q_EMIT stepRequested(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_picture->zoomBy(kZoomStep);
    case Qt::Key_Minus:
        return m_picture->zoomBy(1 / kZoomStep);
    case Qt::Key_0:
        return m_picture->fit();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace coresift
