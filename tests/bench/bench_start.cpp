/// How long the program takes from its start to a window that can be used, as a new process each time.
///
///     bench_start [STUDY]      without one: to the start page
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int kStarts = 20;
constexpr int kPatienceMs = 120'000;

/// In ms; negative when the program failed.
double startOnce(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    program.start(QStringLiteral(CORESIFT_PROGRAM), arguments);
    const bool ended = program.waitForFinished(kPatienceMs);
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0 ? took : -1;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments{QStringLiteral("--end-when-ready")};
    if (argc > 1)
        arguments.push_back(QString::fromLocal8Bit(argv[1]));
    std::vector<double> times;
    for (int start = 0; start <= kStarts; ++start) { // the first one brings the files into the cache
        const double took = startOnce(arguments);
        if (took < 0) {
            std::fputs("bench_start: the program failed, or the study cannot be opened\n", stderr);
            return 1;
        }
        if (start > 0)
            times.push_back(took);
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "%d starts: median %.0f ms, 95 of 100 under %.0f ms, longest %.0f ms; the end of the process included\n",
        kStarts, times[kStarts / 2], times[kStarts * 95 / 100 - 1], times.back());
    return 0;
}
