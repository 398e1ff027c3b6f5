#include "widgets/gallery_view.h"

#include "tests/support/qt_test.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QTest>

using namespace coresift;

namespace {

/// Counts how many of its rows are looked at.
class CountedRows : public QAbstractListModel {
public:
    explicit CountedRows(int rows) : m_rows(rows) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int) const override
    {
        m_seen.insert(index.row());
        return {};
    }
    qsizetype seen() const { return m_seen.size(); }
    void reset(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows;
    mutable QSet<int> m_seen;
};

/// 400 x 400 pixels, three columns and more.
struct Shown {
    explicit Shown(int rows) : model(rows)
    {
        view.setModel(&model);
        view.resize(400, 400);
        view.show();
        isExposed = QTest::qWaitForWindowExposed(&view);
        view.setCurrentIndex(model.index(0));
    }

    int columns()
    {
        int columns = 0;
        while (view.visualRect(model.index(columns)).top() == view.visualRect(model.index(0)).top())
            ++columns;
        return columns;
    }

    CountedRows model;
    GalleryView view;
    bool isExposed = false;
};

} // namespace

class GalleryViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksOnlyAtWhatIsOnTheScreen()
    {
        Shown shown(1'000'000);
        QVERIFY(shown.isExposed);
        QTRY_VERIFY(shown.model.seen() > 0);
        shown.view.scrollTo(shown.model.index(999'999));
        shown.view.grab();
        QVERIFY(shown.model.seen() < 100);
        QVERIFY(shown.view.viewport()->rect().contains(shown.view.visualRect(shown.model.index(999'999))));
    }

    void saysWhichImageIsAtAPlace()
    {
        Shown shown(1000);
        QVERIFY(shown.columns() >= 3);
        shown.view.verticalScrollBar()->setValue(1234);
        for (const int row : {30, 41, 47}) {
            const QModelIndex index = shown.model.index(row);
            QCOMPARE(shown.view.indexAt(shown.view.visualRect(index).center()), index);
        }
        const QRect first = shown.view.visualRect(shown.model.index(30));
        QVERIFY(!shown.view.indexAt(first.topRight() + QPoint(1, 5)).isValid()); // between two
    }

    void keysMoveThroughTheRows_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("images");
        QTest::newRow("right") << Qt::Key_Right << 3 << 0 << 1;
        QTest::newRow("left") << Qt::Key_Left << 3 << 0 << -1;
        QTest::newRow("down") << Qt::Key_Down << 3 << 1 << 0;
        QTest::newRow("up") << Qt::Key_Up << 30 << -1 << 0;
        QTest::newRow("up in the first line") << Qt::Key_Up << 1 << 0 << 0;
        QTest::newRow("home") << Qt::Key_Home << 30 << 0 << -30;
        QTest::newRow("end") << Qt::Key_End << 30 << 0 << 969;
    }

    void keysMoveThroughTheRows()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, from);
        QFETCH(int, lines);
        QFETCH(int, images);
        Shown shown(1000);
        shown.view.setCurrentIndex(shown.model.index(from));
        QTest::keyClick(&shown.view, key);
        QCOMPARE(shown.view.currentIndex().row(), from + lines * shown.columns() + images);
    }

    void shiftChoosesWhatLiesBetween()
    {
        Shown shown(1000);
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, modifiers,
                              shown.view.visualRect(shown.model.index(row)).center());
        };
        click(1, {});
        const int last = shown.columns() + 1;
        click(last, Qt::ShiftModifier);
        QCOMPARE(shown.view.selectionModel()->selectedIndexes().size(), qsizetype(last)); // 1 … last
    }

    void theScrollBarFollowsTheModelAndTheSize()
    {
        Shown shown(1000);
        const int before = shown.view.verticalScrollBar()->maximum();
        QVERIFY(before > 0);
        shown.view.setThumbnailSize(48);
        QTRY_VERIFY(shown.view.verticalScrollBar()->maximum() < before);
        shown.model.reset(2);
        QTRY_COMPARE(shown.view.verticalScrollBar()->maximum(), 0);
    }
};

CORESIFT_QT_TEST(GalleryViewTest)
#include "gallery_view_test.moc"
