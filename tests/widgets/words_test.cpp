#include "widgets/words.h"

#include "core/base/error.h"
#include "tests/support/qt_test.h"
#include "tests/widgets/one_translation.h"

#include <QLocale>
#include <QTest>

using namespace coresift;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void countsHaveSeparators() { QCOMPARE(countWords(1281167), QStringLiteral("1,281,167")); }

    void durationsAreShort()
    {
        QCOMPARE(durationWords(34.2), QStringLiteral("35 s"));
        QCOMPARE(durationWords(125), QStringLiteral("2 min 5 s"));
        QCOMPARE(durationWords(11400), QStringLiteral("3 h 10 min"));
        QCOMPARE(durationWords(0), QStringLiteral("0 s"));
        QCOMPARE(durationWords(-1), QStringLiteral("unknown time"));
    }

    void progressHasFigureRateAndTimeLeft()
    {
        Progress progress;
        progress.activity = "Embedding birds";
        progress.done = 1240;
        progress.total = 12000;
        progress.unit = "images";
        progress.perSecond = 310;
        progress.secondsLeft = 35;
        progress.note = "loss 3.2";
        const QString text = progressWords(progress);
        for (const char *part :
             {"Embedding birds", "10 %", "1,240 of 12,000 images", "310 images/s", "35 s left", "loss 3.2"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }

    void aPhraseIsTranslatedClauseByClauseAndThenFilled()
    {
        const Phrase phrase = Phrase("%1 images, %2 skipped", {"1,200", "3"}).add("; %1", {"rest"});
        QCOMPARE(phraseWords(phrase), QStringLiteral("1,200 images, 3 skipped; rest"));
        const OneTranslation translation("Phrases", "%1 images, %2 skipped", QStringLiteral("跳过 %2，图像 %1"));
        QCOMPARE(phraseWords(phrase), QStringLiteral("跳过 3，图像 1,200; rest"));
    }

    void numbersInAPhraseHaveTheUsersForm()
    {
        const Phrase phrase("%1 images, loss %2, version %3, %4",
                            {countValue(1281167), decimalValue(4.07, 3), "1.5", countValue(-3)});
        QCOMPARE(fromBytes(phrase.text()), QStringLiteral("1,281,167 images, loss 4.070, version 1.5, -3"));
        QCOMPARE(phraseWords(phrase), fromBytes(phrase.text()));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(phraseWords(phrase), QStringLiteral("1.281.167 images, loss 4,070, version 1.5, -3"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void durationsInAPhraseAreTranslated()
    {
        const Phrase phrase("about %1 on %2", {durationValue(200), "3 min 20 s"});
        QCOMPARE(phraseWords(phrase), fromBytes(phrase.text()));
        const OneTranslation translation("Words", "%1 min %2 s", QStringLiteral("%1 Min. %2 Sek."));
        QCOMPARE(phraseWords(phrase), QStringLiteral("about 3 Min. 20 Sek. on 3 min 20 s"));
    }

    void sizesInAPhraseHaveTheUsersForm()
    {
        const Phrase phrase("%1 of memory, %2 on disk, not %3", {bytesValue(5'230'000'000), bytesValue(512), "5.2 GB"});
        QCOMPARE(phraseWords(phrase), fromBytes(phrase.text()));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        const OneTranslation translation("Words", "%1 bytes", QStringLiteral("%1 Byte"));
        const QString german = phraseWords(phrase), vast = byteWords(UINT64_MAX);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(german, QStringLiteral("5,2 GB of memory, 512 Byte on disk, not 5.2 GB"));
        QCOMPARE(vast, QStringLiteral("18.447 PB"));
    }

    void aClauseMayBeTheLabelOfAnOption()
    {
        const OneTranslation translation("Options", "Batch", QStringLiteral("批大小"));
        QCOMPARE(phraseWords(Phrase("Batch").add(" must be at least %1.", {"2"})),
                 QStringLiteral("批大小 must be at least 2."));
    }

    void anErrorIsTranslatedAndAnotherExceptionIsNot()
    {
        const OneTranslation translation("Phrases", "is empty", QStringLiteral("为空"));
        QCOMPARE(problemWords(Error(ErrorKind::Corrupt, "is empty", "a.csv")), QStringLiteral("a.csv: 为空"));
        QCOMPARE(problemWords(std::runtime_error("is empty")), QStringLiteral("is empty"));
    }

    void everyStageAndStateHasAName()
    {
        QSet<QString> names;
        for (int i = 0; i < kStageCount; ++i)
            names.insert(stageTitle(static_cast<Stage>(i)));
        QCOMPARE(names.size(), kStageCount);
    }

    void aStageNamesTheOneItWaitsFor()
    {
        StageStatus status;
        status.stage = Stage::Map;
        status.waitsFor = Stage::Embed;
        QCOMPARE(stateTitle(status), QStringLiteral("waits for “Embed”"));
        status.waitsFor.reset();
        QCOMPARE(stateTitle(status), QStringLiteral("cannot run yet"));
        status.state = StageState::Ready;
        QCOMPARE(stateTitle(status), QStringLiteral("ready to run"));
    }
};

CORESIFT_QT_TEST(WordsTest)
#include "words_test.moc"
