/// How long the window keeps its user waiting: the longest gaps between turns of the event loop while a study is
/// opened, options move, the map is zoomed, the gallery scrolls, images are marked and a stage runs.
///
///     bench_window STUDY       an embedded study with a map; it is copied, the original is only read
#include "app/main_window.h"
#include "core/base/parallel.h"
#include "widgets/gallery_view.h"
#include "widgets/map_plot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace {

using namespace coresift;

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
        std::printf("%-28s longest %6.1f ms, 99 of 100 under %6.1f ms, %zu beats\n", phase, longest, most,
                    m_late.size());
        m_late.clear();
    }

private:
    static constexpr int kBeatMs = 2;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late;
};

void letRun(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void moveBudget(Workbench &bench)
{
    SelectOptions options = bench.selectOptions();
    const std::int64_t most = bench.document().content().snapshot.total(SetRole::OpenSet).ok / 4;
    for (int step = 1; step <= 40; ++step) {
        options.cut.budget = Budget::images(std::max<std::int64_t>(1, most * step / 40));
        bench.setSelectOptions(options);
        letRun(50);
    }
}

void zoom(MapPlot &map)
{
    QWidget *canvas = map.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : map.findChildren<QWidget *>())
        if (child->inherits("QCustomPlot"))
            canvas = child;
    const QPointF centre = canvas->rect().center();
    for (int step = 0; step < 60; ++step) {
        QWheelEvent wheel(centre, canvas->mapToGlobal(centre), {}, {0, step < 30 ? 120 : -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &wheel);
        letRun(20);
    }
}

void scroll(GalleryView &gallery)
{
    QScrollBar *bar = gallery.verticalScrollBar();
    for (int step = 0; step <= 100; ++step) {
        bar->setValue(bar->maximum() * step / 100);
        letRun(20);
    }
}

void markAndUndo(Workbench &bench)
{
    for (int round = 0; round < 10 && !bench.coreset().empty(); ++round) {
        bench.mark({bench.document().content().map.ids[static_cast<std::size_t>(bench.coreset().front())]},
                   MarkKind::Rejected, {});
        letRun(200);
    }
    while (bench.undoStack().canUndo()) {
        bench.undoStack().undo();
        letRun(100);
    }
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

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_window STUDY\n");
        return 2;
    }
    const QTemporaryDir place;
    const std::string study = place.path().toStdString() + "/study";
    std::filesystem::copy(argv[1], study, std::filesystem::copy_options::recursive);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    letRun(200);
    Heartbeat heart;
    window.openStudy(QString::fromStdString(study));
    letRun(4000);
    heart.print("open the study");
    moveBudget(window.workbench());
    heart.print("move the budget");
    zoom(*window.findChild<MapPlot *>());
    heart.print("zoom the map");
    scroll(*window.findChild<GalleryView *>());
    heart.print("scroll the gallery");
    markAndUndo(window.workbench());
    heart.print("mark images and undo");
    runMapStage(window.workbench());
    heart.print("run the stage map");
    return 0;
}
