#include "app/main_window.h"
#include "app/new_study_dialog.h"

#include "core/base/file.h"
#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <optional>

using namespace coresift;

namespace {

/// Drags files and folders onto a widget and lets them go where they are welcome. False when they are not.
bool drop(QWidget &onto, const std::vector<std::string> &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const std::string &path : paths)
        urls.push_back(QUrl::fromLocalFile(QString::fromStdString(path)));
    data.setUrls(urls);
    const QPoint at = onto.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent let(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &let);
    return let.isAccepted();
}

/// What a dialog for a new study holds when it opens; it is closed again.
class NewStudyWatch {
public:
    NewStudyWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto *dialog = qobject_cast<NewStudyDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            seen = dialog->study();
            m_timer.stop();
            dialog->reject();
        });
        m_timer.start(0);
    }

    std::optional<NewStudy> seen;

private:
    QTimer m_timer;
};

} // namespace

class DragAndDropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theFolderOfAStudyOpensIt()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        MainWindow window;
        window.show();
        QVERIFY(drop(window, {study.path}));
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document().isOpen(), kPatience);
        QCOMPARE(window.workbench().document().folderBytes(), study.path);
    }

    void otherFoldersBeginANewStudy()
    {
        const test::TinyStudy study;
        MainWindow window;
        window.show();
        NewStudyWatch watch;
        QVERIFY(drop(window, {study.data.target, study.data.openSet}));
        QTRY_VERIFY_WITH_TIMEOUT(watch.seen.has_value(), kPatience);
        QCOMPARE(watch.seen->target, std::vector<std::string>{study.data.target});
        QCOMPARE(watch.seen->openSet, std::vector<std::string>{study.data.openSet});
        QVERIFY(!window.workbench().document().isOpen());
    }

    void aFileIsRefused()
    {
        const test::TempDir folder;
        const std::string file = folder / "image.jpg";
        writeFileAtomically(file, "no folder");
        MainWindow window;
        window.show();
        QVERIFY(!drop(window, {file}));
        FolderList list(QStringLiteral("Target set"), QString());
        list.show();
        QVERIFY(!drop(list, {file}));
        QVERIFY(list.folders().isEmpty());
    }

    void aListOfFoldersTakesEachOnce()
    {
        const test::TinyStudy study;
        FolderList list(QStringLiteral("Target set"), QString());
        list.show();
        const std::string file = study.folder / "notes.txt";
        writeFileAtomically(file, "no folder");
        QVERIFY(drop(list, {study.data.target, file, study.data.target}));
        QCOMPARE(list.folders(), QStringList{QString::fromStdString(study.data.target)});
        QVERIFY(drop(*list.findChild<QListView *>()->viewport(), {study.data.openSet})); // where users let go
        QCOMPARE(list.folders().size(), 2);
    }
};

CORESIFT_QT_TEST(DragAndDropTest)
#include "drag_and_drop_test.moc"
