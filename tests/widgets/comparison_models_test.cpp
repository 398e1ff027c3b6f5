#include "widgets/comparison_models.h"

#include "tests/support/qt_test.h"
#include "widgets/pick_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace coresift;

namespace {

class NoThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &, const std::string &) override { return {}; }
};

/// Two selectors; they share images 11 and 12 of four each.
std::shared_ptr<const SelectorComparison> twoSelectors(bool classes)
{
    auto comparison = std::make_shared<SelectorComparison>();
    comparison->budget = 4;
    SelectorResult one, other;
    one.selector = "simcore";
    one.ids = {13, 11, 12, 10};
    one.coverage = {0.91, 0.8, 0.85};
    one.remark = Phrase::verbatim("a remark");
    other.selector = "random";
    other.ids = {12, 20, 11, 21};
    if (classes) {
        one.classes = {{"cat", 3}, {"dog", 1}};
        other.classes = {{"bird", 2}};
    }
    comparison->results = {one, other};
    comparison->overlaps = {{0, 1, 2, 1.0 / 3}};
    return comparison;
}

/// Images 10 … 21, all of the open-set.
ImageTable images()
{
    auto map = std::make_shared<MapData>();
    for (int id = 10; id <= 21; ++id) {
        ImageRecord image;
        image.id = id;
        image.path = std::to_string(id) + ".jpg";
        map->images.add(image, {"open", SetRole::OpenSet, "/open"});
        map->ids.push_back(id);
    }
    ImageTable table;
    table.map = map;
    return table;
}

} // namespace

class ComparisonModelsTest : public QObject {
    Q_OBJECT

    template <class Model> void check()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(twoSelectors(/*classes=*/true));
        QVERIFY(model.rowCount() > 0 && model.columnCount() > 0);
        model.setComparison(std::make_shared<const SelectorComparison>());
        QCOMPARE(model.rowCount(), 0);
    }

    QString text(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void modelsAreConsistent()
    {
        check<SelectorFiguresModel>();
        check<SelectorOverlapModel>();
        check<ClassMixModel>();
    }

    void figuresOfEachSelector()
    {
        SelectorFiguresModel model;
        model.setComparison(twoSelectors(/*classes=*/false));
        QCOMPARE(text(model, 0, SelectorFiguresModel::Selector), QStringLiteral("simcore"));
        QCOMPARE(text(model, 0, SelectorFiguresModel::Images), QStringLiteral("4"));
        QCOMPARE(text(model, 0, SelectorFiguresModel::Coverage), QStringLiteral("0.9100"));
        QCOMPARE(text(model, 0, SelectorFiguresModel::Tenth), QStringLiteral("0.8000"));
        QCOMPARE(text(model, 0, SelectorFiguresModel::ToTarget), QStringLiteral("0.8500"));
        QCOMPARE(model.index(0, SelectorFiguresModel::Selector).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("a remark"));
    }

    void overlapIsTheSameBothWays()
    {
        SelectorOverlapModel model;
        model.setComparison(twoSelectors(/*classes=*/false));
        QCOMPARE(text(model, 0, 1), QStringLiteral("2 (0.333)"));
        QCOMPARE(text(model, 1, 0), text(model, 0, 1));
        QCOMPARE(text(model, 1, 1), QStringLiteral("–"));
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("random"));
    }

    void classesOfAllSelectorsAreListed()
    {
        ClassMixModel model;
        model.setComparison(twoSelectors(/*classes=*/true));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, 0), QStringLiteral("bird"));
        QCOMPARE(text(model, 0, 1), QStringLiteral("0 (0.0 %)"));
        QCOMPARE(text(model, 0, 2), QStringLiteral("2 (50.0 %)"));
        QCOMPARE(text(model, 1, 1), QStringLiteral("3 (75.0 %)"));
        model.setComparison(twoSelectors(/*classes=*/false));
        QCOMPARE(model.rowCount(), 0);
    }

    void picksTellWhatTheOtherDoesNotTake()
    {
        NoThumbnails thumbnails;
        PickModel model(thumbnails);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto content = std::make_shared<const PickContent>(
            images(), std::vector<std::int64_t>{13, 11, 12, 10, 99}, std::vector<std::int64_t>{11, 12, 20}, false);
        model.setPicks(content);
        QCOMPARE(model.rowCount(), 4); // 99 is gone
        QCOMPARE(content->onlyHere, std::int64_t(3));
        QCOMPARE(model.idOf(0), std::int64_t(13));
        QVERIFY(model.index(0).data(GalleryModel::OnlyHereRole).toBool());
        QVERIFY(!model.index(1).data(GalleryModel::OnlyHereRole).toBool());
        QCOMPARE(model.index(0).data(GalleryModel::CaptionRole).toString(), QStringLiteral("1"));
        QCOMPARE(model.index(1).data(GalleryModel::CaptionRole).toString(), QStringLiteral("2"));
    }

    void differencesKeepTheirRank()
    {
        NoThumbnails thumbnails;
        PickModel model(thumbnails);
        model.setPicks(std::make_shared<const PickContent>(images(), std::vector<std::int64_t>{13, 11, 12, 10},
                                                           std::vector<std::int64_t>{11, 12, 20}, true));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idOf(1), std::int64_t(10));
        QCOMPARE(model.index(1).data(GalleryModel::CaptionRole).toString(), QStringLiteral("4"));
    }
};

CORESIFT_QT_TEST(ComparisonModelsTest)
#include "comparison_models_test.moc"
