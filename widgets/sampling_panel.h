/// The controls of the coreset: budget, clusters and stop rule, and what they choose.
#pragma once

#include "core/sampling/near_duplicates.h"
#include "core/sampling/simcore.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QStackedWidget;

namespace coresift {

class SamplingPanel : public QWidget {
    Q_OBJECT

public:
    explicit SamplingPanel(QWidget *parent = nullptr);

    /// Without a signal. `pairsFloor`: cosine under which the study has not looked for near-copies.
    void setOptions(const SelectOptions &options, std::int64_t openSetImages,
                    double pairsFloor = DuplicateOptions().floor);
    SelectOptions options() const;
    void setBudget(std::int64_t images); ///< as if the user had typed it
    void setThreshold(double threshold); ///< the same

    void showCut(const Cut &cut, std::int64_t openSetImages); ///< what the options take now
    void showAdvice(const std::vector<Phrase> &advice);       ///< whole sentences; none: nothing is shown
    void showBusy(const QString &text);                       ///< while an answer is being computed
    void setKept(bool kept); ///< whether the selection shown is the one the study keeps

Q_SIGNALS:
    void changed();       ///< by the user, options() is new
    void keepRequested(); ///< make what is shown the study's selection

private:
    void explain(); ///< What is this?
    void setPairsFloor(double floor);
    void readSlider();
    void readBudgetBox();
    void readShareBox();
    void applyUnit();
    void showShare();
    bool inPercent() const;
    std::array<QWidget *, 4> budgetControls() const;
    void applyStop(bool stop);

    SelectOptions m_options; ///< what the panel has no control for stays as it was given
    std::int64_t m_openSetImages = 0;
    QComboBox *m_selector = nullptr;
    QCheckBox *m_hasBudget = nullptr;
    QSlider *m_budgetSlider = nullptr;
    QSpinBox *m_budget = nullptr;
    QDoubleSpinBox *m_share = nullptr;
    QStackedWidget *m_budgetBoxes = nullptr; ///< m_budget or m_share
    QComboBox *m_unit = nullptr;
    QSpinBox *m_clusters = nullptr;
    QCheckBox *m_stop = nullptr;
    QDoubleSpinBox *m_threshold = nullptr;
    QSpinBox *m_patience = nullptr;
    QCheckBox *m_leaveOutCopies = nullptr; ///< near-copies
    QDoubleSpinBox *m_copyCosine = nullptr;
    QSpinBox *m_copyBits = nullptr;
    QLabel *m_selected = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_keep = nullptr;
    QLabel *m_advice = nullptr;
};

} // namespace coresift
