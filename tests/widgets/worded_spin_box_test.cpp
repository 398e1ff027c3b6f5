#include "widgets/worded_spin_box.h"

#include "tests/support/qt_test.h"

#include <QLineEdit>
#include <QTest>

using namespace coresift;

class WordedSpinBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsTypedInTheWordsPlace()
    {
        WordedSpinBox box(QStringLiteral("never"));
        box.setRange(0, 1000);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QCOMPARE(box.text(), QStringLiteral("never"));
        auto *line = box.findChild<QLineEdit *>();
        QTest::mouseClick(line, Qt::LeftButton, {}, line->rect().center());
        QTest::keyClicks(line, QStringLiteral("25"));
        QCOMPARE(box.value(), 25);
        QTest::mouseClick(line, Qt::LeftButton, {}, line->rect().center()); // a number is edited where it is clicked
        QCOMPARE(line->selectedText(), QString());
    }
};

CORESIFT_QT_TEST(WordedSpinBoxTest)
#include "worded_spin_box_test.moc"
