/// Thumbnails in rows that fill the width, of a size the user sets.
#pragma once

#include <QListView>

namespace coresift {

class GalleryView : public QListView {
    Q_OBJECT

public:
    explicit GalleryView(QWidget *parent = nullptr);

    void setThumbnailSize(int pixels); ///< side of a thumbnail
    void setHint(const QString &hint); ///< what to do, shown while the gallery is empty

Q_SIGNALS:
    void enlargeRequested(); ///< the current image, by a double click, Space or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
};

} // namespace coresift
