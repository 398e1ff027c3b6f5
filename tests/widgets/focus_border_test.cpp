#include "widgets/focus_border.h"

#include "tests/support/qt_test.h"

#include <QTest>
#include <QVBoxLayout>

using namespace coresift;

namespace {

/// A view with a border beside another widget that can take the focus.
struct BorderedView {
    BorderedView()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *part : {view, other}) {
            part->setFocusPolicy(Qt::StrongFocus);
            layout->addWidget(part);
        }
        window.resize(200, 200);
        window.show();
    }

    QWidget window;
    QWidget *view = new QWidget, *other = new QWidget;
    FocusBorder *border = new FocusBorder(*view);
};

} // namespace

class FocusBorderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsSeenWhileTheViewHasTheFocus()
    {
        BorderedView bordered;
        QVERIFY(QTest::qWaitForWindowActive(&bordered.window));
        bordered.other->setFocus();
        QVERIFY(!bordered.border->isVisible());
        const QImage without = bordered.view->grab().toImage();
        bordered.view->setFocus();
        QVERIFY(bordered.border->isVisible());
        QVERIFY(bordered.view->grab().toImage() != without);
        bordered.other->setFocus();
        QVERIFY(!bordered.border->isVisible());
    }

    void itFollowsTheViewsSizeAndLetsTheMouseThrough()
    {
        BorderedView bordered;
        QVERIFY(QTest::qWaitForWindowActive(&bordered.window));
        bordered.view->setFocus();
        bordered.window.resize(300, 260);
        QTRY_COMPARE_WITH_TIMEOUT(bordered.border->size(), bordered.view->size(), kPatience);
        QVERIFY(bordered.view->width() > 200);
        QVERIFY(bordered.border->testAttribute(Qt::WA_TransparentForMouseEvents));
    }
};

CORESIFT_QT_TEST(FocusBorderTest)
#include "focus_border_test.moc"
