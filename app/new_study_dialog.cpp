#include "app/new_study_dialog.h"

#include "app/background.h"
#include "core/dataset/dataset_reader.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace coresift {

namespace {

std::vector<std::string> bytesOf(const QStringList &folders)
{
    std::vector<std::string> bytes;
    for (const QString &folder : folders)
        bytes.push_back(QFile::encodeName(folder).toStdString());
    return bytes;
}

/// By the names in the folders alone. Class folders are no data set's own layout: they have a box of their own.
DataSetFolders dataSetsAmong(const QStringList &folders)
{
    DataSetFolders found;
    found.lookedAt = folders;
    for (const QString &folder : folders) {
        const DatasetReader *reader = nullptr;
        try {
            reader = recognise(DatasetFolder(QFile::encodeName(folder).toStdString()));
        } catch (const Error &damaged) {
            found.problems.push_back(problemWords(damaged));
        }
        if (reader == nullptr || std::string(reader->name) == "image-folder")
            continue;
        found.folders.push_back(folder);
        found.titles.push_back(QString::fromUtf8(reader->title));
    }
    return found;
}

} // namespace

QStringList draggedFolders(const QMimeData &data)
{
    QStringList folders;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            folders.push_back(QDir::cleanPath(url.toLocalFile()));
    return folders;
}

FolderList::FolderList(const QString &title, const QString &hint, QWidget *parent) : QWidget(parent), m_title(title)
{
    setAcceptDrops(true);
    m_view = new QListView;
    m_view->setModel(&m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setMinimumHeight(64);
    m_view->setAccessibleName(title);
    m_hint = new QLabel(hint, m_view);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_view);
    over->addWidget(m_hint);
    auto *heading = new QLabel(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    auto *add = new QPushButton(tr("Add…"));
    m_remove = new QPushButton(tr("Remove"));
    add->setAccessibleName(tr("Add to %1").arg(title));
    m_remove->setAccessibleName(tr("Remove from %1").arg(title));
    add->setAutoDefault(false); // Enter creates the study
    m_remove->setAutoDefault(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading, 0, 0, 1, 2);
    layout->addWidget(m_view, 1, 0, 3, 1);
    layout->addWidget(add, 1, 1);
    layout->addWidget(m_remove, 2, 1);
    layout->setRowStretch(3, 1);
    connect(add, &QPushButton::clicked, this, &FolderList::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &FolderList::removeSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FolderList::updateRemove);
    updateRemove();
}

void FolderList::updateRemove()
{
    m_remove->setEnabled(m_view->currentIndex().isValid());
}

void FolderList::add(const QString &folder)
{
    QStringList folders = m_model.stringList();
    if (folders.contains(folder) || !QFileInfo(folder).isDir())
        return;
    folders.push_back(folder);
    m_model.setStringList(folders);
    m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    updateRemove();
    m_hint->hide();
    Q_EMIT changed();
}

void FolderList::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, m_title);
    if (!folder.isEmpty())
        add(QDir::cleanPath(folder));
}

void FolderList::removeSelected()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_model.removeRow(current.row());
    updateRemove();
    m_hint->setVisible(m_model.rowCount() == 0);
    Q_EMIT changed();
}

void FolderList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFolders(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FolderList::dropEvent(QDropEvent *event)
{
    for (const QString &folder : draggedFolders(*event->mimeData()))
        add(folder);
    event->acceptProposedAction();
}

NewStudyDialog::NewStudyDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New study"));
    describe(*this,
             tr("A study keeps what is computed of some folders of images in a folder of its own. The images stay "
                "where they are and are only read."));
    m_target = new FolderList(tr("Target set"), tr("Drop the folder with your target images here"));
    m_openSet = new FolderList(tr("Open-set"), tr("Drop the folder with unlabelled images here"));
    m_test = new FolderList(tr("Test set (optional)"),
                            tr("Labelled images to measure encoders on, in a folder for each class"));
    m_labels = new QCheckBox(tr("Folder names are &classes"));
    m_labels->setToolTip(tr("Images take the name of the folder they lie in as their class"));
    describe(*m_labels, m_labels->toolTip());
    m_layout = new QCheckBox(tr("Use the classes and official splits of %1").arg(tr("Target set")));
    m_layout->setObjectName(QStringLiteral("layout"));
    describe(*m_layout,
             tr("Classes, columns of labels, boxes and masks are those of the data set's own annotations, and "
                "the images of its official test split become the test set."));
    m_layout->hide();
    describe(*m_target,
             tr("Images of the domain you care about; some hundred to some thousand. No labels are needed."));
    describe(*m_openSet, tr("A large collection of unlabelled images, in which those that help are looked for."));
    describe(*m_test, tr("Images with known classes, to measure an encoder when it is trained. They are never trained "
                         "on."));
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("studyFolder"));
    describe(*m_folder, tr("Where the study is kept: settings, features, coreset and trained encoders. It is made anew "
                           "and may not lie in a folder of images."));
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setAutoDefault(false);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, style::error(palette()));
    m_problem->setPalette(red);
    m_problem->hide();
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_doing = new QLabel;
    m_doing->setWordWrap(true);
    m_doing->hide();
    auto *buttons = new QDialogButtonBox;
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setDefault(true);

    auto *where = new QGridLayout;
    auto *label = new QLabel(tr("Study folder"));
    label->setBuddy(m_folder);
    where->addWidget(label, 0, 0);
    where->addWidget(m_folder, 0, 1);
    where->addWidget(browse, 0, 2);
    m_inputs = new QWidget;
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_openSet), static_cast<QWidget *>(m_test),
          static_cast<QWidget *>(m_layout), static_cast<QWidget *>(m_labels)})
        inputs->addWidget(part);
    inputs->addLayout(where);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_inputs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_bar);
    layout->addWidget(m_doing);
    layout->addWidget(buttons);
    connect(m_target, &FolderList::changed, this, &NewStudyDialog::suggestFolder);
    connect(m_target, &FolderList::changed, this, &NewStudyDialog::recogniseLayouts);
    connect(m_layout, &QCheckBox::toggled, m_labels, &QCheckBox::setDisabled);
    connect(m_test, &FolderList::changed, this, [this] {
        if (!m_test->folders().isEmpty())
            m_labels->setChecked(true); // a test set is of no use without classes
    });
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderTyped = true; });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getSaveFileName(this, tr("Study folder"), m_folder->text(), {}, nullptr,
                                                            QFileDialog::ShowDirsOnly);
        if (!folder.isEmpty())
            setStudyFolder(folder);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewStudyDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewStudyDialog::reject);
    connect(&m_runner, &JobRunner::progressed, this, &NewStudyDialog::showProgress);
    connect(&m_runner, &JobRunner::failed, this, &NewStudyDialog::end);
    connect(&m_runner, &JobRunner::cancelled, this, [this] { end({}); });
    connect(&m_runner, &JobRunner::finished, this, [this] {
        Q_EMIT created(studyFolder());
        accept();
    });
    suggestFolder();
    resize(560, 520);
}

