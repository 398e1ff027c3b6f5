#include "app/study_commands.h"

#include "app/demo_dialog.h"
#include "app/export_dialog.h"
#include "app/loaded_message.h"
#include "app/metadata_dialog.h"
#include "app/new_study_dialog.h"
#include "app/relocate_dialog.h"
#include "app/stage_dialogs.h"

#include <QFile>
#include <QFileDialog>

namespace coresift {

StudyCommands::StudyCommands(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window)
{
    connect(&m_workbench, &Workbench::encoderLoaded, this,
            [this](const std::shared_ptr<const LoadReport> &report) { showLoadedEncoder(*report, m_window); });
}

void StudyCommands::newStudy(const QStringList &folders)
{
    NewStudyDialog dialog(m_window);
    if (!folders.isEmpty())
        dialog.addTarget(folders.front());
    for (int i = 1; i < folders.size(); ++i)
        dialog.addOpenSet(folders[i]);
    connect(&dialog, &NewStudyDialog::created, this, &StudyCommands::openRequested);
    dialog.exec();
}

void StudyCommands::openStudy()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Open study"));
    if (!folder.isEmpty())
        Q_EMIT openRequested(folder);
}

void StudyCommands::tryDemo()
{
    DemoDialog dialog(m_window);
    connect(&dialog, &DemoDialog::made, this, &StudyCommands::openRequested);
    dialog.exec();
}

void StudyCommands::run(Stage stage)
{
    StageRequest request;
    request.stage = stage;
    if (stage == Stage::Select)
        request.select = m_workbench.selectOptions();
    if (stage == Stage::Evaluate)
        request.evaluate = m_workbench.usualEvaluation();
    m_workbench.run(request);
}

bool StudyCommands::isShown(const std::string &folder) const
{
    return m_workbench.document().isOpen() && m_workbench.document().folderBytes() == folder;
}

void StudyCommands::askAndRun(Stage stage)
{
    const std::string folder = m_workbench.document().folderBytes();
    const auto request = askStage(stage, stageDefaults(m_workbench), m_window);
    if (request && isShown(folder))
        m_workbench.run(*request);
}

void StudyCommands::loadEncoder()
{
    const std::string folder = m_workbench.document().folderBytes();
    StageRequest request;
    request.stage = Stage::Retrieval;
    request.load = askEncoder(tr("Load retrieval encoder"), m_window);
    if (request.load && isShown(folder))
        m_workbench.run(request);
}

void StudyCommands::exportCsv()
{
    const std::string folder = m_workbench.document().folderBytes();
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Export the coreset as CSV"),
                                                      QStringLiteral("coreset.csv"), tr("CSV (*.csv)"));
    if (!file.isEmpty() && isShown(folder))
        m_workbench.runExportOf({QFile::encodeName(file).toStdString(), {}, {}});
}

void StudyCommands::exportOther()
{
    const std::string folder = m_workbench.document().folderBytes();
    ExportDialog dialog(m_workbench, m_window);
    if (dialog.exec() == QDialog::Accepted && isShown(folder))
        m_workbench.runExportOf(dialog.request());
}

void StudyCommands::joinMetadata()
{
    const std::string folder = m_workbench.document().folderBytes();
    MetadataDialog dialog(m_workbench.document().content().snapshot.settings, m_window);
    if (dialog.exec() != QDialog::Accepted || !isShown(folder))
        return;
    m_workbench.runOther(tr("Join metadata"),
                         [study = folder, csv = dialog.csv(), options = dialog.options()](JobContext &context) {
                             context.say(coresift::joinMetadata(study, csv, options, context).summary());
                         });
}

void StudyCommands::relocate()
{
    const std::string study = m_workbench.document().folderBytes();
    const auto content = m_workbench.document().shared(); // is read again while the dialog is open
    RelocateDialog dialog(study, content->snapshot.settings.roots, content->missingRoots, m_window);
    if (dialog.exec() != QDialog::Accepted || !isShown(study))
        return;
    m_workbench.runOther(tr("Relocate a folder"), [study, root = dialog.root(), folder = dialog.folder()](
                                                      JobContext &) { relocateRoot(study, root, folder); });
}

bool StudyCommands::isDone(Stage stage) const
{
    const StudyDocument &document = m_workbench.document();
    return document.isOpen() && document.content().snapshot.status(stage).state == StageState::Done;
}

QString StudyCommands::nextStep() const
{
    if (!isDone(Stage::Scan))
        return tr("Scan the folders first: choose “Scan folders” on the left and press Run.");
    if (!isDone(Stage::Retrieval))
        return tr("Train a retrieval encoder on the target set, or load one.");
    if (!isDone(Stage::Embed))
        return tr("Embed the images: their features make the map and the coreset.");
    return {};
}

} // namespace coresift
