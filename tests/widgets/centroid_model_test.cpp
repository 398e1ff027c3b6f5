#include "widgets/centroid_model.h"

#include "tests/support/qt_test.h"
#include "widgets/centroid_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace coresift;

namespace {

class RedThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &hash, const std::string &) override
    {
        QPixmap picture(8, 8);
        picture.fill(Qt::red);
        return hash == "late" ? QPixmap() : picture;
    }
};

CentroidRow rowOf(int centroid, std::int64_t picks, bool leftOut = false)
{
    CentroidRow row;
    row.summary.centroid = centroid;
    row.summary.targetImages = 10 * centroid;
    row.summary.picks = picks;
    row.summary.meanCosine = 0.5;
    row.summary.leftOut = leftOut;
    ImageView image;
    image.hash = centroid == 1 ? "late" : "now";
    row.targets = {image};
    return row;
}

} // namespace

class CentroidModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelIsConsistent()
    {
        RedThumbnails thumbnails;
        CentroidModel model(thumbnails);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({rowOf(0, 5), rowOf(1, 0)});
        model.setRows({rowOf(0, 6), rowOf(1, 0, true)});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anImagesCentroidIsShownWithoutChoosingIt()
    {
        RedThumbnails thumbnails;
        CentroidModel model(thumbnails);
        model.setRows({rowOf(0, 5), rowOf(1, 3), rowOf(2, 1)});
        CentroidView view(model);
        QSignalSpy chosen(&view, &CentroidView::chosen);
        auto *table = view.findChild<QTableView *>();
        view.showCentroid(2);
        QCOMPARE(table->currentIndex().row(), 2);
        table->sortByColumn(CentroidModel::Number, Qt::DescendingOrder);
        view.showCentroid(1);
        QCOMPARE(table->currentIndex().row(), 1);
        view.showCentroid(0);
        QCOMPARE(table->currentIndex().row(), 2);
        QCOMPARE(chosen.count(), 0);
    }

    void showsSizesAndWhatIsLeftOut()
    {
        RedThumbnails thumbnails;
        CentroidModel model(thumbnails);
        model.setRows({rowOf(0, 5), rowOf(1, 0, true)});
        QCOMPARE(model.index(0, CentroidModel::Picks).data().toString(), QStringLiteral("5"));
        QCOMPARE(model.index(1, CentroidModel::TargetImages).data().toString(), QStringLiteral("10"));
        QCOMPARE(model.index(1, CentroidModel::Number).data().toString(), QStringLiteral("1, left out"));
        QCOMPARE(model.index(1, CentroidModel::MeanCosine).data().toString(), QStringLiteral("–"));
        CentroidRow withReason = rowOf(1, 0, true);
        withReason.summary.reason = "blurred";
        model.setRows({rowOf(0, 5), withReason});
        QVERIFY(
            model.index(1, CentroidModel::Number).data(Qt::ToolTipRole).toString().contains(QStringLiteral("blurred")));
        CentroidView view(model);
        const auto *reason = view.findChild<QLabel *>(QStringLiteral("reason"));
        view.showCentroid(1);
        QCOMPARE(reason->text(), QStringLiteral("Left out: blurred"));
        view.showCentroid(0);
        QVERIFY(reason->text().isEmpty());
    }

    void picturesThatComeLaterAreAnnounced()
    {
        RedThumbnails thumbnails;
        CentroidModel model(thumbnails);
        model.setRows({rowOf(0, 5), rowOf(1, 0)});
        const auto pictures = [&](int row) {
            return model.index(row, CentroidModel::TypicalTargets).data(CentroidModel::PicturesRole).toList();
        };
        QVERIFY(!pictures(0).front().value<QPixmap>().isNull());
        QVERIFY(pictures(1).front().value<QPixmap>().isNull());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Q_EMIT thumbnails.ready("late");
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.front().front().toModelIndex().row(), 1);
    }

    void theButtonAsksForTheChosenCentroid()
    {
        RedThumbnails thumbnails;
        CentroidModel model(thumbnails);
        CentroidView view(model);
        QSignalSpy leaveOut(&view, &CentroidView::leaveOutRequested), pick(&view, &CentroidView::pickRequested);
        auto *button = view.findChild<QPushButton *>();
        model.setRows({rowOf(0, 5), rowOf(1, 0, true), rowOf(2, 9)});
        QVERIFY(!button->isEnabled());
        auto *table = view.findChild<QTableView *>();
        table->sortByColumn(CentroidModel::Picks, Qt::DescendingOrder);
        table->setCurrentIndex(table->model()->index(0, 0));
        button->click();
        QCOMPARE(leaveOut.takeFirst(), QVariantList{2});
        table->setCurrentIndex(table->model()->index(2, 0));
        button->click();
        QCOMPARE(pick.takeFirst(), QVariantList{1});
        QVERIFY(leaveOut.isEmpty());
    }
};

CORESIFT_QT_TEST(CentroidModelTest)
#include "centroid_model_test.moc"
