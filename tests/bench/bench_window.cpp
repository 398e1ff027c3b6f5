/// How long the window keeps its user waiting: first paint, memory, frames of map and gallery, answers to options, and
/// the longest gaps between turns of the event loop meanwhile.
///
///     bench_window STUDY       an embedded study with a map (make_large_study makes one of a million images); it is
///                              copied, the original is only read
#include "app/gallery_panel.h"
#include "app/main_window.h"
#include "app/map_panel.h"
#include "core/base/parallel.h"
#include "widgets/gallery_view.h"
#include "widgets/hover_card.h"
#include "widgets/qcp.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <numeric>

namespace {

using namespace coresift;

constexpr int kPatienceMs = 60'000;
constexpr std::int64_t kMostToMap = 100'000; // more take minutes

/// Beats every 2 ms; what a beat is late by, the event loop was busy.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setInterval(kBeatMs);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.push_back(std::max(0.0, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - kBeatMs));
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start();
    }

    void print(const char *phase)
    {
        std::sort(m_late.begin(), m_late.end());
        const double longest = m_late.empty() ? 0 : m_late.back();
        const double most = m_late.empty() ? 0 : m_late[m_late.size() * 99 / 100];
        std::printf("    %-36s longest %6.1f ms, 99 of 100 under %6.1f ms, %zu beats\n", phase, longest, most,
                    m_late.size());
        std::fflush(stdout);
        m_late.clear();
    }

private:
    static constexpr int kBeatMs = 2;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late;
};

/// Tells whether a widget was painted since it was asked last.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    bool take() { return std::exchange(m_painted, false); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

using Milliseconds = std::vector<double>;

double since(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void letRun(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What `action` takes until `done` says so.
double timeOf(const std::function<void()> &action, const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    action();
    while (!done() && clock.elapsed() < kPatienceMs)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents); // the heart keeps it turning
    return since(clock);
}

double frameOf(PaintWatch &watch, const std::function<void()> &action)
{
    watch.take();
    return timeOf(action, [&] { return watch.take(); });
}

/// A frame of the map: what was on its way to the screen before does not count.
double frameOf(PaintWatch &watch, QCustomPlot &plot, const std::function<void()> &action)
{
    letRun(16); // as a mouse moves
    bool drawn = false;
    const QObject context;
    QObject::connect(&plot, &QCustomPlot::beforeReplot, &context, [&] {
        drawn = true;
        watch.take();
    });
    return timeOf(action, [&] { return drawn && watch.take(); });
}

/// How long it takes until nothing is painted any more.
double timeToSettle(PaintWatch &watch)
{
    QElapsedTimer clock, quiet;
    clock.start();
    quiet.start();
    double last = 0;
    watch.take();
    while (quiet.elapsed() < 300) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (watch.take()) {
            last = since(clock);
            quiet.restart();
        }
    }
    return last;
}

void print(const char *what, Milliseconds times)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    const double mean = std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    std::printf("%-40s mean %6.1f ms, 95 of 100 under %6.1f ms, longest %6.1f ms, %.0f a second, %zu times\n", what,
                mean, times[times.size() * 95 / 100], times.back(), 1000 / mean, times.size());
}

double megabytes(const char *field)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == field && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

void sendMouse(QWidget &widget, QEvent::Type type, const QPointF &at, bool held)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      held ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void open(MainWindow &window, QWidget &canvas, const QString &study)
{
    PaintWatch watch(canvas);
    bool opened = false;
    QObject::connect(&window.workbench().document(), &StudyDocument::opened, &watch, [&] {
        opened = true;
        watch.take();
    });
    const double first = timeOf([&] { window.openStudy(study); }, [&] { return opened && watch.take(); });
    const double settled = first + timeToSettle(watch);
    std::printf("%-40s %.0f ms, map complete after %.0f ms, at most %.0f MB\n", "first paint of the map", first,
                settled, megabytes("VmHWM:"));
    const LiveSampling &sampling = window.workbench().sampling();
    const double ready = timeOf([] {}, [&] { return sampling.session() != nullptr; });
    letRun(1000);
    std::printf("%-40s %.0f ms later; %.0f MB, at most %.0f MB\n", "ranking ready", ready, megabytes("VmRSS:"),
                megabytes("VmHWM:"));
}

