/// How the user left the parts inside a window, found by their object names: kept in the settings.
#pragma once

#include <QByteArray>
#include <QString>

class QTableView;
class QWidget;

namespace coresift {

// Of a window: the tab in front, the parts of the runs, the tables' columns, what the gallery shows and in which order.
void restoreParts(QWidget &window);
void saveParts(const QWidget &window);
void resetParts(QWidget &window);

/// For a table that gets its columns later than the window: they are now as they would be without the user. What was
/// saved for the same columns is restored.
void restoreColumns(QTableView &table);

/// The columns' order and widths, and where they are kept.
struct SavedColumns {
    QString key;
    QByteArray state;
};
SavedColumns columnsOf(const QTableView &table);
void keep(const SavedColumns &columns);
/// The table has nothing to show: saveParts() passes it over until restoreColumns() is called again.
void forgetColumns(QTableView &table);

} // namespace coresift
