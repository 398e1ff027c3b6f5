#include "app/study_actions.h"

#include "widgets/words.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace coresift {

namespace {

constexpr int kMenuWidth = 480; // px, of a study's name and folder

} // namespace

StudyActions::StudyActions(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window)
{
    m_menu = new QMenu(tr("Open re&cent"), window);
    m_menu->setToolTipsVisible(true);
    m_report = new QAction(tr("Re&port…"), this);
    m_report->setToolTip(tr("The study as one HTML page or PDF: sets, settings, coreset, curves, evaluation"));
    const auto follow = [this] { m_menu->setEnabled(m_recent.rowCount() > 0); };
    connect(&m_recent, &QAbstractItemModel::modelReset, this, follow);
    connect(&m_recent, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(m_menu, &QMenu::aboutToShow, this, &StudyActions::fillMenu);
    connect(m_report, &QAction::triggered, this, &StudyActions::writeReport);
    connect(&m_workbench.document(), &StudyDocument::opened, this, [this] {
        m_recent.add(m_workbench.document().folder(),
                     fromBytes(m_workbench.document().content().snapshot.settings.name));
    });
    follow();
}

void StudyActions::fillMenu()
{
    m_menu->clear();
    for (int row = 0; row < m_recent.rowCount(); ++row) {
        const RecentStudy &study = m_recent.study(row);
        QString text = study.name + QStringLiteral(" – ") + QDir::toNativeSeparators(study.folder);
        text = plainLabel(m_menu->fontMetrics().elidedText(text, Qt::ElideMiddle, kMenuWidth));
        // digits as mnemonics; the tenth is 0
        QAction *action = m_menu->addAction(QStringLiteral("&%1 %2").arg((row + 1) % 10).arg(text));
        action->setToolTip(study.folder);
        action->setEnabled(!study.missing);
        connect(action, &QAction::triggered, this, [this, folder = study.folder] { Q_EMIT openRequested(folder); });
    }
}

void StudyActions::writeReport()
{
    QFileDialog dialog(m_window, tr("Write the report"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QString pdf = tr("PDF (*.pdf)");
    dialog.setNameFilters({tr("HTML page (*.html)"), pdf});
    dialog.setDefaultSuffix(QStringLiteral("html"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, pdf](const QString &kind) {
        dialog.setDefaultSuffix(kind == pdf ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    dialog.selectFile(QFileInfo(m_workbench.document().folder()).fileName() + QStringLiteral(".html"));
    if (dialog.exec() == QDialog::Accepted)
        m_workbench.writeReport(QFile::encodeName(dialog.selectedFiles().front()).toStdString());
}

} // namespace coresift
