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
        ShortcutModel model({{QStringLiteral("Edit"), QStringLiteral("Pin"), {Qt::Key_P}},
                             {QStringLiteral("Map"), QStringLiteral("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("+, ="));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Zoom in"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("Map"));
    }
};

CORESIFT_QT_TEST(ShortcutModelTest)
#include "shortcut_model_test.moc"
