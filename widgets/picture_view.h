/// One picture that can be zoomed and moved.
#pragma once

#include <QGraphicsView>

namespace coresift {

class PictureView : public QGraphicsView {
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture); ///< fitted into the view, enlarged too, up to some size
    void setHint(const QString &hint);       ///< instead of a picture
    void zoomBy(double factor);
    void fit();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void setZoom(double zoom);

    QGraphicsPixmapItem *m_picture = nullptr; ///< owned by the scene
    QString m_hint;
    bool m_fitted = true; ///< follows the view's size until it is zoomed
};

} // namespace coresift
