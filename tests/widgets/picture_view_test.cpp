#include "widgets/picture_view.h"

#include "tests/support/qt_test.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

using namespace coresift;

namespace {

QPixmap blank(int width, int height)
{
    QPixmap picture(width, height);
    picture.fill(Qt::white);
    return picture;
}

double zoomOf(const PictureView &view)
{
    return view.transform().m11();
}

/// 400 x 300 pixels.
struct ShownPictureView {
    ShownPictureView()
    {
        view.resize(400, 300);
        view.show();
    }

    PictureView view;
};

} // namespace

class PictureViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureFitsIntoTheView()
    {
        ShownPictureView shown;
        shown.view.setPicture(blank(100, 50));
        QCOMPARE(zoomOf(shown.view), 4.0);
        shown.view.setPicture(blank(800, 1200));
        QCOMPARE(zoomOf(shown.view), 0.25);
        shown.view.setPicture(blank(4, 4)); // single pixels are enlarged only so far
        QCOMPARE(zoomOf(shown.view), 16.0);
    }

    void itFollowsTheViewUntilItIsZoomed()
    {
        ShownPictureView shown;
        shown.view.setPicture(blank(100, 50));
        shown.view.resize(200, 300);
        QTRY_COMPARE_WITH_TIMEOUT(zoomOf(shown.view), 2.0, kPatience);
        shown.view.zoomBy(0.5);
        shown.view.resize(400, 300);
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.viewport()->width(), 400, kPatience);
        QCOMPARE(zoomOf(shown.view), 1.0);
        shown.view.fit();
        QCOMPARE(zoomOf(shown.view), 4.0);
    }

    void theWheelZoomsWithinLimits()
    {
        ShownPictureView shown;
        shown.view.setPicture(blank(400, 300));
        const auto turn = [&](int angle) {
            QWheelEvent event({200, 150}, shown.view.mapToGlobal(QPointF(200, 150)), {}, {0, angle}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, /*inverted=*/false);
            QApplication::sendEvent(shown.view.viewport(), &event);
        };
        turn(120);
        QCOMPARE(zoomOf(shown.view), 1.25);
        turn(-240);
        QCOMPARE(zoomOf(shown.view), 0.8);
        shown.view.zoomBy(1e9);
        const double most = zoomOf(shown.view);
        turn(120);
        QCOMPARE(zoomOf(shown.view), most);
        shown.view.zoomBy(1e-9);
        QVERIFY(zoomOf(shown.view) > 0.001);
    }

    void aHintStandsWhereNoPictureIs()
    {
        ShownPictureView shown;
        const QImage empty = shown.view.grab().toImage();
        shown.view.setHint(QStringLiteral("This file cannot be read."));
        QVERIFY(shown.view.grab().toImage() != empty);
        shown.view.setPicture({});
        QCOMPARE(shown.view.grab().toImage(), empty);
    }
};

CORESIFT_QT_TEST(PictureViewTest)
#include "picture_view_test.moc"
