/// The runs tab: the training runs side by side, and the curves of the selected ones over one another.
#pragma once

#include "app/stage_dialogs.h"
#include "app/workbench.h"
#include "widgets/shortcut_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QTimer;

namespace coresift {

class RunPlot;
class RunEdits;
class RunModel;
struct RunInfo;
struct RunsTable;

class RunsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RunsPanel(Workbench &workbench, QWidget *parent = nullptr);

    static QList<ShortcutRow> shortcuts(); ///< that are no actions

Q_SIGNALS:
    void runPaused(bool paused); ///< the run in work, whoever trains it; told whenever the runs were read
    void problem(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTable();
    QWidget *buildCurves();
    void buildActions();
    QAction *addAction(const QString &name, const QString &text, const QString &help, void (RunsPanel::*slot)());
    void connectParts();
    void reload();
    void apply(const RunsTable &table);
    void showCurves();
    void onStep();
    void followRun();
    void updateState();
    void reopenSettings();
    void evaluateRun();
    void askAndRun(Stage stage, const StageDefaults &defaults);
    void removeSelected();
    void pauseOrResume();
    void stopSelected();
    std::vector<const RunInfo *> selected() const; ///< in order of the table

    Workbench &m_workbench;
    RunEdits *m_edits = nullptr;
    RunModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QAction *m_reopen = nullptr, *m_evaluate = nullptr, *m_remove = nullptr;
    QAction *m_pause = nullptr, *m_stop = nullptr; ///< of the run in work, whichever process trains it
    RunPlot *m_plot = nullptr;
    int m_asked = 0;           ///< curves were asked for so often: the last ones count
    bool m_curvesRead = false; ///< those asked for last are shown
    QTimer *m_followDue = nullptr;
    QTimer *m_lookDue = nullptr; ///< at a run that another process trains
    bool m_isPaused = false;     ///< the run in work, by a wish
    bool m_reading = false, m_again = false;
    bool m_awaitsStep = false; ///< of a job: with the first one its run appears
};

} // namespace coresift
