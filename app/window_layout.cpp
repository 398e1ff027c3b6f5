#include "app/window_layout.h"

#include "app/gallery_query.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace coresift {

namespace {

constexpr const char *kFirst = "coresiftFirstState"; // property: the state that resetting goes back to
constexpr const char *kTables[] = {"coreset", "centroids", "runs"};
constexpr const char *kLists[] = {"galleryShow", "galleryOrder"};
constexpr const char *kSplitter = "runsParts";
constexpr const char *kTabs = "views";

template <class Part> Part *partOf(const QWidget &window, const char *name)
{
    return window.findChild<Part *>(QLatin1String(name));
}

QString keyOf(const char *name)
{
    return QStringLiteral("window/") + QLatin1String(name);
}

/// Of the columns that the table has, by the names that its model gives them under Qt::UserRole, and their number: what
/// was saved for others would give a column the place and width of another.
QString columnsKey(const QTableView &table)
{
    QCryptographicHash names(QCryptographicHash::Sha1);
    for (int column = 0; column < table.model()->columnCount(); ++column)
        names.addData(table.model()->headerData(column, Qt::Horizontal, Qt::UserRole).toString().toUtf8() + '\n');
    return QStringLiteral("window/%1/%2").arg(table.objectName(), QLatin1String(names.result().toHex().left(16)));
}

/// Of another version of the program, or of a choice that is gone: nothing is chosen at the start.
bool canShow(const QComboBox &list, int index)
{
    const bool chosen =
        list.objectName() == QLatin1String("galleryShow") && index == static_cast<int>(GalleryQuery::Show::Chosen);
    return index >= 0 && index < list.count() && !chosen;
}

} // namespace

void restoreColumns(QTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    table.setProperty(kFirst, header.saveState());
    header.restoreState(QSettings().value(columnsKey(table)).toByteArray());
}

SavedColumns columnsOf(const QTableView &table)
{
    return {columnsKey(table), table.horizontalHeader()->saveState()};
}

void keep(const SavedColumns &columns)
{
    QSettings().setValue(columns.key, columns.state);
}

void forgetColumns(QTableView &table)
{
    table.setProperty(kFirst, {});
}

void restoreParts(QWidget &window)
{
    const QSettings settings;
    for (const char *name : {"coreset", "centroids"}) // the runs' columns hang on what is in the study
        restoreColumns(*partOf<QTableView>(window, name));
    for (const char *name : kLists)
        if (auto *list = partOf<QComboBox>(window, name); canShow(*list, settings.value(keyOf(name), -1).toInt()))
            list->setCurrentIndex(settings.value(keyOf(name)).toInt());
    auto *splitter = partOf<QSplitter>(window, kSplitter);
    splitter->setProperty(kFirst, splitter->saveState());
    splitter->restoreState(settings.value(keyOf(kSplitter)).toByteArray());
    auto *tabs = partOf<QTabWidget>(window, kTabs);
    const QString front = settings.value(keyOf(kTabs)).toString();
    for (int i = 0; i < tabs->count(); ++i)
        if (!front.isEmpty() && tabs->widget(i)->objectName() == front)
            tabs->setCurrentIndex(i);
}

void saveParts(const QWidget &window)
{
    QSettings settings;
    for (const char *name : kTables)
        if (const auto *table = partOf<QTableView>(window, name); table->property(kFirst).isValid())
            keep(columnsOf(*table));
    for (const char *name : kLists)
        settings.setValue(keyOf(name), partOf<QComboBox>(window, name)->currentIndex());
    settings.setValue(keyOf(kSplitter), partOf<QSplitter>(window, kSplitter)->saveState());
    settings.setValue(keyOf(kTabs), partOf<QTabWidget>(window, kTabs)->currentWidget()->objectName());
}

void resetParts(QWidget &window)
{
    for (const char *name : kTables) {
        auto *table = partOf<QTableView>(window, name);
        table->horizontalHeader()->restoreState(table->property(kFirst).toByteArray());
    }
    for (const char *name : kLists)
        partOf<QComboBox>(window, name)->setCurrentIndex(0);
    auto *splitter = partOf<QSplitter>(window, kSplitter);
    splitter->restoreState(splitter->property(kFirst).toByteArray());
    partOf<QTabWidget>(window, kTabs)->setCurrentIndex(0);
}

} // namespace coresift
