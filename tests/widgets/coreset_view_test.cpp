#include "widgets/coreset_view.h"

#include "tests/support/qt_test.h"
#include "widgets/chosen_images.h"
#include "widgets/coreset_model.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace coresift;

namespace {

using ChosenIds = std::vector<std::int64_t>;

/// Images 10, 20 and 30 of one open-set.
ImageTable threeImages()
{
    auto map = std::make_shared<MapData>();
    auto provenances = std::make_shared<Provenances>(3);
    for (int i = 0; i < 3; ++i) {
        ImageRecord image;
        image.id = 10 * (i + 1);
        image.path = std::to_string(image.id) + ".jpg";
        map->images.add(image, {"disk", SetRole::OpenSet, "/images"});
        map->ids.push_back(image.id);
        provenances->set(static_cast<std::size_t>(i), {i + 1, 0, 0, 0.5F});
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

    void fill() { model.setCoreset(threeImages(), std::make_shared<ChosenIds>(ChosenIds{2, 0, 1})); }
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
