/// The gallery's further filters behind one button: folder, class, centroid.
#pragma once

#include "app/gallery_query.h"

#include <QPushButton>

class QComboBox;
class QSpinBox;

namespace coresift {

class GalleryFilters : public QPushButton {
    Q_OBJECT

public:
    explicit GalleryFilters(QWidget *parent = nullptr);

    /// What can be chosen; a value that is chosen and still there stays.
    void setValues(const QStringList &roots, const QStringList &labels, std::shared_ptr<const Metadata> metadata);
    void applyTo(GalleryQuery &query) const;
    void clear(); ///< any folder, class and centroid

Q_SIGNALS:
    void changed();

private:
    void showState();
    void fillValues();

    QComboBox *m_root = nullptr, *m_label = nullptr;
    QComboBox *m_column = nullptr, *m_value = nullptr; ///< of the metadata
    QSpinBox *m_centroid = nullptr;
    std::shared_ptr<const Metadata> m_metadata;
};

} // namespace coresift
