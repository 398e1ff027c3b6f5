#include "app/recent_studies.h"

#include "app/start_page.h"
#include "tests/support/qt_test.h"
#include "tests/support/support.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace coresift;

namespace {} // namespace

class RecentStudiesTest : public QObject {
    Q_OBJECT

    static QStringList names(const RecentStudies &recent)
    {
        QStringList names;
        for (int row = 0; row < recent.rowCount(); ++row)
            names.push_back(recent.study(row).name);
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().remove(QStringLiteral("recentStudies")); }

    void theNewestIsFirstAndEachIsThereOnce()
    {
        RecentStudies recent;
        const QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        recent.add(QStringLiteral("/a"), QStringLiteral("a"));
        recent.add(QStringLiteral("/b"), QStringLiteral("b"));
        recent.add(QStringLiteral("/a"), QStringLiteral("a again"));
        QCOMPARE(names(recent), (QStringList{QStringLiteral("a again"), QStringLiteral("b")}));
        QVERIFY(recent.study(0).opened >= recent.study(1).opened);
    }

    void theOldestGoes()
    {
        RecentStudies recent;
        const QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i <= RecentStudies::kMost; ++i)
            recent.add(QStringLiteral("/%1").arg(i), QString::number(i));
        QCOMPARE(recent.rowCount(), RecentStudies::kMost);
        QCOMPARE(recent.study(0).name, QString::number(RecentStudies::kMost));
        QCOMPARE(names(recent).back(), QStringLiteral("1"));
    }

    void theyAreThereInTheNextSitting()
    {
        {
            RecentStudies recent;
            for (const char *name : {"a", "b", "c"})
                recent.add(QStringLiteral("/") + QString::fromLatin1(name), QString::fromLatin1(name));
            recent.remove(1);
        }
        const RecentStudies later;
        QCOMPARE(names(later), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
        QCOMPARE(later.study(1).folder, QStringLiteral("/a"));
        QVERIFY(later.study(1).opened.isValid());
    }

    void aStudyThatIsNotThereIsMarked()
    {
        const test::TempDir folder;
        const QString there = QString::fromStdString(folder / "there");
        QVERIFY(QDir().mkpath(there));
        QFile file(there + QStringLiteral("/study.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentStudies recent;
        const QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        recent.add(QString::fromStdString(folder / "gone"), QStringLiteral("gone"));
        recent.add(there, QStringLiteral("there"));
        QSignalSpy changed(&recent, &QAbstractItemModel::dataChanged);
        recent.checkFolders();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        QVERIFY(!recent.study(0).missing && recent.study(1).missing);
        QCOMPARE(recent.index(1, RecentStudies::Opened).data().toString(), QStringLiteral("missing"));
        QVERIFY(!recent.index(0, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(recent.index(1, 0).data(Qt::ForegroundRole).isValid());
    }

    void theStartPageOpensAndForgets()
    {
        RecentStudies recent;
        recent.add(QStringLiteral("/a"), QStringLiteral("a"));
        recent.add(QStringLiteral("/b"), QStringLiteral("b"));
        StartPage page(recent);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *list = page.findChild<QTreeView *>();
        QVERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentIndex(recent.index(1, 0));
        QSignalSpy wanted(&page, &StartPage::studyRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("/a"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(names(recent), QStringList{QStringLiteral("b")});
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(recent.rowCount(), 0);
        QVERIFY(!list->isVisible());
    }
};

CORESIFT_QT_TEST(RecentStudiesTest)
#include "recent_studies_test.moc"
