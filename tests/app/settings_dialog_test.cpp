#include "app/settings_dialog.h"

#include "app/cache_row.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/thumbnail_loader.h"
#include "core/base/file.h"
#include "tests/app/tiny_study.h"
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
        QSignalSpy limit(&dialog, &SettingsDialog::thumbnailLimitChanged);
        auto *box = part<QComboBox>(dialog, "language");
        QCOMPARE(box->count(), 1 + static_cast<int>(languages().size()));
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        part<QSpinBox>(dialog, "threads")->setValue(1);
        part<QSpinBox>(dialog, "limit")->setValue(100);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(language.count(), 1);
        QCOMPARE(limit.count(), 1);
        QCOMPARE(limit.front().front().value<std::int64_t>(), std::int64_t(100) << 20);
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
        const auto *row = part<CacheRow>(dialog, "thumbnails");
        auto *empty = row->findChild<QPushButton *>(QStringLiteral("empty"));
        const auto *size = row->findChild<QLabel *>(QStringLiteral("size"));
        QTRY_COMPARE_WITH_TIMEOUT(size->text(), QLocale().formattedDataSize(2000), kPatience);
        empty->click();
        QTRY_COMPARE_WITH_TIMEOUT(size->text(), QLocale().formattedDataSize(0), kPatience);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!empty->isEnabled());
    }

    void theCacheOfTheStudyIsEmptied()
    {
        const test::TinyStudy study;
        createStudy(study.description());
        makeFolders(study.path + "/cache/perceptual-hashes");
        writeFileAtomically(study.path + "/cache/perceptual-hashes/part-00000.npy", std::string(3000, 'x'));
        SettingsDialog dialog(study.path);
        const auto *row = part<CacheRow>(dialog, "study");
        const auto *size = row->findChild<QLabel *>(QStringLiteral("size"));
        QTRY_COMPARE_WITH_TIMEOUT(size->text(), QLocale().formattedDataSize(3000), kPatience);
        row->findChild<QPushButton *>(QStringLiteral("empty"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(size->text(), QLocale().formattedDataSize(0), kPatience);
        QVERIFY(!fileExists(study.path + "/cache/perceptual-hashes/part-00000.npy"));
        QVERIFY(fileExists(study.path + "/study.json"));
        QVERIFY(!part<CacheRow>(SettingsDialog(), "study")); // none without a study
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
