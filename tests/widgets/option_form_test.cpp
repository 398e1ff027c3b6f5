#include "widgets/option_form.h"

#include "core/pretrain/options.h"
#include "core/sampling/options.h"
#include "tests/support/qt_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace coresift;

namespace {

QString budgetFrom(const QString &typed)
{
    SelectOptions options;
    OptionForm form;
    form.build(options);
    form.findChild<QLineEdit *>(QStringLiteral("budget"))->setText(typed);
    return form.read(options).empty() ? QString::fromStdString(options.cut.budget.text()) : QStringLiteral("refused");
}

} // namespace

class OptionFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void cleanupTestCase() { init(); }

    void givesBackWhatItWasBuiltFrom()
    {
        TrainOptions options = TrainOptions::fromPreset("quick");
        OptionForm form;
        form.build(options);
        TrainOptions read;
        QVERIFY(form.read(read).empty());
        QCOMPARE(optionsToJson(read).dump(), optionsToJson(options).dump());
    }

    void hasAnEditorForEveryField()
    {
        OptionForm form;
        form.build(SelectOptions());
        const nlohmann::json fields = optionsToJson(SelectOptions());
        for (const auto &[name, value] : fields.items())
            QVERIFY2(form.findChild<QWidget *>(QString::fromStdString(name)), name.c_str());
    }

    void explainsAFieldByItsHelpAndDefault()
    {
        SelectOptions options;
        const int usual = options.clusters;
        options.clusters = usual + 1;
        OptionForm form;
        form.build(options);
        const auto *clusters = form.findChild<QSpinBox *>(QStringLiteral("clusters"));
        const QStringList lines = clusters->whatsThis().split(QLatin1Char('\n'));
        QVERIFY(!clusters->toolTip().isEmpty());
        QCOMPARE(lines.front(), clusters->toolTip());
        QCOMPARE(lines.back(), QStringLiteral("Default: %1").arg(QLocale().toString(usual)));
        QCOMPARE(clusters->accessibleDescription(), clusters->whatsThis());
    }

    void readsWhatTheUserTyped()
    {
        SelectOptions options;
        OptionForm form;
        form.build(options);
        form.findChild<QLineEdit *>(QStringLiteral("budget"))->setText(QStringLiteral("2%"));
        form.findChild<QSpinBox *>(QStringLiteral("clusters"))->setValue(20);
        form.findChild<QCheckBox *>(QStringLiteral("stop"))->setChecked(false);
        QVERIFY(form.read(options).empty());
        QCOMPARE(options.cut.budget.text(), std::string("2%"));
        QCOMPARE(options.clusters, 20);
        QVERIFY(!options.cut.stop);
    }

    void aBudgetIsTypedInTheUsersLanguage()
    {
        for (const auto &[locale, typed, budget] : {std::tuple("de_DE", "2,5%", "2.5%"),
                                                    {"de_DE", " 2,5\u00A0% ", "2.5%"},
                                                    {"de_DE", "2.5%", "2.5%"},
                                                    {"de_DE", "1.200", "1200"},
                                                    {"de_DE", "1200000", "1200000"},
                                                    {"en_US", "2.5%", "2.5%"}}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            QCOMPARE(budgetFrom(QString::fromUtf8(typed)), QString::fromLatin1(budget));
        }
    }

    void whatIsNoBudgetInTheUsersLanguageIsRefused()
    {
        for (const auto &[locale, typed] : {std::pair("en_US", "2,5%"),
                                            {"de_DE", "2.500%"},
                                            {"de_DE", "2,5"},
                                            {"de_DE", "%"},
                                            {"de_DE", "inf"},
                                            {"de_DE", "2,5 %%"}}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            QCOMPARE(budgetFrom(QString::fromUtf8(typed)), QStringLiteral("refused"));
        }
    }

    void aBudgetIsShownInTheUsersLanguage()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        for (const auto &[budget, shown] : {std::pair("2.5%", "2,5%"), {"7%", "7%"}, {"1200", "1.200"}, {"", ""}}) {
            SelectOptions options;
            options.cut.budget = Budget::parse(budget);
            OptionForm form;
            form.build(options);
            QCOMPARE(form.findChild<QLineEdit *>(QStringLiteral("budget"))->text(), QString::fromLatin1(shown));
            QVERIFY(form.read(options).empty());
            QCOMPARE(options.cut.budget.text(), std::string(budget));
        }
    }

    void marksEveryFieldThatIsWrongAndChangesNothing()
    {
        SelectOptions options;
        options.clusters = 7;
        OptionForm form;
        form.build(options);
        form.findChild<QLineEdit *>(QStringLiteral("budget"))->setText(QStringLiteral("many"));
        form.findChild<QLineEdit *>(QStringLiteral("threshold"))->setText(QStringLiteral("high"));
        form.findChild<QSpinBox *>(QStringLiteral("clusters"))->setValue(20);
        QCOMPARE(form.read(options).size(), std::size_t(2));
        QCOMPARE(options.clusters, 7);
    }

    void tellsOfChangesByTheUserOnly()
    {
        OptionForm form;
        form.build(TrainOptions());
        QSignalSpy changes(&form, &OptionForm::changed);
        form.setValues(optionsToJson(TrainOptions::fromPreset("paper")));
        QCOMPARE(changes.count(), 0);
        form.findChild<QComboBox *>(QStringLiteral("backbone"))->setCurrentText(QStringLiteral("resnet34"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.front().front().toString(), QStringLiteral("backbone"));
    }
};

CORESIFT_QT_TEST(OptionFormTest)
#include "option_form_test.moc"
