#include "app/about_dialog.h"
#include "app/comparison_dialog.h"
#include "app/demo_dialog.h"
#include "app/export_dialog.h"
#include "app/gallery_panel.h"
#include "app/language.h"
#include "app/large_view.h"
#include "app/main_window.h"
#include "app/metadata_dialog.h"
#include "app/new_study_dialog.h"
#include "app/settings_dialog.h"
#include "app/shortcuts_dialog.h"
#include "app/stage_dialogs.h"
#include "app/study_actions.h"
#include "core/study/choices.h"
#include "widgets/style.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace coresift;

namespace {

constexpr int kMostTabs = 400; // presses until every control of a window was reached

QString spokenNameOf(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing"));
}

/// What takes the focus itself, of this window and of none that it opens.
bool isControl(const QWidget &widget, const QWidget &window)
{
    return widget.window() == &window && widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() &&
           !qobject_cast<const QLabel *>(&widget); // its text can be copied, that is all
}

QStringList withoutName(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (isControl(*widget, window)) {
            if (spokenNameOf(*widget).trimmed().isEmpty())
                found.push_back(described(*widget) + QStringLiteral(" has no name"));
            if (!(widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QRadioButton *>(widget))
                found.push_back(described(*widget) + QStringLiteral(" is only for the mouse"));
        }
    return found;
}

/// “What is this?” looks upwards until a part has a text. That of a whole window tells nothing of a control; that of a
/// dialog is enough for its buttons.
QString explanationOf(const QWidget &control, const QWidget &window)
{
    for (const QWidget *part = &control; part && part != &window; part = part->parentWidget())
        if (!part->whatsThis().isEmpty())
            return part->whatsThis();
    return qobject_cast<const QPushButton *>(&control) && qobject_cast<const QDialog *>(&window) ? window.whatsThis()
                                                                                                 : QString();
}

QStringList unexplained(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(*widget, window) || !widget->isVisible())
            continue;
        if (explanationOf(*widget, window).isEmpty())
            found.push_back(described(*widget) + QStringLiteral(" has no What's This text"));
        if (!widget->whatsThis().isEmpty() && widget->accessibleDescription().isEmpty() && widget->toolTip().isEmpty())
            found.push_back(described(*widget) + QStringLiteral(" has no accessible description"));
    }
    return found;
}

/// Of some radio buttons Tab reaches the one that is chosen; the arrows go on from there.
bool isForTab(const QWidget &widget, const QWidget &window)
{
    return isControl(widget, window) && (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() &&
           widget.isEnabled();
}

QStringList outOfReach(QWidget &window)
{
    QSet<const QWidget *> reached;
    const QWidget *first = nullptr;
    for (int i = 0; i < kMostTabs; ++i) {
        QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
        if (focus == first)
            break;
        if (i == 1)
            first = focus; // what had the focus before may be of those that only the mouse reaches
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (isForTab(*widget, window) && !reached.contains(widget))
            missed.push_back(described(*widget));
    if (!missed.isEmpty() && window.focusWidget())
        missed.push_back(QStringLiteral("(the focus stayed at %1)").arg(described(*window.focusWidget())));
    return missed;
}

class Mnemonics {
public:
    void add(const QString &text)
    {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (m_texts.contains(key))
            m_clashes.push_back(QStringLiteral("%1: “%2” and “%3”").arg(key, m_texts[key], text));
        m_texts[key] = text;
    }

    void addVisible(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->window() != &window || !widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                add(label->text());
            else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
                add(box->title());
        }
    }

    void addMenu(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions)
            add(action->text());
    }

    QStringList clashes() const { return m_clashes; }

private:
    QMap<QString, QString> m_texts;
    QStringList m_clashes;
};

QStringList clashesIn(const QList<QAction *> &menu)
{
    Mnemonics mnemonics;
    mnemonics.addMenu(menu);
    QStringList clashes = mnemonics.clashes();
    for (const QAction *action : menu)
        if (action->menu())
            clashes += clashesIn(action->menu()->actions());
    return clashes;
}

/// Actions of the menus, those within menus too, that “What is this?” has nothing to say of.
QStringList unexplainedIn(const QList<QAction *> &menu, const QMenu *left)
{
    QStringList found;
    for (const QAction *action : menu) {
        if (action->menu() == left)
            continue;
        if (QMenu *inner = action->menu()) {
            Q_EMIT inner->aboutToShow(); // some are filled only then
            found += unexplainedIn(inner->actions(), left);
        } else if (!action->isSeparator() && action->whatsThis().isEmpty()) {
            found.push_back(action->text() + QStringLiteral(" has no What's This text"));
        }
    }
    return found;
}

/// By its keys, which are the same in every language.
QAction *actionOf(const QWidget &window, const QKeySequence &keys)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->shortcut() == keys; });
    return found == actions.end() ? nullptr : *found;
}

