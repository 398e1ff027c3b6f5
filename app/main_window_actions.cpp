/// The main window's actions: menus, tool bar and shortcuts, and when each can be used.
#include "app/main_window.h"

#include "app/choice_actions.h"
#include "app/gallery_panel.h"
#include "app/help_actions.h"
#include "app/image_details.h"
#include "app/map_panel.h"
#include "app/settings_dialog.h"
#include "app/stage_panel.h"
#include "app/study_actions.h"
#include "app/study_commands.h"
#include "app/text_question.h"
#include "app/thumbnail_loader.h"
#include "app/training_panel.h"
#include "widgets/themed_icon.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolBar>

namespace coresift {

namespace {

constexpr int kSearchLetters = 30;

/// The same action for the tool bar: only an icon, since its text grows and shrinks with what can be undone.
QAction *undoButton(QAction *action, const QString &icon)
{
    auto *button = new QAction(style::icon(icon), {}, action);
    const auto follow = [action, button] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text().remove(QLatin1Char('&')));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAction::triggered, action, &QAction::trigger);
    button->setWhatsThis(action->whatsThis());
    follow();
    return button;
}

} // namespace

/// `help`: as “What is this?” explains it.
template <class Receiver, class Slot>
QAction *MainWindow::addAction(const QString &text, const QKeySequence &shortcut, const QString &help,
                               Receiver *receiver, Slot slot)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setWhatsThis(help);
    connect(action, &QAction::triggered, receiver, slot);
    return action;
}

void MainWindow::buildActions()
{
    const Actions study = buildStudyMenu();
    const Actions edit = buildEditMenu();
    buildViewMenu();
    const Actions training = buildTrainingMenus();
    (new HelpActions(this))->addTo(*menuBar()->addMenu(tr("&Help")));
    buildToolBar(study, edit, training);
    m_needStudy += m_needWriting;
    describeActionsOf(*this);
}

MainWindow::Actions MainWindow::buildStudyMenu()
{
    QAction *newAction = addAction(tr("&New study…"), QKeySequence::New,
                                   tr("Names the folders of a new study. Images are only read, never changed."),
                                   m_commands, &StudyCommands::newEmptyStudy);
    QAction *open =
        addAction(tr("&Open study…"), QKeySequence::Open, tr("Opens the folder of a study that was made before."),
                  m_commands, &StudyCommands::openStudy);
    QAction *scan = addAction(tr("&Rescan folders"), QKeySequence(Qt::Key_F5),
                              tr("Looks for new, changed and deleted images in the folders of the study."), m_commands,
                              &StudyCommands::rescan);
    QAction *move = addAction(tr("Re&locate a folder…"), {},
                              tr("Tells the study where the images of a folder are now, after it was moved or a disk "
                                 "has another name. Nothing is computed again; nothing is written into the folder."),
                              m_commands, &StudyCommands::relocate);
    QAction *join = addAction(tr("&Join metadata…"), {},
                              tr("Takes what a table says about the images, such as licence or patient, into the "
                                 "study."),
                              m_commands, &StudyCommands::joinMetadata);
    QAction *csv = addAction(tr("&Export CSV…"), QKeySequence(tr("Ctrl+E")),
                             tr("Writes the list of the images taken, with rank, cosine and what else is known of "
                                "each."),
                             m_commands, &StudyCommands::exportCsv);
    QAction *more = addAction(tr("Export &more…"), QKeySequence(tr("Ctrl+Shift+E")),
                              tr("Writes images, chosen columns, features or marks. A check tells beforehand what "
                                 "would be written."),
                              m_commands, &StudyCommands::exportOther);
    QAction *quit = addAction(tr("&Quit"), QKeySequence::Quit,
                              tr("Closes the window. While a job runs you are asked first."), this, &MainWindow::close);
    QMenu *menu = menuBar()->addMenu(tr("&Study"));
    menu->addActions({newAction, open});
    menu->addMenu(m_studyActions->recentMenu());
    menu->addSeparator();
    menu->addActions({scan, move, join});
    menu->addSeparator();
    menu->addActions({csv, more, m_studyActions->report()});
    menu->addSeparator();
    menu->addAction(quit);
    m_needWriting += {scan, move, join};
    m_needStudy += {csv, more, m_studyActions->report()};
    m_needCoreset += csv;
    return {newAction, open, csv};
}

