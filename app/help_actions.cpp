#include "app/help_actions.h"

#include "app/about_dialog.h"
#include "app/shortcuts_dialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QWhatsThis>

namespace coresift {

HelpActions::HelpActions(QMainWindow *window) : QObject(window), m_window(window) {}

void HelpActions::addTo(QMenu &menu)
{
    menu.addAction(tr("&First steps"), QKeySequence::HelpContents, this, &HelpActions::showFirstSteps)
        ->setWhatsThis(tr("The way from folders of images to a coreset, in short."));
    QAction *what = QWhatsThis::createAction(this);
    what->setText(tr("&What is this?"));
    what->setToolTip(tr("Then click what you want to have explained"));
    menu.addAction(what);
    menu.addAction(tr("&Shortcuts…"), this, &HelpActions::showShortcuts)
        ->setWhatsThis(tr("Everything in the window that a key does."));
    menu.addSeparator();
    menu.addAction(tr("&About Coresift…"), this, &HelpActions::showAbout)
        ->setWhatsThis(tr("The version of Coresift, and what it is built on."));
}

void HelpActions::showFirstSteps()
{
    QMessageBox::information(
        m_window, tr("First steps"),
        tr("<ol><li><b>New study</b>: drop the folder with your target images and the open-set folders.</li>"
           "<li><b>Run next stage</b> (Ctrl+R) scans, trains a retrieval encoder, embeds, maps and selects, one at a "
           "time; "
           "<b>Run all</b> does everything. Options… on the left changes a stage before it runs.</li>"
           "<li>Move <b>budget</b>, <b>clusters</b> and <b>threshold</b>: map, gallery and counter follow. "
           "<b>Keep this selection</b> writes it into the study.</li>"
           "<li>Click an image to see why it was taken. P pins the chosen images, X rejects them. The wheel zooms the "
           "map, dragging moves it, a double click "
           "shows all.</li>"
           "<li><b>Export CSV</b> (Ctrl+E), then <b>Pretrain</b> and watch the loss; <b>Evaluate</b> measures the "
           "encoder.</li>"
           "</ol>"));
}

void HelpActions::showShortcuts()
{
    ShortcutsDialog(m_window).exec();
}

void HelpActions::showAbout()
{
    AboutDialog(m_window).exec();
}

} // namespace coresift
