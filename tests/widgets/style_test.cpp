#include "widgets/style.h"

#include "tests/support/qt_test.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>
#include <cmath>

using namespace coresift;

namespace {

QPalette themeOf(const QColor &base, const QColor &text, const QColor &highlight, const QColor &highlightedText)
{
    QPalette palette(text, base, base.lighter(), base.darker(), Qt::gray, text, base);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlightedText);
    QColor placeholder = text;
    placeholder.setAlpha(100);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    palette.setResolveMask(0); // as a style gives it
    return palette;
}

QPalette lightTheme()
{
    return themeOf(Qt::white, Qt::black, QColor(0x30, 0x8C, 0xC6), Qt::white);
}

QPalette darkTheme()
{
    return themeOf(QColor(0x2D, 0x2D, 0x2D), QColor(0xEE, 0xEE, 0xEE), QColor(0x50, 0x60, 0x80),
                   QColor(0x10, 0x10, 0x10));
}

bool isReadable(const QPalette &palette, QPalette::ColorGroup group)
{
    const auto standsOut = [&](QPalette::ColorRole text, QPalette::ColorRole background) {
        return style::contrast(palette.color(group, text), palette.color(group, background)) >= style::kLeastContrast;
    };
    return standsOut(QPalette::HighlightedText, QPalette::Highlight) &&
           standsOut(QPalette::PlaceholderText, QPalette::Base) &&
           palette.color(group, QPalette::PlaceholderText).alpha() == 255;
}

/// Stands for the system: it decides on the colours.
class ThemeStyle : public QProxyStyle {
public:
    explicit ThemeStyle(const QPalette &theme) : m_theme(theme) {}
    using QProxyStyle::polish;
    void polish(QPalette &palette) override { palette = m_theme; } // has the last word

private:
    QPalette m_theme;
};

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

    QString m_usualStyle;

private Q_SLOTS:
    void initTestCase() { m_usualStyle = QApplication::style()->name(); }

    void cleanup()
    {
        QApplication::setStyle(m_usualStyle);
        QApplication::setPalette(QPalette());
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(style::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(style::contrast(Qt::red, Qt::red), 1.0);
        const QColor grey(0x77, 0x77, 0x77); // known for just missing 4.5 on white
        QVERIFY(std::abs(style::contrast(grey, Qt::white) - 4.48) < 0.005);
        QCOMPARE(style::contrast(Qt::white, grey), style::contrast(grey, Qt::white));
    }

    void aPaletteIsMadeReadable_data()
    {
        QTest::addColumn<QPalette>("theme");
        QTest::addColumn<bool>("darker");
        QTest::newRow("light") << lightTheme() << true;
        QTest::newRow("dark") << darkTheme() << false;
    }

    void aPaletteIsMadeReadable()
    {
        QFETCH(const QPalette, theme);
        QFETCH(const bool, darker);
        const QPalette palette = style::readable(theme);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            QVERIFY(!isReadable(theme, group));
            QVERIFY(isReadable(palette, group));
            const QColor before = theme.color(group, QPalette::Highlight);
            const QColor after = palette.color(group, QPalette::Highlight);
            QCOMPARE(after.lightness() < before.lightness(), darker);
            QVERIFY(std::abs(after.hslHue() - before.hslHue()) <= 5); // still the theme's colour
        }
    }

    void onlyWhatIsHardToReadIsSet()
    {
        const QPalette palette = style::readable(lightTheme());
        QVERIFY(palette.isBrushSet(QPalette::Active, QPalette::Highlight));
        QVERIFY(palette.isBrushSet(QPalette::Inactive, QPalette::PlaceholderText));
        QVERIFY(!palette.isBrushSet(QPalette::Active, QPalette::HighlightedText));
        QVERIFY(!palette.isBrushSet(QPalette::Active, QPalette::Base));
        QVERIFY(!palette.isBrushSet(QPalette::Disabled, QPalette::Highlight));
        QCOMPARE(style::readable(palette), palette);
    }

    void theApplicationFollowsTheSystemAndStaysReadable()
    {
        const ReadablePalette readable;
        for (const QPalette &theme : {lightTheme(), darkTheme(), lightTheme()}) {
            QApplication::setStyle(new ThemeStyle(theme));
            const QPalette palette = QApplication::palette();
            QCOMPARE(palette.color(QPalette::Base), theme.color(QPalette::Base));
            QCOMPARE(palette.color(QPalette::Text), theme.color(QPalette::Text));
            QCOMPARE(palette, style::readable(theme));
            QVERIFY(isReadable(palette, QPalette::Active));
            QVERIFY(isReadable(palette, QPalette::Inactive));
        }
    }
};

CORESIFT_QT_TEST(StyleTest)
#include "style_test.moc"
