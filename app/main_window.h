/// The window: wires the workbench to its views and computes nothing.
#pragma once

#include "app/workbench.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace coresift {

class CentroidModel;
class CentroidView;
class ChoiceActions;
class CoresetModel;
class CoresetView;
class GalleryPanel;
class HoverCard;
class ImageDetails;
class Inspector;
class JobBar;
class LargeView;
class MapPanel;
class MissingFoldersBar;
class SamplingPanel;
class SkippedModel;
class SkippedView;
class StagePanel;
class StopCurvePlot;
class StudyActions;
class StudyCommands;
class ThumbnailLoader;
class TrainingPanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    void openStudy(const QString &folder);
    Workbench &workbench() { return m_workbench; }
    void saveWindow() const;

Q_SIGNALS:
    void languageChanged(); ///< in the settings

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildViews();
    void buildDocks();
    void buildStatusBar();
    using Actions = QList<QAction *>;
    void buildActions();
    Actions buildStudyMenu(); ///< returns, as the other menus do, what the tool bar has too
    Actions buildEditMenu();
    void buildViewMenu();
    Actions buildTrainingMenus();
    void buildToolBar(const Actions &study, const Actions &edit, const Actions &training);
    template <class Receiver, class Slot>
    QAction *addAction(const QString &text, const QKeySequence &shortcut, const QString &help, Receiver *receiver,
                       Slot slot);
    void connectWorkbench();
    void connectViews();
    void restoreWindow();

    void pin() { mark(MarkKind::Pinned, {}); }
    void reject() { mark(MarkKind::Rejected, {}); }
    void rejectWithReason();
    void leaveOutWithReason(int centroid);
    void unmark() { mark(MarkKind::None, {}); }
    void mark(MarkKind kind, const QString &reason); ///< the chosen images, or the one shown
    void chooseOnMap(std::int64_t id, ChooseHow how);
    void chooseCentroid(int centroid);
    void enlarge();
    void endLargeView();
    void showSettings();
    void resetLayout();
    void showDetails();

    void onStudyOpened();
    void onStudyRead();
    void onCoresetChanged(const Cut &cut);
    void onMarksChanged();
    void onSelectOptionsChanged();
    void onChosenChanged();
    void showCentroids();
    void onJobStarted(const QString &title);
    void onJobEnded(const QString &message, bool problem);
    void showProblem(const QString &message);
    void askToClose();
    void updateActions();
    void updateKept();
    void showStudyName();
    bool isReadOnly() const;
    void updateHints();
    void showCentroidOf(std::int64_t id);
    void showImage(std::int64_t id); ///< in the inspector and ringed on the map

    Workbench m_workbench;
    std::unique_ptr<ThumbnailLoader> m_thumbnails;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_tabs = nullptr;
    MapPanel *m_map = nullptr;
    MissingFoldersBar *m_missing = nullptr;
    HoverCard *m_hover = nullptr;
    StopCurvePlot *m_stopCurve = nullptr;
    CentroidModel *m_centroids = nullptr;
    CentroidView *m_centroidView = nullptr;
    CoresetModel *m_coreset = nullptr;
    CoresetView *m_coresetView = nullptr;
    LargeView *m_large = nullptr;
    ChoiceActions *m_choiceActions = nullptr;
    StudyActions *m_studyActions = nullptr;
    StudyCommands *m_commands = nullptr;
    TrainingPanel *m_training = nullptr;
    SkippedModel *m_skipped = nullptr;
    SkippedView *m_skippedView = nullptr;
    QPlainTextEdit *m_messages = nullptr;
    GalleryPanel *m_gallery = nullptr;
    Inspector *m_inspector = nullptr;
    ImageDetails *m_details = nullptr;
    StagePanel *m_stages = nullptr;
    SamplingPanel *m_samplingPanel = nullptr;
    JobBar *m_jobBar = nullptr;
    QLabel *m_skippedCount = nullptr;
    QLineEdit *m_search = nullptr;
    Actions m_needStudy, m_needIdle, m_needWriting, m_needCoreset;
    QByteArray m_firstState; ///< of docks and tool bars
    QString m_problem;       ///< the last one, whole
    bool m_closing = false;  ///< as soon as the running job has ended
};

} // namespace coresift
