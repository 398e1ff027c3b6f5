/// Colours and shapes that carry meaning, the same in every view. Source: the palette of Okabe and Ito, safe for
/// colour-blind eyes.
#pragma once

#include <QColor>
#include <QObject>
#include <QPainterPath>
#include <QPalette>

class QCustomPlot;
class QPainter;
class QWidget;

namespace coresift {

namespace style {

inline const QColor kTarget(0x00, 0x72, 0xB2);
inline const QColor kCoreset(0xD5, 0x5E, 0x00);
inline const QColor kPinned(0x00, 0x9E, 0x73);
inline const QColor kRejected(0xCC, 0x79, 0xA7);
inline const QColor kSecondCurve(0x00, 0x9E, 0x73);

inline constexpr double kLeastContrast = 4.5; ///< of a text and its background, WCAG 2 AA

double contrast(const QColor &one, const QColor &other); ///< WCAG's ratio of opaque colours: 1 to 21

/// The palette with selected and placeholder texts that stand out by kLeastContrast. Nothing else is set in it that was
/// not before: the rest goes on following the system.
QPalette readable(QPalette palette);

bool isDark(const QPalette &palette);
QColor openSet(const QPalette &palette);   ///< grey that stays in the background of this theme
QColor faintText(const QPalette &palette); ///< for hints and units
QColor warning(const QPalette &palette);   ///< for stale states
QColor error(const QPalette &palette);
QColor done(const QPalette &palette); ///< for what is as it should be

/// A target image is a circle, one of the coreset a diamond; `radius` in px around `centre`.
QPainterPath circle(const QPointF &centre, double radius);
QPainterPath diamond(const QPointF &centre, double radius);

/// What to do, in the middle of a view that has nothing to show; for its paintEvent.
void drawHint(QWidget &view, const QString &hint);

/// ⊕ for a pinned image, ⊗ for a rejected one.
void drawMark(QPainter &painter, const QPointF &centre, double radius, bool pinned);

} // namespace style

/// Keeps the application's palette readable, in light and in dark. There is one, as long as there are windows.
class ReadablePalette : public QObject {
public:
    ReadablePalette();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    bool m_applying = false; ///< the palette changes by our own hand
};

/// Background, axes, labels and legend in the colours of the theme.
void stylePlot(QCustomPlot &plot, const QPalette &palette);

} // namespace coresift
