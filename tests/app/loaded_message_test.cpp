#include "app/loaded_message.h"

#include "tests/support/qt_test.h"

#include <QMessageBox>
#include <QTest>
#include <memory>

using namespace coresift;

namespace {

LoadReport loadedReport()
{
    LoadReport report;
    report.encoder = "ResNet-18, 512 features";
    report.weights.matched = 122;
    return report;
}

} // namespace

class LoadedMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotUsedIsListedWithAllItsNames()
    {
        LoadReport report = loadedReport();
        for (int i = 0; i < 20; ++i)
            report.weights.unused.push_back("head." + std::to_string(i));
        QWidget window;
        window.show();
        const std::unique_ptr<QMessageBox> message(showLoadedEncoder(report, &window));
        QVERIFY(message && message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("122 of 122")), qPrintable(message->text()));
        QVERIFY(message->informativeText().contains(QStringLiteral("head.0")));
        for (const char *name : {"head.0", "head.19"})
            QVERIFY(message->detailedText().contains(QString::fromLatin1(name)));
        QVERIFY(message->textInteractionFlags() & Qt::TextSelectableByMouse);
    }

    void aFileThatFitsNeedsNoMessage() { QVERIFY(!showLoadedEncoder(loadedReport(), nullptr)); }
};

CORESIFT_QT_TEST(LoadedMessageTest)
#include "loaded_message_test.moc"
