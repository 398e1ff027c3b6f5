/// The keys that do something, and what they do.
#pragma once

#include <QAbstractTableModel>
#include <QKeySequence>

namespace coresift {

struct ShortcutRow {
    QString where; ///< the menu, or the view that has the focus
    QString action;
    QList<QKeySequence> keys; ///< any of them
};

class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ShortcutModel(QList<ShortcutRow> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ShortcutRow> m_rows;
};

} // namespace coresift
