/// What the map shows beside the cursor: the image under it and two lines about it.
#pragma once

#include "widgets/gallery_model.h"

#include <QFrame>

class QLabel;

namespace coresift {

class HoverCard : public QFrame {
    Q_OBJECT

public:
    HoverCard(ThumbnailSource &thumbnails, QWidget *parent);

    void showItem(const GalleryItem &item, const QPoint &globalPosition);

private:
    void place(const QPoint &globalPosition);

    ThumbnailSource &m_thumbnails;
    std::string m_hash, m_file;
    QLabel *m_picture = nullptr, *m_text = nullptr;
};

} // namespace coresift
