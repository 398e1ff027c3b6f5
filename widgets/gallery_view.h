/// Thumbnails in rows that fill the width, of a size the user sets. Where a thumbnail lies is reckoned, not kept, so
/// that a million cost no more than a screen of them.
#pragma once

#include "widgets/shortcut_model.h"

#include <QAbstractItemView>

namespace coresift {

class GalleryView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit GalleryView(QWidget *parent = nullptr);

    static QList<ShortcutRow> shortcuts(); ///< what moveCursor() and keyPressEvent() do

    void setThumbnailSize(int pixels); ///< side of a thumbnail
    void setHint(const QString &hint); ///< what to do, shown while the gallery is empty

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override; ///< does nothing: it would look at every image

Q_SIGNALS:
    void enlargeRequested(); ///< the current image, by a double click, Space or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int count() const; ///< of images
    QSize cell() const;
    int columns() const;
    int linesInView() const; ///< whole ones; at least one
    QModelIndex nearestTo(const QPoint &point) const;
    QModelIndex imageAt(int number) const { return model()->index(number, 0); }

    QString m_hint;
};

} // namespace coresift
