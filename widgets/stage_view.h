/// The stage list: a mark, a title and a figure a row; no scroll bar.
#pragma once

#include <QListView>

namespace coresift {

class StageView : public QListView {
    Q_OBJECT

public:
    explicit StageView(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< every title is whole
};

} // namespace coresift
