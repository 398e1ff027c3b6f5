#include "app/leak_gate.h"

#include "app/stage_jobs.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace coresift;

class LeakGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksFirstWhereNobodyHasLooked()
    {
        LeakGate gate({/*hasTest=*/true, /*isSearched=*/false, 0});
        QVERIFY(gate.looksFirst());
        gate.findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(!gate.looksFirst());
    }

    void tellsWhatIsLeftOut()
    {
        const LeakGate gate({/*hasTest=*/true, /*isSearched=*/true, 12});
        QVERIFY(!gate.looksFirst());
        QVERIFY(gate.findChild<QLabel *>()->text().startsWith(QStringLiteral("12 images")));
    }

    void saysNothingWithoutTestImages()
    {
        const LeakGate gate({});
        QVERIFY(!gate.looksFirst());
        QVERIFY(gate.isHidden());
    }

    void thePretrainingsJobLooksFirst()
    {
        const test::SampledStudy study;
        QVERIFY(readStudy(study.path).status(Stage::Duplicates).state != StageState::Done);
        StageRequest request;
        request.stage = Stage::Pretrain;
        request.pretrain.options = test::TinyStudy::training(2);
        request.duplicatesFirst = true;
        SilentContext context;
        const std::string problem = test::errorOf([&] { stageJob(study.path, request, {})(context); });
        QVERIFY2(problem.empty(), problem.c_str());
        QVERIFY(readStudy(study.path).status(Stage::Duplicates).state == StageState::Done);
        QVERIFY(readStudy(study.path).status(Stage::Pretrain).state == StageState::Done);
    }
};

CORESIFT_QT_TEST(LeakGateTest)
#include "leak_gate_test.moc"
