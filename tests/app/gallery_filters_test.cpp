#include "app/gallery_filters.h"

#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace coresift;

namespace {

MetadataColumn columnOf(const std::string &root, const std::string &name, const std::vector<std::string> &values)
{
    MetadataColumn column;
    column.root = root;
    column.name = name;
    column.values.insert(column.values.end(), values.begin(), values.end());
    return column;
}

/// Two folders, two classes, licences of both folders and years of one.
struct FilledFilters {
    FilledFilters() { setFolders({"disk", "web"}); }

    void setFolders(const QStringList &folders)
    {
        auto metadata = std::make_shared<Metadata>();
        metadata->columns = {columnOf("disk", "licence", {"CC BY", "CC0"}), columnOf("web", "licence", {"CC0", "MIT"}),
                             columnOf("web", "year", {"2001"})};
        filters.setValues(folders, {"cat", "dog"}, metadata);
    }

    template <class Editor> Editor *field(const QString &title) const
    {
        const auto *form = filters.findChild<QFormLayout *>();
        for (Editor *editor : filters.findChildren<Editor *>())
            if (const auto *text = qobject_cast<QLabel *>(form->labelForField(editor)); text && text->text() == title)
                return editor;
        return nullptr;
    }

    GalleryQuery query() const
    {
        GalleryQuery query;
        filters.applyTo(query);
        return query;
    }

    GalleryFilters filters;
    QComboBox *folder = field<QComboBox>(QStringLiteral("Folder")), *label = field<QComboBox>(QStringLiteral("Class"));
    QComboBox *column = field<QComboBox>(QStringLiteral("Metadata")),
              *value = field<QComboBox>(QStringLiteral("Value"));
    QSpinBox *centroid = field<QSpinBox>(QStringLiteral("Centroid"));
    QSignalSpy changes{&filters, &GalleryFilters::changed};
};

QStringList textsOf(const QComboBox &box)
{
    QStringList texts;
    for (int i = 0; i < box.count(); ++i)
        texts.push_back(box.itemText(i));
    return texts;
}

} // namespace

class GalleryFiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAStudyThereIsNothingToChoose()
    {
        const GalleryFilters filters;
        for (const QComboBox *box : filters.findChildren<QComboBox *>())
            QVERIFY(!box->isEnabled());
        GalleryQuery query;
        filters.applyTo(query);
        QVERIFY(query.root.empty() && query.label.empty() && query.column.empty() && query.value.empty());
        QCOMPARE(query.centroid, -1);
    }

    void whatIsChosenIsAskedForAndNamedOnTheButton()
    {
        FilledFilters filled;
        const QString unfiltered = filled.filters.text();
        filled.folder->setCurrentText(QStringLiteral("web"));
        QCOMPARE(filled.changes.count(), 1);
        QCOMPARE(filled.query().root, std::string("web"));
        filled.label->setCurrentText(QStringLiteral("dog"));
        filled.centroid->setValue(3);
        QCOMPARE(filled.changes.count(), 3);
        QCOMPARE(filled.query().label, std::string("dog"));
        QCOMPARE(filled.query().centroid, 3);
        QCOMPARE(filled.filters.text(), QStringLiteral("web · dog · centroid 3"));
        filled.folder->setCurrentIndex(0);
        filled.label->setCurrentIndex(0);
        filled.centroid->setValue(-1);
        QCOMPARE(filled.filters.text(), unfiltered);
    }

    void aColumnOffersItsValuesEachOnce()
    {
        FilledFilters filled;
        QVERIFY(!filled.value->isEnabled()); // no column is chosen
        filled.column->setCurrentText(QStringLiteral("licence"));
        QCOMPARE(filled.changes.count(), 1);
        QCOMPARE(textsOf(*filled.value).mid(1), QStringList({"CC BY", "CC0", "MIT"}));
        filled.value->setCurrentText(QStringLiteral("MIT"));
        QCOMPARE(filled.query().column, std::string("licence"));
        QCOMPARE(filled.query().value, std::string("MIT"));
        filled.column->setCurrentText(QStringLiteral("year"));
        QCOMPARE(filled.query().value, std::string()); // it was of the other column
        QCOMPARE(textsOf(*filled.value).mid(1), QStringList{"2001"});
    }

    void aTypedTextIsAPartOfTheValueUnlessItIsOffered()
    {
        FilledFilters filled;
        filled.column->setCurrentText(QStringLiteral("licence"));
        filled.changes.clear();
        filled.value->lineEdit()->selectAll();
        QTest::keyClicks(filled.value->lineEdit(), QStringLiteral("CC"));
        QCOMPARE(filled.changes.count(), 2);
        QCOMPARE(filled.query().value, std::string("CC"));
        QVERIFY(filled.query().partOfValue);
        QVERIFY(filled.filters.text().contains(QStringLiteral("licence: CC")));
        filled.setFolders({"disk", "web"}); // the study is read again
        QCOMPARE(filled.query().value, std::string("CC"));
        QVERIFY(filled.query().partOfValue);
        QTest::keyClicks(filled.value->lineEdit(), QStringLiteral("0"));
        QCOMPARE(filled.query().value, std::string("CC0"));
        QVERIFY(!filled.query().partOfValue);
        filled.value->setCurrentIndex(0);
        QVERIFY(filled.query().value.empty() && !filled.query().partOfValue);
        filled.value->setEditText(QStringLiteral("CC"));
        filled.column->setCurrentText(QStringLiteral("year"));
        QVERIFY(filled.query().value.empty() && !filled.query().partOfValue); // it was for the other column
    }

    void whatIsChosenStaysWhileTheStudyHasIt()
    {
        FilledFilters filled;
        filled.folder->setCurrentText(QStringLiteral("web"));
        filled.changes.clear();
        filled.setFolders({"new", "web"});
        QCOMPARE(filled.query().root, std::string("web"));
        filled.setFolders({"new"});
        QCOMPARE(filled.query().root, std::string());
        QCOMPARE(filled.changes.count(), 0); // who gives the values asks again anyway
    }

    void everythingIsClearedAtOnce()
    {
        FilledFilters filled;
        filled.folder->setCurrentText(QStringLiteral("disk"));
        filled.label->setCurrentText(QStringLiteral("cat"));
        filled.centroid->setValue(0);
        filled.column->setCurrentText(QStringLiteral("licence"));
        filled.value->setCurrentText(QStringLiteral("CC0"));
        filled.changes.clear();
        filled.filters.findChild<QPushButton *>()->click();
        QCOMPARE(filled.changes.count(), 1);
        const GalleryQuery query = filled.query();
        QVERIFY(query.root.empty() && query.label.empty() && query.column.empty() && query.value.empty());
        QCOMPARE(query.centroid, -1);
        QVERIFY(!filled.value->isEnabled());
    }
};

CORESIFT_QT_TEST(GalleryFiltersTest)
#include "gallery_filters_test.moc"
