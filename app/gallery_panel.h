/// The gallery with its filter, order and size.
#pragma once

#include "app/gallery_query.h"
#include "app/workbench.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace coresift {

class GalleryFilters;
class GalleryView;

class GalleryPanel : public QWidget {
    Q_OBJECT

public:
    GalleryPanel(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent = nullptr);

    void setSearch(const QString &text);
    void setFilterValues(); ///< the study was read: its folders and classes may be others
    void refresh();         ///< what is shown may have changed
    void refreshSoon();     ///< the same, unless refresh() comes before a moment has passed
    void show(GalleryQuery::Show show);
    void select(std::int64_t id); ///< makes it current and scrolls to it; the filter gives way when it hides the image
    void step(int rows);          ///< makes the image that many rows on current
    std::int64_t current() const; ///< id; −1: none
    void setHint(const QString &hint);
    int thumbnailSize() const;
    void setThumbnailSize(int pixels);

Q_SIGNALS:
    void currentChanged(std::int64_t id);
    void enlargeRequested(); ///< the current image, by a double click or a key

private:
    GalleryQuery query() const;
    void apply(std::shared_ptr<const GalleryContent> content);
    void makeCurrent(int row);
    void setShownChoice();
    void showCount();

    Workbench &m_workbench;
    GalleryModel *m_model = nullptr;
    GalleryView *m_view = nullptr;
    QComboBox *m_show = nullptr, *m_order = nullptr;
    GalleryFilters *m_filters = nullptr;
    QSlider *m_size = nullptr;
    QLabel *m_count = nullptr;
    QString m_search;
    std::vector<std::int64_t> m_shownChoice; ///< ids
    std::int64_t m_wanted = -1;              ///< image to be current when the rows are there
    bool m_running = false, m_again = false;
    QTimer m_soon;
};

} // namespace coresift
