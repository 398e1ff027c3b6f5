/// The table of clusters, sortable, with small pictures; one can be left out of the selection.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace coresift {

class CentroidModel;

class CentroidView : public QWidget {
    Q_OBJECT

public:
    explicit CentroidView(CentroidModel &model, QWidget *parent = nullptr);

    void showCentroid(int centroid);   ///< its row becomes the current one; nothing is chosen by that
    void setHint(const QString &hint); ///< what to do, shown while there is no cluster

Q_SIGNALS:
    void leaveOutRequested(int centroid);
    void pickRequested(int centroid); ///< one that is left out is to pick again
    void chosen(int centroid);        ///< clicked, or reached by a key

private:
    void updateState();
    int current() const; ///< row of the model, −1: none

    CentroidModel &m_model;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QLabel *m_reason = nullptr, *m_hint = nullptr;
};

} // namespace coresift
