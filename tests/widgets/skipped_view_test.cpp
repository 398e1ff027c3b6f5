#include "widgets/skipped_view.h"

#include "tests/support/qt_test.h"
#include "widgets/skipped_model.h"

#include <QItemSelectionModel>
#include <QTest>

using namespace coresift;

namespace {

struct ShownSkipped {
    ShownSkipped()
    {
        view.resize(600, 200);
        view.show();
    }

    QImage picture() { return view.grab().toImage(); }

    SkippedModel model;
    SkippedView view{model};
};

} // namespace

class SkippedViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHintIsThereOnlyWhileNothingWasSkipped()
    {
        ShownSkipped shown;
        const QImage bare = shown.picture();
        shown.view.setHint(QStringLiteral("Every file could be read."));
        QVERIFY(shown.picture() != bare);
        const std::vector<SkippedFile> files{{"birds", "a.png", Phrase::verbatim("its data is damaged")}};
        shown.model.setFiles(files);
        ShownSkipped without;
        without.model.setFiles(files);
        QCOMPARE(shown.picture(), without.picture());
    }

    void aClickSelectsAFileWithItsReason()
    {
        ShownSkipped shown;
        shown.model.setFiles(
            {{"birds", "a.png", Phrase::verbatim("damaged")}, {"birds", "b.png", Phrase::verbatim("empty")}});
        const QPoint second = shown.view.visualRect(shown.model.index(1, 0)).center();
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, second);
        QVERIFY(shown.view.selectionModel()->isRowSelected(1));
        QVERIFY(!shown.view.selectionModel()->isRowSelected(0));
        QVERIFY(!shown.view.tabKeyNavigation()); // Tab leads out of the table
    }
};

CORESIFT_QT_TEST(SkippedViewTest)
#include "skipped_view_test.moc"
