#include "app/map_panel.h"

#include "app/workbench.h"
#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"
#include "widgets/qcp.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace coresift;

namespace {

/// A panel that shows a study.
struct ShownMap {
    explicit ShownMap(const std::string &path)
    {
        panel.resize(500, 400);
        open(path);
        panel.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }

    void open(const std::string &path)
    {
        QSignalSpy opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        panel.setContent(bench.document().shared());
    }

    QComboBox &projections() { return *panel.findChild<QComboBox *>(QStringLiteral("projection")); }
    QImage picture() { return panel.plot().grab().toImage(); }

    Workbench bench;
    MapPanel panel;
};

} // namespace

class MapPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study;

private Q_SLOTS:
    void init() { m_study = std::make_unique<test::SampledStudy>(); }
    void cleanup() { m_study.reset(); }

    void theProjectionsAreOffered()
    {
        ShownMap map(m_study->path);
        QVERIFY(map.projections().isVisible());
        QCOMPARE(map.projections().count(), 2);
        QCOMPARE(map.projections().currentText(), QStringLiteral("UMAP")); // as the study asks for
    }

    void aClickTellsTheImage()
    {
        ShownMap map(m_study->path);
        auto *plot = map.panel.findChild<QCustomPlot *>();
        const std::shared_ptr<const MapPoints> points = defaultMap(map.bench.document().content());
        const QPointF place = points->place(0);
        QSignalSpy clicks(&map.panel, &MapPanel::clicked);
        QTest::mouseClick(plot, Qt::LeftButton, {},
                          QPoint(static_cast<int>(std::lround(plot->xAxis->coordToPixel(place.x()))),
                                 static_cast<int>(std::lround(plot->yAxis->coordToPixel(place.y())))));
        QCOMPARE(clicks.count(), 1);
        const auto id = clicks.front().front().value<std::int64_t>();
        const std::int64_t index = map.bench.document().content().map.indexOf(id);
        QVERIFY(index >= 0); // that one, or another that lies on it
        QVERIFY(QLineF(points->place(index), place).length() < 1);
    }

    void anotherStudyHasNoneOfTheIndices()
    {
        test::TinyStudy empty;
        createStudy(empty.description());
        ShownMap map(m_study->path);
        map.panel.setCoreset(std::make_shared<const std::vector<std::int64_t>>(std::vector<std::int64_t>{50, 51}));
        map.open(empty.path);
        map.picture(); // of no points
        map.open(m_study->path);
        map.picture();
    }
};

CORESIFT_QT_TEST(MapPanelTest)
#include "map_panel_test.moc"
