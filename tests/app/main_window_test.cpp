#include "app/main_window.h"

#include "app/gallery_panel.h"
#include "app/new_study_dialog.h"
#include "app/pictures.h"
#include "app/stage_panel.h"
#include "app/training_panel.h"
#include "app/window_layout.h"
#include "core/base/error.h"
#include "core/study/marks.h"
#include "widgets/coreset_model.h"
#include "widgets/gallery_view.h"
#include "widgets/inspector.h"
#include "widgets/run_plot.h"
#include "widgets/sampling_panel.h"

#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace coresift;

namespace {} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

    StageState state(MainWindow &window, Stage stage)
    {
        return window.workbench().document().content().snapshot.status(stage).state;
    }

    void run(MainWindow &window, const StageRequest &request)
    {
        QSignalSpy idle(&window.workbench(), &Workbench::becameIdle);
        window.workbench().run(request);
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(state(window, request.stage), StageState::Done, kPatience);
    }

    /// Scans the study, shows it, and has it train a retrieval encoder.
    static void startTraining(MainWindow &window, const test::TinyStudy &study, int steps)
    {
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        window.show();
        window.openStudy(QString::fromStdString(study.path));
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document().isOpen(), kPatience);
        QSignalSpy stepped(&window.workbench(), &Workbench::stepped);
        StageRequest request;
        request.stage = Stage::Retrieval;
        request.retrieval = test::TinyStudy::training(steps);
        window.workbench().run(request);
        QTRY_VERIFY_WITH_TIMEOUT(stepped.count() >= 1, kPatience);
    }

    /// What the user says when asked about the running job.
    static void answerClosing(QMessageBox::ButtonRole role)
    {
        QTimer::singleShot(0, qApp, [role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton *button : box->buttons())
                if (box->buttonRole(button) == role)
                    button->click();
        });
    }

