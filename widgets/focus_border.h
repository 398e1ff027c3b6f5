/// A border around a view that paints itself, for as long as it has the focus.
#pragma once

#include <QWidget>

namespace coresift {

class FocusBorder : public QWidget {
public:
    explicit FocusBorder(QWidget &view); ///< owned by the view, and over it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_view;
};

} // namespace coresift
