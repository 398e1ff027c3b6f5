#include "widgets/map_plot.h"
#include "widgets/qcp.h"
#include "widgets/run_plot.h"
#include "widgets/stop_curve_plot.h"
#include "widgets/style.h"

#include "tests/support/qt_test.h"
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
    return std::make_shared<const MapPoints>(std::vector<float>{0, 10}, std::vector<float>{0, 10},
                                             std::vector<bool>{true, false});
}

MapPoints::Indices indices(std::vector<std::int64_t> list)
{
    return std::make_shared<const std::vector<std::int64_t>>(std::move(list));
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
        map.setCoreset(indices({1}));
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

    void mapTellsWhichImagesARegionHolds_data()
    {
        QTest::addColumn<MapTool>("tool");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<ChooseHow>("how");
        QTest::newRow("rectangle") << MapTool::Rectangle << Qt::KeyboardModifiers() << ChooseHow::Replace;
        QTest::newRow("add") << MapTool::Rectangle << Qt::KeyboardModifiers(Qt::ShiftModifier) << ChooseHow::Add;
        QTest::newRow("lasso") << MapTool::Lasso << Qt::KeyboardModifiers(Qt::ControlModifier) << ChooseHow::Remove;
    }

    void mapTellsWhichImagesARegionHolds()
    {
        QFETCH(MapTool, tool);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(ChooseHow, how);
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(twoPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        auto *plot = map.findChild<QCustomPlot *>();
        const QPoint open(static_cast<int>(plot->xAxis->coordToPixel(10)),
                          static_cast<int>(plot->yAxis->coordToPixel(10)));
        const QCPRange before = plot->xAxis->range();
        map.setTool(tool);
        std::vector<std::vector<std::int64_t>> regions;
        std::vector<ChooseHow> hows;
        connect(&map, &MapPlot::regionDrawn, this, [&](const std::vector<std::int64_t> &indices, ChooseHow chosenHow) {
            regions.push_back(indices);
            hows.push_back(chosenHow);
        });
        QTest::mousePress(plot, Qt::LeftButton, modifiers, open + QPoint(-12, -12));
        for (const QPoint &corner : {QPoint(-14, 12), QPoint(14, 10)})
            QTest::mouseMove(plot, open + corner);
        QTest::mouseRelease(plot, Qt::LeftButton, modifiers, open + QPoint(14, 10));
        QTRY_COMPARE(regions.size(), std::size_t(1));
        QCOMPARE(regions.front(), std::vector<std::int64_t>{1});
        QCOMPARE(hows.front(), how);
        QCOMPARE(plot->xAxis->range().size(), before.size()); // the map stays where it is
        QCOMPARE(plot->xAxis->range().lower, before.lower);
    }

    void anOutlineThatEndsWhereItBeganIsNoClick()
    {
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(twoPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        auto *plot = map.findChild<QCustomPlot *>();
        const QPoint open(static_cast<int>(plot->xAxis->coordToPixel(10)),
                          static_cast<int>(plot->yAxis->coordToPixel(10)));
        map.setTool(MapTool::Lasso);
        QSignalSpy regions(&map, &MapPlot::regionDrawn), clicks(&map, &MapPlot::clicked);
        const QPoint begin = open + QPoint(-14, -10);
        QTest::mousePress(plot, Qt::LeftButton, {}, begin);
        for (const QPoint &corner : {QPoint(-14, 12), QPoint(14, 12), QPoint(14, -10)})
            QTest::mouseMove(plot, open + corner);
        QTest::mouseMove(plot, begin);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, begin);
        QTRY_COMPARE(regions.count(), 1);
        QCOMPARE(regions.front().front().value<std::vector<std::int64_t>>(), std::vector<std::int64_t>{1});
        QCOMPARE(clicks.count(), 0);
    }

    void mapShowsItsPointsAndMovesThemAtOnce()
    {
        MapPlot map;
        map.resize(400, 300);
        map.setPoints(twoPoints());
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        const auto targetIn = [&](const QRect &rect) { return count(map.grab(rect).toImage(), style::kTarget); };
        const QRect left(0, 150, 100, 150);
        QTRY_VERIFY(targetIn(left) > 20);
        auto *plot = map.findChild<QCustomPlot *>();
        const double width = plot->xAxis->range().size();
        plot->xAxis->moveRange(-width / 2);
        plot->replot(); // before another picture can be there
        QVERIFY(targetIn(left.translated(plot->axisRect()->width() / 2, 0)) > 20);
        QCOMPARE(targetIn(left), 0);
    }

    void mapSetsOffWhatIsChosen()
    {
        const test::TempDir folder;
        MapPlot map;
        map.setPoints(std::make_shared<const MapPoints>(std::vector<float>{0, 5, 10}, std::vector<float>{0, 5, 10},
                                                        std::vector<bool>{true, true, false}));
        const QString file = QString::fromStdString(folder / "map.png");
        QVERIFY(map.savePicture(file, 400, 300));
        const int all = count(QImage(file), style::kTarget);
        map.setChosen(indices({1})); // one is ringed elsewhere
        QVERIFY(map.savePicture(file, 400, 300));
        QCOMPARE(count(QImage(file), style::kTarget), all);
        map.setChosen(indices({1, 2}));
        QVERIFY(map.savePicture(file, 400, 300));
        const int chosen = count(QImage(file), style::kTarget);
        QVERIFY2(chosen > all / 3 && chosen < all, qPrintable(QString::number(chosen)));
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
        RunPlot plot;
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
        RunPlot plot;
        plot.setMetrics(falling(50));
        const QString file = QString::fromStdString(folder / "loss.png");
        QVERIFY(plot.savePicture(file, 500, 300));
        QVERIFY(count(QImage(file), style::kTarget) > 200);
        QVERIFY(!plot.savePicture(QString::fromStdString(folder / "no/such/folder.png"), 500, 300));
    }

    void runsLieOverOneAnother()
    {
        RunPlot plot;
        plot.setRuns({{QStringLiteral("one"), falling(20)}, {QStringLiteral("two"), falling(50)}});
        QCOMPARE(plot.steps(), std::int64_t(50));
        auto *custom = plot.findChild<QCustomPlot *>();
        QStringList legend;
        for (int i = 0; i < custom->legend->itemCount(); ++i)
            legend.push_back(static_cast<QCPPlottableLegendItem *>(custom->legend->item(i))->plottable()->name());
        QCOMPARE(legend, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        const QPen first = custom->graph(2)->pen(), second = custom->graph(4)->pen(); // the means
        QVERIFY(first.color() != second.color() && first.style() != second.style());
        plot.setRuns({});
        QVERIFY(plot.isEmpty());
    }

    void smoothingMovesTheMean()
    {
        RunPlot plot;
        plot.setRuns({{QStringLiteral("one"), falling(20)}});
        auto *mean = plot.findChild<QCustomPlot *>()->graph(2);
        const double smooth = mean->data()->at(19)->value;
        plot.setSmoothing(0);
        QCOMPARE(mean->dataCount(), 20);
        QCOMPARE(mean->data()->at(19)->value, 5.0 / 20);
        QVERIFY(smooth > 5.0 / 20);
        plot.append({1, 21, 4, 0.1, 100});
        QCOMPARE(mean->data()->at(20)->value, 4.0);
    }

    void theAxisOfTheLossIsLogarithmicOnRequest()
    {
        RunPlot plot;
        plot.setMetrics(falling(500));
        auto *axis = plot.findChild<QCustomPlot *>()->yAxis;
        plot.setLogarithmic(true);
        QCOMPARE(axis->scaleType(), QCPAxis::stLogarithmic);
        QVERIFY(axis->range().lower > 0 && axis->range().lower < 0.01);
        plot.setMetrics({{1, 1, 0.0, 0.1, 100}}); // has no logarithm
        QCOMPARE(axis->scaleType(), QCPAxis::stLinear);
    }

    void anotherFigureIsDrawn()
    {
        std::vector<StepMetrics> metrics = falling(20);
        metrics[9].featureSpread = 0.25;
        metrics[19].featureSpread = 0.5;
        RunPlot plot;
        plot.setMetrics(metrics);
        auto *custom = plot.findChild<QCustomPlot *>();
        const auto drawn = [&] { return custom->graph(custom->graphCount() - 1)->data(); }; // the mean of the one run
        plot.setFigure(RunFigure::Spread);
        QCOMPARE(drawn()->size(), 2);
        QCOMPARE(drawn()->at(1)->key, 20.0);
        QCOMPARE(drawn()->at(1)->value, 0.5); // two values are not smoothed
        QCOMPARE(custom->yAxis->label(), RunPlot::figureTitle(RunFigure::Spread));
        QVERIFY(plot.exported(PlotFormat::Csv).contains(",1,10,0.5,0.25,0.1,100,0.25,,,,,\r\n"));
        StepMetrics last{1, 21, 0.2, 0.1, 100};
        last.featureSpread = 0.6;
        last.knn = 70;
        plot.append(last);
        QCOMPARE(drawn()->size(), 3);
        plot.setFigure(RunFigure::Speed);
        QCOMPARE(drawn()->size(), 21);
        plot.setFigure(RunFigure::Knn);
        QCOMPARE(drawn()->size(), 1);
        plot.setFigure(RunFigure::Loss);
        QCOMPARE(drawn()->size(), 21);
    }

    void aSecondFigureOfASingleRunStandsBesideTheFirst()
    {
        std::vector<StepMetrics> metrics = falling(20);
        metrics[9].uniformity = -2;
        metrics[19].uniformity = -3;
        RunPlot plot;
        plot.setMetrics(metrics);
        auto *custom = plot.findChild<QCustomPlot *>();
        const QCPGraph *second = custom->graph(0);
        QCOMPARE(second->dataCount(), 20); // the learning rate
        QVERIFY(custom->yAxis2->visible());
        plot.setSecondFigure(RunFigure::Uniformity);
        QCOMPARE(second->dataCount(), 2);
        QCOMPARE(custom->yAxis2->label(), RunPlot::figureTitle(RunFigure::Uniformity));
        QVERIFY(custom->yAxis2->range().lower < -3 && custom->yAxis2->range().upper == 0);
        plot.setFigure(RunFigure::Uniformity); // it is drawn already
        QVERIFY(!custom->yAxis2->visible());
        plot.setFigure(RunFigure::Loss);
        plot.setSecondFigure(std::nullopt);
        QVERIFY(!custom->yAxis2->visible());
        plot.setSecondFigure(RunFigure::Speed);
        plot.setRuns({{QStringLiteral("one"), metrics}, {QStringLiteral("two"), metrics}});
        QVERIFY(!custom->yAxis2->visible());
    }

    void aFigureThatWasNotMeasuredIsSaidToBeMissing()
    {
        RunPlot plot;
        plot.setHint(QStringLiteral("Train first."));
        auto *hint = plot.findChild<QLabel *>();
        QCOMPARE(hint->text(), QStringLiteral("Train first."));
        plot.setMetrics(falling(5));
        QVERIFY(hint->isHidden());
        plot.setFigure(RunFigure::Knn);
        QVERIFY(!hint->isHidden() && hint->text().contains(QStringLiteral("kNN")));
        QVERIFY(!plot.isEmpty()); // its numbers can be exported
        plot.setMetrics({});
        QCOMPARE(hint->text(), QStringLiteral("Train first."));
    }

    void whatIsShownIsExported()
    {
        RunPlot plot;
        plot.resize(400, 200);
        plot.setRuns({{QStringLiteral("one, \"two\""), falling(2)}});
        plot.setSmoothing(0);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QCOMPARE(plot.exported(PlotFormat::Csv),
                 QByteArray("run,epoch,step,loss,moving_mean,learning_rate,images_per_second,feature_spread,"
                            "effective_rank,knn_percent,alignment,uniformity,output_spread\r\n"
                            "\"one, \"\"two\"\"\",1,1,5,5,0.1,100,,,,,,\r\n"
                            "\"one, \"\"two\"\"\",1,2,2.5,2.5,0.1,100,,,,,,\r\n"));
        QImage picture;
        QVERIFY(picture.loadFromData(plot.exported(PlotFormat::Png), "PNG"));
        QVERIFY(count(picture, style::kTarget) > 200);
        QVERIFY(picture.loadFromData(plot.exported(PlotFormat::Svg), "SVG"));
        QVERIFY(count(picture, style::kTarget) > 100);
        QVERIFY(plot.exported(PlotFormat::Pdf).startsWith("%PDF"));
    }

    void stopCurvesLinesAreDragged()
    {
        StopCurvePlot plot;
        std::vector<Round> rounds;
        for (int i = 0; i < 30; ++i)
            rounds.push_back({1.0 - 0.01 * i, 5, 5 * (i + 1)});
        Cut cut;
        cut.images = cut.budget = 50;
        cut.rounds = 10;
        CutOptions options;
        options.patience = 5; // utility 0.96
        plot.resize(500, 300);
        plot.setCurve(rounds, cut, options, 20);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        auto *canvas = plot.findChild<QCustomPlot *>();
        const auto at = [&](double round, double utility) {
            return QPoint(static_cast<int>(std::lround(canvas->xAxis->coordToPixel(round))),
                          static_cast<int>(std::lround(canvas->yAxis->coordToPixel(utility))));
        };
        std::vector<std::int64_t> budgets;
        std::vector<double> thresholds;
        connect(&plot, &StopCurvePlot::budgetDragged, this, [&](std::int64_t images) { budgets.push_back(images); });
        connect(&plot, &StopCurvePlot::thresholdDragged, this, [&](double tau) { thresholds.push_back(tau); });
        const auto drag = [&](const QPoint &from, const QPoint &to) {
            QTest::mousePress(canvas, Qt::LeftButton, {}, from);
            QTest::mouseMove(canvas, to);
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
        };
        const QCPRange before = canvas->xAxis->range();
        drag(at(10.5, 0.99), at(14.5, 0.99));
        QCOMPARE(budgets, std::vector<std::int64_t>{70});
        drag(at(3, 0.95 * 0.96), at(3, 0.9));
        QCOMPARE(thresholds.size(), std::size_t(1));
        QVERIFY(std::abs(thresholds.front() - 0.9 / 0.96) < 0.01);
        QCOMPARE(canvas->xAxis->range().size(), before.size());
        drag(at(17, 0.97), at(18, 0.97)); // beside the lines the range moves
        QCOMPARE(budgets.size() + thresholds.size(), std::size_t(2));
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
        plot.setCurve(rounds, cut, CutOptions(), 24);
        const auto *sentence = plot.findChild<QLabel *>();
        QVERIFY2(sentence->text().contains(QStringLiteral("120")) && sentence->text().contains(QStringLiteral("24")),
                 qPrintable(sentence->text()));
        cut.end = CutEnd::Budget;
        const QString before = sentence->text();
        plot.setCurve(rounds, cut, CutOptions(), 24);
        QVERIFY(sentence->text() != before);
    }
};

CORESIFT_QT_TEST(PlotsTest)
#include "plots_test.moc"