/// The pairs that stand too close, in words.
QStringList faintPairs(const QList<std::pair<QColor, QColor>> &textsAndBackgrounds)
{
    QStringList found;
    for (const auto &[text, background] : textsAndBackgrounds)
        if (const double contrast = style::contrast(text, background); contrast < style::kLeastContrast)
            found.push_back(QStringLiteral("%1 on %2: %3").arg(text.name(), background.name()).arg(contrast));
    return found;
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(text, window, window.lighter(), window.darker(), Qt::gray, text, base);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

    void check(QWidget &window)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_problems += withoutName(window);
        m_problems += unexplained(window);
        m_problems += outOfReach(window);
        Mnemonics mnemonics;
        mnemonics.addVisible(window);
        if (auto *main = qobject_cast<QMainWindow *>(&window))
            mnemonics.addMenu(main->menuBar()->actions());
        m_problems += mnemonics.clashes();
    }

    /// Each tab, and those within it.
    void checkTabs(MainWindow &window, QTabWidget &tabs)
    {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            check(window);
            report(tabs.tabText(tab));
            for (auto *inner : tabs.currentWidget()->findChildren<QTabWidget *>())
                checkTabs(window, *inner);
        }
        tabs.setCurrentIndex(0);
    }

    void checkDialog(QDialog &dialog)
    {
        dialog.show();
        check(dialog);
        report(dialog.windowTitle());
    }

    /// A dialog that `ask` shows and waits for.
    void checkModal(const std::function<void()> &ask)
    {
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            seen = true;
            check(*dialog);
            report(dialog->windowTitle());
            dialog->reject();
        });
        ask();
        QVERIFY(seen);
    }

    void report(const QString &place)
    {
        for (const QString &problem : m_problems)
            m_report.push_back(place + QStringLiteral(": ") + problem);
        m_problems.clear();
    }

    QStringList m_problems, m_report;
    std::unique_ptr<test::SampledStudy> m_study;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_study = std::make_unique<test::SampledStudy>();
        saveChoice(m_study->path, {"first", {readMap(m_study->path).ids.front()}});
    }

    void init() { m_report.clear(); }

    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void everyControlOfTheWindowHasANameAndIsReached_data() { addLanguages(); }

    void everyControlOfTheWindowHasANameAndIsReached()
    {
        QFETCH(const QString, language);
        applyLanguage(language, QStringLiteral(CORESIFT_TRANSLATIONS));
        MainWindow window;
        window.resize(1600, 1000);
        window.show();
        check(window);
        report(QStringLiteral("start page"));
        m_report += clashesIn(window.menuBar()->actions());
        window.openStudy(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(window.workbench().coreset().size(), std::size_t(8), kPatience);
        const QMenu *recent = window.findChild<StudyActions *>()->recentMenu(); // its studies speak for themselves
        m_report += unexplainedIn(window.menuBar()->actions(), recent);
        auto *gallery = window.findChild<GalleryPanel *>();
        gallery->select(window.workbench().coresetIds().front());
        QTRY_VERIFY_WITH_TIMEOUT(gallery->current() >= 0, kPatience);
        checkTabs(window, *window.findChild<QTabWidget *>());
        Q_EMIT gallery->enlargeRequested();
        QVERIFY(window.findChild<LargeView *>()->isVisible());
        check(window);
        report(QStringLiteral("large view"));
        QVERIFY2(m_report.isEmpty(), qPrintable(m_report.join(QLatin1Char('\n'))));
    }

    void everyControlOfTheDialogsHasANameAndIsReached_data() { addLanguages(); }

    void everyControlOfTheDialogsHasANameAndIsReached()
    {
        QFETCH(const QString, language);
        applyLanguage(language, QStringLiteral(CORESIFT_TRANSLATIONS));
        MainWindow window;
        window.openStudy(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(window.workbench().coreset().size(), std::size_t(8), kPatience);
        const StudySettings settings = window.workbench().document().content().snapshot.settings;
        SettingsDialog settingsDialog;
        NewStudyDialog newStudy;
        ExportDialog exporting(window.workbench(), nullptr);
        MetadataDialog metadata(settings, nullptr);
        DemoDialog demo;
        ShortcutsDialog shortcuts(&window);
        AboutDialog about(nullptr);
        ComparisonDialog comparison({}, {"patient"});
        comparison.showTasks(comparisonTasks());
        for (QDialog *dialog : std::initializer_list<QDialog *>{&settingsDialog, &newStudy, &exporting, &metadata,
                                                                &demo, &shortcuts, &about, &comparison}) {
            checkDialog(*dialog);
            dialog->close();
        }
        for (int stage = 0; stage < kStageCount; ++stage)
            checkModal([&] {
                (void)askStage(static_cast<Stage>(stage),
                               {{}, settings, window.workbench().selectOptions(), {true, false, 0}, {}, {}}, nullptr);
            });
        QAction *reject = actionOf(window, QKeySequence(Qt::SHIFT | Qt::Key_X));
        QVERIFY(reject && reject->isEnabled());
        checkModal([&] { reject->trigger(); });
        QVERIFY2(m_report.isEmpty(), qPrintable(m_report.join(QLatin1Char('\n'))));
    }

    void textsStandOutFromTheirBackground()
    {
        for (const QPalette &palette :
             {QApplication::style()->standardPalette(), paletteOf(Qt::white, Qt::white, Qt::black),
              paletteOf(QColor(0x35, 0x35, 0x35), QColor(0x2D, 0x2D, 0x2D), Qt::white),
              paletteOf(Qt::black, QColor(0x14, 0x14, 0x14), QColor(0xEE, 0xEE, 0xEE))})
            for (const QColor &background : {palette.color(QPalette::Window), palette.color(QPalette::Base)}) {
                const QStringList faint = faintPairs({{style::faintText(palette), background},
                                                      {style::warning(palette), background},
                                                      {style::error(palette), background},
                                                      {style::done(palette), background}});
                QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QLatin1Char('\n'))));
            }
    }

    void selectedAndPlaceholderTextsStandOut()
    {
        const ReadablePalette readable;
        MainWindow window;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            const auto colour = [&](QPalette::ColorRole role) { return window.palette().color(group, role); };
            QCOMPARE(colour(QPalette::PlaceholderText).alpha(), 255);
            const QStringList faint = faintPairs({{colour(QPalette::HighlightedText), colour(QPalette::Highlight)},
                                                  {colour(QPalette::PlaceholderText), colour(QPalette::Base)}});
            QVERIFY2(faint.isEmpty(), qPrintable(faint.join(QLatin1Char('\n'))));
        }
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

CORESIFT_QT_TEST(AccessibilityTest)
#include "accessibility_test.moc"
