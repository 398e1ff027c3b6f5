/// How a plot of runs is shown: which figure, smoothing, a logarithmic axis; and its export into a file.
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace coresift {

class RunPlot;

class RunPlotBar : public QWidget {
    Q_OBJECT

public:
    explicit RunPlotBar(RunPlot &plot, QWidget *parent = nullptr);

    void exportTo(const QString &file); ///< in the format that its suffix names; without one, PNG

Q_SIGNALS:
    void problem(const QString &message);

private:
    QComboBox *secondFigureBox();
    void askAndExport();

    RunPlot &m_plot;
    QPushButton *m_export = nullptr;
};

} // namespace coresift
