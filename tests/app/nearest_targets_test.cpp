#include "app/nearest_targets.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"
#include "widgets/coreset_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

const QString kNotFoundYet = QStringLiteral("…");

/// The table over a study, without a view: a test looks at its rows.
struct TargetsTable {
    void open(const std::string &path)
    {
        bench.document().open(QString::fromStdString(path));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(8), kPatience);
        table.setCoreset(bench.images(), bench.sharedCoreset());
    }

    QString nearest(int row) const { return table.index(row, CoresetModel::NearestTarget).data().toString(); }

    /// What the features say.
    QString expected(int row)
    {
        const std::vector<NearImageId> nearest = bench.sampling().session()->nearestTargets(table.idOf(row), 1);
        const MapData &map = bench.document().content().map;
        const auto index = static_cast<std::size_t>(map.indexOf(nearest.at(0).id));
        return QString::fromStdString(map.images[index].path);
    }

    Workbench bench;
    CoresetModel table{bench.chosen()};
    const QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
    NearestTargets targets{bench, table, nullptr};
};

} // namespace

class NearestTargetsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study; // only looked at

private Q_SLOTS:
    void initTestCase() { m_study = std::make_unique<test::SampledStudy>(); }
    void cleanupTestCase() { m_study.reset(); }

    void rowsThatAreLookedAtGetTheirNearestTarget()
    {
        TargetsTable shown;
        shown.open(m_study->path);
        for (int row = 0; row < shown.table.rowCount(); ++row) {
            QTRY_VERIFY_WITH_TIMEOUT(shown.nearest(row) != kNotFoundYet, kPatience);
            QCOMPARE(shown.nearest(row), shown.expected(row));
        }
    }

    void anotherStudyIsLookedAtAnew()
    {
        const test::SampledStudy other;
        TargetsTable shown;
        shown.open(m_study->path);
        QTRY_VERIFY_WITH_TIMEOUT(shown.nearest(0) != kNotFoundYet, kPatience);
        QSignalSpy wanted(&shown.table, &CoresetModel::nearestTargetsWanted);
        QSignalSpy opened(&shown.bench.document(), &StudyDocument::opened);
        QSignalSpy placed(&shown.bench, &Workbench::coresetChanged);
        shown.bench.document().open(QString::fromStdString(other.path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(placed.count() > 0 && shown.bench.coreset().size() == 8, kPatience);
        shown.table.setCoreset(shown.bench.images(), shown.bench.sharedCoreset());
        QTRY_VERIFY_WITH_TIMEOUT((shown.nearest(0), wanted.count() > 0), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.nearest(0) != kNotFoundYet, kPatience);
        QCOMPARE(shown.nearest(0), shown.expected(0));
    }
};

CORESIFT_QT_TEST(NearestTargetsTest)
#include "nearest_targets_test.moc"
