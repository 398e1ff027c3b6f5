#include "app/results_panel.h"

#include "app/comparison_dialog.h"
#include "app/evaluate_dialog.h"
#include "app/task_forms.h"
#include "core/base/file.h"
#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"
#include "widgets/option_form.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace coresift;

namespace {

/// Selected, and pretrained with options that a test has the time for.
struct PretrainedStudy : test::SampledStudy {
    PretrainedStudy()
    {
        SilentContext context;
        PretrainRequest request;
        request.on = "target";
        request.options = training(1);
        runPretrain(path, request, {}, context);
        runEvaluate(path, {}, context);
    }
};

QAbstractButton *buttonNamed(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

bool inDialog(const QWidget &widget)
{
    return qobject_cast<const QDialog *>(widget.window()) != nullptr;
}

bool showsText(const QWidget &parent, const QString &part)
{
    const QList<QLabel *> labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

class ResultsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PretrainedStudy> m_study;

    void open(Workbench &bench)
    {
        QSignalSpy opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
    }

private Q_SLOTS:
    void initTestCase() { m_study = std::make_unique<PretrainedStudy>(); }
    void cleanupTestCase() { m_study.reset(); }

    void showsTheEvaluationOfTheEncoderInUse()
    {
        Workbench bench;
        ResultsPanel panel(bench);
        const auto *tree = panel.findChild<QTreeView *>();
        QCOMPARE(tree->model()->rowCount(), 0);
        QVERIFY(showsText(panel, QStringLiteral("Nothing was evaluated yet")));
        open(bench);
        QVERIFY(tree->model()->rowCount() > 0);
        QVERIFY(showsText(panel, QStringLiteral("measured")));
        bench.document().close();
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void comparesTheTrainingSetsThatAreChecked()
    {
        Workbench bench;
        ResultsPanel panel(bench);
        QPushButton *compare = nullptr;
        for (QPushButton *button : panel.findChildren<QPushButton *>())
            compare = button->text() == QStringLiteral("Co&mpare") ? button : compare;
        QVERIFY(compare && !compare->isEnabled());
        open(bench);
        QVERIFY(compare->isEnabled());
        for (QCheckBox *box : panel.findChildren<QCheckBox *>()) {
            const QString name = box->objectName();
            box->setChecked(name == QStringLiteral("target") || name == QStringLiteral("coreset") ||
                            name == QStringLiteral("knn"));
        }
        const QList<QSpinBox *> numbers = panel.findChildren<QSpinBox *>();
        QCOMPARE(numbers.size(), 2); // seeds and steps
        for (QSpinBox *number : numbers)
            number->setValue(1);
        const QSignalSpy idle(&bench, &Workbench::becameIdle);
        compare->click();
        const auto *table = panel.findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(showsText(panel, QStringLiteral("one seed cannot tell")), kPatience); // read anew
        QCOMPARE(table->model()->columnCount(), 3);
        QVERIFY(table->model()->index(1, 2).data().toString() != QStringLiteral("–"));
        QVERIFY(buttonNamed(panel, QStringLiteral("Continue"))->isHidden()); // nothing is left to do
    }

    void anInterruptedComparisonIsShownAsItWasAskedForAndGoesOn()
    {
        ComparisonOptions asked;
        asked.arms = {"target", "all"};
        asked.tasks = {"linear", "knn"};
        asked.train = test::TinyStudy::training(1);
        asked.train->batch = 6; // not as the study's
        asked.seeds = 2;
        asked.steps = 1;
        asked.evaluate.division.folds = 3;
        test::RecordingJobContext context;
        context.cancelWhen = [&](const Progress &) { return context.lines().size() > 4; }; // with some measured
        QVERIFY_THROWS_EXCEPTION(Cancelled, runComparison(m_study->path, asked, context));
        Workbench bench;
        ResultsPanel panel(bench);
        open(bench);
        QStringList chosen;
        for (const QCheckBox *box : panel.findChildren<QCheckBox *>())
            if (!inDialog(*box) && box->isChecked())
                chosen.push_back(box->objectName());
        QCOMPARE(chosen, (QStringList{QStringLiteral("target"), QStringLiteral("all"), QStringLiteral("knn"),
                                      QStringLiteral("linear")}));
        ComparisonOptions read;
        QVERIFY(panel.findChild<ComparisonDialog *>()->read({"linear"}, read));
        QCOMPARE(read.evaluate.division.folds, 3);
        QAbstractButton *const goOn = buttonNamed(panel, QStringLiteral("Continue"));
        QVERIFY(!goOn->isHidden() && goOn->isEnabled());
        const QSignalSpy idle(&bench, &Workbench::becameIdle);
        goOn->click();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isHidden(), kPatience);
        const std::vector<std::string> all = listComparisons(m_study->path);
        QVERIFY(readComparison(m_study->path, all.back()).isComplete());
        buttonNamed(panel, QStringLiteral("Co&mpare"))->click(); // what is shown is what was asked for
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 2, kPatience);
        QCOMPARE(listComparisons(m_study->path), all);
    }

    void oneSetAndAnEncoderOfOnesOwnAreEnoughToCompare()
    {
        Workbench bench;
        ResultsPanel panel(bench);
        open(bench);
        for (QCheckBox *box : panel.findChildren<QCheckBox *>())
            if (!inDialog(*box))
                box->setChecked(box->objectName() == QStringLiteral("target") ||
                                box->objectName() == QStringLiteral("knn"));
        QAbstractButton *const compare = buttonNamed(panel, QStringLiteral("Co&mpare"));
        QVERIFY(!compare->isEnabled());
        QTimer::singleShot(0, &panel, [&] {
            auto *dialog = panel.findChild<ComparisonDialog *>();
            EncoderSource source;
            source.file = "/encoders/mine.safetensors";
            dialog->addEncoder(source);
            dialog->reject();
        });
        buttonNamed(panel, QStringLiteral("Options…"))->click();
        QVERIFY(compare->isEnabled());
    }

    void optionsFollowTheStudyAndKeepWhatWasChosen()
    {
        ComparisonDialog dialog({}, {"patient", "site"});
        ComparisonOptions asked;
        asked.evaluate.division.groupBy = "site";
        dialog.showRequest(asked);
        KnnOptions knn;
        knn.temperature = 0.5;
        dialog.setStudy(knn, {"date", "site"});
        ComparisonOptions options;
        QVERIFY(dialog.read({"knn"}, options));
        QCOMPARE(options.evaluate.division.groupBy, std::string("site"));
        QCOMPARE(options.evaluate.knn->temperature, 0.5);
        dialog.setStudy(knn, {"date"});
        QVERIFY(dialog.read({"knn"}, options));
        QCOMPARE(options.evaluate.division.groupBy, std::string());
    }

    void aShareThatIsNoneIsToldAndStartsNothing()
    {
        Workbench bench;
        ResultsPanel panel(bench);
        open(bench);
        QSignalSpy problems(&panel, &ResultsPanel::problem);
        for (QLineEdit *edit : panel.findChildren<QLineEdit *>())
            if (!edit->placeholderText().isEmpty())
                edit->setText(QStringLiteral("a few"));
        buttonNamed(panel, QStringLiteral("Co&mpare"))->click();
        QCOMPARE(problems.count(), 1);
        QVERIFY(!bench.isBusy());
    }

    void whatIsOpenedInTheEvaluationStaysSoWhenTheStudyIsReadAgain()
    {
        Workbench bench;
        ResultsPanel panel(bench);
        open(bench);
        auto *tree = panel.findChild<QTreeView *>();
        QVERIFY(tree->model()->rowCount() > 0);
        tree->expand(tree->model()->index(0, 0));
        QSignalSpy changed(&bench.document(), &StudyDocument::changed);
        bench.document().reload();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, kPatience);
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        bench.document().close();
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void encodersOfOneFileNameGetNamesOfTheirOwn()
    {
        ComparisonDialog dialog({}, {});
        for (const char *file : {"/s/runs/pretrain-001/encoder.safetensors", "/s/runs/pretrain-002/encoder.safetensors",
                                 "/a/mine.pt", "/b/mine.pt"}) {
            EncoderSource source;
            source.file = file;
            dialog.addEncoder(source);
        }
        ComparisonOptions options;
        QVERIFY(dialog.read({"knn"}, options));
        std::vector<std::string> names;
        for (const OwnEncoder &encoder : options.encoders)
            names.push_back(encoder.name);
        QCOMPARE(names, (std::vector<std::string>{"pretrain-001", "pretrain-002", "mine", "mine 2"}));
    }

    void aDamagedEvaluationIsToldWhereItWouldStand()
    {
        const std::string run = readStudy(m_study->path).settings.pretrainRun;
        const std::string file = m_study->path + "/runs/" + run + "/evaluation.json";
        const std::string before = readTextFile(file);
        writeFileAtomically(file, "{");
        Workbench bench;
        ResultsPanel panel(bench);
        open(bench);
        writeFileAtomically(file, before);
        QCOMPARE(panel.findChild<QTreeView *>()->model()->rowCount(), 0);
        QVERIFY(!showsText(panel, QStringLiteral("Nothing was evaluated yet")));
        QVERIFY(showsText(panel, QStringLiteral("is damaged")));
    }

    void optionsOfTasksAndOwnEncodersAreTakenAlong()
    {
        ComparisonDialog dialog({}, {"patient"});
        EncoderSource source;
        source.file = "/encoders/histology v2.safetensors";
        source.normalisation = {{0, 0, 0}, {1, 1, 1}};
        dialog.addEncoder(source);
        ComparisonOptions options;
        options.tasks = {"knn", "fine-tune"};
        QVERIFY(dialog.read(options.tasks, options));
        QVERIFY(options.evaluate.fineTune && options.evaluate.knn && !options.evaluate.detection);
        QCOMPARE(options.encoders.size(), std::size_t(1));
        QCOMPARE(options.encoders[0].name, std::string("histology v2"));
        QCOMPARE(options.encoders[0].source.normalisation.deviation[0], 1.0F);
        buttonNamed(dialog, QStringLiteral("&Remove"))->click();
        options.encoders.clear();
        QVERIFY(dialog.read(options.tasks, options));
        QVERIFY(options.encoders.empty());
    }

    void anotherStudyTakesTheOpenOptionsAway()
    {
        Workbench bench;
        ResultsPanel panel(bench);
        open(bench);
        const QPointer<ComparisonDialog> dialog = [&] {
            QPointer<ComparisonDialog> shown;
            QTimer::singleShot(0, &panel, [&] {
                shown = panel.findChild<ComparisonDialog *>();
                QVERIFY(shown && shown->isVisible());
                Q_EMIT bench.document().opened();
                QVERIFY(shown && !shown->isVisible()); // it still runs the loop that this is called from
            });
            buttonNamed(panel, QStringLiteral("Options…"))->click();
            return shown;
        }();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatience);
    }

    void theEvaluationIsAskedForTaskByTask()
    {
        EvaluateRequest usual;
        usual.division.groupBy = "patient";
        usual.division.folds = 7;
        EvaluateDialog dialog({}, {"patient"}, usual, nullptr);
        QTimer::singleShot(0, &dialog, [&] {
            buttonNamed(dialog, evaluationTaskTitle("knn"))->click(); // no longer
            QVERIFY(!buttonNamed(dialog, QStringLiteral("Run"))->isEnabled());
            buttonNamed(dialog, evaluationTaskTitle("linear"))->click();
            buttonNamed(dialog, evaluationTaskTitle("detection"))->click();
            QVERIFY(dialog.findChild<TaskForms *>()->currentWidget()->findChild<OptionForm *>());
            buttonNamed(dialog, QStringLiteral("Run"))->click();
        });
        const std::optional<EvaluateRequest> request = dialog.ask();
        QVERIFY(request.has_value());
        QVERIFY(!request->nearest && request->linear && request->detection && !request->segmentation);
        QCOMPARE(request->division.folds, 7);
        QCOMPARE(request->division.groupBy, std::string("patient"));
    }
};

CORESIFT_QT_TEST(ResultsPanelTest)
#include "results_panel_test.moc"
