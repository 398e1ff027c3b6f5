#include "app/choice_edits.h"

#include "core/base/file.h"
#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

using ChosenIds = std::vector<std::int64_t>;

/// What the study has under that name; empty when there is none.
ChosenIds savedIds(const std::string &study, const std::string &name)
{
    for (const NamedChoice &choice : readChoices(study))
        if (choice.name == name)
            return choice.ids;
    return {};
}

} // namespace

class ChoiceEditsTest : public QObject {
    Q_OBJECT

    static void open(Workbench &bench, const test::TinyStudy &study)
    {
        createStudy(study.description());
        QSignalSpy opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(study.path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
    }

private Q_SLOTS:
    void replacingAndDeletingAreUndone()
    {
        const test::TinyStudy study;
        Workbench bench;
        open(bench, study);
        ChoiceEdits edits(bench);
        QSignalSpy problems(&edits, &ChoiceEdits::problem);
        edits.save({"mine", {1, 2}});
        edits.save({"mine", {3}}); // at once: the document has not read the first yet
        QTRY_COMPARE_WITH_TIMEOUT(bench.undoStack().count(), 2, kPatience);
        QCOMPARE(savedIds(study.path, "mine"), ChosenIds{3});
        bench.undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(savedIds(study.path, "mine"), (ChosenIds{1, 2}), kPatience);
        bench.undoStack().redo();
        QTRY_COMPARE_WITH_TIMEOUT(savedIds(study.path, "mine"), ChosenIds{3}, kPatience);

        edits.remove("mine");
        QTRY_COMPARE_WITH_TIMEOUT(bench.undoStack().count(), 3, kPatience);
        QVERIFY(readChoices(study.path).empty());
        bench.undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(savedIds(study.path, "mine"), ChosenIds{3}, kPatience);
        const auto shown = [&] { return bench.document().content().choices; };
        QTRY_VERIFY_WITH_TIMEOUT(shown().size() == 1 && shown().front().ids == ChosenIds{3}, kPatience);
        bench.undoStack().undo();
        bench.undoStack().undo(); // as before the first
        QTRY_VERIFY_WITH_TIMEOUT(readChoices(study.path).empty(), kPatience);
        QVERIFY(problems.isEmpty());
    }

    void deletingWhatIsNotThereIsNoStep()
    {
        const test::TinyStudy study;
        Workbench bench;
        open(bench, study);
        ChoiceEdits edits(bench);
        edits.remove("none");
        edits.save({"mine", {1}});
        QTRY_COMPARE_WITH_TIMEOUT(bench.undoStack().count(), 1, kPatience);
        QCOMPARE(savedIds(study.path, "mine"), ChosenIds{1});
    }

    void whatCannotBeWrittenIsToldAndIsNoStep()
    {
        const test::TinyStudy study;
        Workbench bench;
        open(bench, study);
        ChoiceEdits edits(bench);
        QSignalSpy problems(&edits, &ChoiceEdits::problem);
        writeFileAtomically(study.path + "/choices", "a file where the folder should be");
        edits.save({"mine", {1}});
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
        QVERIFY(!bench.undoStack().canUndo());
    }
};

CORESIFT_QT_TEST(ChoiceEditsTest)
#include "choice_edits_test.moc"
