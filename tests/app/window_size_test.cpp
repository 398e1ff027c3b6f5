#include "app/language.h"
#include "app/main_window.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace coresift;

namespace {

// px, what a window may ask for at most: a screen of 2560 × 1440 at three times the scale, less its frame
constexpr QSize kSmallScreen(2560 / 3 - 8, 1440 / 3 - 40);

/// The widgets that ask for more than `size`, for the message of a test that failed.
QString largestParts(const QWidget &window, const QSize &size)
{
    QStringList parts;
    for (const QWidget *part : window.findChildren<QWidget *>())
        if (part->window() == &window && (part->minimumSizeHint().width() > size.width() / 4 ||
                                          part->minimumSizeHint().height() > size.height() / 2))
            parts.push_back(QStringLiteral("%1 “%2” %3 × %4")
                                .arg(QLatin1String(part->metaObject()->className()), part->objectName())
                                .arg(part->minimumSizeHint().width())
                                .arg(part->minimumSizeHint().height()));
    return parts.join(QStringLiteral("; "));
}

} // namespace

class WindowSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void theWindowFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void theWindowFitsASmallScreen()
    {
        QFETCH(const QString, language);
        applyLanguage(language, QStringLiteral(CORESIFT_TRANSLATIONS));
        QCOMPARE(QCoreApplication::translate("coresift::MainWindow", "Map") == QStringLiteral("Map"),
                 language == QStringLiteral("en")); // else the texts were not found
        const test::SampledStudy study;
        MainWindow window;
        window.show();
        const auto fits = [&window] {
            const QSize least = window.minimumSizeHint();
            return least.width() <= kSmallScreen.width() && least.height() <= kSmallScreen.height();
        };
        QVERIFY2(fits(), qPrintable(largestParts(window, kSmallScreen)));
        window.openStudy(QString::fromStdString(study.path));
        QTRY_COMPARE_WITH_TIMEOUT(window.workbench().coreset().size(), std::size_t(8), kPatience);
        auto *tabs = window.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY2(fits(),
                     qPrintable(tabs->tabText(tab) + QStringLiteral(": ") + largestParts(window, kSmallScreen)));
        }
        window.resize(kSmallScreen);
        QCOMPARE(window.size(), kSmallScreen);
    }
};

CORESIFT_QT_TEST(WindowSizeTest)
#include "window_size_test.moc"
