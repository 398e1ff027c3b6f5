#include "app/choice_actions.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace coresift;

namespace {

using ImageIds = std::vector<std::int64_t>;

/// The actions in a menu, without a window around them.
struct ChoiceMenu {
    explicit ChoiceMenu(Workbench &bench) : actions(bench, &window) { actions.addTo(menu); }

    QAction *action(const QString &text) const { return find(menu, text); }

    /// Of a saved choice, whose menu begins so.
    QAction *saved(const QString &title, const QString &text) const
    {
        QMenu *all = action(QStringLiteral("Sav&ed choices"))->menu();
        Q_EMIT all->aboutToShow();
        const QAction *one = find(*all, title);
        return one ? find(*one->menu(), text) : nullptr;
    }

    static QAction *find(const QMenu &menu, const QString &text)
    {
        for (QAction *candidate : menu.actions())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    QWidget window;
    QMenu menu;
    ChoiceActions actions;
};

} // namespace

class ChoiceActionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SampledStudy> m_study; // for all tests: each saves under names of its own
    ImageIds m_ids;                              ///< of all images

    void open(Workbench &bench)
    {
        bench.document().open(QString::fromStdString(m_study->path));
        QTRY_COMPARE_WITH_TIMEOUT(bench.coreset().size(), std::size_t(8), kPatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_study = std::make_unique<test::SampledStudy>();
        m_ids = readMap(m_study->path).ids;
        saveChoice(m_study->path, {"near & far", {m_ids[0], m_ids[1]}});
    }
    void cleanupTestCase() { m_study.reset(); }

    void withoutACoresetAndAChoiceThereIsNothingToDo()
    {
        const test::TinyStudy empty;
        createStudy(empty.description());
        Workbench bench;
        ChoiceMenu choice(bench);
        const auto noneEnabled = [&] {
            const QList<QAction *> all = choice.menu.actions();
            return !all.isEmpty() &&
                   std::none_of(all.begin(), all.end(), [](const QAction *action) { return action->isEnabled(); });
        };
        QVERIFY(noneEnabled());
        bench.document().open(QString::fromStdString(empty.path));
        QTRY_VERIFY_WITH_TIMEOUT(bench.document().isOpen(), kPatience);
        choice.actions.updateState();
        QVERIFY(noneEnabled());
    }

    void theCoresetIsChosenAndLetGo()
    {
        Workbench bench;
        open(bench);
        ChoiceMenu choice(bench);
        QAction *coreset = choice.action(QStringLiteral("Choose the &coreset"));
        QAction *show = choice.action(QStringLiteral("S&how the chosen images"));
        QAction *nothing = choice.action(QStringLiteral("Choose &nothing"));
        QVERIFY(coreset->isEnabled() && !show->isEnabled() && !nothing->isEnabled());
        coreset->trigger();
        ImageIds expected = bench.coresetIds();
        std::sort(expected.begin(), expected.end());
        QCOMPARE(bench.chosen().ids(), expected);
        QVERIFY(show->isEnabled() && nothing->isEnabled());
        QSignalSpy shows(&choice.actions, &ChoiceActions::showRequested);
        show->trigger();
        QCOMPARE(shows.count(), 1);
        nothing->trigger();
        QVERIFY(bench.chosen().isEmpty());
        QVERIFY(!show->isEnabled() && !nothing->isEnabled());
    }

    void savedChoicesJoinWhatIsChosen()
    {
        Workbench bench;
        open(bench);
        ChoiceMenu choice(bench);
        const auto run = [&](const char *how) {
            bench.chosen().choose({m_ids[1], m_ids[2]}, ChooseHow::Replace);
            QAction *action = choice.saved(QStringLiteral("near && far (2)"), QString::fromLatin1(how));
            QVERIFY2(action != nullptr, how);
            action->trigger();
        };
        run("&Choose these");
        QCOMPARE(bench.chosen().ids(), (ImageIds{m_ids[0], m_ids[1]}));
        run("&Add these");
        QCOMPARE(bench.chosen().ids(), (ImageIds{m_ids[0], m_ids[1], m_ids[2]}));
        run("&Keep only these of the chosen");
        QCOMPARE(bench.chosen().ids(), (ImageIds{m_ids[1]}));
        run("&Take these away");
        QCOMPARE(bench.chosen().ids(), (ImageIds{m_ids[2]}));
    }

    void theChoiceIsSavedUnderTheNameThatIsGiven()
    {
        Workbench bench;
        open(bench);
        ChoiceMenu choice(bench);
        bench.chosen().choose({m_ids[4], m_ids[7]}, ChooseHow::Replace);
        const auto answer = [this](const QString &name, bool accept) {
            QTimer::singleShot(0, this, [name, accept] {
                auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                dialog->setTextValue(name);
                accept ? dialog->accept() : dialog->reject();
            });
        };
        QAction *save = choice.action(QStringLiteral("Sa&ve the choice as…"));
        answer(QStringLiteral("given up"), false);
        save->trigger();
        answer(QStringLiteral(" owls "), true);
        save->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.document().content().choices.size() == 2, kPatience);
        const std::vector<NamedChoice> saved = readChoices(m_study->path);
        QCOMPARE(saved.size(), std::size_t(2));
        QCOMPARE(saved[1].name, std::string("owls"));
        QCOMPARE(saved[1].ids, (ImageIds{m_ids[4], m_ids[7]}));
    }
};

CORESIFT_QT_TEST(ChoiceActionsTest)
#include "choice_actions_test.moc"
