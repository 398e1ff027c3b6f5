/// The stop curve: mean similarity a round, where the rule and the budget end it. Both can be dragged.
#pragma once

#include "core/sampling/simcore.h"

#include <QWidget>

class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QLabel;
class QMouseEvent;

namespace coresift {

class StopCurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit StopCurvePlot(QWidget *parent = nullptr);

    /// `rounds`: the whole trajectory that is known; `cut`: where it is cut now, with these options; `ruleRounds`: how
    /// many rounds the stop rule alone would take, −1 when it ends within none that is known.
    void setCurve(const std::vector<Round> &rounds, const Cut &cut, const CutOptions &options, std::int64_t ruleRounds);
    void setHint(const QString &hint);

Q_SIGNALS:
    void thresholdDragged(double threshold); ///< τ that the line's new height means
    void budgetDragged(std::int64_t images); ///< up to and with the round the line was dragged to

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Line { None, Threshold, Budget };
    Line lineAt(const QPointF &position) const;
    bool press(const QMouseEvent &mouse);
    bool move(const QMouseEvent &mouse);
    void drag(const QPointF &position);
    void showLines(const Cut &cut, const CutOptions &options, std::int64_t ruleRounds);
    void showEnd(QCPItemStraightLine &line, QCPItemText &label, std::int64_t rounds);
    void fitRanges(const Cut &cut);
    void applyStyle();
    void retranslate();
    QString sentence(const Cut &cut, const CutOptions &options) const;

    QCustomPlot *m_plot = nullptr;
    QCPGraph *m_utility = nullptr;
    QCPItemStraightLine *m_threshold = nullptr, *m_budget = nullptr, *m_rule = nullptr;        ///< owned by the plot
    QCPItemText *m_budgetLabel = nullptr, *m_ruleLabel = nullptr, *m_thresholdLabel = nullptr; ///< the same
    QLabel *m_sentence = nullptr;
    std::vector<Round> m_rounds;
    int m_patience = 1;
    Line m_dragged = Line::None;
};

} // namespace coresift
