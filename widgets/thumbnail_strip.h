/// A row of small pictures with a line under each; a click asks for one of them.
#pragma once

#include "core/study/results.h"
#include "widgets/shortcut_model.h"
#include "widgets/thumbnail_source.h"

#include <QWidget>

namespace coresift {

/// An image near another one.
struct NearImage {
    ImageView image;
    float cosine = 0;
};

class ThumbnailStrip : public QWidget {
    Q_OBJECT

public:
    ThumbnailStrip(ThumbnailSource &thumbnails, int side, QWidget *parent = nullptr); ///< `side` of a picture, px

    static QList<ShortcutRow> shortcuts(); ///< what keyPressEvent() does
    void setImages(std::vector<NearImage> images);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void clicked(std::int64_t id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int side() const; ///< of a picture, smaller where all would not fit
    QRect cell(std::size_t at) const;
    const NearImage *imageAt(const QPoint &position) const;

    ThumbnailSource &m_thumbnails;
    int m_side;
    std::vector<NearImage> m_images;
    std::size_t m_current = 0; ///< for the keys
};

} // namespace coresift
