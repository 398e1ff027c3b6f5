#include "widgets/map_legend.h"

#include "widgets/flow_layout.h"
#include "widgets/style.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace coresift {

namespace {

constexpr int kSampleSide = 14; // px

} // namespace

MapLegend::MapLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    for (Entry &entry : m_entries) {
        entry = {new QWidget, new QLabel, new QLabel};
        auto *row = new QHBoxLayout(entry.whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(entry.shape);
        row->addWidget(entry.text);
        layout->addWidget(entry.whole);
    }
}

void MapLegend::setCounts(const MapCounts &counts)
{
    const QString texts[kKinds] = {
        tr("target set %1").arg(countWords(counts.targets)), tr("coreset %1").arg(countWords(counts.coreset)),
        tr("open-set %1").arg(countWords(counts.openSet)), tr("pinned %1").arg(countWords(counts.pinned)),
        tr("rejected %1").arg(countWords(counts.rejected))};
    for (int kind = 0; kind < kKinds; ++kind) {
        const Entry &entry = m_entries[static_cast<std::size_t>(kind)];
        entry.shape->setPixmap(sample(static_cast<Kind>(kind)));
        entry.text->setText(texts[kind]);
    }
    m_entries[Pinned].whole->setVisible(counts.pinned > 0);
    m_entries[Rejected].whole->setVisible(counts.rejected > 0);
}

QPixmap MapLegend::sample(Kind kind) const
{
    const double ratio = devicePixelRatioF();
    const int pixels = static_cast<int>(kSampleSide * ratio);
    QPixmap sample(pixels, pixels);
    sample.setDevicePixelRatio(ratio);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(kSampleSide / 2.0, kSampleSide / 2.0);
    QPainterPath square;
    square.addRect(1, 1, kSampleSide - 2, kSampleSide - 2);
    switch (kind) {
    case Target:
        painter.fillPath(style::circle(centre, 5), style::kTarget);
        break;
    case Coreset:
        painter.fillPath(style::diamond(centre, 6), style::kCoreset);
        break;
    case OpenSet:
        painter.fillPath(square, style::openSet(palette()));
        break;
    default:
        style::drawMark(painter, centre, 6, kind == Pinned);
    }
    return sample;
}

} // namespace coresift
