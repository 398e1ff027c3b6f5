/// What two selectors take, side by side.
#pragma once

#include "app/workbench.h"
#include "widgets/pick_model.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;

namespace coresift {

class GalleryView;

class CompareGalleries : public QWidget {
    Q_OBJECT

public:
    CompareGalleries(Workbench &workbench, ThumbnailSource &thumbnails, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const SelectorComparison> comparison); ///< not null
    void refresh(); ///< the study was read again, or images were marked

Q_SIGNALS:
    void currentImageChanged(std::int64_t id);
    void enlargeRequested(std::int64_t id);

private:
    struct Side {
        QComboBox *selector = nullptr;
        QLabel *count = nullptr;
        PickModel *model = nullptr;
        GalleryView *view = nullptr;
    };
    void buildSide(Side &side, const QString &name, ThumbnailSource &thumbnails, QBoxLayout &into);
    void apply(Side &side, std::shared_ptr<const PickContent> content);

    Workbench &m_workbench;
    Side m_sides[2]; ///< left, right
    QCheckBox *m_differences = nullptr;
    std::shared_ptr<const SelectorComparison> m_comparison = std::make_shared<const SelectorComparison>();
    bool m_running = false, m_again = false;
};

} // namespace coresift
