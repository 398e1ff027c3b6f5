#include "app/study_document.h"

#include "core/study/marks.h"
#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QSignalSpy>
#include <QTest>
#include <filesystem>

using namespace coresift;

namespace {

QString nameOf(const std::string &folder)
{
    return QString::fromStdString(folder);
}

} // namespace

class StudyDocumentTest : public QObject {
    Q_OBJECT

    /// Two studies of the same images, side by side.
    struct TwoStudies {
        test::TinyStudy tiny;
        std::string second = tiny.folder / "second";

        TwoStudies()
        {
            NewStudy study = tiny.description();
            createStudy(study);
            study.folder = second;
            createStudy(study);
        }
    };

private Q_SLOTS:
    void theStudyThatWasOpenedLastIsShown()
    {
        const TwoStudies studies;
        StudyDocument document;
        QSignalSpy opened(&document, &StudyDocument::opened);
        document.open(nameOf(studies.tiny.path));
        document.open(nameOf(studies.second));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        QCOMPARE(document.folder(), nameOf(studies.second));
        document.open(nameOf(studies.tiny.path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, kPatience);
        QCOMPARE(document.folder(), nameOf(studies.tiny.path));
    }

    void whatIsShownStaysWhenAnotherCannotBeOpened()
    {
        const TwoStudies studies;
        StudyDocument document;
        QSignalSpy opened(&document, &StudyDocument::opened), failed(&document, &StudyDocument::failed),
            changed(&document, &StudyDocument::changed);
        document.open(nameOf(studies.tiny.path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        document.open(nameOf(studies.tiny.folder / "none"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("none")));
        QCOMPARE(document.folder(), nameOf(studies.tiny.path));
        document.reload();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
    }

    void aStudyThatIsClosedWhileItIsReadDoesNotOpen()
    {
        const TwoStudies studies;
        StudyDocument document;
        QSignalSpy opened(&document, &StudyDocument::opened), closed(&document, &StudyDocument::closed);
        document.open(nameOf(studies.tiny.path));
        document.close();
        QCOMPARE(closed.count(), 1);
        document.open(nameOf(studies.second));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        QCOMPARE(document.folder(), nameOf(studies.second));
    }

    void onlyWhatChangedIsReadAgain()
    {
        const TwoStudies studies;
        const std::string &study = studies.tiny.path;
        SilentContext context;
        runScan(study, std::nullopt, context);
        StudyDocument document;
        QSignalSpy opened(&document, &StudyDocument::opened);
        document.open(nameOf(study));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        const auto images = document.content().sharedImages;
        const std::size_t count = images->map.ids.size();
        markImages(study, {{images->map.ids.back(), MarkKind::Rejected, {}}});
        document.reload();
        QTRY_COMPARE_WITH_TIMEOUT(document.content().marks.size(), std::size_t(1), kPatience);
        QCOMPARE(document.content().sharedImages, images);
        std::filesystem::copy_file(document.content().map.images[0].file, studies.tiny.data.openSet + "/another.png");
        runScan(study, std::nullopt, context);
        document.reload();
        QTRY_COMPARE_WITH_TIMEOUT(document.content().map.ids.size(), count + 1, kPatience);
        QVERIFY(document.content().sharedImages != images);
    }

    void whatIsWrittenWhileItIsReadIsSeen()
    {
        const TwoStudies studies;
        StudyDocument document;
        QSignalSpy opened(&document, &StudyDocument::opened);
        document.open(nameOf(studies.tiny.path));
        SilentContext context;
        runScan(studies.tiny.path, std::nullopt, context);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        const auto scanned = [&] { return document.content().snapshot.status(Stage::Scan).state == StageState::Done; };
        QTRY_VERIFY_WITH_TIMEOUT(scanned(), kPatience);
    }
};

CORESIFT_QT_TEST(StudyDocumentTest)
#include "study_document_test.moc"
