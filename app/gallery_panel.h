/// The gallery with its filter, order and size.
#pragma once

#include "app/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace coresift {

class GalleryView;

class GalleryPanel : public QWidget {
    Q_OBJECT

public:
    GalleryPanel(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent = nullptr);

    void setSearch(const QString &text);
    void refresh();                             ///< what is shown may have changed
    void select(std::int64_t id);               ///< scrolls to it; the filter gives way when it hides the image
    std::vector<std::int64_t> selected() const; ///< image ids, in the order shown
    void setHint(const QString &hint);
    int thumbnailSize() const;
    void setThumbnailSize(int pixels);

Q_SIGNALS:
    void currentChanged(std::int64_t id); ///< by the user; −1: none

private:
    enum class Filter { Coreset, Target, OpenSet, Pinned, Rejected, All };
    enum class Order { Rank, Cosine, Name };
    struct Query;
    void apply(std::shared_ptr<const GalleryContent> content);

    Workbench &m_workbench;
    GalleryModel *m_model = nullptr;
    GalleryView *m_view = nullptr;
    QComboBox *m_filter = nullptr, *m_order = nullptr;
    QSlider *m_size = nullptr;
    QLabel *m_count = nullptr;
    QString m_search;
    std::int64_t m_wanted = -1; ///< image to be current when the rows are there
    std::uint64_t m_generation = 0;
};

} // namespace coresift
