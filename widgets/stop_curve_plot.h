/// The stop curve: mean similarity a round, where the rule and the budget end it.
#pragma once

#include "core/sampling/simcore.h"

#include <QWidget>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace coresift {

class StopCurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit StopCurvePlot(QWidget *parent = nullptr);

    /// `rounds`: the whole trajectory that is known; `cut`: where it is cut now, with these options.
    void setCurve(const std::vector<Round> &rounds, const Cut &cut, const CutOptions &options);
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyStyle();
    void retranslate();
    QString sentence(const std::vector<Round> &rounds, const Cut &cut, const CutOptions &options) const;

    QCustomPlot *m_plot = nullptr;
    QCPGraph *m_utility = nullptr;
    QCPItemStraightLine *m_threshold = nullptr, *m_end = nullptr; ///< owned by the plot
    QLabel *m_sentence = nullptr;
};

} // namespace coresift
