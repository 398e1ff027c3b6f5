#include "app/study_actions.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace coresift;

namespace {

/// The actions without the main window around them.
struct StudyMenu {
    QList<QAction *> recent()
    {
        Q_EMIT actions.recentMenu()->aboutToShow();
        return actions.recentMenu()->actions();
    }

    Workbench bench;
    QWidget window;
    StudyActions actions{bench, &window};
};

} // namespace

class StudyActionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study; // only looked at

    void open(Workbench &bench)
    {
        bench.document().open(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(8), kPatience);
    }

    /// Answers the dialog of the report; an empty name gives up.
    void answer(const QString &file)
    {
        QTimer::singleShot(0, this, [file] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            files->selectFile(file);
            QDialog *dialog = files; // whose accept() is for all
            file.isEmpty() ? dialog->reject() : dialog->accept();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_study = std::make_unique<test::SampledStudy>();
    }
    void init() { QSettings().remove(QStringLiteral("recentStudies")); }
    void cleanupTestCase() { m_study.reset(); }

    void aStudyThatWasOpenedIsAmongTheRecent()
    {
        StudyMenu menu;
        const QAbstractItemModelTester tester(&menu.actions.recent(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!menu.actions.recentMenu()->isEnabled());
        open(menu.bench);
        QVERIFY(menu.actions.recentMenu()->isEnabled());
        QCOMPARE(menu.recent().size(), 1);
        QCOMPARE(menu.recent().front()->toolTip(), QString::fromStdString(m_study->path));
        QSignalSpy wanted(&menu.actions, &StudyActions::openRequested);
        menu.recent().front()->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), QString::fromStdString(m_study->path));
        menu.actions.recent().remove(0);
        QVERIFY(!menu.actions.recentMenu()->isEnabled());
    }

    void theNewestIsFirstAndDigitsAreTheKeys()
    {
        StudyMenu menu;
        for (int i = 1; i <= RecentStudies::kMost; ++i)
            menu.actions.recent().add(QStringLiteral("/%1").arg(i), QStringLiteral("birds & bees"));
        const QList<QAction *> recent = menu.recent();
        QCOMPARE(recent.size(), qsizetype(RecentStudies::kMost));
        QCOMPARE(recent.front()->text(), QStringLiteral("&1 birds && bees – /%1").arg(RecentStudies::kMost));
        QVERIFY(recent.back()->text().startsWith(QStringLiteral("&0 ")));
    }

    void theReportIsWrittenWhereTheUserSays()
    {
        const test::TempDir folder;
        const QString file = QString::fromStdString(folder / "report.html");
        StudyMenu menu;
        open(menu.bench);
        QSignalSpy ended(&menu.bench, &Workbench::jobEnded);
        answer({});
        menu.actions.report()->trigger();
        QVERIFY(!menu.bench.isBusy());
        answer(file);
        menu.actions.report()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, kPatience);
        QVERIFY2(!ended.front().at(1).toBool(), qPrintable(ended.front().at(0).toString()));
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("<html"));
    }
};

CORESIFT_QT_TEST(StudyActionsTest)
#include "study_actions_test.moc"
