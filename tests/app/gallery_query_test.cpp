#include "app/gallery_query.h"

#include "tests/support/qt_test.h"

#include <QTest>

using namespace coresift;

namespace {

/// Images 10 to 15: two of the target set, four of the open-set, of which 14 and 12 are taken, in this order.
GalleryQuery query(GalleryQuery::Show show, GalleryQuery::Order order)
{
    auto map = std::make_shared<MapData>();
    const char *const paths[] = {"t/b.jpg", "t/a.jpg", "u/Cat.jpg", "u/dog.jpg", "u/ape.jpg", "v/cow.jpg"};
    for (int i = 0; i < 6; ++i) {
        ImageRecord image;
        image.id = 10 + i;
        image.path = paths[i];
        image.label = i % 2 == 0 ? "even" : "odd";
        map->images.add(image, {i < 2   ? "target"
                                : i < 5 ? "u"
                                        : "v",
                                i < 2 ? SetRole::Target : SetRole::OpenSet, "/images"});
        map->ids.push_back(image.id);
    }
    auto provenances = std::make_shared<Provenances>(6);
    provenances->set(4, {1, 1, 3, 0.8F});
    provenances->set(2, {2, 2, 1, 0.9F});
    auto marks = std::make_shared<std::map<std::int64_t, ImageMark>>();
    (*marks)[13] = {13, MarkKind::Rejected, "blurred"};
    GalleryQuery query;
    query.show = show;
    query.order = order;
    query.images = {map, provenances, marks};
    query.coreset = std::make_shared<const std::vector<std::int64_t>>(std::vector<std::int64_t>{4, 2});
    return query;
}

using Rows = std::vector<std::int32_t>;
using Show = GalleryQuery::Show;
using Order = GalleryQuery::Order;

} // namespace

class GalleryQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsAskedFor()
    {
        QCOMPARE(query(Show::Coreset, Order::Rank).rows(), (Rows{4, 2}));
        QCOMPARE(query(Show::Target, Order::Rank).rows(), (Rows{0, 1}));
        QCOMPARE(query(Show::OpenSet, Order::Rank).rows(), (Rows{4, 2, 3, 5}));
        QCOMPARE(query(Show::NotTaken, Order::Rank).rows(), (Rows{3, 5}));
        QCOMPARE(query(Show::Rejected, Order::Rank).rows(), Rows{3});
        QCOMPARE(query(Show::Pinned, Order::Rank).rows(), Rows{});
        QCOMPARE(query(Show::All, Order::Rank).rows().size(), std::size_t(6));
        GalleryQuery chosen = query(Show::Chosen, Order::Name);
        chosen.listed = {10, 15, 99};
        QCOMPARE(chosen.rows(), (Rows{0, 5}));
    }

    void sortsTheCoresetFirst()
    {
        QCOMPARE(query(Show::All, Order::Cosine).rows(), (Rows{2, 4, 0, 1, 3, 5}));
        QCOMPARE(query(Show::All, Order::Centroid).rows(), (Rows{2, 4, 0, 1, 3, 5}));
        QCOMPARE(query(Show::All, Order::Round).rows(), (Rows{4, 2, 0, 1, 3, 5}));
        QCOMPARE(query(Show::All, Order::Name).rows(), (Rows{1, 0, 2, 4, 3, 5}));
    }

    void columnsOfSeveralFoldersAreOne()
    {
        GalleryQuery dated = query(Show::All, Order::Name);
        auto metadata = std::make_shared<Metadata>();
        metadata->columns.push_back({"u", "date", 12, {1, 2, 0}, {"", "2001-05", "2002-05"}});
        metadata->columns.push_back({"v", "date", 15, {1}, {"", "2002-07"}});
        dated.metadata = metadata;
        dated.column = "date";
        dated.value = "2002";
        dated.partOfValue = true;
        QCOMPARE(dated.rows(), (Rows{3, 5}));
    }

    void filtersHoldTogether()
    {
        GalleryQuery wanted = query(Show::All, Order::Rank);
        wanted.text = QStringLiteral("C"); // in any case
        QCOMPARE(wanted.rows(), (Rows{2, 5}));
        wanted.root = "v";
        QCOMPARE(wanted.rows(), Rows{5});
        wanted.label = "even";
        QCOMPARE(wanted.rows(), Rows{});
        GalleryQuery licensed = query(Show::All, Order::Rank);
        auto metadata = std::make_shared<Metadata>();
        metadata->columns.push_back({"u", "licence", 12, {1, 2, 1}, {"", "CC0", "own"}});
        licensed.metadata = metadata;
        licensed.column = "licence";
        licensed.value = "CC0";
        QCOMPARE(licensed.rows(), (Rows{4, 2}));
        licensed.value = "";
        QCOMPARE(licensed.rows(), (Rows{0, 1, 5})); // those without one
        licensed.value = "cC";
        QCOMPARE(licensed.rows(), Rows{}); // no value as a whole
        licensed.partOfValue = true;
        QCOMPARE(licensed.rows(), (Rows{4, 2}));
        licensed.value = "";
        QCOMPARE(licensed.rows().size(), std::size_t(6)); // a part of every value, and of none
        GalleryQuery ofCentroid = query(Show::All, Order::Rank);
        ofCentroid.centroid = 3;
        QCOMPARE(ofCentroid.rows(), Rows{4});
    }
};

CORESIFT_QT_TEST(GalleryQueryTest)
#include "gallery_query_test.moc"
