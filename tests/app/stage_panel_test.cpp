#include "app/stage_panel.h"

#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

namespace {

/// A study that was scanned: the retrieval encoder is next.
struct ScannedPanel {
    ScannedPanel()
    {
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        panel.show();
    }

    QPushButton *button(const QString &title) const
    {
        for (QPushButton *candidate : panel.findChildren<QPushButton *>())
            if (candidate->text() == title)
                return candidate;
        return nullptr;
    }

    void choose(Stage stage) { stages->setCurrentIndex(stages->model()->index(static_cast<int>(stage), 0)); }

    test::TinyStudy study;
    StagePanel panel;
    QListView *stages = panel.findChild<QListView *>();
    QPushButton *run = panel.findChild<QPushButton *>(QStringLiteral("runStage"));
    QPushButton *options = button(QStringLiteral("O&ptions…")), *load = button(QStringLiteral("&Load…"));
};

} // namespace

class StagePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAStudyNothingRuns()
    {
        const StagePanel panel;
        QCOMPARE(panel.findChild<QListView *>()->model()->rowCount(), kStageCount);
        for (const QPushButton *button : panel.findChildren<QPushButton *>())
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    }

    void theNextStageIsProposedAndRun()
    {
        ScannedPanel shown;
        shown.panel.setStudy(readStudy(shown.study.path));
        QVERIFY(shown.panel.current() == Stage::Retrieval);
        QSignalSpy runs(&shown.panel, &StagePanel::runRequested),
            loads(&shown.panel, &StagePanel::loadEncoderRequested);
        shown.run->click();
        QCOMPARE(runs.count(), 1);
        QVERIFY(runs.front().front().value<Stage>() == Stage::Retrieval);
        shown.load->click();
        QCOMPARE(loads.count(), 1);
    }

    void buttonsFollowTheStageThatIsCurrent()
    {
        ScannedPanel shown;
        shown.panel.setStudy(readStudy(shown.study.path));
        QVERIFY(shown.load->isVisible() && shown.run->isEnabled());
        shown.choose(Stage::Embed); // there is no encoder yet
        QVERIFY(!shown.load->isVisible() && !shown.run->isEnabled());
        shown.choose(Stage::Scan);
        QVERIFY(shown.run->isEnabled());
        QSignalSpy options(&shown.panel, &StagePanel::optionsRequested);
        shown.options->click();
        QCOMPARE(options.count(), 1);
        QVERIFY(options.front().front().value<Stage>() == Stage::Scan);
        shown.panel.setStudy(readStudy(shown.study.path)); // read again: what is current stays
        QVERIFY(shown.panel.current() == Stage::Scan);
    }
};

CORESIFT_QT_TEST(StagePanelTest)
#include "stage_panel_test.moc"
