#include "widgets/point_index.h"

#include "core/base/random.h"
#include "tests/support/qt_test.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace coresift;

class PointIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALookAtEveryPointFinds()
    {
        std::vector<float> x, y;
        RandomStream random(1);
        for (int i = 0; i < 5000; ++i) {
            x.push_back(static_cast<float>(random.normal()));
            y.push_back(static_cast<float>(10 * random.normal()));
        }
        const PointIndex index(x, y);
        int hits = 0;
        for (int i = 0; i < 500; ++i) {
            const double px = 1.5 * random.normal(), py = 15 * random.normal();
            std::int64_t best = -1;
            double nearest = 1;
            for (std::size_t j = 0; j < x.size(); ++j) {
                const double dx = (static_cast<double>(x[j]) - px) / 0.1, dy = (static_cast<double>(y[j]) - py) / 1.0;
                if (dx * dx + dy * dy <= nearest && dx * dx + dy * dy < 1) {
                    nearest = dx * dx + dy * dy;
                    best = static_cast<std::int64_t>(j);
                }
            }
            QCOMPARE(index.nearest(px, py, 0.1, 1.0), best);
            hits += best >= 0 ? 1 : 0;
        }
        QVERIFY(hits > 100);
        QVERIFY(hits < 500);
    }

    void leavesOutPointsWithoutAPlace()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<float> x{nan, 1, 2}, y{0, nan, 3};
        const PointIndex index(x, y);
        QCOMPARE(index.nearest(2, 3, 1, 1), std::int64_t(2));
        QCOMPARE(index.nearest(1, 0, 0.5, 0.5), std::int64_t(-1));
        QCOMPARE(index.left(), 2.0);
        QCOMPARE(index.top(), 3.0);
    }

    void isEmptyWithoutPoints()
    {
        const std::vector<float> none;
        const PointIndex index(none, none);
        QVERIFY(index.isEmpty());
        QCOMPARE(index.nearest(0, 0, 1, 1), std::int64_t(-1));
        QCOMPARE(PointIndex().nearest(0, 0, 1, 1), std::int64_t(-1));
    }

    void takesOnePointForAllWhenAllLieInOnePlace()
    {
        const std::vector<float> x(100, 4), y(100, 5);
        QCOMPARE(PointIndex(x, y).nearest(4, 5, 1, 1), std::int64_t(99)); // the one drawn last
    }
};

CORESIFT_QT_TEST(PointIndexTest)
#include "point_index_test.moc"
