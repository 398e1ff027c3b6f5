#include "app/relocate_dialog.h"

#include "app/main_window.h"
#include "app/missing_folders_bar.h"

#include "tests/app/tiny_study.h"
#include "tests/support/plain_user.h"
#include "tests/support/qt_test.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <filesystem>

using namespace coresift;
namespace fs = std::filesystem;

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
        fs::rename(study.data.openSet, moved);

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

    void whereAStudyCannotBeWrittenToTheBarSaysWhyNothingIsRelocated()
    {
        MissingFoldersBar bar;
        const auto *relocate = bar.findChild<QPushButton *>();
        const std::vector<Root> missing{{"disk", SetRole::OpenSet, "/media/disk"}};
        bar.setMissing(missing, /*readOnly=*/true);
        QVERIFY(!relocate->isEnabled());
        QVERIFY(relocate->toolTip().contains(QStringLiteral("Copy the study elsewhere")));
        QVERIFY(says(bar, QStringLiteral("/media/disk")) && says(bar, relocate->toolTip()));
        bar.setMissing(missing, /*readOnly=*/false);
        QVERIFY(relocate->isEnabled());
        QVERIFY(relocate->toolTip().isEmpty());
        QVERIFY(!says(bar, QStringLiteral("Copy the study elsewhere")));
    }

    void aStudyOnReadOnlyMediaIsOpenedWithoutRelocating()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        fs::rename(study.data.openSet, study.folder / "moved");
        MainWindow window;
        window.show();
        fs::permissions(study.folder.path(), fs::perms::all);
        fs::permissions(study.path, static_cast<fs::perms>(0555));
        {
            const test::PlainUser user;
            if (!user)
                QSKIP("root cannot step down here");
            window.openStudy(QString::fromStdString(study.path));
            QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document().isOpen(), kPatience);
        }
        fs::permissions(study.path, fs::perms::owner_all);
        QVERIFY(window.workbench().document().content().snapshot.readOnly);
        const auto *bar = window.findChild<MissingFoldersBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->findChild<QPushButton *>()->isEnabled());
        const QList<QAction *> actions = window.findChildren<QAction *>();
        const auto relocate = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Re&locate a folder…");
        });
        QVERIFY(relocate != actions.end());
        QVERIFY(!(*relocate)->isEnabled());
    }
};

CORESIFT_QT_TEST(RelocateDialogTest)
#include "relocate_dialog_test.moc"
