#include "app/compare_panel.h"

#include "app/compare_galleries.h"
#include "tests/app/tiny_study.h"
#include "tests/support/qt_test.h"
#include "widgets/comparison_models.h"
#include "widgets/gallery_view.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace coresift;

namespace {

class NoThumbnails : public ThumbnailSource {
public:
    QPixmap thumbnail(const std::string &, const std::string &) override { return {}; }
};

/// Embedded, with a coreset of eight.
class EmbeddedStudy {
public:
    EmbeddedStudy()
    {
        createStudy(study.description());
        SilentContext context;
        runScan(study.path, {}, context);
        runRetrievalTraining(study.path, {test::TinyStudy::training(2)}, {}, context);
        runEmbed(study.path, {}, context);
        runSelect(study.path, test::TinyStudy::selection(8), context);
    }

    test::TinyStudy study;
};

} // namespace

class ComparePanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EmbeddedStudy> m_embedded; // for all tests: comparing writes nothing

    void open(Workbench &bench, const std::string &path)
    {
        QSignalSpy opened(&bench.document(), &StudyDocument::opened);
        bench.document().open(QString::fromStdString(path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, kPatience);
    }

    /// Only simcore, random and nearest.
    void compareThree(ComparePanel &panel, Workbench &bench)
    {
        QAbstractItemModel *selectors = panel.findChild<QListView *>()->model();
        for (int row = 0; row < selectors->rowCount(); ++row) {
            const QString name = selectors->index(row, 0).data().toString();
            const bool wanted = name == QStringLiteral("simcore") || name == QStringLiteral("random") ||
                                name == QStringLiteral("nearest");
            selectors->setData(selectors->index(row, 0), wanted ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        auto *compare = panel.findChild<QPushButton *>(QStringLiteral("compare"));
        QTRY_VERIFY_WITH_TIMEOUT(compare->isEnabled(), kPatience);
        QSignalSpy idle(&bench, &Workbench::becameIdle);
        compare->click();
        QVERIFY(bench.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(compare->isEnabled(), kPatience);
    }

    QList<GalleryView *> galleries(ComparePanel &panel) { return panel.findChildren<GalleryView *>(); }

private Q_SLOTS:
    void initTestCase() { m_embedded = std::make_unique<EmbeddedStudy>(); }
    void cleanupTestCase() { m_embedded.reset(); }

    void showsFiguresAtTheSizeOfTheCoreset()
    {
        NoThumbnails thumbnails;
        Workbench bench;
        ComparePanel panel(bench, thumbnails);
        open(bench, m_embedded->study.path);
        compareThree(panel, bench);
        auto *figures = panel.findChild<SelectorFiguresModel *>();
        QCOMPARE(figures->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(figures->index(row, SelectorFiguresModel::Images).data().toString(), QStringLiteral("8"));
        QCOMPARE(panel.findChild<SelectorOverlapModel *>()->columnCount(), 3);
        const auto *tabs = panel.findChild<QTabWidget *>();
        QVERIFY(tabs->isTabVisible(0) && !tabs->isTabVisible(1)); // the open-set has no classes
        QCOMPARE(readSelection(m_embedded->study.path).rows.size(), std::size_t(8));
    }

    void galleriesShowWhatTwoSelectorsTakeAndChooseImages()
    {
        NoThumbnails thumbnails;
        Workbench bench;
        ComparePanel panel(bench, thumbnails);
        open(bench, m_embedded->study.path);
        compareThree(panel, bench);
        const QList<GalleryView *> views = galleries(panel);
        QCOMPARE(views.size(), 2);
        for (GalleryView *view : views)
            QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 8, kPatience);
        QSignalSpy current(&panel, &ComparePanel::currentImageChanged);
        views[1]->setCurrentIndex(views[1]->model()->index(2, 0));
        const std::int64_t id = views[1]->model()->index(2, 0).data(GalleryModel::IdRole).toLongLong();
        QCOMPARE(bench.chosen().ids(), std::vector<std::int64_t>{id});
        QCOMPARE(current.count(), 1);
        QCOMPARE(current.front().front().value<std::int64_t>(), id);
        // the same selector on both sides: no difference is left
        auto *galleries = panel.findChild<CompareGalleries *>();
        for (QComboBox *box : galleries->findChildren<QComboBox *>())
            box->setCurrentText(QStringLiteral("nearest"));
        galleries->findChild<QCheckBox *>()->setChecked(true);
        for (GalleryView *view : views)
            QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 0, kPatience);
    }

    void cancellingKeepsTheComparisonBefore()
    {
        NoThumbnails thumbnails;
        Workbench bench;
        ComparePanel panel(bench, thumbnails);
        open(bench, m_embedded->study.path);
        compareThree(panel, bench);
        auto *figures = panel.findChild<SelectorFiguresModel *>();
        QSignalSpy compared(&bench, &Workbench::selectorsCompared), idle(&bench, &Workbench::becameIdle);
        StageRequest training;
        training.stage = Stage::Pretrain;
        training.pretrain.on = "target";
        training.pretrain.options = test::TinyStudy::training(100'000);
        bench.run(training);
        bench.compareSelectors({"random"}); // waits behind it
        bench.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, kPatience);
        QCOMPARE(compared.count(), 0);
        QCOMPARE(figures->rowCount(), 3);
    }

    void aStudyWithoutFeaturesCannotBeCompared()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        NoThumbnails thumbnails;
        Workbench bench;
        ComparePanel panel(bench, thumbnails);
        open(bench, study.path);
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("compare"))->isEnabled());
        QSignalSpy ends(&bench, &Workbench::jobEnded), compared(&bench, &Workbench::selectorsCompared);
        bench.compareSelectors({"random"});
        QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, kPatience);
        QVERIFY(ends.front().at(1).toBool());
        QCOMPARE(compared.count(), 0);
    }
};

CORESIFT_QT_TEST(ComparePanelTest)
#include "compare_panel_test.moc"