void pan(MapPlot &map, QCustomPlot &canvas)
{
    map.showAll();
    letRun(300);
    PaintWatch watch(canvas);
    const QPointF centre = canvas.rect().center();
    Milliseconds frames;
    sendMouse(canvas, QEvent::MouseButtonPress, centre, true);
    for (int step = 1; step <= 120; ++step) {
        const double angle = step * 0.1;
        const QPointF at = centre + QPointF(150 * std::sin(angle), 100 * std::sin(2 * angle));
        frames.push_back(frameOf(watch, canvas, [&] { sendMouse(canvas, QEvent::MouseMove, at, true); }));
    }
    const double settled = timeToSettle(watch);
    sendMouse(canvas, QEvent::MouseButtonRelease, centre, false);
    print("pan the map: a frame", frames);
    std::printf("%-40s %.1f ms later\n", "    all points where they belong", settled);
}

void zoom(MapPlot &map, QCustomPlot &canvas)
{
    map.showAll();
    letRun(300);
    PaintWatch watch(canvas);
    const QPointF centre = canvas.rect().center();
    Milliseconds frames;
    for (int step = 0; step < 80; ++step)
        frames.push_back(frameOf(watch, canvas, [&] {
            QWheelEvent wheel(centre, canvas.mapToGlobal(centre), {}, {0, step < 40 ? 60 : -60}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&canvas, &wheel);
        }));
    const double settled = timeToSettle(watch);
    print("zoom the map: a frame", frames);
    std::printf("%-40s %.1f ms later\n", "    all points where they belong", settled);
}

void hover(QWidget &canvas, HoverCard &card)
{
    PaintWatch watch(card);
    Milliseconds shown, pictured;
    const auto hasPicture = [&] {
        const QList<QLabel *> labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return !label->pixmap().isNull(); });
    };
    for (int i = 0; i < 100; ++i) {
        const QPointF at(canvas.width() * (0.3 + 0.4 * std::fmod(i * 0.618, 1.0)),
                         canvas.height() * (0.3 + 0.4 * std::fmod(i * 0.382, 1.0)));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&canvas, &leave);
        letRun(10);
        watch.take();
        QElapsedTimer clock;
        clock.start();
        sendMouse(canvas, QEvent::MouseMove, at, false);
        if (!card.isVisible())
            continue; // beside all points
        shown.push_back(since(clock) + timeOf([] {}, [&] { return watch.take(); }));
        timeOf([] {}, hasPicture);
        pictured.push_back(since(clock));
    }
    print("hover: provenance on the screen", shown);
    print("hover: with the thumbnail", pictured);
}

/// Around a third of the points.
void lasso(MainWindow &window, QWidget &canvas)
{
    MapPanel &panel = *window.findChild<MapPanel *>();
    PaintWatch watch(canvas);
    Milliseconds times;
    panel.plot().showAll();
    letRun(300);
    panel.tools().last()->trigger();
    const QPointF centre = canvas.rect().center();
    for (int round = 0; round < 5; ++round) {
        const auto at = [&](int step) {
            const double angle = step * 0.0628;
            return centre + QPointF(0.27 * canvas.width() * std::cos(angle), 0.27 * canvas.height() * std::sin(angle)) +
                   QPointF(4 * round, 0);
        };
        sendMouse(canvas, QEvent::MouseButtonPress, at(0), true);
        for (int step = 1; step < 100; ++step)
            frameOf(watch, [&] { sendMouse(canvas, QEvent::MouseMove, at(step), true); });
        times.push_back(timeOf([&] { sendMouse(canvas, QEvent::MouseButtonRelease, at(100), false); },
                               [&] { return !window.workbench().chosen().isEmpty(); }) +
                        timeToSettle(watch));
    }
    print("lasso: chosen and shown", times);
    std::printf("    %zu images chosen\n", window.workbench().chosen().ids().size());
    panel.tools().first()->trigger();
}

void moveBudget(Workbench &bench)
{
    SelectOptions options = bench.selectOptions();
    options.cut.stop = false;
    const std::int64_t most = bench.document().content().snapshot.total(SetRole::OpenSet).ok / 4;
    Milliseconds answers;
    bool answered = false;
    const QObject context;
    QObject::connect(&bench, &Workbench::coresetChanged, &context, [&] { answered = true; });
    for (int step = 1; step <= 40; ++step) {
        options.cut.budget = Budget::images(std::max<std::int64_t>(1, most * step / 40));
        answered = false;
        answers.push_back(timeOf([&] { bench.setSelectOptions(options); }, [&] { return answered; }));
        letRun(100);
    }
    print("budget: the coreset follows", answers);
    std::printf("    %zu images in the coreset\n", bench.coreset().size());
}

