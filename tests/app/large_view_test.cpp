#include "app/large_view.h"

#include "tests/app/leaking_study.h"
#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"
#include "widgets/picture_view.h"
#include "widgets/words.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace coresift;

namespace {

class BlankThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &, const std::string &) override { return {}; }
};

ThumbnailStrip *stripOf(const LargeView &view, const QString &title)
{
    for (ThumbnailStrip *strip : view.findChildren<ThumbnailStrip *>())
        if (strip->accessibleName() == title)
            return strip;
    return nullptr;
}

/// Of the image that the first one of the strip shows, once it has some.
std::int64_t askForFirst(ThumbnailStrip *strip, LargeView &view)
{
    QSignalSpy requests(&view, &LargeView::imageRequested);
    QTest::keyClick(strip, Qt::Key_Return);
    return requests.isEmpty() ? -1 : requests.front().front().value<std::int64_t>();
}

} // namespace

class LargeViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study; // for all tests: looking changes nothing

    void open(Workbench &bench)
    {
        bench.document().open(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(8), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.sampling().session() != nullptr, kPatience);
    }

    /// On the screen, with the first image of the coreset.
    std::unique_ptr<LargeView> shown(Workbench &bench, ThumbnailSource &thumbnails)
    {
        auto view = std::make_unique<LargeView>(bench, thumbnails);
        view->resize(800, 600);
        view->show();
        view->showImage(bench.coresetIds().front());
        return view;
    }

private Q_SLOTS:
    void initTestCase() { m_study = std::make_unique<test::SampledStudy>(); }
    void cleanupTestCase() { m_study.reset(); }

    void itShowsAnImageAndWhatIsNearIt()
    {
        BlankThumbnails thumbnails;
        Workbench bench;
        open(bench);
        const auto large = shown(bench, thumbnails);
        LargeView &view = *large;
        const std::int64_t index = bench.coreset().front();
        const ImageView image = bench.item(index).image;
        QVERIFY2(view.findChild<QLabel *>()->text().startsWith(fromBytes(image.path)),
                 qPrintable(view.findChild<QLabel *>()->text()));
        const auto *picture = view.findChild<PictureView *>();
        QTRY_COMPARE_WITH_TIMEOUT(picture->sceneRect().size(), QSizeF(image.width, image.height), kPatience);
        ThumbnailStrip *targets = stripOf(view, QStringLiteral("Nearest target images"));
        ThumbnailStrip *openSet = stripOf(view, QStringLiteral("Nearest open-set images"));
        QTRY_VERIFY_WITH_TIMEOUT(targets->sizeHint().width() > 0 && openSet->sizeHint().width() > 0, kPatience);
        QVERIFY(!stripOf(view, QStringLiteral("Its near-copies"))->isVisible()); // none were looked for

        const MapData &map = bench.document().content().map;
        const std::int64_t target = map.indexOf(askForFirst(targets, view));
        QVERIFY(target >= 0);
        QVERIFY(map.images.role(static_cast<std::size_t>(target)) == SetRole::Target);
        const std::int64_t other = map.indexOf(askForFirst(openSet, view));
        QVERIFY(other >= 0 && other != index); // not itself
        QVERIFY(map.images.role(static_cast<std::size_t>(other)) == SetRole::OpenSet);
    }

    void aLeakIsShownBesideTheTestImageThatItCopies()
    {
        const test::LeakingStudy study;
        BlankThumbnails thumbnails;
        Workbench bench;
        bench.document().open(QString::fromStdString(study.path));
        QTRY_VERIFY_WITH_TIMEOUT(bench.document().isOpen(), kPatience);
        QCOMPARE(bench.document().content().leaks.size(), std::size_t(1));
        const Leak leak = bench.document().content().leaks.front();
        LargeView view(bench, thumbnails);
        view.resize(800, 600);
        view.show();
        view.showImage(leak.image);
        const auto *title = view.findChild<QLabel *>();
        QVERIFY(title->text().startsWith(QStringLiteral("leak.png")));
        ThumbnailStrip *copies = stripOf(view, QStringLiteral("Its near-copies"));
        QVERIFY(copies->isVisible());
        QCOMPARE(askForFirst(copies, view), std::int64_t(-1)); // the gallery has no test images
        QVERIFY2(title->text().startsWith(QStringLiteral("left/seen.png")), qPrintable(title->text()));
        QCOMPARE(askForFirst(copies, view), leak.image); // and back
        QVERIFY(title->text().startsWith(QStringLiteral("leak.png")));
    }

    void keysAndButtonsStepZoomAndClose()
    {
        BlankThumbnails thumbnails;
        Workbench bench;
        open(bench);
        const auto large = shown(bench, thumbnails);
        LargeView &view = *large;
        QSignalSpy steps(&view, &LargeView::stepRequested), closes(&view, &LargeView::closeRequested);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Down})
            QTest::keyClick(&view, key);
        for (const char *title : {"Previo&us", "Ne&xt", "Back to &map"})
            for (QPushButton *button : view.findChildren<QPushButton *>())
                if (button->text() == QString::fromLatin1(title))
                    button->click();
        QList<int> rows;
        for (const QVariantList &step : steps)
            rows.push_back(step.front().toInt());
        QCOMPARE(rows, (QList<int>{-1, 1, -1, 1}));
        QCOMPARE(closes.count(), 1);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(closes.count(), 2);

        const auto *picture = view.findChild<PictureView *>();
        QTRY_VERIFY_WITH_TIMEOUT(!picture->sceneRect().isEmpty(), kPatience);
        const double fitted = picture->transform().m11();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(picture->transform().m11() > fitted);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(picture->transform().m11() < fitted);
        QTest::keyClick(&view, Qt::Key_0);
        QTRY_COMPARE_WITH_TIMEOUT(picture->transform().m11(), fitted, kPatience);
    }

    void anImageThatIsGoneClosesIt()
    {
        BlankThumbnails thumbnails;
        Workbench bench;
        open(bench);
        LargeView view(bench, thumbnails);
        QSignalSpy closes(&view, &LargeView::closeRequested);
        view.showImage(bench.coresetIds().front());
        QCOMPARE(closes.count(), 0);
        view.showImage(bench.document().content().map.ids.back() + 1);
        QCOMPARE(closes.count(), 1);
    }
};

CORESIFT_QT_TEST(LargeViewTest)
#include "large_view_test.moc"
