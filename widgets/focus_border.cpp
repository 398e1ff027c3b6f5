#include "widgets/focus_border.h"

#include <QEvent>
#include <QPainter>

namespace coresift {

namespace {

constexpr int kBorder = 2; // px

} // namespace

FocusBorder::FocusBorder(QWidget &view) : QWidget(&view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_view.installEventFilter(this);
}

bool FocusBorder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        setGeometry(m_view.rect());
        raise();
        setVisible(event->type() == QEvent::FocusIn);
    } else if (watched == &m_view && event->type() == QEvent::Resize) {
        setGeometry(m_view.rect());
    }
    return QWidget::eventFilter(watched, event);
}

void FocusBorder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kBorder));
    painter.drawRect(rect().adjusted(kBorder / 2, kBorder / 2, -kBorder / 2, -kBorder / 2));
}

} // namespace coresift