MainWindow::Actions MainWindow::buildEditMenu()
{
    QAction *undo = m_workbench.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setWhatsThis(tr("Takes back what was done last: a mark, a choice, a centroid left out, a run deleted."));
    QAction *redo = m_workbench.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    redo->setWhatsThis(tr("Does again what was taken back."));
    const Actions marks{
        addAction(tr("&Pin"), QKeySequence(Qt::Key_P),
                  tr("The chosen images, or the one shown, are taken first, whatever their rank."), this,
                  &MainWindow::pin),
        addAction(tr("Re&ject"), QKeySequence(Qt::Key_X),
                  tr("The chosen images, or the one shown, are never taken; others fill their places."), this,
                  &MainWindow::reject),
        addAction(tr("Reject for a rea&son…"), QKeySequence(Qt::SHIFT | Qt::Key_X),
                  tr("Rejects the chosen images, or the one shown, with a reason that is kept and exported."), this,
                  &MainWindow::rejectWithReason),
        addAction(tr("&Take the mark back"), QKeySequence(Qt::Key_Delete),
                  tr("The chosen images, or the one shown, are neither pinned nor rejected any more."), this,
                  &MainWindow::unmark)};
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions(marks);
    menu->addSeparator();
    m_choiceActions->addTo(*menu);
    menu->addSeparator();
    menu->addAction(addAction(tr("Settin&gs…"), QKeySequence(tr("Ctrl+,")),
                              tr("What holds for Coresift as a whole, whichever study is open."), this,
                              &MainWindow::showSettings));
    m_needWriting += marks;
    return {undo, redo};
}

void MainWindow::buildViewMenu()
{
    QAction *showAll = addAction(tr("Show the &whole map"), QKeySequence(Qt::CTRL | Qt::Key_0),
                                 tr("Zooms out until every image is on the map."), &m_map->plot(), &MapPlot::showAll);
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(showAll);
    menu->addActions(m_map->tools());
    menu->addSeparator();
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto show = [this, i] {
            endLargeView();
            m_tabs->setCurrentIndex(i);
        };
        const QKeySequence digit(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10)); // the tenth is 0
        menu->addAction(addAction(m_tabs->tabText(i), digit, m_tabs->widget(i)->whatsThis(), m_tabs, show));
    }
    menu->addSeparator();
    for (QDockWidget *dock : findChildren<QDockWidget *>()) {
        dock->toggleViewAction()->setWhatsThis(tr("Shows or hides this part of the window."));
        menu->addAction(dock->toggleViewAction());
    }
    m_needStudy += showAll;
}

/// Sampling, and all else that computes.
MainWindow::Actions MainWindow::buildTrainingMenus()
{
    QAction *keep = addAction(tr("&Keep this selection"), QKeySequence(tr("Ctrl+K")),
                              tr("Writes the selection that is shown into the study. Exports and pretraining use the "
                                 "one that was kept last."),
                              &m_workbench, &Workbench::keepSelection);
    QAction *next = addAction(tr("Run &next stage"), QKeySequence(tr("Ctrl+R")),
                              tr("Runs the first stage that is not done, with its settings as they are."), &m_workbench,
                              &Workbench::runNext);
    QAction *all =
        addAction(tr("Run &all"), QKeySequence(tr("Ctrl+Shift+R")),
                  tr("Runs every stage that is not done, one after another."), &m_workbench, &Workbench::runAll);
    const Actions stages{
        addAction(tr("&Train retrieval encoder…"), {},
                  tr("Shows the options of the retrieval encoder, and then trains it on the target set."), m_commands,
                  &StudyCommands::askAndRunRetrieval),
        addAction(tr("&Load encoder…"), {},
                  tr("Takes an encoder from a file of weights (safetensors, PyTorch) or TorchScript, instead of "
                     "training one on the target "
                     "set."),
                  m_commands, &StudyCommands::loadEncoder),
        addAction(tr("&Pretrain…"), {},
                  tr("Shows the options of pretraining, with a forecast of memory and time, and then starts it."),
                  m_commands, &StudyCommands::askAndRunPretraining),
        addAction(tr("&Evaluate…"), {},
                  tr("Shows the tasks that the encoder can be measured in, and their options, and then measures it."),
                  m_commands, &StudyCommands::askAndRunEvaluation)};
    QMenu *menu = menuBar()->addMenu(tr("S&ampling"));
    menu->addAction(keep);
    menu = menuBar()->addMenu(tr("Trai&ning"));
    menu->addActions({next, all});
    menu->addSeparator();
    menu->addActions(stages);
    m_needWriting += stages + Actions{next, all, keep};
    m_needIdle = {next, all}; // what is next is known when nothing runs; everything else waits in the queue
    m_needCoreset += keep;
    return {next, all};
}

