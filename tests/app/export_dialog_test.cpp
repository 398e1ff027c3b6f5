#include "app/export_dialog.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace coresift;

namespace {

const QString kCsvTitle = QStringLiteral("C&SV"), kImagesTitle = QStringLiteral("&Images in a new folder");

/// The dialog with what a test sets.
struct OpenExport {
    explicit OpenExport(Workbench &bench) : dialog(bench, nullptr) { dialog.show(); }

    QCheckBox *wanted(const QString &title) const
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            if (box->text() == title)
                return box;
        return nullptr;
    }

    template <class Control> Control *named(const QString &name) const
    {
        for (Control *control : dialog.findChildren<Control *>())
            if (control->accessibleName() == name)
                return control;
        return nullptr;
    }

    QPushButton *button(const QString &title) const
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
            if (candidate->text() == title)
                return candidate;
        return nullptr;
    }

    void want(const QString &title, const std::string &path)
    {
        wanted(title)->setChecked(true);
        named<QLineEdit>(title)->setText(QString::fromStdString(path));
    }

    void checkColumns(Qt::CheckState state)
    {
        QAbstractItemModel *columns = dialog.findChild<QListView *>()->model();
        for (int row = 0; row < columns->rowCount(); ++row)
            columns->setData(columns->index(row, 0), state, Qt::CheckStateRole);
    }

    bool tellsNoColumn() const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("No column is checked")))
                return label->isVisible();
        return false;
    }

    ExportDialog dialog;
    QPushButton *check = button(QStringLiteral("Chec&k")), *write = button(QStringLiteral("&Export"));
    QPlainTextEdit *preview = dialog.findChild<QPlainTextEdit *>();
};

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study; // for all tests: only dry runs are made

    void open(Workbench &bench)
    {
        bench.document().open(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(8), kPatience);
    }

