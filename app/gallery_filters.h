/// The gallery's further filters behind one button: folder, class, centroid.
#pragma once

#include "app/gallery_query.h"

#include <QToolButton>

class QComboBox;
class QSpinBox;

namespace coresift {

class GalleryFilters : public QToolButton {
    Q_OBJECT

public:
    explicit GalleryFilters(QWidget *parent = nullptr);

    /// What can be chosen; a value that is chosen and still there stays.
    void setValues(const QStringList &roots, const QStringList &labels);
    void applyTo(GalleryQuery &query) const;
    void clear(); ///< any folder, class and centroid

Q_SIGNALS:
    void changed();

private:
    void showState();

    QComboBox *m_root = nullptr, *m_label = nullptr;
    QSpinBox *m_centroid = nullptr;
};

} // namespace coresift
