#include "widgets/stage_view.h"

#include "tests/support/qt_test.h"
#include "widgets/stage_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace coresift;

namespace {

struct ShownStages {
    ShownStages()
    {
        setFirst(StageState::Ready);
        view.setModel(&model);
        view.resize(view.minimumSizeHint());
        view.show();
    }

    /// The first stage is in this state, all others miss something.
    void setFirst(StageState state)
    {
        std::vector<StageStatus> stages;
        for (int i = 0; i < kStageCount; ++i)
            stages.push_back({static_cast<Stage>(i), i == 0 ? state : StageState::Missing, {}});
        model.setStages(stages);
    }

    QImage row(int row) { return view.grab(view.visualRect(model.index(row))).toImage(); }

    StageModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    StageView view;
};

} // namespace

class StageViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStageIsSeenWithoutScrolling()
    {
        ShownStages shown;
        for (int row = 0; row < kStageCount; ++row)
            QVERIFY(shown.view.viewport()->rect().contains(shown.view.visualRect(shown.model.index(row))));
    }

    void titlesAreWholeInALargeFont()
    {
        ShownStages shown;
        QFont font = shown.view.font();
        font.setPointSizeF(3 * font.pointSizeF());
        const QSize before = shown.view.minimumSizeHint();
        shown.view.setFont(font);
        const QSize least = shown.view.minimumSizeHint();
        QVERIFY(least.height() > 2 * before.height());
        for (int row = 0; row < kStageCount; ++row) {
            const QString title = shown.model.index(row).data().toString();
            QVERIFY2(least.width() > shown.view.fontMetrics().horizontalAdvance(title), qPrintable(title));
        }
    }

    void everyStateLooksDifferent()
    {
        ShownStages shown;
        std::vector<QImage> seen;
        for (const StageState state :
             {StageState::Missing, StageState::Ready, StageState::Done, StageState::Stale, StageState::Failed}) {
            shown.setFirst(state);
            const QImage now = shown.row(0);
            for (const QImage &other : seen)
                QVERIFY(now != other);
            seen.push_back(now);
        }
    }

    void theRunningStageFillsUp()
    {
        ShownStages shown;
        shown.model.setRunning(Stage::Scan);
        const QImage started = shown.row(0), other = shown.row(1);
        Progress progress;
        progress.done = 1;
        progress.total = 2;
        shown.model.setProgress(progress);
        QVERIFY(shown.row(0) != started);
        QCOMPARE(shown.row(1), other);
    }
};

CORESIFT_QT_TEST(StageViewTest)
#include "stage_view_test.moc"
