#include "widgets/hover_card.h"

#include "widgets/words.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kPictureSide = 128; // px
constexpr int kDistance = 16;     // px from the cursor

} // namespace

HoverCard::HoverCard(ThumbnailSource &thumbnails, QWidget *parent) : QFrame(parent), m_thumbnails(thumbnails)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_picture = new QLabel;
    m_picture->setFixedSize(kPictureSide, kPictureSide);
    m_picture->setAlignment(Qt::AlignCenter);
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setMaximumWidth(2 * kPictureSide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    connect(&m_thumbnails, &ThumbnailSource::ready, this, [this](const std::string &hash) {
        if (hash == m_hash)
            m_picture->setPixmap(
                m_thumbnails.thumbnail(m_hash, m_file)
                    .scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    });
    hide();
}

void HoverCard::showItem(const GalleryItem &item, const QPoint &globalPosition)
{
    const auto &[image, provenance, mark] = item;
    m_hash = image.hash;
    m_file = image.file;
    const QPixmap small = m_thumbnails.thumbnail(m_hash, m_file);
    if (small.isNull())
        m_picture->setText(QStringLiteral("…"));
    else
        m_picture->setPixmap(small.scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    const QString name =
        fontMetrics().elidedText(QFileInfo(fromBytes(image.path)).fileName(), Qt::ElideMiddle, 2 * kPictureSide);
    const QString why = provenance.round < 0
                            ? roleTitle(image.role)
                            : tr("rank %1 · round %2 · cosine %3")
                                  .arg(countWords(provenance.rank), countWords(provenance.round),
                                       QLocale().toString(static_cast<double>(provenance.cosine), 'f', 3));
    m_text->setText(name + QLatin1Char('\n') + why);
    adjustSize();
    place(globalPosition);
    show();
    raise();
}

/// Beside the cursor, within the parent.
void HoverCard::place(const QPoint &globalPosition)
{
    QPoint at = parentWidget()->mapFromGlobal(globalPosition) + QPoint(kDistance, kDistance);
    if (at.x() + width() > parentWidget()->width())
        at.rx() -= width() + 2 * kDistance;
    if (at.y() + height() > parentWidget()->height())
        at.ry() -= height() + 2 * kDistance;
    move(std::max(0, at.x()), std::max(0, at.y()));
}

} // namespace coresift
