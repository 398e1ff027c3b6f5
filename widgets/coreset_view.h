/// The table of the coreset; what is chosen elsewhere is chosen here, what is current elsewhere is scrolled to.
#pragma once

#include <QTableView>

namespace coresift {

class ChosenImages;
class CoresetModel;

class CoresetView : public QTableView {
    Q_OBJECT

public:
    CoresetView(CoresetModel &model, ChosenImages &chosen, QWidget *parent = nullptr);

    void showImage(std::int64_t id);   ///< makes its row current, without a signal; does nothing when it was not taken
    void setHint(const QString &hint); ///< what to do, shown while the table is empty

Q_SIGNALS:
    void currentImageChanged(std::int64_t id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CoresetModel &m_model;
    QString m_hint;
};

} // namespace coresift
