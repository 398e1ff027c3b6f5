#include "app/start_box.h"

#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace coresift;

class StartBoxTest : public QObject {
    Q_OBJECT

    void choose(StartBox &box, int index) { box.findChild<QComboBox *>()->setCurrentIndex(index); }

private Q_SLOTS:
    void startsFromFreshWeightsOrTheRetrievalEncoder()
    {
        StartBox box("fresh");
        QCOMPARE(box.start(), std::string("fresh"));
        const QSignalSpy changes(&box, &StartBox::startChanged);
        choose(box, 1);
        QCOMPARE(box.start(), std::string("retrieval"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(StartBox("retrieval").start(), std::string("retrieval"));
    }

    void theStudysCopyOfAnEncoderStays()
    {
        StartBox box("encoders/0123/encoder.safetensors");
        QCOMPARE(box.start(), std::string()); // that of the study
        choose(box, 0);
        QCOMPARE(box.start(), std::string("fresh"));
    }

    void aFileIsTakenByItsPath()
    {
        StartBox box("fresh");
        const QSignalSpy changes(&box, &StartBox::startChanged);
        box.takeFile(QStringLiteral("/some/where/birds.pt"));
        QCOMPARE(box.findChild<QComboBox *>()->currentText(), QStringLiteral("birds.pt"));
        QCOMPARE(box.start(), std::string("/some/where/birds.pt"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(StartBox("/some/where/birds.pt").start(), std::string("/some/where/birds.pt"));
    }
};

CORESIFT_QT_TEST(StartBoxTest)
#include "start_box_test.moc"