void MainWindow::buildToolBar(const Actions &study, const Actions &edit, const Actions &training)
{
    auto *bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("main"));
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->addActions(study.first(2)); // new, open
    bar->addSeparator();
    bar->addActions(training);
    bar->addSeparator();
    bar->addActions(
        {undoButton(edit.first(), QStringLiteral("undo")), undoButton(edit.last(), QStringLiteral("redo"))});
    bar->addSeparator();
    bar->addAction(study.last()); // the CSV
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in gallery"));
    m_search->setAccessibleName(m_search->placeholderText());
    describe(*m_search, tr("Shows only the images in the gallery whose path or class contains this text. Emptied, all "
                           "are shown again."));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(kSearchLetters * m_search->fontMetrics().averageCharWidth());
    bar->addWidget(m_search);
    QMainWindow::addAction(addAction(m_search->placeholderText(), QKeySequence::Find, m_search->whatsThis(), m_search,
                                     qOverload<>(&QWidget::setFocus)));
}

void MainWindow::updateActions()
{
    const bool open = m_workbench.document().isOpen(), busy = m_workbench.isBusy();
    for (QAction *action : m_needStudy)
        action->setEnabled(open && !(busy && m_needIdle.contains(action)) &&
                           !(isReadOnly() && m_needWriting.contains(action)) &&
                           !(m_needCoreset.contains(action) && m_workbench.coreset().empty()));
    m_stages->setRunning(m_workbench.runningStage(), busy, isReadOnly());
    m_training->setRunning(m_workbench.runningStage(), open && !isReadOnly());
    updateKept();
    m_choiceActions->updateState();
}

void MainWindow::mark(MarkKind kind, const QString &reason)
{
    std::vector<std::int64_t> ids = m_workbench.chosen().ids();
    if (ids.empty() && m_details->image() >= 0)
        ids.push_back(m_details->image());
    m_workbench.mark(ids, kind, reason);
}

void MainWindow::rejectWithReason()
{
    const std::optional<QString> reason =
        askText(this, {tr("Reject images"),
                       tr("Why? The reason is kept and exported."),
                       tr("Stands with the image in the inspector, in the list of marks and in its export. It may be "
                          "left empty."),
                       {}});
    if (reason)
        mark(MarkKind::Rejected, *reason);
}

void MainWindow::leaveOutWithReason(int centroid)
{
    const std::optional<QString> reason =
        askText(this, {tr("Leave out centroid %1").arg(countWords(centroid)),
                       tr("Why? The reason is kept and exported."),
                       tr("Stands with the centroid in its table, in the report and in the export of marks. It may be "
                          "left empty."),
                       {}});
    if (reason)
        m_workbench.leaveOutCentroid(centroid, *reason);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_workbench.document().isOpen() ? m_workbench.document().folderBytes() : std::string(), this);
    connect(&dialog, &SettingsDialog::languageChanged, this, &MainWindow::languageChanged);
    connect(&dialog, &SettingsDialog::layoutResetRequested, this, &MainWindow::resetLayout);
    connect(&dialog, &SettingsDialog::thumbnailLimitChanged, m_thumbnails.get(), &ThumbnailLoader::setMaxBytes);
    dialog.exec();
}

} // namespace coresift
