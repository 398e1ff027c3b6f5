#include "widgets/map_plot.h"

#include "tests/support/qt_test.h"
#include "tests/support/support.h"
#include "widgets/qcp.h"
#include "widgets/style.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace coresift;

namespace {

/// A target image in one corner, an open-set image in the opposite one.
std::shared_ptr<const MapPoints> cornerPoints()
{
    return std::make_shared<const MapPoints>(std::vector<float>{0, 10}, std::vector<float>{0, 10},
                                             std::vector<bool>{true, false});
}

bool isFullColour(const QColor &colour, const QColor &wanted)
{
    return std::abs(colour.red() - wanted.red()) + std::abs(colour.green() - wanted.green()) +
               std::abs(colour.blue() - wanted.blue()) <
           12;
}

/// Whether a part of a picture has pixels that are the colour of the target set and not a shade of it.
bool hasTargetShape(const QImage &picture, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (isFullColour(picture.pixelColor(x, y), style::kTarget))
                return true;
    return false;
}

} // namespace

class MapPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePointUnderTheCursorIsRingedWithoutAnotherPicture()
    {
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(cornerPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        auto *plot = map.findChild<QCustomPlot *>();
        const QPoint point(static_cast<int>(plot->xAxis->coordToPixel(0)),
                           static_cast<int>(plot->yAxis->coordToPixel(0)));
        const QRect around(point - QPoint(12, 12), QSize(25, 25));
        const auto seen = [&] { return plot->grab(around).toImage(); };
        QTRY_VERIFY_WITH_TIMEOUT(hasTargetShape(seen(), QRect({}, around.size())), kPatience);
        QCoreApplication::processEvents();
        const QImage before = seen();
        const QSignalSpy redrawn(plot, &QCustomPlot::afterReplot), hovers(&map, &MapPlot::hovered);
        QTest::mouseMove(plot, point);
        QTRY_COMPARE_WITH_TIMEOUT(hovers.count(), 1, kPatience);
        QVERIFY(seen() != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(plot, &leave);
        QCOMPARE(hovers.count(), 2);
        QCOMPARE(seen(), before);
        QCOMPARE(redrawn.count(), 0);
    }

    void shapesAreDrawnWhereFewOfManyPointsAreInView()
    {
        constexpr std::size_t kManyTargets = 30'000;
        std::vector<float> places(kManyTargets, 0);
        places.back() = 10; // alone
        const test::TempDir folder;
        MapPlot map;
        map.setPoints(std::make_shared<const MapPoints>(places, places, std::vector<bool>(kManyTargets, true)));
        const QString file = QString::fromStdString(folder / "map.png");
        QVERIFY(map.savePicture(file, 400, 300));
        QVERIFY(!hasTargetShape(QImage(file), QRect(200, 0, 200, 300))); // too many for shapes: a faint dot
        auto *plot = map.findChild<QCustomPlot *>();
        plot->xAxis->setRange(9, 11);
        plot->yAxis->setRange(9, 11);
        QVERIFY(map.savePicture(file, 400, 300));
        QVERIFY(hasTargetShape(QImage(file), QRect(100, 75, 200, 180)));
    }

    void everyKeyThatIsListedMovesTheMap()
    {
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(cornerPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        auto *plot = map.findChild<QCustomPlot *>();
        for (const ShortcutRow &row : MapPlot::shortcuts())
            for (const QKeySequence &keys : row.keys) {
                map.showAll();
                QTest::keyClick(plot, Qt::Key_Plus); // so that Home changes something
                const QCPRange across = plot->xAxis->range(), up = plot->yAxis->range();
                QTest::keyClick(plot, keys[0].key());
                QVERIFY2(across != plot->xAxis->range() || up != plot->yAxis->range(), qPrintable(keys.toString()));
            }
    }
};

CORESIFT_QT_TEST(MapPlotTest)
#include "map_plot_test.moc"
