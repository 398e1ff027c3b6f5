#include "widgets/flow_layout.h"

#include "tests/support/qt_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <array>

using namespace coresift;

namespace {

constexpr int kPartWidth = 100, kPartHeight = 20, kGap = 10; // px
constexpr int kOneLine = 3 * kPartWidth + 2 * kGap;

/// Three parts of the same size.
struct ThreeParts {
    ThreeParts()
    {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(kGap);
        for (QWidget *&part : parts) {
            part = new QWidget;
            part->setFixedSize(kPartWidth, kPartHeight);
            layout->addWidget(part);
        }
    }

    void show(int width)
    {
        host.setFixedSize(width, 200);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
    }

    QWidget host;
    FlowLayout *layout = new FlowLayout(&host);
    std::array<QWidget *, 3> parts{};
};

} // namespace

class FlowLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsWrapWhereTheWidthEnds()
    {
        ThreeParts three;
        QCOMPARE(three.layout->sizeHint(), QSize(kOneLine, kPartHeight));
        QCOMPARE(three.layout->minimumSize(), QSize(kPartWidth, kPartHeight));
        QCOMPARE(three.layout->heightForWidth(kOneLine), kPartHeight);
        const int twoLines = three.layout->heightForWidth(kOneLine - 1);
        QVERIFY(twoLines > 2 * kPartHeight);
        QVERIFY(three.layout->heightForWidth(kPartWidth) > twoLines);
        three.show(kOneLine - 1);
        QCOMPARE(three.parts[0]->pos(), QPoint(0, 0));
        QCOMPARE(three.parts[1]->pos(), QPoint(kPartWidth + kGap, 0));
        QCOMPARE(three.parts[2]->pos(), QPoint(0, twoLines - kPartHeight));
    }

    void whatIsHiddenTakesNoRoom()
    {
        ThreeParts three;
        three.show(kOneLine);
        three.parts[1]->hide();
        QTRY_COMPARE_WITH_TIMEOUT(three.parts[2]->x(), kPartWidth + kGap, kPatience);
        QCOMPARE(three.layout->sizeHint().width(), 2 * kPartWidth + kGap);
    }

    void linesBeginOnTheRightWhereWritingDoes()
    {
        ThreeParts three;
        three.host.setLayoutDirection(Qt::RightToLeft);
        three.show(kOneLine);
        QCOMPARE(three.parts[0]->x(), 2 * (kPartWidth + kGap));
        QCOMPARE(three.parts[2]->x(), 0);
    }

    void aLabelStaysBesideItsField()
    {
        ThreeParts three;
        auto *field = new QLineEdit;
        three.layout->addLabelled(QStringLiteral("&Budget"), field);
        three.show(kOneLine);
        const auto *label = three.host.findChild<QLabel *>();
        QCOMPARE(label->buddy(), field);
        QVERIFY(field->parentWidget()->y() >= kPartHeight); // there is no room left in the first line
        QCOMPARE(label->parentWidget(), field->parentWidget());
    }
};

CORESIFT_QT_TEST(FlowLayoutTest)
#include "flow_layout_test.moc"
