#include "app/thumbnail_loader.h"

#include "tests/support/qt_test.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

void writePicture(const std::string &file, int side)
{
    const Bytes bytes = test::encodedPicture(0, 1, side);
    writeFileAtomically(file, std::string(bytes.begin(), bytes.end()));
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

} // namespace

class ThumbnailLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversLaterAndThenAtOnce()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 400);
        ThumbnailLoader loader(QString::fromStdString(folder / "cache"));
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        QVERIFY(loader.thumbnail("aa01", folder / "a.png").isNull());
        QVERIFY(loader.thumbnail("aa01", folder / "a.png").isNull()); // asked for once only
        QTRY_COMPARE(ready.count(), 1);
        const QPixmap picture = loader.thumbnail("aa01", folder / "a.png");
        QCOMPARE(std::max(picture.width(), picture.height()), ThumbnailLoader::kSide);
        QTest::qWait(0);
        QCOMPARE(ready.count(), 1);
    }

    void theDiskCacheServesWhenTheFileIsGone()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 300);
        const QString cache = QString::fromStdString(folder / "cache");
        {
            ThumbnailLoader loader(cache);
            QSignalSpy ready(&loader, &ThumbnailLoader::ready);
            loader.thumbnail("aa01", folder / "a.png");
            QTRY_COMPARE(ready.count(), 1);
        }
        QVERIFY(QFile::remove(QString::fromStdString(folder / "a.png")));
        ThumbnailLoader loader(cache);
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        loader.thumbnail("aa01", folder / "a.png");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(loader.thumbnail("aa01", "").width(), ThumbnailLoader::kSide);
    }

    void aBrokenFileGetsAPictureToo()
    {
        const test::TempDir folder;
        writeFileAtomically(folder / "a.png", "no picture");
        ThumbnailLoader loader(QString::fromStdString(folder / "cache"));
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        loader.thumbnail("aa01", folder / "a.png");
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(!loader.thumbnail("aa01", folder / "a.png").isNull());
        QCOMPARE(bytesBelow(QString::fromStdString(folder / "cache")), qint64(0)); // not kept: the file may be mended
    }

    void theCacheIsTrimmedToItsBound()
    {
        const test::TempDir folder;
        const QString cache = QString::fromStdString(folder / "cache");
        QVERIFY(QDir().mkpath(cache + QStringLiteral("/aa")));
        for (int i = 0; i < 10; ++i)
            writeFileAtomically(folder / ("cache/aa/" + std::to_string(i) + ".png"), std::string(1000, 'x'));
        {
            const ThumbnailLoader loader(cache, 4000);
        } // waits for the trimming
        QVERIFY(bytesBelow(cache) <= 4000);
        QVERIFY(bytesBelow(cache) >= 3000);
    }

    void closingWithRequestsWaitingIsQuick()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 600);
        ThumbnailLoader loader(QString::fromStdString(folder / "cache"));
        for (int i = 0; i < 500; ++i)
            loader.thumbnail("bb" + std::to_string(i), folder / "a.png");
    }

    void readsAPictureNoLargerThanAsked()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 300);
        QCOMPARE(readPicture(folder / "a.png", 100).size(), QSize(100, 100));
        QCOMPARE(readPicture(folder / "a.png", 1000).size(), QSize(300, 300));
    }
};

CORESIFT_QT_TEST(ThumbnailLoaderTest)
#include "thumbnail_loader_test.moc"
