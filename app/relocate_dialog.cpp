#include "app/relocate_dialog.h"

#include "app/background.h"
#include "core/study/missing_roots.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kPauseOfTyping = 250; // ms

} // namespace

RelocateDialog::RelocateDialog(std::string studyFolder, const std::vector<Root> &roots,
                               const std::vector<Root> &missing, QWidget *parent)
    : QDialog(parent), m_study(std::move(studyFolder))
{
    setWindowTitle(tr("Relocate a folder"));
    m_root = new QComboBox;
    for (const Root &root : roots) {
        const bool isMissing =
            std::any_of(missing.begin(), missing.end(), [&](const Root &gone) { return gone.name == root.name; });
        m_root->addItem(isMissing ? tr("%1 (missing)").arg(fromBytes(root.name)) : fromBytes(root.name),
                        fromBytes(root.name));
    }
    if (!missing.empty())
        m_root->setCurrentIndex(std::max(0, m_root->findData(fromBytes(missing.front().name))));
    m_before = new QLabel;
    m_before->setWordWrap(true);
    m_before->setTextFormat(Qt::PlainText);
    m_folder = new QLineEdit;
    m_match = new QLabel;
    m_match->setWordWrap(true);
    m_match->setTextFormat(Qt::PlainText);
    m_match->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_due = new QTimer(this);
    m_due->setSingleShot(true);
    m_due->setInterval(kPauseOfTyping);
    describe(*this, tr("Tells the study where the images of a folder are now, after it was moved or a disk has another "
                       "name. Nothing is computed again; nothing is written into the folder."));
    layOut();

    describe(*m_root, tr("The folder of the study that has moved; those that are missing are marked."));
    describe(*m_folder, tr("Where its images are now. A moment after it is typed, the line below says how many of the "
                           "known images are there."));
    const auto showBefore = [this, roots] {
        m_before->setText(fromBytes(roots[static_cast<std::size_t>(m_root->currentIndex())].folder));
        look();
    };
    connect(m_root, &QComboBox::currentIndexChanged, this, showBefore);
    connect(m_folder, &QLineEdit::textChanged, m_due, qOverload<>(&QTimer::start));
    connect(m_due, &QTimer::timeout, this, &RelocateDialog::look);
    showBefore();
}

void RelocateDialog::layOut()
{
    auto *browse = new QPushButton(tr("&Browse…"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *buttons = new QDialogButtonBox;
    m_relocate = buttons->addButton(tr("&Relocate"), QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Folder of images"), m_root);
    layout->addRow(tr("It was at"), m_before);
    layout->addRow(tr("It is &now at"), place);
    qobject_cast<QLabel *>(layout->labelForField(place))->setBuddy(m_folder);
    layout->addRow(m_match);
    layout->addRow(buttons);
    resize(520, sizeHint().height());
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where are the images now?"));
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::string RelocateDialog::root() const
{
    return QFile::encodeName(m_root->currentData().toString()).toStdString();
}

std::string RelocateDialog::folder() const
{
    return QFile::encodeName(m_folder->text()).toStdString();
}

void RelocateDialog::setFolder(const QString &folder)
{
    m_folder->setText(folder);
}

/// A folder without any of the images may be a slip, and may be right where all of them are new: it is told, not
/// forbidden.
void RelocateDialog::look()
{
    const int turn = ++m_turn;
    m_relocate->setEnabled(!m_folder->text().isEmpty());
    if (m_folder->text().isEmpty())
        return tell({}, false);
    inBackground(
        this, [study = m_study, name = root(), place = folder()] { return matchRoot(study, name, place); },
        [this, turn](const RootMatch &match) {
            if (turn != m_turn)
                return;
            if (match.looked == 0)
                tell(tr("No image of this folder is known yet."), false);
            else
                tell(tr("%1 of %2 images looked for are there.").arg(countWords(match.found), countWords(match.looked)),
                     match.found == 0);
        },
        [this, turn](const QString &message) {
            if (turn == m_turn)
                tell(message, true);
        });
}

void RelocateDialog::tell(const QString &text, bool problem)
{
    QPalette colours;
    if (problem)
        colours.setColor(QPalette::WindowText, style::error(palette()));
    m_match->setPalette(colours);
    m_match->setText(text);
}

} // namespace coresift
