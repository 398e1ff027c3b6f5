#include "widgets/thumbnail_strip.h"

#include "tests/support/qt_test.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

constexpr int kSide = 60, kStride = kSide + 8; // px

/// Has no picture before it is told to; counts how often it is asked.
class AwaitedThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &, const std::string &) override
    {
        ++asked;
        if (!there)
            return {};
        QPixmap picture(8, 8);
        picture.fill(Qt::red);
        return picture;
    }

    bool there = false;
    int asked = 0;
};

/// Images 11, 12 and 13, all of them shown in full.
struct ThreeImages {
    ThreeImages()
    {
        std::vector<NearImage> images;
        for (const std::int64_t id : {11, 12, 13}) {
            NearImage near;
            near.image.id = id;
            near.image.hash = std::to_string(id);
            images.push_back(near);
        }
        strip.setImages(images);
        strip.resize(strip.sizeHint());
    }

    void click(int x, Qt::MouseButton button = Qt::LeftButton) { QTest::mouseClick(&strip, button, {}, {x, 10}); }

    std::vector<std::int64_t> takeClicked()
    {
        std::vector<std::int64_t> ids;
        while (!clicks.isEmpty())
            ids.push_back(clicks.takeFirst().front().value<std::int64_t>());
        return ids;
    }

    AwaitedThumbnails thumbnails;
    ThumbnailStrip strip{thumbnails, kSide};
    QSignalSpy clicks{&strip, &ThumbnailStrip::clicked};
};

using Clicked = std::vector<std::int64_t>;

} // namespace

class ThumbnailStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickAsksForTheImageUnderIt()
    {
        ThreeImages three;
        three.click(10);
        three.click(2 * kStride + 10);
        QCOMPARE(three.takeClicked(), (Clicked{11, 13}));
        three.click(kStride - 4); // between the first two
        three.click(10, Qt::RightButton);
        QCOMPARE(three.takeClicked(), Clicked{});
    }

    void keysChooseAndAsk()
    {
        ThreeImages three;
        QTest::keyClick(&three.strip, Qt::Key_Return);
        for (int i = 0; i < 3; ++i) // once more than there are
            QTest::keyClick(&three.strip, Qt::Key_Right);
        QTest::keyClick(&three.strip, Qt::Key_Space);
        QTest::keyClick(&three.strip, Qt::Key_Left);
        QTest::keyClick(&three.strip, Qt::Key_Return);
        QCOMPARE(three.takeClicked(), (Clicked{11, 13, 12}));
        NearImage other;
        other.image.id = 20;
        three.strip.setImages({other});
        QTest::keyClick(&three.strip, Qt::Key_Return);
        QCOMPARE(three.takeClicked(), Clicked{20});
        three.strip.setImages({});
        QTest::keyClick(&three.strip, Qt::Key_Return);
        QCOMPARE(three.takeClicked(), Clicked{});
    }

    void picturesShrinkSoThatAllFit()
    {
        ThreeImages three;
        three.strip.resize(3 * 50 - 8, three.strip.height());
        three.click(2 * 50 + 10);
        QCOMPARE(three.takeClicked(), Clicked{13});
        three.strip.resize(110, three.strip.height()); // two of the least size: the third would be cut
        three.click(48 + 10);
        three.click(2 * 48 + 5);
        QCOMPARE(three.takeClicked(), Clicked{12});
    }

    void aPictureThatComesLaterIsDrawn()
    {
        ThreeImages three;
        three.strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&three.strip));
        QTRY_VERIFY_WITH_TIMEOUT(three.thumbnails.asked > 0, kPatience);
        QCoreApplication::processEvents();
        three.thumbnails.there = true;
        const int before = three.thumbnails.asked;
        Q_EMIT three.thumbnails.ready("of another strip");
        QCoreApplication::processEvents();
        QCOMPARE(three.thumbnails.asked, before);
        Q_EMIT three.thumbnails.ready("11");
        QTRY_VERIFY_WITH_TIMEOUT(three.thumbnails.asked > before, kPatience);
        QCOMPARE(three.strip.grab().toImage().pixelColor(kSide / 2, kSide / 2), QColor(Qt::red));
    }
};

CORESIFT_QT_TEST(ThumbnailStripTest)
#include "thumbnail_strip_test.moc"
