/// Curves of training runs, at first of the loss: every step faintly, its moving mean boldly; several runs lie over one
/// another, a single one has a second figure beside the first, at first its learning rate.
#pragma once

#include "core/pretrain/train.h"
#include "widgets/plot_export.h"

#include <QWidget>
#include <optional>

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace coresift {

struct PlottedRun {
    QString name; ///< for the legend; empty where the run is the only one there can be
    std::vector<StepMetrics> metrics;
};

/// What can be drawn of a run. From the spread on, figures are measured now and then.
enum class RunFigure { Loss, LearningRate, Speed, Spread, Rank, Alignment, Uniformity, OutputSpread, Knn };
constexpr int kRunFigures = 9;

class RunPlot : public QWidget {
    Q_OBJECT

public:
    explicit RunPlot(QWidget *parent = nullptr);

    void setMetrics(const std::vector<StepMetrics> &metrics); ///< of a single run
    void setRuns(std::vector<PlottedRun> runs);
    void append(const StepMetrics &metrics); ///< a step of the run shown; one with a lower number starts the plot anew
    void setHint(const QString &hint);       ///< shown while there is nothing to draw
    void setSmoothing(double share);         ///< of the old mean that stays at a step, [0, 1)
    double smoothing() const { return m_smoothing; }
    void setFigure(RunFigure figure);
    void setSecondFigure(std::optional<RunFigure> figure); ///< on the axis to the right, of a single run
    static QString figureTitle(RunFigure figure);
    void setLogarithmic(bool on);                  ///< the vertical axis
    std::int64_t steps() const { return m_steps; } ///< of the longest run
    bool isEmpty() const { return m_steps == 0; }

    /// Draws at another size. False when the file could not be written.
    bool savePicture(const QString &file, int width, int height);
    QByteArray exported(PlotFormat format); ///< what is shown; not while it is empty

Q_SIGNALS:
    void contentChanged(); ///< isEmpty() may be another

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A run as it is drawn.
    struct Curve {
        PlottedRun run;
        QCPGraph *values = nullptr, *mean = nullptr; ///< owned by the plot
        double sum = 0, weight = 0;                  ///< of the moving mean
    };
    void addCurve(PlottedRun run);
    void addMean(Curve &curve, const StepMetrics &metrics);
    void add(Curve &curve, const StepMetrics &metrics);
    void clear();
    void drawAnew();
    void redraw();
    void fitAxis();
    void addSecond(const StepMetrics &metrics);
    void fitSecondAxis();
    bool isMeasuredEachStep() const { return m_figure == RunFigure::Loss || m_figure == RunFigure::Speed; }
    bool showsSecond() const { return m_secondFigure && m_secondFigure != m_figure && m_curves.size() == 1; }
    void applyStyle();
    void retranslate();
    QByteArray csv() const;

    QCustomPlot *m_plot = nullptr;
    QCPGraph *m_second = nullptr; ///< owned by the plot; of a single run
    QLabel *m_hint = nullptr;
    QString m_hintText;
    std::vector<Curve> m_curves;
    RunFigure m_figure = RunFigure::Loss;
    std::optional<RunFigure> m_secondFigure = RunFigure::LearningRate;
    double m_smoothing;
    bool m_logarithmic = false;
    std::int64_t m_steps = 0;
    std::int64_t m_values = 0; ///< of the figure, over all runs
    double m_lowest = 0, m_highest = 0;
};

} // namespace coresift
