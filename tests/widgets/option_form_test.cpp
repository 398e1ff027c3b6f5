#include "widgets/option_form.h"

#include "core/pretrain/options.h"
#include "core/sampling/options.h"
#include "tests/support/qt_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
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

    void saysWhatZeroStandsFor()
    {
        TrainOptions options;
        OptionForm form;
        form.build(options);
        auto *temperature = form.findChild<QLineEdit *>(QStringLiteral("temperature"));
        auto *steps = form.findChild<QSpinBox *>(QStringLiteral("steps"));
        QCOMPARE(steps->text(), QStringLiteral("by the epochs"));
        QCOMPARE(temperature->text(), QString());
        QCOMPARE(temperature->placeholderText(), QStringLiteral("the method's own"));
        temperature->setText(QStringLiteral("0.3"));
        steps->setValue(40);
        QVERIFY(form.read(options).empty());
        QCOMPARE(options.method.temperature, 0.3);
        QCOMPARE(options.steps, 40);
        temperature->clear();
        QVERIFY(form.read(options).empty());
        QCOMPARE(options.method.temperature, 0.0);
        auto *rate = form.findChild<QLineEdit *>(QStringLiteral("learning-rate")); // 0 stands for nothing there
        rate->clear();
        QCOMPARE(form.read(options).size(), std::size_t(1));
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

    void aFieldWithoutEffectIsHiddenAndKeepsItsValue()
    {
        TrainOptions options;
        OptionForm form;
        form.setUse<TrainOptions>([](const TrainOptions &now, const std::string &field) {
            return field != "beta1" || now.optimiser.optimiser == "adam";
        });
        form.build(options);
        auto *beta = form.findChild<QLineEdit *>(QStringLiteral("beta1"));
        auto *optimiser = form.findChild<QComboBox *>(QStringLiteral("optimiser"));
        QVERIFY(!beta->isVisibleTo(&form) && optimiser->isVisibleTo(&form));
        optimiser->setCurrentText(QStringLiteral("adam"));
        QVERIFY(beta->isVisibleTo(&form));
        beta->setText(QStringLiteral("0.5"));
        optimiser->setCurrentText(QStringLiteral("sgd"));
        QVERIFY(!beta->isVisibleTo(&form));
        QVERIFY(form.read(options).empty());
        QCOMPARE(options.optimiser.beta1, 0.5);
    }

    void aHiddenFieldComesBackWithItsProblem()
    {
        TrainOptions options;
        OptionForm form;
        form.setUse<TrainOptions>([](const TrainOptions &, const std::string &field) { return field != "beta1"; });
        form.build(options);
        auto *beta = form.findChild<QLineEdit *>(QStringLiteral("beta1"));
        beta->setText(QStringLiteral("much"));
        QCOMPARE(form.read(options).size(), std::size_t(1));
        QVERIFY(beta->isVisibleTo(&form));
        beta->setText(QStringLiteral("0.9"));
        QVERIFY(form.read(options).empty());
        QVERIFY(!beta->isVisibleTo(&form));
    }

    void groupsHoldTheirFieldsUnderAHeading()
    {
        OptionForm form;
        form.setGroups({{{QStringLiteral("Cut"), {"patience", "threshold"}}}, {{QStringLiteral("Rest"), {"seed"}}}});
        form.setUse<SelectOptions>([](const SelectOptions &, const std::string &field) { return field != "seed"; });
        form.build(SelectOptions());
        form.resize(form.sizeHint());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const auto top = [&form](const char *field) {
            auto *editor = form.findChild<QWidget *>(QString::fromLatin1(field));
            return editor->mapTo(&form, QPoint()).y();
        };
        const auto heading = [&form](const QString &title) {
            for (QLabel *label : form.findChildren<QLabel *>())
                if (label->text() == title)
                    return label;
            return static_cast<QLabel *>(nullptr);
        };
        QVERIFY(heading(QStringLiteral("Cut"))->isVisible());
        QVERIFY(!heading(QStringLiteral("Rest"))->isVisible()); // it would stand over nothing
        const int cut = heading(QStringLiteral("Cut"))->mapTo(&form, QPoint()).y();
        QVERIFY(top("budget") < cut && cut < top("patience") &&
                top("patience") < top("threshold")); // not the table's order
    }

    void columnsStandSideBySideWhereThereIsRoom()
    {
        constexpr int kScrollBar = 40; // px, and a frame
        QScrollArea area;
        auto *form = new OptionForm;
        form->setGroups({{{QStringLiteral("One"), {"threshold"}}}, {{QStringLiteral("Two"), {"seed"}}}});
        form->build(SelectOptions());
        area.setWidget(form);
        area.setWidgetResizable(true);
        const auto isBeside = [form] {
            const auto *threshold = form->findChild<QWidget *>(QStringLiteral("threshold"));
            const auto *seed = form->findChild<QWidget *>(QStringLiteral("seed"));
            return seed->mapTo(form, QPoint()).x() > threshold->mapTo(form, QPoint()).x() + threshold->width();
        };
        area.resize(form->sizeHint().width() + kScrollBar, 500);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_VERIFY(isBeside());
        area.resize(form->minimumSizeHint().width() + kScrollBar, 500);
        QTRY_VERIFY(!isBeside());
        QVERIFY(form->width() <= area.viewport()->width()); // nothing is cut off
        area.resize(form->sizeHint().width() + kScrollBar, 500);
        QTRY_VERIFY(isBeside());
    }

    void anotherRecipeKeepsWhatTheUserTyped()
    {
        OptionForm form;
        form.build(TrainOptions());
        QSignalSpy changes(&form, &OptionForm::changed);
        const nlohmann::json small = optionsToJson(TrainOptions()),
                             paper = optionsToJson(TrainOptions::fromPreset("paper"));
        form.findChild<QSpinBox *>(QStringLiteral("batch"))->setValue(96);
        QCOMPARE(changes.count(), 1);
        form.changeRecipe(small, paper);
        TrainOptions options;
        QVERIFY(form.read(options).empty());
        QCOMPARE(options.batch, 96);
        QCOMPARE(options.epochs, paper.at("epochs").get<int>());
        QCOMPARE(options.learningRate, paper.at("learning-rate").get<double>());
        form.changeRecipe(paper, small);
        QVERIFY(form.read(options).empty());
        QCOMPARE(options.batch, 96);
        QCOMPARE(options.learningRate, TrainOptions().learningRate);
        QCOMPARE(changes.count(), 1);
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
