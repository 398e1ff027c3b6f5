#include "widgets/shortcut_model.h"

#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace coresift;

class ShortcutModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowIsKeysActionAndMenu()
    {
        ShortcutModel model({{QStringLiteral("Edit"), QStringLiteral("Pin"), QStringLiteral("P")},
                             {QStringLiteral("Edit"), QStringLiteral("Reject"), QStringLiteral("X")}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("X"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Reject"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Edit"));
    }
};

CORESIFT_QT_TEST(ShortcutModelTest)
#include "shortcut_model_test.moc"
