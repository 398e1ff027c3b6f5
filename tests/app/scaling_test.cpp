#include "app/gallery_panel.h"
#include "app/main_window.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace coresift;

namespace {

/// Makes the application's font larger for as long as it lives, as a desktop's settings do. The scale factor of a
/// screen is read once a process and cannot be tested so.
class LargerFont {
public:
    explicit LargerFont(double factor) : m_before(QApplication::font())
    {
        QFont larger = m_before;
        larger.setPointSizeF(factor * m_before.pointSizeF());
        QApplication::setFont(larger);
    }
    ~LargerFont() { QApplication::setFont(m_before); }
    LargerFont(const LargerFont &) = delete;
    LargerFont &operator=(const LargerFont &) = delete;

private:
    QFont m_before;
};

/// Parts without a text are pictures; those that ignore what their text asks for cut it short by design.
bool hasText(const QWidget &part)
{
    if (part.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        return !button->text().isEmpty();
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return !label->text().isEmpty();
    return qobject_cast<const QComboBox *>(&part) || qobject_cast<const QTabBar *>(&part);
}

/// Narrower than what it holds, and what does not fit cannot be scrolled to.
bool cutsOff(const QScrollArea &area)
{
    return area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget() &&
           area.viewport()->width() < area.widget()->minimumSizeHint().width();
}

QString clippedParts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->window() != &window || !part->isVisible())
            continue;
        const auto *area = qobject_cast<const QScrollArea *>(part);
        if ((hasText(*part) && part->width() < part->minimumSizeHint().width()) || (area && cutsOff(*area)))
            found.push_back(QStringLiteral("%1 “%2” in %3: %4 px wide, needs %5")
                                .arg(QLatin1String(part->metaObject()->className()), part->objectName(),
                                     QLatin1String(part->parentWidget()->metaObject()->className()))
                                .arg(part->width())
                                .arg(part->minimumSizeHint().width()));
    }
    return found.join(QLatin1Char('\n'));
}

} // namespace

class ScalingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study; // only looked at

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_study = std::make_unique<test::SampledStudy>();
    }
    void cleanupTestCase() { m_study.reset(); }

    void noTextIsClippedInALargeFont_data()
    {
        QTest::addColumn<double>("factor");
        for (const int percent : {100, 200, 300})
            QTest::newRow(qPrintable(QStringLiteral("%1 %").arg(percent))) << percent / 100.0;
    }

    void noTextIsClippedInALargeFont()
    {
        QFETCH(const double, factor);
        const LargerFont font(factor);
        MainWindow window;
        window.show();
        QTRY_VERIFY2_WITH_TIMEOUT(clippedParts(window).isEmpty(), qPrintable(clippedParts(window)), kPatience);
        window.openStudy(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(window.workbench().coreset().size(), std::size_t(8), kPatience);
        window.findChild<GalleryPanel *>()->select(window.workbench().coresetIds().front());
        auto *tabs = window.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTRY_VERIFY2_WITH_TIMEOUT(clippedParts(window).isEmpty(),
                                      qPrintable(tabs->tabText(tab) + QStringLiteral(": ") + clippedParts(window)),
                                      kPatience);
        }
    }
};

CORESIFT_QT_TEST(ScalingTest)
#include "scaling_test.moc"
