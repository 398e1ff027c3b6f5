#include "widgets/style.h"

#include "widgets/qcp.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

/// WCAG's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The first colour on the way from one to the other that has enough contrast to `still`; `to` when none has.
QColor standingOut(const QColor &from, const QColor &to, const QColor &still)
{
    for (int percent = 0; percent < 100; ++percent) {
        const QColor colour = mixed(from, to, percent / 100.0).rgb(); // as the screen has it, in 8 bits
        if (style::contrast(colour, still) >= style::kLeastContrast)
            return colour;
    }
    return to;
}

/// Changes the background: the selected text is mostly white or black already.
void makeSelectionReadable(QPalette &palette, QPalette::ColorGroup group)
{
    const QColor text = palette.color(group, QPalette::HighlightedText);
    const QColor background = palette.color(group, QPalette::Highlight);
    if (style::contrast(text, background) >= style::kLeastContrast)
        return;
    const bool darken = style::contrast(text, Qt::black) > style::contrast(text, Qt::white);
    palette.setColor(group, QPalette::Highlight, standingOut(background, darken ? Qt::black : Qt::white, text));
}

/// Most styles have the text's colour in it, half transparent.
void makePlaceholderReadable(QPalette &palette, QPalette::ColorGroup group)
{
    const QColor base = palette.color(group, QPalette::Base);
    const QColor placeholder = palette.color(group, QPalette::PlaceholderText);
    const QColor seen = mixed(base, placeholder, placeholder.alphaF());
    if (style::contrast(seen, base) >= style::kLeastContrast)
        return;
    palette.setColor(group, QPalette::PlaceholderText, standingOut(seen, palette.color(group, QPalette::Text), base));
}

} // namespace

double style::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette style::readable(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        makeSelectionReadable(palette, group);
        makePlaceholderReadable(palette, group);
    }
    return palette;
}

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

ReadablePalette::ReadablePalette()
{
    apply();
    qApp->installEventFilter(this);
}

bool ReadablePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

/// From the system's own palette each time: what was set before belonged to another.
void ReadablePalette::apply()
{
    const QScopedValueRollback<bool> applying(m_applying, true);
    QApplication::setPalette(QPalette());
    QApplication::setPalette(style::readable(QApplication::palette()));
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
