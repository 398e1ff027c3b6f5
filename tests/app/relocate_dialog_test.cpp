#include "app/relocate_dialog.h"

#include "app/main_window.h"
#include "app/missing_folders_bar.h"

#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <filesystem>

using namespace coresift;

class RelocateDialogTest : public QObject {
    Q_OBJECT

    static bool says(const QWidget &widget, const QString &text)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void aMovedFolderIsNoticedAndFoundAgain()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        const std::string moved = study.folder / "moved";
        std::filesystem::rename(study.data.openSet, moved);

        MainWindow window;
        window.show();
        window.openStudy(QString::fromStdString(study.path));
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document().isOpen(), kPatience);
        const auto *bar = window.findChild<MissingFoldersBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(says(*bar, QString::fromStdString(study.data.openSet)));

        const StudyContent &content = window.workbench().document().content();
        RelocateDialog dialog(study.path, content.snapshot.settings.roots, content.missingRoots, nullptr);
        QVERIFY(says(dialog, QString::fromStdString(study.data.openSet)));
        dialog.setFolder(QString::fromStdString(study.data.target));
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("0 of 40")), kPatience);
        dialog.setFolder(QString::fromStdString(moved));
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("40 of 40")), kPatience);

        relocateRoot(study.path, dialog.root(), dialog.folder());
        window.workbench().document().reload();
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), kPatience);
    }
};

CORESIFT_QT_TEST(RelocateDialogTest)
#include "relocate_dialog_test.moc"
