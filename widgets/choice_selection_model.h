/// Lets a view's clicks and keys choose images: what is selected in the view is what is chosen, also where a row is not
/// shown. The view draws it by the model's ChosenRole: ranges of a million rows would be too slow in Qt's own set.
#pragma once

#include "widgets/chosen_images.h"

#include <QItemSelectionModel>
#include <functional>

namespace coresift {

class ChoiceSelectionModel : public QItemSelectionModel {
    Q_OBJECT

public:
    using IdOf = std::function<std::int64_t(int row)>;

    /// `idOf` tells the image id of a row of `model`.
    ChoiceSelectionModel(QAbstractItemModel *model, ChosenImages &chosen, IdOf idOf, QObject *parent = nullptr);

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void select(const QModelIndex &index, SelectionFlags command) override;
    void clear() override; ///< forgets the current item; what is chosen stays

private:
    ChosenImages &m_chosen;
    IdOf m_idOf;
    ChosenImages::Ids m_base; ///< what a range that still grows is added to, ascending
    bool m_growing = false, m_own = false;
};

} // namespace coresift
