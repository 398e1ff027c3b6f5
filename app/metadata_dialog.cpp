#include "app/metadata_dialog.h"

#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace coresift {

MetadataDialog::MetadataDialog(const StudySettings &settings, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Join metadata"));
    auto *intro =
        new QLabel(tr("A CSV with a row an image: its path, and columns such as licence, source, patient or "
                      "date. They can then be filtered by, are shown beside each image, and go into exports."));
    intro->setWordWrap(true);
    m_csv = new QLineEdit;
    auto *browse = new QPushButton(tr("&Browse…"));
    m_root = new QComboBox;
    for (const Root &root : settings.roots)
        m_root->addItem(QStringLiteral("%1 (%2)").arg(fromBytes(root.name), roleTitle(root.role)),
                        fromBytes(root.name));
    const auto open = std::find_if(settings.roots.begin(), settings.roots.end(),
                                   [](const Root &root) { return root.role == SetRole::OpenSet; });
    if (open != settings.roots.end())
        m_root->setCurrentIndex(static_cast<int>(open - settings.roots.begin()));
    m_pathColumn = new QLineEdit;
    m_pathColumn->setPlaceholderText(tr("the first named path, file, filename or image"));
    m_byName = new QCheckBox(tr("A path that is not there may stand for the one image of that &file name"));
    auto *buttons = new QDialogButtonBox;
    m_join = buttons->addButton(tr("&Join"), QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    buttons->addButton(QDialogButtonBox::Cancel);
    m_join->setEnabled(false);
    describe(*this, intro->text());
    describe(*m_csv, tr("The table, with the names of its columns in the first line. It is read once and kept in the "
                        "study."));
    describe(*m_root, tr("The folder of the study that the paths in the table belong to."));
    describe(*m_pathColumn, tr("The column that says which image a row is about; empty finds it by its name."));
    describe(*m_byName,
             tr("For tables whose paths are of another computer: the file name alone is looked for, and taken "
                "where only one image has it."));

    auto *file = new QHBoxLayout;
    file->addWidget(m_csv, 1);
    file->addWidget(browse);
    auto *layout = new QFormLayout(this);
    layout->addRow(intro);
    layout->addRow(tr("&CSV file"), file);
    qobject_cast<QLabel *>(layout->labelForField(file))->setBuddy(m_csv);
    layout->addRow(tr("Images &of"), m_root);
    layout->addRow(tr("Column of &paths"), m_pathColumn);
    layout->addRow(m_byName);
    layout->addRow(buttons);
    resize(520, sizeHint().height());
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getOpenFileName(this, tr("Table about the images"), {},
                                                            tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        if (!chosen.isEmpty())
            m_csv->setText(chosen);
    });
    connect(m_csv, &QLineEdit::textChanged, this, [this](const QString &text) { m_join->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::string MetadataDialog::csv() const
{
    return QFile::encodeName(m_csv->text()).toStdString();
}

JoinOptions MetadataDialog::options() const
{
    return {m_root->currentData().toString().toStdString(), m_pathColumn->text().trimmed().toStdString(),
            m_byName->isChecked()};
}

} // namespace coresift
