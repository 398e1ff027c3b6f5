#include "app/text_question.h"

#include "tests/support/qt_test.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <functional>

using namespace coresift;

class TextQuestionTest : public QObject {
    Q_OBJECT

    /// Does this in the dialog that is about to be shown.
    void inDialog(const std::function<void(QInputDialog &)> &act)
    {
        QTimer::singleShot(0, this, [act] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
        });
    }

private Q_SLOTS:
    void theAnswerIsWhatWasTyped()
    {
        inDialog([](QInputDialog &dialog) {
            auto *line = dialog.findChild<QLineEdit *>();
            QVERIFY(line && line->isVisible());
            QCOMPARE(line->whatsThis(), QStringLiteral("help"));
            QTest::keyClicks(line, QStringLiteral("blurred"));
            dialog.accept();
        });
        const std::optional<QString> answer =
            askText(nullptr, {QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("help"), {}});
        QCOMPARE(answer.value_or(QString()), QStringLiteral("blurred"));
    }

    void knownAnswersAreOfferedAndNoneIsTakenForGiven()
    {
        inDialog([](QInputDialog &dialog) {
            const auto *list = dialog.findChild<QComboBox *>();
            QVERIFY(list && list->isVisible() && list->isEditable());
            QCOMPARE(list->count(), 2);
            QCOMPARE(list->whatsThis(), QStringLiteral("help"));
            dialog.accept();
        });
        const std::optional<QString> answer = askText(nullptr, {QStringLiteral("title"),
                                                                QStringLiteral("text"),
                                                                QStringLiteral("help"),
                                                                {QStringLiteral("first"), QStringLiteral("second")}});
        QVERIFY(answer.has_value());
        QCOMPARE(*answer, QString());
    }

    void whoGivesUpHasNoAnswer()
    {
        inDialog([](QInputDialog &dialog) {
            dialog.setTextValue(QStringLiteral("typed"));
            dialog.reject();
        });
        QVERIFY(!askText(nullptr, {QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("help"), {}}));
    }
};

CORESIFT_QT_TEST(TextQuestionTest)
#include "text_question_test.moc"
