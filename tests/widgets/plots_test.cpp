#include "widgets/loss_plot.h"
#include "widgets/map_plot.h"
#include "widgets/qcp.h"
#include "widgets/stop_curve_plot.h"
#include "widgets/style.h"

#include "tests/support/support.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

/// Pixels of a colour, give or take what antialiasing does.
int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            const int distance = std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                                 std::abs(at.blue() - colour.blue());
            found += distance < 12 ? 1 : 0;
        }
    return found;
}

/// A target image in one corner, an open-set image in the opposite one.
std::shared_ptr<const MapPoints> twoPoints()
{
    auto points = std::make_shared<MapPoints>();
    points->x = {0, 10};
    points->y = {0, 10};
    points->target = {true, false};
    return points;
}

std::vector<StepMetrics> falling(int steps)
{
    std::vector<StepMetrics> metrics;
    for (int i = 1; i <= steps; ++i)
        metrics.push_back({1, i, 5.0 / i, 0.1, 100});
    return metrics;
}

} // namespace

class PlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMarkLeavesThePainterAsItWas()
    {
        QImage image(40, 40, QImage::Format_ARGB32);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        for (const bool pinned : {true, false}) {
            style::drawMark(painter, {20, 20}, 8, pinned);
            QCOMPARE(painter.brush(), QBrush(Qt::NoBrush)); // or the frame that is drawn next would be filled
            QCOMPARE(painter.pen(), QPen(Qt::red));
        }
    }

    void mapDrawsTargetAndCoresetInTheirColours()
    {
        const test::TempDir folder;
        MapPlot map;
        map.setPoints(twoPoints());
        const QString file = QString::fromStdString(folder / "map.png");
        QVERIFY(map.savePicture(file, 400, 300));
        QCOMPARE(QImage(file).size(), QSize(400, 300));
        const int coresetBefore = count(QImage(file), style::kCoreset);
        QVERIFY(count(QImage(file), style::kTarget) > 40);
        map.setCoreset({1});
        QVERIFY(map.savePicture(file, 400, 300));
        QVERIFY(count(QImage(file), style::kCoreset) > coresetBefore + 20);
    }

    void mapSaysWhichImageIsUnderTheCursorAndClicked()
    {
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(twoPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        auto *plot = map.findChild<QCustomPlot *>();
        const QPoint target(static_cast<int>(plot->xAxis->coordToPixel(0)),
                            static_cast<int>(plot->yAxis->coordToPixel(0)));
        QSignalSpy hovers(&map, &MapPlot::hovered), clicks(&map, &MapPlot::clicked);
        QTest::mouseMove(plot, target + QPoint(2, -2));
        QTRY_COMPARE(hovers.count(), 1);
        QCOMPARE(hovers.back().front().value<std::int64_t>(), std::int64_t(0));
        QTest::mouseMove(plot, plot->rect().center());
        QTRY_COMPARE(hovers.back().front().value<std::int64_t>(), std::int64_t(-1));
        QTest::mouseClick(plot, Qt::LeftButton, {}, target);
        QCOMPARE(clicks.count(), 1);
        QCOMPARE(clicks.front().front().value<std::int64_t>(), std::int64_t(0));
    }

    void mapZoomsAndShowsAllAgain()
    {
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(twoPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        auto *plot = map.findChild<QCustomPlot *>();
        const double whole = plot->xAxis->range().size();
        QTest::keyClick(plot, Qt::Key_Plus);
        QVERIFY(plot->xAxis->range().size() < whole);
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->xAxis->range().size(), whole);
        map.setPoints(twoPoints()); // the same study read again leaves the view alone
        QTest::keyClick(plot, Qt::Key_Plus);
        const double zoomed = plot->xAxis->range().size();
        map.setPoints(twoPoints());
        QCOMPARE(plot->xAxis->range().size(), zoomed);
    }

    void mapShowsAHintWhileThereIsNothing()
    {
        MapPlot map;
        map.setHint(QStringLiteral("Scan first"));
        map.show();
        bool seen = false;
        for (const QLabel *label : map.findChildren<QLabel *>())
            seen = seen || (label->isVisible() && label->text() == QStringLiteral("Scan first"));
        QVERIFY(seen);
    }

    void lossGrowsStepByStepAndStartsAnew()
    {
        LossPlot plot;
        plot.setMetrics(falling(10));
        QCOMPARE(plot.steps(), std::int64_t(10));
        plot.append({1, 11, 0.4, 0.1, 100});
        auto *custom = plot.findChild<QCustomPlot *>();
        QCOMPARE(custom->graph(1)->dataCount(), 11);
        plot.append({1, 1, 5.0, 0.1, 100}); // another run
        QCOMPARE(plot.steps(), std::int64_t(1));
        QCOMPARE(custom->graph(1)->dataCount(), 1);
    }

    void lossIsSavedAsAPicture()
    {
        const test::TempDir folder;
        LossPlot plot;
        plot.setMetrics(falling(50));
        const QString file = QString::fromStdString(folder / "loss.png");
        QVERIFY(plot.savePicture(file, 500, 300));
        QVERIFY(count(QImage(file), style::kTarget) > 200);
        QVERIFY(!plot.savePicture(QString::fromStdString(folder / "no/such/folder.png"), 500, 300));
    }

    void stopCurveSaysInWordsWhatEndsTheSelection()
    {
        StopCurvePlot plot;
        std::vector<Round> rounds;
        for (int i = 0; i < 30; ++i)
            rounds.push_back({1.0 - 0.01 * i, 5, 5 * (i + 1)});
        Cut cut;
        cut.images = 120;
        cut.rounds = 24;
        cut.reference = 0.77;
        cut.end = CutEnd::StopRule;
        plot.setCurve(rounds, cut, CutOptions());
        const auto *sentence = plot.findChild<QLabel *>();
        QVERIFY2(sentence->text().contains(QStringLiteral("120")) && sentence->text().contains(QStringLiteral("24")),
                 qPrintable(sentence->text()));
        cut.end = CutEnd::Budget;
        const QString before = sentence->text();
        plot.setCurve(rounds, cut, CutOptions());
        QVERIFY(sentence->text() != before);
    }
};

QTEST_MAIN(PlotsTest)
#include "plots_test.moc"
