/// How the user left the parts inside a window, found by their object names: kept in the settings.
#pragma once

class QTableView;
class QWidget;

namespace coresift {

// Of a window: the tab in front, the parts of the runs, the tables' columns, what the gallery shows and in which order.
void restoreParts(QWidget &window);
void saveParts(const QWidget &window);
void resetParts(QWidget &window);

/// For a table that gets its columns later than the window: they are now as they would be without the user. Tables with
/// another number of columns are remembered apart.
void restoreColumns(QTableView &table);

} // namespace coresift
