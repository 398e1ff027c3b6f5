#include "app/forecast_line.h"

#include "app/options_dialog.h"
#include "app/stage_dialogs.h"
#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <atomic>
#include <future>

using namespace coresift;

namespace {

StageForecast fitting(double seconds)
{
    StageForecast forecast;
    forecast.seconds = seconds;
    forecast.device = {"cpu", "float32"};
    return forecast;
}

StageForecast refusing(const FittingBatch &fitting = {})
{
    StageForecast forecast;
    forecast.fitting = fitting;
    forecast.refusal = {ErrorKind::OutOfMemory, "it is too large"};
    return forecast;
}

} // namespace

class ForecastLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItTakesOrWhyItCannotRun()
    {
        ForecastLine line;
        QSignalSpy estimated(&line, &ForecastLine::estimated);
        line.ask([] { return fitting(35); });
        QVERIFY(line.text().startsWith(QStringLiteral("Estimating")));
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 1, kPatience);
        QVERIFY2(line.text().startsWith(QStringLiteral("Takes about 35 s on cpu")), qPrintable(line.text()));
        QVERIFY(line.canRun());
        line.ask([] { return refusing(); });
        QTRY_COMPARE_WITH_TIMEOUT(line.text(), QStringLiteral("Cannot run: it is too large."), kPatience);
        QVERIFY(!line.canRun());
        line.ask([]() -> StageForecast { throw Error(ErrorKind::Unsupported, "no such device"); });
        QTRY_VERIFY_WITH_TIMEOUT(line.text().contains(QStringLiteral("no such device")), kPatience);
        QVERIFY(!line.canRun());
        line.ask({}); // options that are none
        QVERIFY(line.text().isEmpty() && line.canRun());
    }

    void onlyTheLastOfManyCounts()
    {
        ForecastLine line;
        std::promise<void> go;
        std::atomic<bool> begun = false, inBetween = false;
        line.ask([&begun, wait = go.get_future().share()] {
            begun = true;
            wait.wait();
            return refusing();
        });
        QTRY_VERIFY_WITH_TIMEOUT(begun, kPatience);
        line.ask([&inBetween] {
            inBetween = true;
            return refusing();
        });
        line.ask([] { return fitting(7); });
        QSignalSpy estimated(&line, &ForecastLine::estimated);
        go.set_value();
        QTRY_COMPARE_WITH_TIMEOUT(estimated.count(), 1, kPatience);
        QVERIFY2(line.text().contains(QStringLiteral("7 s")), qPrintable(line.text()));
        QVERIFY(!inBetween);
    }

    void whatCannotRunCannotBeStarted()
    {
        OptionsDialog dialog(QStringLiteral("Train"), {}, QStringLiteral("Run"), nullptr);
        bool done = false;
        QTimer::singleShot(0, &dialog, [&] {
            auto *start = dialog.findChild<QPushButton *>(QStringLiteral("start"));
            auto *line = dialog.findChild<ForecastLine *>();
            auto *batch = dialog.findChild<QSpinBox *>(QStringLiteral("batch"));
            QTRY_VERIFY_WITH_TIMEOUT(line->text().startsWith(QStringLiteral("Takes")), kPatience);
            QVERIFY(start->isEnabled() && line->isVisible());
            batch->setValue(500);
            QTRY_VERIFY_WITH_TIMEOUT(!start->isEnabled(), kPatience);
            QVERIFY(line->text().contains(QStringLiteral("too large")));
            batch->setValue(64);
            QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kPatience);
            done = true;
            dialog.accept();
        });
        TrainOptions options;
        const auto forecast = [](const TrainOptions &changed) {
            return [changed] { return changed.batch > 100 ? refusing() : fitting(changed.batch); };
        };
        options.batch = 32;
        dialog.ask<TrainOptions>(options, forecast);
        QVERIFY(done);
    }

    void aBatchThatFitsIsTakenByAButton()
    {
        OptionsDialog dialog(QStringLiteral("Train"), {}, QStringLiteral("Run"), nullptr);
        bool done = false;
        QTimer::singleShot(0, &dialog, [&] {
            auto *start = dialog.findChild<QPushButton *>(QStringLiteral("start"));
            auto *use = dialog.findChild<QPushButton *>(QStringLiteral("useBatch"));
            QTRY_VERIFY_WITH_TIMEOUT(use->isVisible(), kPatience);
            QVERIFY(!start->isEnabled());
            QVERIFY2(use->text().contains(QStringLiteral("64")), qPrintable(use->text()));
            use->click();
            QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("batch"))->value(), 64);
            QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kPatience);
            QVERIFY(!use->isVisible());
            done = true;
            start->click();
        });
        TrainOptions options;
        options.batch = 500;
        const auto forecast = [](const TrainOptions &changed) {
            return [changed] { return changed.batch > 64 ? refusing({64, 2, true}) : fitting(changed.batch); };
        };
        QVERIFY(dialog.ask<TrainOptions>(options, forecast));
        QVERIFY(done);
        QCOMPARE(options.batch, 64);
        QCOMPARE(options.optimiser.accumulate, 2);
    }

    void whatHindersIsScrolledTo()
    {
        OptionsDialog dialog(QStringLiteral("Train"), {}, QStringLiteral("Run"), nullptr);
        bool done = false;
        QTimer::singleShot(0, &dialog, [&] {
            dialog.resize(480, 420);
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            auto *stop = dialog.findChild<QComboBox *>(QStringLiteral("early-stop")); // far down
            const auto isInView = [&] { return stop->visibleRegion().boundingRect() == stop->rect(); };
            QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible() && !isInView(), kPatience);
            dialog.findChild<QPushButton *>(QStringLiteral("start"))->click();
            QTRY_VERIFY_WITH_TIMEOUT(isInView(), kPatience);
            QVERIFY(stop->hasFocus());
            done = true;
            dialog.reject();
        });
        TrainOptions options;
        options.earlyStop.earlyStop = "knn";
        options.knnEvery = 0; // so there would be nothing to stop by
        QVERIFY(!dialog.ask<TrainOptions>(options));
        QVERIFY(done);
    }

    void theDialogsOfAStudyForecast()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        StudySettings settings = readStudy(study.path).settings;
        settings.retrieval = test::TinyStudy::training(4);
        settings.pretrain = settings.retrieval;
        const auto told = [&](Stage stage) {
            QString text;
            QTimer::singleShot(0, this, [&] {
                QWidget *dialog = QApplication::activeModalWidget();
                QVERIFY(dialog);
                auto *line = dialog->findChild<ForecastLine *>();
                QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QLatin1Char(' ')) &&
                                             !line->text().startsWith(QStringLiteral("Estimating")),
                                         kPatience);
                text = line->text();
                dialog->close();
            });
            askStage(stage, {study.path, settings, settings.select, {}, {}, {}}, nullptr);
            return text;
        };
        QVERIFY(told(Stage::Retrieval).startsWith(QStringLiteral("Takes about")));
        QVERIFY(told(Stage::Embed).contains(QStringLiteral("no retrieval encoder yet")));
        QVERIFY(told(Stage::Pretrain).contains(QStringLiteral("no coreset yet")));
    }

    void aPretrainingStartsFromTheWeightsThatAreChosen()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        StudySettings settings = readStudy(study.path).settings;
        settings.pretrain = test::TinyStudy::training(4);
        settings.pretrainOn = "target";
        bool done = false;
        QTimer::singleShot(0, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            const auto *line = dialog->findChild<ForecastLine *>();
            auto *start = dialog->findChild<QPushButton *>(QStringLiteral("start"));
            auto *weights = dialog->findChild<QComboBox *>(QStringLiteral("startFrom"));
            weights->setCurrentIndex(1);
            QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("no retrieval encoder yet")), kPatience);
            QVERIFY(!start->isEnabled());
            weights->setCurrentIndex(0);
            QTRY_VERIFY_WITH_TIMEOUT(line->text().startsWith(QStringLiteral("Takes about")), kPatience);
            start->click();
            done = true;
        });
        const auto request = askStage(Stage::Pretrain, {study.path, settings, settings.select, {}, {}, {}}, nullptr);
        QVERIFY(done && request);
        QCOMPARE(request->pretrain.startFrom, std::string("fresh"));
        QCOMPARE(request->pretrain.on, std::string("target"));
    }
};

CORESIFT_QT_TEST(ForecastLineTest)
#include "forecast_line_test.moc"