void showAll(GalleryPanel &panel, GalleryView &gallery)
{
    PaintWatch watch(*gallery.viewport());
    bool isReset = false;
    const QObject context;
    QObject::connect(gallery.model(), &QAbstractItemModel::modelReset, &context, [&] {
        isReset = true;
        watch.take();
    });
    const auto time = [&](const char *what, const std::function<void()> &action) {
        isReset = false;
        print(what, {timeOf(action, [&] { return isReset && watch.take(); })});
    };
    time("gallery: all images by rank", [&] { panel.show(GalleryQuery::Show::All); });
    for (QComboBox *box : panel.findChildren<QComboBox *>())
        if (const int name = box->findText(GalleryPanel::tr("name")); name >= 0)
            time("gallery: all images by name", [&] { box->setCurrentIndex(name); });
    time("gallery: a word searched for", [&] { panel.setSearch(QStringLiteral("7.jpg")); });
    time("gallery: all images again", [&] { panel.setSearch({}); });
}

void scroll(GalleryView &gallery)
{
    PaintWatch watch(*gallery.viewport());
    QScrollBar &bar = *gallery.verticalScrollBar();
    Milliseconds near, far;
    for (int step = 1; step <= 150; ++step)
        near.push_back(frameOf(watch, [&] { bar.setValue(30 * step); }));
    for (int step = 1; step <= 100; ++step)
        far.push_back(frameOf(
            watch, [&] { bar.setValue(static_cast<int>(static_cast<std::int64_t>(bar.maximum()) * step / 100)); }));
    print("gallery: scrolled by the wheel", near);
    print("gallery: scrolled by the bar", far);
}

void markAndUndo(Workbench &bench)
{
    Milliseconds answers;
    bool answered = false, read = false;
    const QObject context;
    QObject::connect(&bench, &Workbench::coresetChanged, &context, [&] { answered = true; });
    QObject::connect(&bench.document(), &StudyDocument::changed, &context, [&] { read = true; });
    for (int round = 0; round < 10 && !bench.coreset().empty(); ++round) {
        const std::int64_t first =
            bench.document().content().map.ids[static_cast<std::size_t>(bench.coreset().front())];
        answered = read = false;
        answers.push_back(timeOf([&] { bench.mark({first}, MarkKind::Rejected, {}); }, [&] { return answered; }));
        timeOf([] {}, [&] { return read; });
        letRun(200);
    }
    while (bench.undoStack().canUndo()) {
        bench.undoStack().undo();
        letRun(100);
    }
    print("reject an image: the coreset follows", answers);
}

void runMapStage(Workbench &bench)
{
    StageRequest request;
    request.stage = Stage::Map;
    QEventLoop loop;
    QObject::connect(&bench, &Workbench::becameIdle, &loop, &QEventLoop::quit);
    bench.run(request);
    loop.exec();
    letRun(1000);
}

void measure(const QString &study)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    letRun(200);
    Workbench &bench = window.workbench();
    MapPlot &map = *window.findChild<MapPlot *>();
    QCustomPlot &canvas = *map.findChild<QCustomPlot *>();
    GalleryView &gallery = *window.findChild<GalleryView *>();
    Heartbeat heart;
    const auto phase = [&heart](const char *name, const std::function<void()> &work) {
        work();
        heart.print(name);
    };
    phase("open the study", [&] { open(window, canvas, study); });
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
        window.resize(size);
        letRun(500);
        std::printf("window of %d x %d\n", size.width(), size.height());
        phase("the window resized", [] {});
        phase("pan the map", [&] { pan(map, canvas); });
        phase("zoom the map", [&] { zoom(map, canvas); });
    }
    window.resize(1280, 800);
    letRun(500);
    phase("the window resized", [] {});
    phase("hover", [&] { hover(canvas, *window.findChild<HoverCard *>()); });
    phase("move the budget", [&] { moveBudget(bench); });
    phase("pan with the largest coreset", [&] { pan(map, canvas); });
    phase("lasso", [&] { lasso(window, canvas); });
    phase("pan with a choice", [&] { pan(map, canvas); });
    bench.chosen().clear();
    phase("show all images in the gallery", [&] { showAll(*window.findChild<GalleryPanel *>(), gallery); });
    phase("scroll the gallery", [&] { scroll(gallery); });
    phase("mark images and undo", [&] { markAndUndo(bench); });
    if (bench.document().content().map.ids.size() <= kMostToMap)
        phase("run the stage map", [&] { runMapStage(bench); });
    std::printf("%-40s %.0f MB, at most %.0f MB\n", "memory at the end", megabytes("VmRSS:"), megabytes("VmHWM:"));
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    const QTemporaryDir place;
    for (const char *variable : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME"}) // no thumbnails and no window from earlier
        qputenv(variable, place.path().toLocal8Bit());
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_window STUDY\n");
        return 2;
    }
    const std::string study = place.path().toStdString() + "/study";
    std::filesystem::copy(argv[1], study, std::filesystem::copy_options::recursive);
    measure(QString::fromStdString(study));
    return 0;
}
