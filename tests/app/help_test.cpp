#include "app/about_dialog.h"
#include "app/demo_dialog.h"
#include "app/main_window.h"
#include "app/shortcuts_dialog.h"

#include "core/base/file.h"
#include "core/dataset/fashion_mnist.h"
#include "tests/support/qt_test.h"
#include "tests/support/support.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <algorithm>

using namespace coresift;

namespace {} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyShortcutOfTheWindowIsListed()
    {
        MainWindow window;
        auto *added = window.menuBar()->actions().front()->menu()->addAction(QStringLiteral("&Added"));
        added->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F12));
        const QList<ShortcutRow> rows = shortcutsOf(window);
        const auto find = [&](const QString &action) {
            return std::find_if(rows.begin(), rows.end(), [&](const ShortcutRow &row) { return row.action == action; });
        };
        QVERIFY(find(QStringLiteral("Added")) != rows.end());
        QCOMPARE(find(QStringLiteral("Added"))->keys, QList<QKeySequence>{added->shortcut()});
        QCOMPARE(find(QStringLiteral("Added"))->where, QStringLiteral("Study"));
        QVERIFY(find(QStringLiteral("Pin")) != rows.end());
        int named = 0;
        for (const QAction *action : window.findChildren<QAction *>())
            named += !action->shortcut().isEmpty() && !action->text().isEmpty() ? 1 : 0;
        QCOMPARE(static_cast<int>(rows.size()), named);
    }

    void theKeysOfTheViewsAreListedToo()
    {
        MainWindow window;
        const ShortcutsDialog dialog(&window);
        const QAbstractItemModel &rows = *dialog.findChild<QTableView *>()->model();
        const auto has = [&](const QString &keys, const QString &where) {
            for (int row = 0; row < rows.rowCount(); ++row)
                if (rows.index(row, 0).data().toString() == keys && rows.index(row, 2).data().toString() == where)
                    return true;
            return false;
        };
        QVERIFY(has(QStringLiteral("Home"), QStringLiteral("Map")));
        QVERIFY(has(QStringLiteral("Space, Return"), QStringLiteral("Gallery")));
        QVERIFY(has(QStringLiteral("0"), QStringLiteral("Large view")));
        QVERIFY(has(QStringLiteral("F2"), QStringLiteral("Runs")));
        QCOMPARE(rows.rowCount(), static_cast<int>(shortcutsOf(window).size() + shortcutsOfViews().size()));
    }

    void everyPartHasAVersion()
    {
        static const QRegularExpression version(QStringLiteral("^\\d+(\\.\\d+)+"));
        const QList<LibraryPart> parts = libraryParts();
        QVERIFY(parts.size() >= 14);
        for (const LibraryPart &part : parts)
            QVERIFY2(version.match(part.version).hasMatch(), qPrintable(part.name + QLatin1Char(' ') + part.version));
    }

    void menusHaveNoMnemonicTwice()
    {
        MainWindow window;
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            QString seen;
            for (const QAction *action : menu->actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(key.isEmpty() || !seen.contains(key + QLatin1Char(' ')), qPrintable(action->text()));
                seen += key + QLatin1Char(' ');
            }
        }
    }

    void theDemoBecomesAStudy()
    {
        if (!fileExists(kFashionMnistFolder))
            QSKIP("The package dataset-fashion-mnist is not installed.");
        const test::TempDir folder;
        DemoDialog dialog;
        dialog.show();
        dialog.setFolder(QString::fromStdString(folder / "demo"));
        QSignalSpy made(&dialog, &DemoDialog::made);
        dialog.findChild<QPushButton *>(QStringLiteral("make"))->click();
        QVERIFY(!dialog.findChild<QLineEdit *>(QStringLiteral("folder"))->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, kPatience);
        MainWindow window;
        window.openStudy(made.front().front().toString());
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document().isOpen(), kPatience);
        const StudySettings &settings = window.workbench().document().content().snapshot.settings;
        QCOMPARE(settings.roots.size(), std::size_t(3));
        QCOMPARE(settings.select.cut.budget.count, std::int64_t(600));
        QVERIFY(fileExists(folder / "demo/images/open/sneaker-00297.png") ||
                fileExists(folder / "demo/images/open/t-shirt-00001.png"));
    }

    void aCancelledDemoLeavesNoPictures()
    {
        if (!fileExists(kFashionMnistFolder))
            QSKIP("The package dataset-fashion-mnist is not installed.");
        const test::TempDir folder;
        DemoDialog dialog;
        dialog.show();
        dialog.setFolder(QString::fromStdString(folder / "demo"));
        QSignalSpy made(&dialog, &DemoDialog::made);
        dialog.findChild<QPushButton *>(QStringLiteral("make"))->click();
        dialog.reject();
        QVERIFY(dialog.isVisible()); // until the job has ended
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), kPatience);
        QCOMPARE(made.count(), 0);
        QVERIFY(!fileExists(folder / "demo/images"));
        QVERIFY(!fileExists(folder / "demo/images.unfinished"));
    }
};

CORESIFT_QT_TEST(HelpTest)
#include "help_test.moc"
