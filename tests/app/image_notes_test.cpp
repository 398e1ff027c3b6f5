#include "app/image_notes.h"

#include "tests/app/leaking_study.h"
#include "tests/support/qt_test.h"

#include <QTest>

using namespace coresift;

namespace {

void openForNotes(Workbench &bench, const test::LeakingStudy &study)
{
    bench.document().open(QString::fromStdString(study.path));
    QTRY_VERIFY_WITH_TIMEOUT(bench.document().isOpen(), kPatience);
    QCOMPARE(bench.document().content().leaks.size(), std::size_t(1));
}

/// The line on the only leak of the study that is open.
QString leakNote(const Workbench &bench)
{
    const QStringList notes = imageNotes(bench, bench.document().content().leaks.front().image);
    const QStringList found = notes.filter(QStringLiteral("Near-duplicate of the test image"));
    return found.size() == 1 ? found.front() : QString();
}

void trainOnLeaks(const test::LeakingStudy &study)
{
    PretrainRequest request;
    request.options = test::TinyStudy::training(1);
    request.options->leaveOutLeaks = false;
    request.on = "target";
    SilentContext context;
    runPretrain(study.path, request, {}, context);
}

} // namespace

class ImageNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLeakNamesTheTestImageAndWhetherItIsLeftOut()
    {
        const test::LeakingStudy study;
        {
            Workbench bench;
            openForNotes(bench, study);
            QCOMPARE(leakNote(bench), QStringLiteral("Near-duplicate of the test image left/seen.png (cosine 1.000, 0 "
                                                     "of 256 bits differ): left out of training."));
        }
        trainOnLeaks(study);
        Workbench bench;
        openForNotes(bench, study);
        QVERIFY2(leakNote(bench).endsWith(QStringLiteral("): not left out of training.")), qPrintable(leakNote(bench)));
    }

    void amongSeveralTestFoldersTheFolderIsNamed()
    {
        const test::LeakingStudy study(/*secondTestFolder=*/true);
        Workbench bench;
        openForNotes(bench, study);
        QVERIFY2(leakNote(bench).contains(QStringLiteral("the test image test/left/seen.png (")),
                 qPrintable(leakNote(bench)));
    }

    void otherImagesHaveNoNoteOfALeak()
    {
        const test::LeakingStudy study;
        Workbench bench;
        openForNotes(bench, study);
        const std::int64_t leak = bench.document().content().leaks.front().image;
        for (const std::int64_t id : bench.document().content().map.ids)
            if (id != leak)
                QVERIFY(imageNotes(bench, id).filter(QStringLiteral("test image")).isEmpty());
    }
};

CORESIFT_QT_TEST(ImageNotesTest)
#include "image_notes_test.moc"
