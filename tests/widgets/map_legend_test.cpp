#include "widgets/map_legend.h"

#include "tests/support/qt_test.h"
#include "widgets/style.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace coresift;

namespace {

QStringList shownTexts(const MapLegend &legend)
{
    QStringList texts;
    for (const QLabel *label : legend.findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty())
            texts.push_back(label->text());
    return texts;
}

/// In the middle of the shape beside the text that begins so.
QColor colourOf(const MapLegend &legend, const QString &text)
{
    for (const QLabel *label : legend.findChildren<QLabel *>())
        if (label->text().startsWith(text))
            for (const QLabel *beside : label->parentWidget()->findChildren<QLabel *>())
                if (const QImage shape = beside->pixmap().toImage(); !shape.isNull())
                    return shape.pixelColor(shape.width() / 2, shape.height() / 2);
    return {};
}

MapCounts someCounts()
{
    MapCounts counts;
    counts.targets = 12;
    counts.coreset = 8;
    counts.openSet = 40'000;
    return counts;
}

} // namespace

class MapLegendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreNamedOnlyWhereThereAreSome()
    {
        MapLegend legend;
        legend.show();
        MapCounts counts = someCounts();
        legend.setCounts(counts);
        const QStringList always{QStringLiteral("target set 12"), QStringLiteral("coreset 8"),
                                 QStringLiteral("open-set %1").arg(QLocale().toString(40'000))};
        QCOMPARE(shownTexts(legend), always);
        counts.pinned = 3;
        legend.setCounts(counts);
        QCOMPARE(shownTexts(legend), always + QStringList{QStringLiteral("pinned 3")});
        counts.pinned = 0;
        counts.rejected = 2;
        legend.setCounts(counts);
        QCOMPARE(shownTexts(legend), always + QStringList{QStringLiteral("rejected 2")});
    }

    void shapesHaveTheColoursOfTheMapInEveryTheme()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        MapLegend legend;
        QList<QRgb> openSet;
        for (const QPalette &palette : {light, dark}) {
            legend.setPalette(palette);
            legend.setCounts(someCounts());
            QCOMPARE(colourOf(legend, QStringLiteral("target set")).rgb(), style::kTarget.rgb());
            QCOMPARE(colourOf(legend, QStringLiteral("coreset")).rgb(), style::kCoreset.rgb());
            QCOMPARE(colourOf(legend, QStringLiteral("open-set")).rgb(), style::openSet(palette).rgb());
            openSet.push_back(colourOf(legend, QStringLiteral("open-set")).rgb());
        }
        QVERIFY(openSet.front() != openSet.back());
    }
};

CORESIFT_QT_TEST(MapLegendTest)
#include "map_legend_test.moc"
