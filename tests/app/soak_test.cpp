#include "app/main_window.h"
#include "widgets/map_plot.h"
#include "widgets/stop_curve_plot.h"

#include "tests/app/sampled_study.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QRandomGenerator>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QWhatsThis>

using namespace coresift;

namespace {

constexpr int kActions = 1000;
constexpr int kSeed = 2023;
constexpr int kBeat = 50; // actions between two looks at whether the event loop lives

int numberOr(const char *variable, int otherwise)
{
    bool known = false;
    const int number = qEnvironmentVariableIntValue(variable, &known);
    return known ? number : otherwise;
}

/// A user without a plan. Dialogs and menus that come up are closed again.
class Wanderer : public QObject {
public:
    Wanderer(MainWindow &window, QStringList studies, int seed)
        : m_window(window), m_studies(std::move(studies)), m_random(static_cast<quint32>(seed))
    {
        for (const QAction *action : m_window.findChildren<QAction *>())
            if (!action->shortcut().isEmpty() && !action->shortcuts().contains(QKeySequence(QKeySequence::Quit)))
                m_shortcuts.push_back(action->shortcut());
        connect(&m_closer, &QTimer::timeout, this, &Wanderer::closeWhatCameUp);
        m_closer.start(5);
    }

    void act()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return QTest::keySequence(&m_window, m_shortcuts[below(m_shortcuts.size())]);
        case 1:
            return pressKey();
        case 2:
        case 3:
            return click();
        case 4: {
            auto *tabs = m_window.findChild<QTabWidget *>();
            return tabs->setCurrentIndex(below(tabs->count()));
        }
        case 5:
            return moveSomething();
        case 6:
            return m_random.bounded(2) == 0 ? m_window.workbench().undoStack().undo()
                                            : m_window.workbench().undoStack().redo();
        default:
            if (below(8) == 0) // not so often that nothing else happens
                m_window.openStudy(m_studies[below(m_studies.size())]);
        }
    }

private:
    int below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }

    void pressKey()
    {
        static constexpr Qt::Key kKeys[] = {Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                            Qt::Key_Home,   Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown,
                                            Qt::Key_Escape, Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab};
        QWidget *focus = m_window.focusWidget();
        QTest::keyClick(focus ? focus : &m_window, kKeys[below(std::size(kKeys))]);
    }

    void click()
    {
        static constexpr Qt::KeyboardModifier kModifiers[] = {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        QWidgetList places;
        for (QWidget *plot : m_window.findChildren<MapPlot *>())
            places.push_back(plot);
        for (QWidget *plot : m_window.findChildren<StopCurvePlot *>())
            places.push_back(plot);
        for (const auto *view : m_window.findChildren<QAbstractItemView *>())
            places.push_back(view->viewport());
        places.removeIf([](const QWidget *place) { return !place->isVisible(); });
        if (places.isEmpty())
            return;
        QWidget *place = places[below(places.size())];
        QPoint position(below(std::max(1, place->width())), below(std::max(1, place->height())));
        if (QWidget *part = place->childAt(position)) {
            position = part->mapFrom(place, position);
            place = part;
        }
        const Qt::KeyboardModifier modifier = kModifiers[below(std::size(kModifiers))];
        if (below(5) == 0)
            QTest::mouseDClick(place, Qt::LeftButton, modifier, position);
        else
            QTest::mouseClick(place, Qt::LeftButton, modifier, position);
    }

    void moveSomething()
    {
        const auto usable = [](const auto *control) { return control->isVisible() && control->isEnabled(); };
        QList<QSlider *> sliders = m_window.findChildren<QSlider *>();
        sliders.removeIf([&](const QSlider *slider) { return !usable(slider); });
        QList<QSpinBox *> boxes = m_window.findChildren<QSpinBox *>();
        boxes.removeIf([&](const QSpinBox *box) { return !usable(box); });
        if (below(2) == 0 && !sliders.isEmpty()) {
            QSlider *slider = sliders[below(sliders.size())];
            slider->setValue(m_random.bounded(slider->minimum(), slider->maximum() + 1));
        } else if (!boxes.isEmpty()) {
            boxes[below(boxes.size())]->stepBy(m_random.bounded(-3, 4));
        }
    }

    void closeWhatCameUp()
    {
        QWhatsThis::leaveWhatsThisMode();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    }

    MainWindow &m_window;
    QStringList m_studies;
    QRandomGenerator m_random;
    QList<QKeySequence> m_shortcuts;
    QTimer m_closer;
};

} // namespace

class SoakTest : public QObject {
    Q_OBJECT

    /// An event of now is served at once, whatever waits.
    bool isAlive()
    {
        bool served = false;
        QTimer::singleShot(0, this, [&served] { served = true; });
        return QTest::qWaitFor([&served] { return served; }, kPatience);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aWindowSurvivesAUserWithoutAPlan()
    {
        const test::SampledStudy one, other;
        SilentContext context;
        for (const test::SampledStudy *study : {&one, &other}) { // so that running it again is short
            PretrainRequest request;
            request.options = test::TinyStudy::training(2);
            runPretrain(study->path, request, {}, context);
        }
        const int actions = numberOr("CORESIFT_SOAK_ACTIONS", kActions);
        const int seed = numberOr("CORESIFT_SOAK_SEED", kSeed);
        qInfo("%d actions, seed %d", actions, seed);
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openStudy(QString::fromStdString(one.path));
        QTRY_COMPARE_WITH_TIMEOUT(window.workbench().coreset().size(), std::size_t(8), kPatience);
        {
            Wanderer wanderer(window,
                              {QString::fromStdString(one.path), QString::fromStdString(other.path),
                               QString::fromStdString(one.folder / "nothing")},
                              seed);
            for (int i = 0; i < actions; ++i) {
                wanderer.act();
                QCoreApplication::processEvents();
                if (i % kBeat == 0)
                    QVERIFY2(isAlive(), qPrintable(QStringLiteral("after %1 actions").arg(i)));
            }
            window.workbench().cancel();
            QTRY_VERIFY_WITH_TIMEOUT(!window.workbench().isBusy(), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget() && !QApplication::activePopupWidget(),
                                     kPatience);
        }
        QVERIFY(window.isVisible() && window.workbench().document().isOpen());
        QVERIFY(isAlive());
    }
};

CORESIFT_QT_TEST(SoakTest)
#include "soak_test.moc"
