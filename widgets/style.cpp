#include "widgets/style.h"

#include "widgets/qcp.h"

namespace coresift {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

bool style::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor style::openSet(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
}

QColor style::faintText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.62);
}

QColor style::warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xE6, 0x9F, 0x00) : QColor(0x8A, 0x5C, 0x00);
}

QColor style::error(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xFF, 0x8A, 0x70) : QColor(0xB3, 0x26, 0x1E);
}

QColor style::done(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2E, 0xC4, 0x97) : QColor(0x00, 0x6E, 0x50);
}

QPainterPath style::circle(const QPointF &centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath style::diamond(const QPointF &centre, double radius)
{
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, 0));
    path.lineTo(centre + QPointF(0, radius));
    path.lineTo(centre + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

void style::drawHint(QWidget &view, const QString &hint)
{
    QPainter painter(&view);
    painter.setPen(faintText(view.palette()));
    painter.drawText(view.rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, hint);
}

void style::drawMark(QPainter &painter, const QPointF &centre, double radius, bool pinned)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, radius / 4));
    painter.setBrush(pinned ? kPinned : kRejected);
    painter.drawEllipse(centre, radius, radius);
    const double arm = radius * (pinned ? 0.6 : 0.45); // a diagonal looks longer
    const QPointF one = pinned ? QPointF(arm, 0) : QPointF(arm, arm),
                  other = pinned ? QPointF(0, arm) : QPointF(arm, -arm);
    painter.drawLine(centre - one, centre + one);
    painter.drawLine(centre - other, centre + other);
    painter.restore();
}

void stylePlot(QCustomPlot &plot, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor line = style::openSet(palette);
    QColor grid = line;
    grid.setAlphaF(0.25F);
    plot.setBackground(QBrush(palette.color(QPalette::Base)));
    for (QCPAxisRect *rect : plot.axisRects()) {
        for (QCPAxis *axis : rect->axes()) {
            axis->setBasePen(QPen(line));
            axis->setTickPen(QPen(line));
            axis->setSubTickPen(QPen(line));
            axis->setTickLabelColor(text);
            axis->setLabelColor(text);
            axis->grid()->setPen(QPen(grid));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
    }
    plot.legend->setBrush(QBrush(palette.color(QPalette::Base)));
    plot.legend->setTextColor(text);
    plot.legend->setBorderPen(QPen(grid));
}

} // namespace coresift
