#include "widgets/sampling_panel.h"

#include "tests/support/qt_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace coresift;

namespace {

SelectOptions budgetOf(std::int64_t images)
{
    SelectOptions options;
    options.cut.budget = Budget::images(images);
    options.cut.stop = false;
    return options;
}

const QDoubleSpinBox *copyCosineOf(const SamplingPanel &panel)
{
    for (const QDoubleSpinBox *box : panel.findChildren<QDoubleSpinBox *>())
        if (box->accessibleName() == QStringLiteral("Cosine of copies, at least"))
            return box;
    return nullptr;
}

} // namespace

class SamplingPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheOptionsItWasGivenWithoutASignal()
    {
        SamplingPanel panel;
        QSignalSpy changes(&panel, &SamplingPanel::changed);
        SelectOptions options = budgetOf(600);
        options.clusters = 50;
        options.seed = 9;
        options.selector = "nearest";
        options.cut.threshold = 0.9;
        options.cut.patience = 7;
        panel.setOptions(options, 12000);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(optionsToJson(panel.options()).dump(), optionsToJson(options).dump());
    }

    void sliderAndBoxFollowEachOther()
    {
        SamplingPanel panel;
        panel.setOptions(budgetOf(600), 12000);
        auto *slider = panel.findChild<QSlider *>();
        QSignalSpy changes(&panel, &SamplingPanel::changed);
        slider->setValue(slider->maximum());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(panel.options().cut.budget.count, std::int64_t(12000));
        slider->setValue(0);
        QCOMPARE(panel.options().cut.budget.count, std::int64_t(1));
        panel.setOptions(budgetOf(12000), 12000);
        QCOMPARE(slider->value(), slider->maximum());
    }

    void aShareStaysAShareUntilItsUnitIsChanged()
    {
        SamplingPanel panel;
        SelectOptions options;
        options.cut.budget = Budget::ofOpenSet(0.02);
        panel.setOptions(options, 12000);
        QCOMPARE(panel.options().cut.budget.share, 0.02);
        auto *unit = panel.findChild<QComboBox *>(QStringLiteral("unit"));
        QSignalSpy changes(&panel, &SamplingPanel::changed);
        unit->setCurrentIndex(0);
        Q_EMIT unit->activated(0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(panel.options().cut.budget.count, std::int64_t(240));
        panel.setBudget(600);
        QCOMPARE(panel.options().cut.budget.count, std::int64_t(600));
        unit->setCurrentIndex(1);
        Q_EMIT unit->activated(1);
        QCOMPARE(panel.options().cut.budget.share, 0.05);
    }

    void eitherBudgetOrStopRuleStaysOn()
    {
        SamplingPanel panel;
        panel.setOptions(budgetOf(600), 12000);
        panel.findChild<QCheckBox *>(QStringLiteral("hasBudget"))->setChecked(false);
        QVERIFY(panel.options().cut.stop);
        QVERIFY(!panel.options().cut.budget.isSet());
        panel.findChild<QCheckBox *>(QStringLiteral("stop"))->setChecked(false);
        QVERIFY(!panel.options().cut.stop);
        QVERIFY(panel.options().cut.budget.isSet());
    }

    void theCosineOfCopiesGoesNoLowerThanPairsWereLookedFor()
    {
        SamplingPanel panel;
        const auto *cosine = copyCosineOf(panel);
        SelectOptions options = budgetOf(600);
        panel.setOptions(options, 12000, /*pairsFloor=*/0.9);
        QCOMPARE(cosine->minimum(), 0.9);
        QCOMPARE(cosine->maximum(), 1.0);
        QVERIFY2(
            cosine->toolTip().contains(QStringLiteral("Pairs under 0.9 were not looked for: lower “Least cosine”")),
            qPrintable(cosine->toolTip()));
        QCOMPARE(cosine->whatsThis(), cosine->toolTip());
        options.duplicates.cosine = 0.7;
        panel.setOptions(options, 12000, /*pairsFloor=*/0.5); // the study was searched again
        QCOMPARE(cosine->minimum(), 0.5);
        QCOMPARE(panel.options().duplicates.cosine, 0.7);
        QVERIFY(!cosine->toolTip().contains(QStringLiteral("Least cosine"))); // there is no lower one
        QVERIFY(panel.options().check().empty());
    }

    void keepsOnRequest()
    {
        SamplingPanel panel;
        panel.setOptions(budgetOf(600), 12000);
        auto *keep = panel.findChild<QPushButton *>();
        QVERIFY(!keep->isEnabled());
        panel.setKept(false);
        QSignalSpy requests(&panel, &SamplingPanel::keepRequested);
        keep->click();
        QCOMPARE(requests.count(), 1);
    }
};

CORESIFT_QT_TEST(SamplingPanelTest)
#include "sampling_panel_test.moc"