private Q_SLOTS:
    void aStudyWithMarksOpensAndItsImagesAreMarkedByKeys()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        const MapData map = readMap(study.path);
        std::vector<std::int64_t> open;
        for (const ImageView &image : map.images)
            if (image.role == SetRole::OpenSet)
                open.push_back(image.id);
        markImages(study.path, {{open[3], MarkKind::Pinned, "typical"}});

        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy opened(&window.workbench().document(), &StudyDocument::opened);
        window.openStudy(QString::fromStdString(study.path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
        QCOMPARE(window.workbench().marks().size(), std::size_t(1));
        window.findChild<GalleryPanel *>()->select(open[5]);
        const auto reject = [&] { QTest::keyClick(&window, Qt::Key_X); };
        QTRY_VERIFY_WITH_TIMEOUT((reject(), window.workbench().marks().size() == 2), kPatience);
        QCOMPARE(window.workbench().marks().at(open[5]).kind, MarkKind::Rejected);
        window.workbench().undoStack().undo();
        QCOMPARE(window.workbench().marks().size(), std::size_t(1));
    }

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); } // each test starts with the first layout

    void theLayoutIsRememberedAndReset()
    {
        const auto table = [](MainWindow &window) {
            return window.findChild<QTableView *>(QStringLiteral("coreset"))->horizontalHeader();
        };
        const auto list = [](MainWindow &window, const char *name) {
            return window.findChild<QComboBox *>(QLatin1String(name));
        };
        const auto parts = [](MainWindow &window) {
            return window.findChild<QSplitter *>(QStringLiteral("runsParts"));
        };
        const auto tab = [](MainWindow &window) { return window.findChild<QTabWidget *>()->currentWidget(); };
        MainWindow first;
        const QByteArray partsAtFirst = parts(first)->saveState();
        const int widthAtFirst = table(first)->sectionSize(CoresetModel::Rank);
        first.findChild<QTabWidget *>()->setCurrentIndex(5);
        list(first, "galleryShow")->setCurrentIndex(1);
        list(first, "galleryOrder")->setCurrentIndex(4);
        table(first)->resizeSection(CoresetModel::Rank, widthAtFirst + 31);
        table(first)->moveSection(0, 1);
        parts(first)->setSizes({300, 400});
        first.saveWindow();

        MainWindow second;
        QCOMPARE(tab(second)->objectName(), QStringLiteral("runs"));
        QCOMPARE(list(second, "galleryShow")->currentIndex(), 1);
        QCOMPARE(list(second, "galleryOrder")->currentIndex(), 4);
        QCOMPARE(table(second)->sectionSize(CoresetModel::Rank), widthAtFirst + 31);
        QCOMPARE(table(second)->visualIndex(0), 1);
        QVERIFY(parts(second)->saveState() != partsAtFirst);
        QCOMPARE(parts(second)->saveState(), parts(first)->saveState());

        resetParts(second);
        QCOMPARE(tab(second)->objectName(), QStringLiteral("map"));
        QCOMPARE(list(second, "galleryShow")->currentIndex(), 0);
        QCOMPARE(list(second, "galleryOrder")->currentIndex(), 0);
        QCOMPARE(table(second)->sectionSize(CoresetModel::Rank), widthAtFirst);
        QCOMPARE(table(second)->visualIndex(0), 0);
        QCOMPARE(parts(second)->saveState(), partsAtFirst);
    }

    void theChosenImagesAreNotShownAtTheStart()
    {
        MainWindow first;
        const auto show = [](MainWindow &window) {
            return window.findChild<QComboBox *>(QStringLiteral("galleryShow"));
        };
        show(first)->setCurrentIndex(static_cast<int>(GalleryQuery::Show::Chosen));
        first.saveWindow();
        MainWindow second; // nothing is chosen yet
        QCOMPARE(show(second)->currentIndex(), static_cast<int>(GalleryQuery::Show::Coreset));
    }

    void newStudyToCoresetToCsv()
    {
        const test::TinyStudy study;
        NewStudyDialog dialog;
        dialog.addTarget(QString::fromStdString(study.data.target));
        dialog.addOpenSet(QString::fromStdString(study.data.openSet));
        dialog.addTest(QString::fromStdString(study.data.test));
        dialog.setStudyFolder(QString::fromStdString(study.path));
        QSignalSpy created(&dialog, &NewStudyDialog::created);
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("create"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(created.count(), 1, kPatience);

        MainWindow window;
        window.show();
        window.openStudy(created.front().front().toString());
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document().isOpen(), kPatience);
        StageRequest request;
        run(window, request);
        request.stage = Stage::Retrieval;
        request.retrieval = test::TinyStudy::training(3);
        run(window, request);
        QTRY_COMPARE(window.findChild<TrainingPanel *>()->findChild<RunPlot *>()->steps(), std::int64_t(3));
        for (const Stage stage : {Stage::Embed, Stage::Map}) {
            StageRequest plain;
            plain.stage = stage;
            run(window, plain);
        }
        request.stage = Stage::Select;
        request.select = test::TinyStudy::selection(8);
        run(window, request);

        auto *gallery = window.findChild<GalleryPanel *>()->findChild<GalleryView *>();
        QTRY_COMPARE_WITH_TIMEOUT(gallery->model()->rowCount(), 8, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(window.workbench().coreset().size(), std::size_t(8), kPatience);
        gallery->setCurrentIndex(gallery->model()->index(3, 0));
        const auto *coreset = window.findChild<QTableView *>(QStringLiteral("coreset"));
        QTRY_COMPARE_WITH_TIMEOUT(coreset->currentIndex().row(), 3, kPatience); // both in order of rank
        gallery->setCurrentIndex(gallery->model()->index(0, 0));
        const auto *inspector = window.findChild<Inspector *>();
        const auto shows = [inspector](const QString &text) {
            for (const QLabel *label : inspector->findChildren<QLabel *>())
                if (label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("rank 1")), kPatience);

        QSignalSpy idle(&window.workbench(), &Workbench::becameIdle);
        window.workbench().runExportOf({study.folder / "coreset.csv", {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        const std::vector<CoresetRow> rows = readCoresetCsv(study.folder / "coreset.csv");
        QCOMPARE(rows.size(), std::size_t(8));
        const auto *table = window.findChild<CoresetModel *>();
        for (int row = 0; row < 8; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(table->index(row, CoresetModel::NearestTarget).data().toString(),
                                      QString::fromStdString(rows[static_cast<std::size_t>(row)].nearestTarget),
                                      kPatience);

        const QString map = QString::fromStdString(study.folder / "map.png"),
                      loss = QString::fromStdString(study.folder / "loss.png");
        savePictures({QString::fromStdString(study.path), map, loss});
        QVERIFY(!QImage(map).isNull() && !QImage(loss).isNull());
    }

    void aProblemWithTheFoldersIsShownInTheDialog()
    {
        const test::TinyStudy study;
        NewStudyDialog dialog;
        dialog.addTarget(QString::fromStdString(study.data.target));
        dialog.setStudyFolder(QString::fromStdString(study.path));
        dialog.show();
        dialog.findChild<QPushButton *>(QStringLiteral("create"))->click(); // there is no open-set
        const auto problem = [&dialog] {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() &&
                    label->text().contains(QStringLiteral("at least one target folder and one open-set")))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(problem(), kPatience);
        QVERIFY(dialog.isVisible());
    }

    void aProblemGoesWithTheFoldersThatItIsOf()
    {
        const test::TinyStudy study;
        const test::TempDir damaged;
        makeFolders(damaged / "Images"); // a data set's hallmark without its lists
        writeFileAtomically(damaged / "TrainImages.txt", "a/b.jpg\n");
        NewStudyDialog dialog;
        dialog.show();
        const auto isTold = [&dialog] {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("TestImages.txt")))
                    return true;
            return false;
        };
        dialog.addTarget(QString::fromStdString(damaged.path()));
        dialog.addOpenSet(QString::fromStdString(study.data.openSet));
        dialog.setStudyFolder(QString::fromStdString(study.path));
        dialog.findChild<QPushButton *>(QStringLiteral("create"))->click(); // while it is looked at
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        QVERIFY(dialog.isVisible() && !QFileInfo::exists(QString::fromStdString(study.path)));
        dialog.addTarget(QString::fromStdString(study.data.target));
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->accessibleName() == QStringLiteral("Remove from Target set")) {
                QVERIFY(button->isEnabled()); // the one that was just added is current
                dialog.findChild<QListView *>()->setCurrentIndex(dialog.findChild<QListView *>()->model()->index(0, 0));
                button->click();
            }
        QTRY_VERIFY_WITH_TIMEOUT(!isTold(), kPatience);
    }

    void closingWhileAJobRunsAsksAndThenEndsIt()
    {
        const test::TinyStudy study;
        MainWindow window;
        startTraining(window, study, 100'000);
        answerClosing(QMessageBox::RejectRole);
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(window.workbench().isBusy());
        answerClosing(QMessageBox::DestructiveRole);
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kPatience);
        QVERIFY(!window.workbench().isBusy());
        QVERIFY(readStudy(study.path).status(Stage::Retrieval).state != StageState::Done);
    }

    void closingCanWaitForTheJobs()
    {
        const test::TinyStudy study;
        MainWindow window;
        startTraining(window, study, 20);
        answerClosing(QMessageBox::AcceptRole);
        window.close();
        QVERIFY(window.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kPatience);
        QVERIFY(readStudy(study.path).status(Stage::Retrieval).state == StageState::Done);
    }

    void stagesQueueBehindOneThatRuns()
    {
        const test::TinyStudy study;
        MainWindow window;
        startTraining(window, study, 20);
        StagePanel &panel = *window.findChild<StagePanel *>();
        auto *tabs = window.findChild<QTabWidget *>();
        const auto jobsTab = [tabs] { return tabs->tabText(9); };
        QCOMPARE(jobsTab(), QStringLiteral("Jobs"));
        panel.findChild<QListView *>()->setCurrentIndex(
            panel.findChild<QListView *>()->model()->index(static_cast<int>(Stage::Embed), 0));
        panel.findChild<QPushButton *>(QStringLiteral("runStage"))->click(); // its encoder is in training
        QCOMPARE(window.workbench().jobs().jobs().size(), std::size_t(2));
        QCOMPARE(jobsTab(), QStringLiteral("Jobs (1)"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.workbench().isBusy(), kPatience);
        QCOMPARE(jobsTab(), QStringLiteral("Jobs"));
        QVERIFY(readStudy(study.path).status(Stage::Embed).state == StageState::Done);
    }

    void picturesOfAStudyWithoutAMapSayWhatToDo()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        const std::string message = test::errorOf([&] {
            savePictures({QString::fromStdString(study.path), QString::fromStdString(study.folder / "map.png"), {}});
        });
        QVERIFY2(message.find("map") != std::string::npos, message.c_str());
    }
};

CORESIFT_QT_TEST(MainWindowTest)
#include "main_window_test.moc"