void NewStudyDialog::addTarget(const QString &folder)
{
    m_target->add(folder);
}
void NewStudyDialog::addOpenSet(const QString &folder)
{
    m_openSet->add(folder);
}
void NewStudyDialog::addTest(const QString &folder)
{
    m_test->add(folder);
}

void NewStudyDialog::setStudyFolder(const QString &folder)
{
    m_folderTyped = true;
    m_folder->setText(folder);
}

QString NewStudyDialog::studyFolder() const
{
    return QDir::cleanPath(m_folder->text());
}

NewStudy NewStudyDialog::study() const
{
    NewStudy study;
    study.folder = QFile::encodeName(studyFolder()).toStdString();
    study.target = bytesOf(m_target->folders());
    study.openSet = bytesOf(m_openSet->folders());
    study.test = bytesOf(m_test->folders());
    study.scan.labels = m_labels->isChecked() ? "folder" : "none";
    if (m_dataSets.isEmpty() || !m_layout->isChecked())
        return study;
    QStringList others = m_target->folders();
    for (const QString &folder : m_dataSets)
        others.removeAll(folder);
    study.target = bytesOf(others);
    study.dataSets = bytesOf(m_dataSets);
    study.scan.labels = "layout";
    return study;
}

void NewStudyDialog::recogniseLayouts()
{
    m_isLooking = true;
    m_problem->hide(); // of other folders
    m_dataSets.clear();
    inBackground(
        this, [folders = m_target->folders()] { return dataSetsAmong(folders); },
        [this](const DataSetFolders &found) { showDataSets(found); },
        [this](const QString &message) {
            m_isLooking = false;
            showProblem(message);
        });
}

void NewStudyDialog::showDataSets(const DataSetFolders &found)
{
    if (found.lookedAt != m_target->folders())
        return; // others are looked at already
    m_dataSets = found.folders;
    QStringList titles = found.titles;
    titles.removeDuplicates();
    m_layout->setText(tr("Use the classes and official splits of %1").arg(titles.join(QStringLiteral(", "))));
    if (m_dataSets.isEmpty() || m_layout->isHidden()) // the user's own choice stays while there are any
        m_layout->setChecked(!m_dataSets.isEmpty());
    m_layout->setVisible(!m_dataSets.isEmpty());
    m_isLooking = false;
    if (!found.problems.isEmpty())
        return showProblem(found.problems.join(QLatin1Char('\n')));
    if (m_isWanted)
        create();
}

/// What was to be created waits for the user's second thought.
void NewStudyDialog::showProblem(const QString &message)
{
    m_isWanted = false;
    setIsMaking(false);
    m_problem->setText(message);
    m_problem->show();
}

void NewStudyDialog::setIsMaking(bool on)
{
    m_inputs->setEnabled(!on);
    m_create->setEnabled(!on);
    m_bar->setVisible(on);
    m_bar->setRange(0, 0);
    m_doing->setVisible(on);
    m_doing->clear();
}

void NewStudyDialog::showProgress(const Progress &progress)
{
    constexpr int kFine = 1000;
    m_bar->setRange(0, progress.total > 0 ? kFine : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(kFine * progress.done / progress.total));
    if (!m_isClosing)
        m_doing->setText(progressWords(progress));
}

/// "Documents/Coresift/birds" for the target folder "birds", numbered when that is taken.
void NewStudyDialog::suggestFolder()
{
    if (m_folderTyped)
        return;
    const QStringList target = m_target->folders();
    const QString name = target.isEmpty() ? tr("study") : QFileInfo(target.front()).fileName();
    const QString base =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Coresift/") + name;
    QString folder = base;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = QStringLiteral("%1-%2").arg(base).arg(i);
    m_folder->setText(folder);
}

void NewStudyDialog::create()
{
    m_problem->hide();
    setIsMaking(true);
    m_isWanted = m_isLooking; // a study of folders that are looked at still waits until they are known
    if (!m_isWanted)          // the annotations of a data set may take minutes to read
        m_runner.start([study = study()](JobContext &context) { createStudy(study, context); });
}

void NewStudyDialog::end(const QString &message)
{
    if (m_isClosing)
        return QDialog::reject();
    showProblem(message);
}

void NewStudyDialog::reject()
{
    if (!m_runner.isRunning())
        return QDialog::reject();
    m_isClosing = true;
    m_doing->setText(tr("Cancelling…"));
    m_runner.cancel();
}

} // namespace coresift
