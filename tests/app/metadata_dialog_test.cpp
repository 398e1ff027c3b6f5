#include "app/metadata_dialog.h"

#include "tests/support/qt_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace coresift;

namespace {

StudySettings settingsOf(std::vector<Root> roots)
{
    StudySettings settings;
    settings.roots = std::move(roots);
    return settings;
}

const Root kBirds{"birds", SetRole::Target, "/images/birds"}, kWeb{"web", SetRole::OpenSet, "/images/web"};

/// The field that a label with this text leads to.
template <class Field> Field *fieldBeside(const QDialog &dialog, const QString &text)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text() == text)
            return qobject_cast<Field *>(label->buddy());
    return nullptr;
}

QPushButton *joinButton(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("&Join"))
            return button;
    return nullptr;
}

} // namespace

class MetadataDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itJoinsOnlyAFileThatIsNamed()
    {
        MetadataDialog dialog(settingsOf({kBirds, kWeb}), nullptr);
        dialog.show();
        QPushButton *join = joinButton(dialog);
        auto *file = fieldBeside<QLineEdit>(dialog, QStringLiteral("&CSV file"));
        QVERIFY(!join->isEnabled());
        file->setText(QStringLiteral("/tables/vögel.csv"));
        QVERIFY(join->isEnabled());
        QCOMPARE(dialog.csv(), QFile::encodeName(QStringLiteral("/tables/vögel.csv")).toStdString());
        file->clear();
        QVERIFY(!join->isEnabled());
        file->setText(QStringLiteral("/tables/birds.csv"));
        join->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void theOpenSetIsProposedAndAnyFolderCanBeNamed()
    {
        MetadataDialog dialog(settingsOf({kBirds, kWeb}), nullptr);
        QCOMPARE(dialog.options().root, std::string("web"));
        fieldBeside<QComboBox>(dialog, QStringLiteral("Images &of"))->setCurrentIndex(0);
        QCOMPARE(dialog.options().root, std::string("birds"));
        const MetadataDialog targetOnly(settingsOf({kBirds}), nullptr);
        QCOMPARE(targetOnly.options().root, std::string("birds"));
    }

    void howItIsJoinedIsAsTheFieldsSay()
    {
        MetadataDialog dialog(settingsOf({kBirds, kWeb}), nullptr);
        QVERIFY(dialog.options().pathColumn.empty());
        QVERIFY(!dialog.options().byFileName);
        fieldBeside<QLineEdit>(dialog, QStringLiteral("Column of &paths"))->setText(QStringLiteral(" file name "));
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(dialog.options().pathColumn, std::string("file name"));
        QVERIFY(dialog.options().byFileName);
    }
};

CORESIFT_QT_TEST(MetadataDialogTest)
#include "metadata_dialog_test.moc"
