#include "app/shortcuts_dialog.h"

#include "app/large_view.h"
#include "app/runs_panel.h"
#include "app/start_page.h"
#include "widgets/gallery_view.h"
#include "widgets/map_plot.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kGap = 16;           // px, between columns
constexpr int kColumnLetters = 30; // that a column is wide at most

class Collector {
public:
    void addMenu(const QMenu &menu, const QString &path)
    {
        for (const QAction *action : menu.actions()) {
            if (const QMenu *inner = action->menu())
                addMenu(*inner, path + QStringLiteral(" → ") + withoutMnemonic(inner->title()));
            else
                add(*action, path);
        }
    }

    void add(const QAction &action, const QString &menu)
    {
        if (action.shortcut().isEmpty() || action.text().isEmpty() || m_seen.contains(&action))
            return;
        m_seen.insert(&action);
        m_rows.push_back({menu, withoutMnemonic(action.text()), action.shortcuts()});
    }

    QList<ShortcutRow> rows() const { return m_rows; }

private:
    QSet<const QAction *> m_seen;
    QList<ShortcutRow> m_rows;
};

} // namespace

QList<ShortcutRow> shortcutsOf(const QMainWindow &window)
{
    Collector collector;
    for (const QAction *action : window.menuBar()->actions())
        if (const QMenu *menu = action->menu())
            collector.addMenu(*menu, withoutMnemonic(menu->title()));
    for (const QAction *action : window.findChildren<QAction *>())
        collector.add(*action, QString());
    return collector.rows();
}

QList<ShortcutRow> shortcutsOfViews()
{
    return MapPlot::shortcuts() + GalleryView::shortcuts() + LargeView::shortcuts() + ThumbnailStrip::shortcuts() +
           RunsPanel::shortcuts() + StartPage::shortcuts();
}

ShortcutsDialog::ShortcutsDialog(QMainWindow *window) : QDialog(window)
{
    setWindowTitle(tr("Shortcuts"));
    describe(*this, tr("Everything in the window that a key does."));
    auto *rows = new QSortFilterProxyModel(this);
    rows->setSourceModel(new ShortcutModel(shortcutsOf(*window) + shortcutsOfViews(), this));
    rows->setFilterKeyColumn(-1); // any
    rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search keys and what they do"));
    search->setAccessibleName(search->placeholderText());
    describe(*search, tr("Shows only the lines in which this text occurs."));
    search->setClearButtonEnabled(true);
    auto *view = new QTableView;
    view->setModel(rows);
    view->setAccessibleName(windowTitle());
    describe(*view, tr("Each action with its keys and the menu or the view that has it. A view's keys act while it has "
                       "the focus."));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->resizeColumnsToContents();
    const int most = kColumnLetters * fontMetrics().averageCharWidth();
    for (int column : {0, 1})
        view->setColumnWidth(column, std::min(view->columnWidth(column), most) + kGap);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // what is longer goes on below
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(3 * most, 560);
    connect(search, &QLineEdit::textChanged, rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace coresift
