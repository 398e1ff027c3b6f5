#include "widgets/skipped_model.h"

#include "tests/support/qt_test.h"
#include "tests/widgets/one_translation.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace coresift;

class SkippedModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreInTheUsersLanguage()
    {
        SkippedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles({{"birds", "a.png", {"its %1 data is damaged", {"PNG"}}}, {"birds", "b.png", "%1 of it"}});
        const OneTranslation translation("Phrases", "its %1 data is damaged", QStringLiteral("%1 数据已损坏"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("birds"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("a.png"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("PNG 数据已损坏"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("%1 of it"));
    }
};

CORESIFT_QT_TEST(SkippedModelTest)
#include "skipped_model_test.moc"