private Q_SLOTS:
    void initTestCase() { m_study = std::make_unique<test::SampledStudy>(); }
    void cleanup() { removeDraft(m_study->path); } // one test tries another selection
    void cleanupTestCase() { m_study.reset(); }

    void theTableOfTheCoresetIsProposed()
    {
        Workbench bench;
        open(bench);
        const OpenExport exporting(bench);
        const ExportRequest request = exporting.dialog.request();
        QVERIFY(!request.csv.empty());
        QVERIFY(request.copyTo.empty() && request.linkTo.empty() && request.coco.empty() && request.features.empty() &&
                request.marks.empty());
        QCOMPARE(request.columns, exportColumns(*bench.document().content().metadata));
        QVERIFY(!request.images);
        QVERIFY(!request.dryRun);
    }

    void onlyWhatIsWantedIsAskedFor()
    {
        Workbench bench;
        open(bench);
        OpenExport exporting(bench);
        exporting.wanted(kCsvTitle)->setChecked(false);
        QVERIFY(!exporting.write->isEnabled() && !exporting.check->isEnabled()); // nothing is wanted
        auto *place = exporting.named<QComboBox>(QStringLiteral("Copies or links"));
        QVERIFY(!place->isEnabled());
        exporting.want(kImagesTitle, "/exports/birds");
        QVERIFY(place->isEnabled() && exporting.write->isEnabled());
        QCOMPARE(exporting.dialog.request().copyTo, std::string("/exports/birds"));
        QVERIFY(!exporting.dialog.request().tree);
        place->setCurrentIndex(1);
        exporting.named<QComboBox>(QStringLiteral("Arrangement"))->setCurrentIndex(1);
        const ExportRequest request = exporting.dialog.request();
        QVERIFY(request.csv.empty() && request.copyTo.empty());
        QCOMPARE(request.linkTo, std::string("/exports/birds"));
        QVERIFY(request.tree && request.folderBy.empty());
        exporting.want(kImagesTitle, "");
        QVERIFY(!exporting.write->isEnabled() && !exporting.check->isEnabled()); // it has no place
    }

    void columnsCanBeLeftOut()
    {
        Workbench bench;
        open(bench);
        const OpenExport exporting(bench);
        std::vector<std::string> expected = exporting.dialog.request().columns;
        QAbstractItemModel *columns = exporting.dialog.findChild<QListView *>()->model();
        QVERIFY(columns->setData(columns->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        expected.erase(expected.begin() + 1);
        QCOMPARE(exporting.dialog.request().columns, expected);
    }

    void aTableWithoutColumnsIsNotExported()
    {
        Workbench bench;
        open(bench);
        OpenExport exporting(bench);
        exporting.want(kCsvTitle, m_study->folder / "checked.csv");
        QVERIFY(!exporting.tellsNoColumn());
        exporting.check->click(); // its report comes when no column is checked any more
        exporting.checkColumns(Qt::Unchecked);
        QVERIFY(exporting.tellsNoColumn());
        QTRY_VERIFY_WITH_TIMEOUT(exporting.preview->toPlainText().startsWith(QStringLiteral("8 images")), kPatience);
        QVERIFY(!exporting.write->isEnabled() && !exporting.check->isEnabled());
        exporting.wanted(kCsvTitle)->setChecked(false);
        exporting.want(kImagesTitle, "/exports/birds"); // which needs no columns
        QVERIFY(!exporting.tellsNoColumn());
        QVERIFY(exporting.write->isEnabled() && exporting.check->isEnabled());
        exporting.wanted(kCsvTitle)->setChecked(true);
        QVERIFY(!exporting.write->isEnabled());
        exporting.checkColumns(Qt::Checked);
        QVERIFY(!exporting.tellsNoColumn());
        QVERIFY(exporting.write->isEnabled());
    }

    void theChosenImagesCanBeExported()
    {
        Workbench bench;
        open(bench);
        const auto ofChosen = [](const OpenExport &exporting) {
            return exporting.dialog.findChildren<QRadioButton *>().at(1);
        };
        QVERIFY(!ofChosen(OpenExport(bench))->isEnabled());
        const std::vector<std::int64_t> &ids = bench.document().content().map.ids;
        bench.chosen().choose({ids[3], ids[5]}, ChooseHow::Replace);
        const OpenExport exporting(bench);
        QVERIFY(!exporting.dialog.request().images);
        ofChosen(exporting)->setChecked(true);
        QVERIFY(exporting.dialog.request().images == bench.chosen().ids());
    }

    void checkingSaysWhatWouldBeWrittenAndWritesNothing()
    {
        Workbench bench;
        open(bench);
        OpenExport exporting(bench);
        const std::string file = m_study->folder / "checked.csv";
        exporting.want(kCsvTitle, file);
        exporting.check->click();
        QTRY_VERIFY_WITH_TIMEOUT(exporting.preview->toPlainText().contains(QString::fromStdString(file)), kPatience);
        QVERIFY2(exporting.preview->toPlainText().startsWith(QStringLiteral("8 images in the coreset")),
                 qPrintable(exporting.preview->toPlainText()));
        QVERIFY(exporting.write->isEnabled());
        QVERIFY(!QFile::exists(QString::fromStdString(file)));
    }

    void theCoresetShownIsCheckedBeforeItIsKept()
    {
        Workbench bench;
        open(bench);
        bench.setSelectOptions(test::TinyStudy::selection(5));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(5), kPatience);
        OpenExport exporting(bench);
        exporting.want(kCsvTitle, m_study->folder / "checked.csv");
        exporting.check->click();
        QTRY_VERIFY_WITH_TIMEOUT(exporting.preview->toPlainText().startsWith(QStringLiteral("5 images")), kPatience);
        QCOMPARE(readSelection(m_study->path).rows.size(), std::size_t(8));
    }

    void aPlaceThatIsNotAllowedIsNamed()
    {
        Workbench bench;
        open(bench);
        OpenExport exporting(bench);
        const std::string file = m_study->data.target + "/coreset.csv"; // among the images
        exporting.want(kCsvTitle, file);
        exporting.check->click();
        QTRY_VERIFY_WITH_TIMEOUT(exporting.preview->toPlainText().contains(QString::fromStdString(file)), kPatience);
        QVERIFY2(!exporting.preview->toPlainText().contains(QStringLiteral("8 images")),
                 qPrintable(exporting.preview->toPlainText()));
    }
};

CORESIFT_QT_TEST(ExportDialogTest)
#include "export_dialog_test.moc"
