#include "app/thumbnail_loader.h"

#include "tests/support/qt_test.h"
#include "tests/support/support.h"
#include "tests/support/synthetic_dataset.h"

#include <QDateTime>
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

/// When the file seems to have been written.
void setFileTime(const QString &path, const QDateTime &time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

/// Has the thumbnails of `file` made under these hashes, one after the other.
void makeThumbnails(ThumbnailLoader &loader, const std::vector<std::string> &hashes, const std::string &file)
{
    for (const std::string &hash : hashes) {
        QSignalSpy ready(&loader, &ThumbnailLoader::ready);
        loader.thumbnail(hash, file);
        QTRY_COMPARE(ready.count(), 1);
    }
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

    void theCacheStaysBoundedWhileItGrows()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 300);
        const QString cache = QString::fromStdString(folder / "cache");
        {
            ThumbnailLoader loader(cache);
            makeThumbnails(loader, {"aa00"}, folder / "a.png");
        }
        const qint64 one = bytesBelow(cache);
        QVERIFY(one > 0);
        ThumbnailLoader loader(cache, 5 * one);
        for (int i = 10; i < 30; ++i)
            makeThumbnails(loader, {"bb" + std::to_string(i)}, folder / "a.png");
        QTRY_VERIFY(bytesBelow(cache) <= 5 * one);
        QVERIFY(bytesBelow(cache) >= 2 * one);
    }

    void aLowerLimitHoldsAtOnceAndFromThenOn()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 300);
        const QString cache = QString::fromStdString(folder / "cache");
        ThumbnailLoader loader(cache);
        makeThumbnails(loader, {"aa00"}, folder / "a.png");
        const qint64 one = bytesBelow(cache);
        for (int i = 10; i < 20; ++i)
            makeThumbnails(loader, {"aa" + std::to_string(i)}, folder / "a.png");
        QCOMPARE(bytesBelow(cache), 11 * one);
        loader.setMaxBytes(5 * one);
        QTRY_VERIFY(bytesBelow(cache) <= 5 * one);
        for (int i = 10; i < 20; ++i)
            makeThumbnails(loader, {"bb" + std::to_string(i)}, folder / "a.png");
        QTRY_VERIFY(bytesBelow(cache) <= 5 * one);
    }

    void theLeastRecentlyUsedGoesFirst()
    {
        const test::TempDir folder;
        writePicture(folder / "a.png", 300);
        const QString cache = QString::fromStdString(folder / "cache");
        const auto kept = [&](const char *hash) {
            return QStringLiteral("%1/aa/%2.png").arg(cache, QLatin1String(hash));
        };
        const QDateTime now = QDateTime::currentDateTime();
        {
            ThumbnailLoader loader(cache);
            makeThumbnails(loader, {"aa01", "aa02", "aa03"}, folder / "a.png");
        }
        setFileTime(kept("aa01"), now.addDays(-10));
        setFileTime(kept("aa02"), now.addDays(-5));
        setFileTime(kept("aa03"), now.addSecs(-3600));
        const QDateTime recent = QFileInfo(kept("aa03")).lastModified();
        {
            ThumbnailLoader loader(cache);
            makeThumbnails(loader, {"aa01", "aa03"}, folder / "a.png");
        }
        QVERIFY(QFileInfo(kept("aa01")).lastModified() > now.addDays(-1));
        QCOMPARE(QFileInfo(kept("aa03")).lastModified(), recent); // noted once a day only
        const qint64 two = bytesBelow(cache) * 2 / 3;
        QVERIFY(trimThumbnailCache(cache, two + two / 4) <= two);
        QVERIFY(QFile::exists(kept("aa01")) && QFile::exists(kept("aa03")));
        QVERIFY(!QFile::exists(kept("aa02")));
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
