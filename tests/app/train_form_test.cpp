#include "app/train_form.h"

#include "app/language.h"
#include "core/pretrain/field_use.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <map>

using namespace coresift;

namespace {

constexpr int kScreenWidth = 1280, kAroundForm = 60; // px; scroll bar, margins and frame

/// A form of training options as a dialog has it.
struct ArrangedForm {
    OptionForm form;

    explicit ArrangedForm(Stage stage, const TrainOptions &options = {})
    {
        arrangeTrainForm(form, stage);
        form.build(options);
    }

    void choose(const char *field, const char *value)
    {
        form.findChild<QComboBox *>(QString::fromLatin1(field))->setCurrentText(QString::fromLatin1(value));
    }
    bool shows(const std::string &field) const
    {
        return form.findChild<QWidget *>(QString::fromStdString(field))->isVisibleTo(&form);
    }
    TrainOptions options()
    {
        TrainOptions options;
        form.read(options);
        return options;
    }
};

} // namespace

class TrainFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void everyFieldButThePresetIsInOneGroup()
    {
        std::map<std::string, int> groups;
        for (const std::vector<FieldGroup> &column : trainGroups())
            for (const FieldGroup &group : column)
                for (const std::string &field : group.fields)
                    ++groups[field];
        nlohmann::json fields = optionsToJson(TrainOptions());
        fields.erase("preset");
        for (const auto &[name, value] : fields.items())
            QVERIFY2(groups[name] == 1, name.c_str());
        QCOMPARE(groups.size(), fields.size());
    }

    void aMethodShowsItsOwnFieldsAlone()
    {
        ArrangedForm arranged(Stage::Pretrain);
        const nlohmann::json fields = optionsToJson(MethodOptions());
        for (const std::string &method : methodNames()) {
            arranged.choose("method", method.c_str());
            const TrainOptions options = arranged.options();
            for (const auto &[name, value] : fields.items())
                QVERIFY2(arranged.shows(name) == isFieldOfUse(options, name), (method + " " + name).c_str());
        }
    }

    void shownRowsHaveTheirHeightWhateverWasShownBefore()
    {
        TrainOptions options;
        options.batch = 48; // no divisor of MoCo's queue, which is told under it
        ArrangedForm arranged(Stage::Pretrain, options);
        arranged.form.resize(arranged.form.sizeHint());
        arranged.form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&arranged.form));
        for (const char *method : {"byol", "simsiam", "moco", "mae", "moco"}) {
            arranged.choose("method", method);
            arranged.options(); // shows the problems
            QCoreApplication::processEvents();
        }
        for (const char *field : {"temperature", "ema", "projector-out", "queue", "batch"}) {
            const auto *editor = arranged.form.findChild<QWidget *>(QString::fromLatin1(field));
            QTRY_VERIFY2(editor->height() >= editor->minimumSizeHint().height(), field);
        }
    }

    void bothColumnsFitAnOrdinaryScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void bothColumnsFitAnOrdinaryScreen()
    {
        QFETCH(const QString, language);
        applyLanguage(language, QStringLiteral(CORESIFT_TRANSLATIONS));
        for (const char *method : {"simclr", "dino"}) {
            ArrangedForm arranged(Stage::Pretrain);
            arranged.choose("method", method);
            const int width = arranged.form.sizeHint().width();
            QVERIFY2(width < kScreenWidth - kAroundForm, qPrintable(QString::number(width)));
        }
    }

    void onlyPretrainingHasACoresetToRenew()
    {
        QVERIFY(ArrangedForm(Stage::Pretrain).shows("sampling-times"));
        QVERIFY(!ArrangedForm(Stage::Retrieval).shows("sampling-times"));
    }

    void anotherMethodBringsItsRecipeAndKeepsWhatWasTyped()
    {
        ArrangedForm arranged(Stage::Pretrain);
        arranged.form.findChild<QSpinBox *>(QStringLiteral("warmup-epochs"))->setValue(3);
        arranged.choose("method", "dino");
        const TrainOptions dino = TrainOptions::fromPreset("small-data", "dino");
        TrainOptions shown = arranged.options();
        QCOMPARE(shown.optimiser.optimiser, dino.optimiser.optimiser);
        QCOMPARE(shown.backbone.backbone, dino.backbone.backbone);
        QCOMPARE(shown.weightDecay, dino.weightDecay);
        QCOMPARE(shown.warmupEpochs, 3);
        arranged.choose("preset", "paper");
        shown = arranged.options();
        QCOMPARE(shown.backbone.backbone, TrainOptions::fromPreset("paper", "dino").backbone.backbone);
        QCOMPARE(shown.warmupEpochs, 3);
        arranged.choose("method", "simclr");
        shown = arranged.options();
        QCOMPARE(shown.optimiser.optimiser, TrainOptions::fromPreset("paper").optimiser.optimiser);
        QCOMPARE(shown.warmupEpochs, 3);
    }

    void aRateForOneOptimiserIsNoneForAnother()
    {
        TrainOptions options;
        options.learningRate = 0.01;
        ArrangedForm arranged(Stage::Pretrain, options);
        arranged.choose("method", "byol"); // by SGD too
        QCOMPARE(arranged.options().learningRate, 0.01);
        arranged.choose("method", "dino");
        QCOMPARE(arranged.options().learningRate, TrainOptions::fromPreset("small-data", "dino").learningRate);
        arranged.form.setValues({{"optimiser", "sgd"}, {"learning-rate", 0.03}});
        arranged.choose("method", "simclr");
        QCOMPARE(arranged.options().optimiser.optimiser, std::string("sgd"));
        QCOMPARE(arranged.options().learningRate, 0.03); // it was for SGD, and SGD stays
    }

    void whatTheStudyHasOtherThanItsRecipeStaysToo()
    {
        TrainOptions options;
        options.batch = 48;
        ArrangedForm arranged(Stage::Retrieval, options);
        arranged.choose("preset", "paper");
        QCOMPARE(arranged.options().batch, 48);
        QCOMPARE(arranged.options().imageSize, TrainOptions::fromPreset("paper").imageSize);
    }
};

CORESIFT_QT_TEST(TrainFormTest)
#include "train_form_test.moc"
