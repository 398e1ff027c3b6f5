#include "app/demo_dialog.h"

#include "app/demo.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace coresift {

DemoDialog::DemoDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Try the demo"));
    auto *text = new QLabel(tr(
        "300 pictures of footwear are the target set; 12,000 of all kinds of clothes are the open-set, 600 of them "
        "footwear. They are written into a folder of yours (about 55 MB), with a study of them. Its stages take some "
        "minutes: press “Run all” when it is open."));
    text->setWordWrap(true);
    m_folder = new QLineEdit(QDir::toNativeSeparators(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Coresift/demo")));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_browse = new QPushButton(tr("&Browse…"));
    m_browse->setAutoDefault(false);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_message = new QLabel;
    describe(*this, text->text());
    describe(*m_folder,
             tr("Where the pictures and the study of the demo are written. The folder may be deleted when you "
                "have seen enough."));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox;
    m_make = buttons->addButton(tr("&Make the demo"), QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);             // Enter makes it
    m_make->setObjectName(QStringLiteral("make"));
    m_make->setDefault(true);

    auto *where = new QHBoxLayout;
    where->addWidget(m_folder, 1);
    where->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Folder"), where);
    qobject_cast<QLabel *>(form->labelForField(where))->setBuddy(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(520, 240);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the demo"));
        if (!folder.isEmpty())
            setFolder(folder);
    });
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString &folder) { m_make->setEnabled(!folder.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &DemoDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &DemoDialog::reject);
    connect(&m_runner, &JobRunner::progressed, this, &DemoDialog::showProgress);
    connect(&m_runner, &JobRunner::finished, this, [this] {
        accept();
        Q_EMIT made(QFile::decodeName(m_study->c_str()));
    });
    connect(&m_runner, &JobRunner::failed, this, &DemoDialog::end);
    connect(&m_runner, &JobRunner::cancelled, this, [this] { end({}); });
}

void DemoDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void DemoDialog::make()
{
    const QString folder = QDir::cleanPath(QDir().absoluteFilePath(m_folder->text().trimmed()));
    for (QWidget *control :
         {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_make)})
        control->setEnabled(false);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_message->clear();
    m_study = std::make_shared<std::string>();
    m_runner.start([bytes = QFile::encodeName(folder).toStdString(), study = m_study](JobContext &context) {
        *study = makeDemo(bytes, context);
    });
}

void DemoDialog::showProgress(const Progress &progress)
{
    if (m_closing)
        return;
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    m_message->setText(progressWords(progress));
}

void DemoDialog::end(const QString &message)
{
    if (m_closing)
        return QDialog::reject();
    m_bar->hide();
    m_message->setText(message);
    for (QWidget *control :
         {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_browse), static_cast<QWidget *>(m_make)})
        control->setEnabled(true);
}

void DemoDialog::reject()
{
    if (!m_runner.isRunning())
        return QDialog::reject();
    m_closing = true;
    m_message->setText(tr("Cancelling…"));
    m_runner.cancel();
}

} // namespace coresift
