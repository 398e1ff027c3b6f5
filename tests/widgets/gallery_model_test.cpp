#include "widgets/gallery_model.h"

#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

/// Knows no picture until it is told to deliver.
class LateThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &hash, const std::string &) override
    {
        if (delivered.count(hash) != 0)
            return delivered[hash];
        ++asked[hash];
        return {};
    }

    void deliver(const std::string &hash)
    {
        delivered[hash] = QPixmap(4, 4);
        Q_EMIT ready(hash);
    }

    std::map<std::string, int> asked;
    std::map<std::string, QPixmap> delivered;
};

std::shared_ptr<const GalleryContent> content()
{
    auto map = std::make_shared<MapData>();
    for (int i = 0; i < 3; ++i) {
        ImageRecord image;
        image.id = 10 + i;
        image.path = "birds/" + std::to_string(i) + ".jpg";
        image.hash = i == 1 ? "other" : "same";
        map->images.add(image, {"birds", SetRole::OpenSet, "/birds"});
        map->ids.push_back(image.id);
    }
    ImageTable table;
    table.map = map;
    auto provenances = std::make_shared<Provenances>(3);
    provenances->set(0, {1, 2, 3, 0.9F});
    table.provenances = provenances;
    return std::make_shared<GalleryContent>(table, std::vector<std::int32_t>{0, 1, 2});
}

} // namespace

class GalleryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel()
    {
        LateThumbnails thumbnails;
        GalleryModel model(thumbnails);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(content());
        QCOMPARE(model.rowCount(), 3);
        model.setContent(std::make_shared<GalleryContent>());
        QCOMPARE(model.rowCount(), 0);
    }

    void findsRowsByImage()
    {
        LateThumbnails thumbnails;
        GalleryModel model(thumbnails);
        model.setContent(content());
        QCOMPARE(model.rowOf(12), 2);
        QCOMPARE(model.rowOf(13), -1);
        QCOMPARE(model.item(1).image.path, std::string("birds/1.jpg"));
    }

    void saysWhyAnImageWasTaken()
    {
        LateThumbnails thumbnails;
        GalleryModel model(thumbnails);
        model.setContent(content());
        QCOMPARE(model.index(0).data(GalleryModel::CaptionRole).toString(),
                 QStringLiteral("1 · ") + QLocale().toString(0.9, 'f', 3));
        QCOMPARE(model.index(1).data(GalleryModel::CaptionRole).toString(), QStringLiteral("1.jpg"));
    }

    void asksForThumbnailsOfWhatIsLookedAtAndTellsWhenTheyCome()
    {
        LateThumbnails thumbnails;
        GalleryModel model(thumbnails);
        model.setContent(content());
        QVERIFY(thumbnails.asked.empty());
        QVERIFY(model.index(0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        QCOMPARE(thumbnails.asked.size(), std::size_t(1));
        QSignalSpy changes(&model, &GalleryModel::dataChanged);
        QVERIFY(model.index(2).data(Qt::DecorationRole).value<QPixmap>().isNull());
        thumbnails.deliver("same");
        QCOMPARE(changes.count(), 2); // both rows with this content that were looked at
        QVERIFY(!model.index(2).data(Qt::DecorationRole).value<QPixmap>().isNull());
    }
};

CORESIFT_QT_TEST(GalleryModelTest)
#include "gallery_model_test.moc"
