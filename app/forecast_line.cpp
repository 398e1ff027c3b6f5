#include "app/forecast_line.h"

#include "app/background.h"
#include "widgets/style.h"

#include <QTimer>
#include <utility>

namespace coresift {

namespace {

constexpr int kTypingPause = 250; // ms
constexpr int kLines = 2;

/// LibTorch leaves its mark on a thread that it worked on; the others are for FAISS as well.
QThreadPool &forecastThread()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

ForecastLine::ForecastLine(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setObjectName(QStringLiteral("forecast"));
    setAccessibleName(tr("Forecast of time, memory and disk"));
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumHeight(kLines * fontMetrics().lineSpacing()); // so that the dialog stands still
    m_due = new QTimer(this);
    m_due->setSingleShot(true);
    m_due->setInterval(kTypingPause);
    connect(m_due, &QTimer::timeout, this, &ForecastLine::start);
}

void ForecastLine::ask(Estimate estimate)
{
    m_next = std::move(estimate);
    if (!m_next) {
        m_due->stop();
        return tell({}, /*canRun=*/true);
    }
    setPalette({});
    setText(tr("Estimating time, memory and disk…")); // what was said before is of other options
    m_due->start();
}

/// One at a time; what is asked for meanwhile comes after it.
void ForecastLine::start()
{
    if (m_running || !m_next)
        return;
    m_running = true;
    const auto settle = [this](const QString &text, bool canRun, const FittingBatch &fitting = {}) {
        m_running = false;
        if (m_next)
            start();
        else
            tell(text, canRun, fitting);
    };
    inBackground(
        this, std::exchange(m_next, {}),
        [settle](const StageForecast &forecast) {
            if (forecast.refusal)
                settle(tr("Cannot run: %1.").arg(phraseWords(forecast.refusal->why)), false, forecast.fitting);
            else
                settle(tr("Takes %1.").arg(phraseWords(forecast.summary())), true);
        },
        [settle](const QString &message) { settle(tr("Cannot run: %1.").arg(message), false); }, forecastThread());
}

void ForecastLine::tell(const QString &text, bool canRun, const FittingBatch &fitting)
{
    QPalette colours;
    if (!canRun)
        colours.setColor(QPalette::WindowText, style::error(palette()));
    setPalette(colours);
    setText(text);
    m_canRun = canRun;
    m_fitting = fitting;
    Q_EMIT estimated();
}

} // namespace coresift
