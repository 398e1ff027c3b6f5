/// The images that one selector takes, in order, beside those of another one: which of them the other does not take.
#pragma once

#include "widgets/gallery_model.h"

namespace coresift {

/// What is shown; built off the GUI thread.
struct PickContent {
    PickContent() = default;
    /// `ids` in order of rank; those that are not in the table are left out. `others`: of the other selector,
    /// ascending. `differences`: only those that the other does not take.
    PickContent(const ImageTable &table, const std::vector<std::int64_t> &ids, const std::vector<std::int64_t> &others,
                bool differences);

    struct Pick {
        std::int64_t rank = 0; ///< from 1
        bool onlyHere = false;
    };
    std::shared_ptr<const GalleryContent> gallery = std::make_shared<const GalleryContent>();
    std::vector<Pick> picks;   ///< one a row
    std::int64_t onlyHere = 0; ///< of all that the selector takes
};

class PickModel : public GalleryModel {
    Q_OBJECT

public:
    using GalleryModel::GalleryModel;

    void setPicks(std::shared_ptr<const PickContent> content);
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const PickContent> m_picks = std::make_shared<const PickContent>(); ///< never null
};

} // namespace coresift
