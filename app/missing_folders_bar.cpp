#include "app/missing_folders_bar.h"

#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace coresift {

MissingFoldersBar::MissingFoldersBar(QWidget *parent) : QFrame(parent)
{
    setFrameShape(StyledPanel);
    describe(*this, tr("Features, map and coreset are kept in the study and can be used without the images; pictures "
                       "cannot be shown, and stages that read images cannot run."));
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *relocate = new QPushButton(tr("Relocate a fol&der…"));
    m_relocate = relocate;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_relocate);
    connect(relocate, &QPushButton::clicked, this, &MissingFoldersBar::relocateRequested);
    hide();
}

void MissingFoldersBar::setMissing(const std::vector<Root> &missing, bool readOnly)
{
    QStringList folders;
    for (const Root &root : missing)
        folders.push_back(tr("%1 (%2)").arg(fromBytes(root.name), fromBytes(root.folder)));
    const QString fixed =
        tr("The folder of the study cannot be written to. Copy the study elsewhere to relocate a folder.");
    const QString list = folders.join(QStringLiteral(", "));
    m_text->setText(readOnly ? tr("Not there: %1. Connect the disk.").arg(list) + QLatin1Char(' ') + fixed
                             : tr("Not there: %1. Connect the disk, or say where the images are now.").arg(list));
    m_relocate->setEnabled(!readOnly);
    m_relocate->setToolTip(readOnly ? fixed : QString());
    setVisible(!missing.empty());
}

} // namespace coresift
