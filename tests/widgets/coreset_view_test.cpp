#include "widgets/coreset_view.h"

#include "tests/support/qt_test.h"
#include "widgets/chosen_images.h"
#include "widgets/coreset_model.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <numeric>

using namespace coresift;

namespace {

using ChosenIds = std::vector<std::int64_t>;

/// Images 10, 20, … of one open-set; the last has the first rank, then they come in turn.
ImageTable rankedImages(int count)
{
    auto map = std::make_shared<MapData>();
    auto provenances = std::make_shared<Provenances>(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        ImageRecord image;
        image.id = 10 * (i + 1);
        image.path = std::to_string(image.id) + ".jpg";
        map->images.add(image, {"disk", SetRole::OpenSet, "/images"});
        map->ids.push_back(image.id);
        provenances->set(static_cast<std::size_t>(i), {(i + 1) % count + 1, 0, 0, 0.5F});
    }
    ImageTable table;
    table.map = map;
    table.provenances = provenances;
    return table;
}

class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }

    int paints = 0;
};

struct ShownCoreset {
    ShownCoreset()
    {
        view.resize(800, 200);
        view.show();
    }

    void fill(int count = 3)
    {
        ChosenIds coreset(static_cast<std::size_t>(count));
        std::iota(coreset.begin(), coreset.end(), -1);
        coreset.front() = count - 1;
        model.setCoreset(rankedImages(count), std::make_shared<ChosenIds>(coreset));
    }
    void press(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(model.index(row, 0)).center());
    }
    QImage picture() { return view.grab().toImage(); }

    QUndoStack undo;
    ChosenImages chosen{undo};
    CoresetModel model{chosen};
    CoresetView view{model, chosen};
};

} // namespace

class CoresetViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsClickedIsChosenAndCurrent()
    {
        ShownCoreset shown;
        shown.fill();
        QSignalSpy current(&shown.view, &CoresetView::currentImageChanged);
        shown.press(0); // in order of rank
        QCOMPARE(shown.chosen.ids(), ChosenIds{30});
        QCOMPARE(current.count(), 1);
        QCOMPARE(current.front().front().value<std::int64_t>(), std::int64_t(30));
        shown.press(1, Qt::ControlModifier);
        QCOMPARE(shown.chosen.ids(), (ChosenIds{10, 30}));
        shown.press(1, Qt::ControlModifier);
        QCOMPARE(shown.chosen.ids(), ChosenIds{30});
        shown.press(0, Qt::ControlModifier);
        QCOMPARE(shown.chosen.ids(), ChosenIds{});
        shown.press(0, Qt::ControlModifier);
        shown.press(2, Qt::ControlModifier);
        QCOMPARE(shown.chosen.ids(), (ChosenIds{20, 30}));
        shown.press(2); // of several only this one
        QCOMPARE(shown.chosen.ids(), ChosenIds{20});
        shown.chosen.choose({10, 30}, ChooseHow::Replace); // elsewhere
        shown.press(2);
        QCOMPARE(shown.chosen.ids(), ChosenIds{20});
        shown.press(0, Qt::ShiftModifier);
        QCOMPARE(shown.chosen.ids(), (ChosenIds{10, 20, 30}));
    }

    void shiftAndArrowsChooseARange()
    {
        ShownCoreset shown;
        shown.fill();
        shown.press(0);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.chosen.ids(), (ChosenIds{10, 20, 30}));
        QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(shown.chosen.ids(), (ChosenIds{10, 30}));
    }

    void whatIsChosenElsewhereIsSeenHere()
    {
        ShownCoreset shown;
        shown.fill();
        QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
        const QImage before = shown.picture();
        QCoreApplication::processEvents();
        const PaintCounter counter(*shown.view.viewport());
        shown.chosen.choose({20}, ChooseHow::Replace);
        QTRY_VERIFY_WITH_TIMEOUT(counter.paints > 0, kPatience);
        QVERIFY(shown.picture() != before);
        shown.chosen.clear();
        QCOMPARE(shown.picture(), before);
    }

    void whatIsCurrentElsewhereIsScrolledTo()
    {
        ShownCoreset shown;
        shown.fill(500);
        shown.chosen.choose({20}, ChooseHow::Replace);
        const QSignalSpy current(&shown.view, &CoresetView::currentImageChanged);
        const auto isSeen = [&](int row) {
            return shown.view.viewport()->rect().intersects(shown.view.visualRect(shown.model.index(row, 0)));
        };
        QVERIFY(!isSeen(400));
        shown.view.showImage(4000);
        QVERIFY(isSeen(400));
        QCOMPARE(shown.view.currentIndex().row(), 400);
        QCOMPARE(shown.chosen.ids(), ChosenIds{20}); // looking chooses nothing
        QCOMPARE(current.count(), 0);                // nor asks others to follow
        shown.view.showImage(7);                     // was not taken
        QCOMPARE(shown.view.currentIndex().row(), 400);
    }

    void theHintIsThereOnlyWhileThereIsNoCoreset()
    {
        ShownCoreset shown, without;
        const QImage bare = shown.picture();
        shown.view.setHint(QStringLiteral("Run the stage “Select coreset”."));
        QVERIFY(shown.picture() != bare);
        shown.fill();
        without.fill();
        QCOMPARE(shown.picture(), without.picture());
    }
};

CORESIFT_QT_TEST(CoresetViewTest)
#include "coreset_view_test.moc"
