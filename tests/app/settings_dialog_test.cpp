#include "app/settings_dialog.h"

#include "app/language.h"
#include "app/settings.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace coresift;

namespace {

template <class Widget> Widget *part(const SettingsDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }

    void whatIsChosenIsKept()
    {
        SettingsDialog dialog;
        QSignalSpy language(&dialog, &SettingsDialog::languageChanged);
        auto *box = part<QComboBox>(dialog, "language");
        QCOMPARE(box->count(), 1 + static_cast<int>(languages().size()));
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        part<QSpinBox>(dialog, "threads")->setValue(1);
        part<QSpinBox>(dialog, "limit")->setValue(100);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(language.count(), 1);
        const Settings settings = Settings::read();
        QCOMPARE(settings.language, QStringLiteral("de"));
        QCOMPARE(settings.threads, 1);
        QCOMPARE(settings.thumbnailMiB, 100);
    }

    void cancellingChangesNothing()
    {
        SettingsDialog dialog;
        QSignalSpy language(&dialog, &SettingsDialog::languageChanged);
        part<QComboBox>(dialog, "language")->setCurrentIndex(1);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QCOMPARE(language.count(), 0);
        QCOMPARE(Settings::read().language, QString());
    }

    void theCacheOfThumbnailsIsEmptied()
    {
        const QString file = thumbnailFolder() + QStringLiteral("/ab/abc.png");
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile thumbnail(file);
        QVERIFY(thumbnail.open(QIODevice::WriteOnly) && thumbnail.write(QByteArray(2000, 'x')) == 2000);
        thumbnail.close();
        SettingsDialog dialog;
        auto *empty = part<QPushButton>(dialog, "empty");
        const auto *size = part<QLabel>(dialog, "cache");
        QTRY_COMPARE_WITH_TIMEOUT(size->text(), QLocale().formattedDataSize(2000), kPatience);
        empty->click();
        QTRY_COMPARE_WITH_TIMEOUT(size->text(), QLocale().formattedDataSize(0), kPatience);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!empty->isEnabled());
    }

    void aLanguageGivesTheNumbersTheirForm()
    {
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
    }
};

CORESIFT_QT_TEST(SettingsDialogTest)
#include "settings_dialog_test.moc"
