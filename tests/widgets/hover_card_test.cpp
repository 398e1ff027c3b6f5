#include "widgets/hover_card.h"

#include "tests/support/qt_test.h"

#include <QLabel>
#include <QTest>

using namespace coresift;

namespace {

/// Has no picture at first.
class SlowThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &, const std::string &) override { return picture; }

    QPixmap picture;
};

GalleryItem birdItem()
{
    GalleryItem item;
    item.image.hash = "bird";
    item.image.path = "birds/owl.jpg";
    item.image.role = SetRole::OpenSet;
    return item;
}

/// A card over a map of 600 x 500 pixels.
struct CardOverMap {
    CardOverMap()
    {
        map.resize(600, 500);
        map.show();
    }

    void show(const GalleryItem &item, const QPoint &at) { card->showItem(item, map.mapToGlobal(at)); }
    QLabel *label(int at) const { return card->findChildren<QLabel *>().at(at); }

    SlowThumbnails thumbnails;
    QWidget map;
    HoverCard *card = new HoverCard(thumbnails, &map);
    QLabel *picture = label(0), *text = label(1);
};

} // namespace

class HoverCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheImageIsAndWhyItWasTaken()
    {
        CardOverMap over;
        QVERIFY(!over.card->isVisible());
        GalleryItem item = birdItem();
        over.show(item, {10, 10});
        QVERIFY(over.card->isVisible());
        QCOMPARE(over.text->text(), QStringLiteral("owl.jpg\nopen-set"));
        item.provenance = {3, 1, 0, 0.9F};
        over.show(item, {10, 10});
        QCOMPARE(over.text->text(), QStringLiteral("owl.jpg\nrank 3 · round 1 · cosine %1")
                                        .arg(QLocale().toString(static_cast<double>(0.9F), 'f', 3)));
    }

    void itStaysWithinTheMap()
    {
        CardOverMap over;
        for (const QPoint &at : {QPoint(5, 5), QPoint(595, 5), QPoint(5, 495), QPoint(595, 495), QPoint(300, 250)}) {
            over.show(birdItem(), at);
            QVERIFY(over.map.rect().contains(over.card->geometry()));
            QVERIFY(!over.card->geometry().contains(at)); // what it tells about stays in sight
        }
    }

    void aPictureThatComesLaterIsShown()
    {
        CardOverMap over;
        over.show(birdItem(), {10, 10});
        QVERIFY(over.picture->pixmap().isNull());
        over.thumbnails.picture = QPixmap(64, 32);
        Q_EMIT over.thumbnails.ready("fish"); // of an image that was under the cursor before
        QVERIFY(over.picture->pixmap().isNull());
        Q_EMIT over.thumbnails.ready("bird");
        QCOMPARE(over.picture->pixmap().size(), QSize(128, 64));
    }
};

CORESIFT_QT_TEST(HoverCardTest)
#include "hover_card_test.moc"
