/// The tab with what encoders are worth: the evaluation of the one in use, and whether the coreset helped.
#pragma once

#include "app/workbench.h"

#include "core/study/comparison.h"

#include <QWidget>
#include <nlohmann/json.hpp>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QTreeView;

namespace coresift {

class ArmComparisonModel;
class ComparisonDialog;
class EvaluationModel;
class SvgPicture;

class ResultsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultsPanel(Workbench &workbench, QWidget *parent = nullptr);

Q_SIGNALS:
    void problem(const QString &message);

protected:
    void changeEvent(QEvent *event) override; ///< the drawing has the palette's colours

private:
    QWidget *buildEvaluation();
    QWidget *buildComparison();
    QWidget *buildChoice();
    ComparisonDialog &details();
    void takeRequest();
    void compare();
    void goOn();
    void refresh();
    void showEvaluation();
    void showComparison();
    void updateCompare();
    void updateGoOn();
    std::vector<std::string> checked(const std::vector<QCheckBox *> &boxes) const;

    Workbench &m_workbench;
    QLabel *m_encoder = nullptr, *m_verdict = nullptr, *m_training = nullptr;
    EvaluationModel *m_evaluation = nullptr;
    QString m_evaluationShown; ///< tells one evaluation from another; empty: none is shown
    QTreeView *m_tree = nullptr;
    ArmComparisonModel *m_comparison = nullptr;
    QTableView *m_table = nullptr;
    SvgPicture *m_chart = nullptr;
    std::vector<QCheckBox *> m_arms, m_tasks;
    QSpinBox *m_seeds = nullptr, *m_steps = nullptr;
    QLineEdit *m_budget = nullptr;
    QPushButton *m_options = nullptr, *m_compare = nullptr, *m_goOn = nullptr;
    ComparisonOptions m_request;           ///< that is shown; what the panel has no place for stays as it was asked for
    nlohmann::json m_pretrainOptions;      ///< of the study as the request was taken: others since then count instead
    ComparisonDialog *m_details = nullptr; ///< of the open study; null before it was asked for
};

} // namespace coresift
