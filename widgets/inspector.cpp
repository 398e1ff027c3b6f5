#include "widgets/inspector.h"

#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kNearSide = 68; // px

QLabel *textLabel(Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // paths are not ours
    label->setTextInteractionFlags(flags);
    return label;
}

/// A path may be longer than the panel is wide: it breaks behind its separators.
QString breakable(const QString &path)
{
    QString text = path;
    return text.replace(QLatin1Char('/'), QStringLiteral("/\u200B"))
        .replace(QLatin1Char('_'), QStringLiteral("_\u200B"));
}

} // namespace

PictureLabel::PictureLabel(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(120, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureLabel::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    m_hint.clear();
    update();
}

void PictureLabel::setHint(const QString &hint)
{
    m_picture = {};
    m_hint = hint;
    update();
}

void PictureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_picture.isNull()) {
        painter.setPen(style::faintText(palette()));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    // small pictures are enlarged in whole pixels, so that they look as they are
    const QSize size = m_picture.size().scaled(this->size(), Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() < 3 * m_picture.width());
    painter.drawPixmap(QRect(rect().center() - QPoint(size.width() / 2, size.height() / 2), size), m_picture);
}

Inspector::Inspector(ThumbnailSource &thumbnails, QWidget *parent) : QWidget(parent), m_thumbnails(thumbnails)
{
    m_picture = new PictureLabel;
    m_path = textLabel();
    QFont bold = m_path->font();
    bold.setBold(true);
    m_path->setFont(bold);
    m_facts = textLabel();
    m_why = textLabel();
    m_notes = textLabel();
    m_nearTitle = textLabel(Qt::NoTextInteraction);
    m_nearTitle->setText(tr("Nearest target images"));
    m_near = new ThumbnailStrip(m_thumbnails, kNearSide);
    m_near->setAccessibleName(m_nearTitle->text());
    connect(m_near, &ThumbnailStrip::clicked, this, &Inspector::imageRequested);
    m_marks = new QWidget;
    m_pin = new QPushButton(tr("Pin"));
    m_reject = new QPushButton(tr("Reject…"));
    auto *marks = new QHBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->addWidget(m_pin);
    marks->addWidget(m_reject);
    connect(m_pin, &QPushButton::clicked, this, [this] {
        Q_EMIT markRequested(m_item->mark.kind == MarkKind::Pinned ? MarkKind::None : MarkKind::Pinned);
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        if (m_item->mark.kind == MarkKind::Rejected)
            Q_EMIT markRequested(MarkKind::None);
        else
            Q_EMIT rejectRequested();
    });
    describe(*m_picture, tr("The image that is current in the gallery or on the map."));
    describe(*this, tr("What is known about the current image: where it lies, why it was taken, and what it is like."));
    describe(*m_why,
             tr("Why this image was taken: its rank in the coreset, the round and the centroid that took it, and "
                "how near it lies to that centroid (cosine, 1 is the same)."));
    describe(*m_near, tr("The target images that are most like this one, with their cosine. A click shows one."));
    describe(*m_pin, tr("A pinned image is taken first, whatever its rank; the budget stays the same."));
    describe(*m_reject, tr("A rejected image is never taken; another one fills its place. The reason is kept and "
                           "exported."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_picture, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_notes),
                          static_cast<QWidget *>(m_nearTitle), static_cast<QWidget *>(m_near), m_marks})
        layout->addWidget(part);
    connect(&m_thumbnails, &ThumbnailSource::ready, this, [this](const std::string &hash) {
        if (m_item && !m_large && m_item->image.hash == hash)
            m_picture->setPicture(m_thumbnails.thumbnail(hash, m_item->image.file));
    });
    setItem(std::nullopt);
}

void Inspector::setItem(const std::optional<GalleryItem> &item)
{
    m_item = item;
    m_large = false;
    setNearTargets({});
    setNotes({});
    showText();
    if (!item)
        return m_picture->setHint(tr("Click an image in the gallery or on the map to see why it was taken."));
    const QPixmap small = m_thumbnails.thumbnail(item->image.hash, item->image.file);
    if (small.isNull())
        m_picture->setHint(tr("Loading…"));
    else
        m_picture->setPicture(small);
}

void Inspector::setPicture(const QPixmap &picture)
{
    m_large = true;
    m_picture->setPicture(picture);
}

void Inspector::setProblem(const QString &problem)
{
    m_large = true;
    m_picture->setHint(problem);
}

void Inspector::setNotes(const QStringList &lines)
{
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
}

void Inspector::setNearTargets(std::vector<NearImage> nearest)
{
    m_nearTitle->setVisible(!nearest.empty());
    m_near->setVisible(!nearest.empty());
    m_near->setImages(std::move(nearest));
}

void Inspector::showText()
{
    for (QLabel *label : {m_path, m_facts, m_why})
        label->setVisible(m_item.has_value());
    m_marks->setVisible(m_item && m_item->image.role == SetRole::OpenSet);
    if (!m_item)
        return;
    const auto &[image, provenance, mark] = *m_item;
    m_path->setText(breakable(fromBytes(image.path)));
    QString facts =
        tr("%1 “%2”, %3 × %4").arg(roleTitle(image.role), fromBytes(image.root)).arg(image.width).arg(image.height);
    if (!image.label.empty())
        facts += tr(", class %1").arg(fromBytes(image.label));
    m_facts->setText(facts);
    m_pin->setText(mark.kind == MarkKind::Pinned ? tr("Unpin") : tr("Pin"));
    m_reject->setText(mark.kind == MarkKind::Rejected ? tr("Take back") : tr("Reject…"));
    const QString reason = mark.reason.empty() ? QString() : QStringLiteral(": ") + fromBytes(mark.reason);
    if (mark.kind == MarkKind::Rejected)
        m_why->setText(tr("Rejected by you") + reason);
    else if (provenance.round < 0)
        m_why->setText(image.role == SetRole::OpenSet ? tr("Not in the coreset.") : QString());
    else if (provenance.round == 0)
        m_why->setText(tr("rank %1 · pinned by you · nearest centroid %2 · cosine %3")
                           .arg(countWords(provenance.rank), countWords(provenance.centroid),
                                QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3)) +
                       reason);
    else
        m_why->setText(tr("rank %1 · round %2 · centroid %3 · cosine %4")
                           .arg(countWords(provenance.rank), countWords(provenance.round),
                                countWords(provenance.centroid),
                                QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3)));
}

} // namespace coresift
