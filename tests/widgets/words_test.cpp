#include "widgets/words.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace coresift;

/// Knows one phrase.
class OneTranslation : public QTranslator {
    Q_OBJECT

public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool known = qstrcmp(context, "Phrases") == 0 && qstrcmp(text, "%1 images, %2 skipped") == 0;
        return known ? QStringLiteral("跳过 %2，图像 %1") : QString();
    }
    bool isEmpty() const override { return false; }
};

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
        QCOMPARE(durationWords(-1), QStringLiteral("0 s"));
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
        OneTranslation translation;
        QCoreApplication::installTranslator(&translation);
        QCOMPARE(phraseWords(phrase), QStringLiteral("跳过 3，图像 1,200; rest"));
    }

    void everyStageAndStateHasAName()
    {
        QSet<QString> names;
        for (int i = 0; i < kStageCount; ++i)
            names.insert(stageTitle(static_cast<Stage>(i)));
        QCOMPARE(names.size(), kStageCount);
    }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
