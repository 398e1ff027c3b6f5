/// What the window can do to a study as a whole: make and open it, run its stages, export. Asks what is to be asked.
#pragma once

#include "app/workbench.h"

namespace coresift {

class StudyCommands : public QObject {
    Q_OBJECT

public:
    StudyCommands(Workbench &workbench, QWidget *window);

    void newStudy(const QStringList &folders); ///< the first is the target set, the others the open-set
    void newEmptyStudy() { newStudy({}); }
    void openStudy();
    void tryDemo();
    void run(Stage stage); ///< as the study has its options
    void askAndRun(Stage stage);
    void askAndRunRetrieval() { askAndRun(Stage::Retrieval); }
    void askAndRunPretraining() { askAndRun(Stage::Pretrain); }
    void askAndRunEvaluation() { askAndRun(Stage::Evaluate); }
    void rescan() { run(Stage::Scan); }
    void loadEncoder();
    void exportCsv();
    void exportOther();
    void joinMetadata();
    void relocate();

    QString nextStep() const;       ///< what is to be done before there are features to show; empty: nothing
    bool isDone(Stage stage) const; ///< false without a study

Q_SIGNALS:
    void openRequested(const QString &folder);

private:
    /// Whether a dialog's answer is still about the study that it was asked of: another may have been opened behind it.
    bool isShown(const std::string &folder) const;

    Workbench &m_workbench;
    QWidget *m_window;
};

} // namespace coresift
