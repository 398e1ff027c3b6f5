#include "tests/support/qt_test.h"
#include "widgets/choice_selection_model.h"
#include "widgets/chosen_images.h"

#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QUndoStack>

using namespace coresift;

using Ids = ChosenImages::Ids;

class ChosenImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreCombined_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("replace") << static_cast<int>(ChooseHow::Replace) << QList<int>{3, 4};
        QTest::newRow("add") << static_cast<int>(ChooseHow::Add) << QList<int>{1, 3, 4, 5};
        QTest::newRow("remove") << static_cast<int>(ChooseHow::Remove) << QList<int>{1, 5};
        QTest::newRow("intersect") << static_cast<int>(ChooseHow::Intersect) << QList<int>{3};
    }

    void choicesAreCombined()
    {
        QFETCH(int, how);
        QFETCH(QList<int>, expected);
        QUndoStack undo;
        ChosenImages chosen(undo);
        chosen.choose({5, 1, 3, 3}, ChooseHow::Replace);
        QCOMPARE(chosen.ids(), (Ids{1, 3, 5}));
        chosen.choose({4, 3}, static_cast<ChooseHow>(how));
        QCOMPARE(chosen.ids(), Ids(expected.begin(), expected.end()));
        undo.undo();
        QCOMPARE(chosen.ids(), (Ids{1, 3, 5}));
        QVERIFY(chosen.contains(3) && !chosen.contains(4));
    }

    void browsingIsUndoneAsOneStep()
    {
        QUndoStack undo;
        ChosenImages chosen(undo);
        chosen.choose({1, 2}, ChooseHow::Replace);
        chosen.browse({3});
        chosen.browse({4});
        chosen.browse({4}); // nothing new
        QCOMPARE(undo.count(), 2);
        undo.undo();
        QCOMPARE(chosen.ids(), (Ids{1, 2}));
        undo.redo();
        QCOMPARE(chosen.ids(), Ids{4});
        chosen.forget();
        QVERIFY(chosen.isEmpty());
    }

    void aViewsSelectionIsTheChoice()
    {
        QUndoStack undo;
        ChosenImages chosen(undo);
        QStringListModel rows({"a", "b", "c", "d", "e"});
        ChoiceSelectionModel selection(&rows, chosen, [](int row) { return 100 + row; });
        const auto range = [&](int first, int last) { return QItemSelection(rows.index(first), rows.index(last)); };
        selection.select(rows.index(1), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(chosen.ids(), Ids{101});
        selection.select(range(1, 3), QItemSelectionModel::SelectCurrent); // Shift and a click
        QCOMPARE(chosen.ids(), (Ids{101, 102, 103}));
        selection.select(range(1, 2), QItemSelectionModel::SelectCurrent); // the same range, smaller
        QCOMPARE(chosen.ids(), (Ids{101, 102}));
        selection.select(rows.index(4), QItemSelectionModel::Toggle);
        QCOMPARE(chosen.ids(), (Ids{101, 102, 104}));
        selection.select(rows.index(1), QItemSelectionModel::Deselect);
        QCOMPARE(chosen.ids(), (Ids{102, 104}));
    }

    void whatIsNotShownStaysChosenWhenTheViewAddsToIt()
    {
        QUndoStack undo;
        ChosenImages chosen(undo);
        QStringListModel rows({"a", "b", "c"});
        ChoiceSelectionModel selection(&rows, chosen, [](int row) { return 100 + row; });
        selection.select(QItemSelection(rows.index(0), rows.index(1)), QItemSelectionModel::SelectCurrent);
        chosen.choose({7}, ChooseHow::Replace); // by another view: ends the range that grew
        selection.select(QItemSelection(rows.index(2), rows.index(2)), QItemSelectionModel::SelectCurrent);
        QCOMPARE(chosen.ids(), (Ids{7, 102}));
        selection.select(rows.index(0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(chosen.ids(), Ids{100});
    }
};

CORESIFT_QT_TEST(ChosenImagesTest)
#include "chosen_images_test.moc"
