#include "app/export_dialog.h"

#include "app/background.h"
#include "core/base/text.h"
#include "widgets/whats_this.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace coresift {

namespace {

constexpr int kShownPaths = 20; // of a list in the preview

QString proposed(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

} // namespace

std::string ExportDialog::Destination::bytes() const
{
    return wanted->isChecked() ? QFile::encodeName(path->text()).toStdString() : std::string();
}

ExportDialog::ExportDialog(Workbench &workbench, QWidget *parent) : QDialog(parent), m_workbench(workbench)
{
    setWindowTitle(tr("Export"));
    describe(*this,
             tr("Writes what you need outside of Coresift. Nothing is ever written into a folder of images; “Check” "
                "tells beforehand what would be."));
    m_preview = new QPlainTextEdit;
    m_preview->setReadOnly(true);
    m_preview->setPlaceholderText(tr("“Check” says what would be written, and whether there is room for it."));
    m_preview->setAccessibleName(tr("What would be written"));
    describe(*m_preview, tr("After “Check”: the files that would be written, their size and the room there is, which "
                            "get another name, and what cannot be read."));
    auto *buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole); // first, else Tab misses the others
    m_check = buttons->addButton(tr("Chec&k"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *box : {sourceBox(), tableBox(), imagesBox(), othersBox()})
        layout->addWidget(box);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(620, 720);
    connect(m_check, &QPushButton::clicked, this, &ExportDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &ExportDialog::updateState);
    connect(m_coreset, &QRadioButton::toggled, this, &ExportDialog::updateState);
    updateState();
}

QWidget *ExportDialog::sourceBox()
{
    auto *box = new QWidget;
    m_coreset = new QRadioButton(
        tr("the c&oreset (%1 images)").arg(countWords(static_cast<std::int64_t>(m_workbench.coreset().size()))));
    describe(*box, tr("Which images are exported: those that the selection takes, or those that are chosen in gallery "
                      "and map."));
    const auto chosen = static_cast<std::int64_t>(m_workbench.chosen().ids().size());
    m_chosen = new QRadioButton(tr("the c&hosen images (%1)").arg(countWords(chosen)));
    m_chosen->setEnabled(chosen > 0);
    m_coreset->setEnabled(!m_workbench.coreset().empty());
    (m_coreset->isEnabled() ? m_coreset : m_chosen)->setChecked(true);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_coreset);
    layout->addWidget(m_chosen);
    layout->addStretch(1);
    return box;
}

/// A check box with a path beside it; `filter` empty: a folder.
ExportDialog::Destination ExportDialog::addDestination(QWidget &into, const QString &title, const QString &filter,
                                                       const QString &proposal)
{
    Destination destination{new QCheckBox(title), new QLineEdit(proposed(proposal))};
    destination.path->setAccessibleName(title);
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setAccessibleName(tr("Browse for %1").arg(title));
    auto *layout = static_cast<QGridLayout *>(into.layout());
    const int row = layout->rowCount();
    layout->addWidget(destination.wanted, row, 0);
    layout->addWidget(destination.path, row, 1);
    layout->addWidget(browse, row, 2);
    connect(destination.path, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(browse, &QPushButton::clicked, this, [this, destination, filter, title] {
        const QString path = filter.isEmpty()
                                 ? QFileDialog::getExistingDirectory(this, title, destination.path->text())
                                 : QFileDialog::getSaveFileName(this, title, destination.path->text(), filter);
        if (path.isEmpty())
            return;
        destination.path->setText(path);
        destination.wanted->setChecked(true);
    });
    return destination;
}

QWidget *ExportDialog::tableBox()
{
    auto *box = new QGroupBox(tr("Table"));
    describe(*box,
             tr("A line for each image with the columns that are checked, such as path, rank and cosine, and those "
                "of joined metadata."));
    auto *grid = new QGridLayout(box);
    m_csv = addDestination(*box, tr("C&SV"), tr("CSV (*.csv)"), QStringLiteral("coreset.csv"));
    m_csv.wanted->setChecked(true);
    m_columns = new QStandardItemModel(this);
    for (const std::string &column : exportColumns(*m_workbench.document().content().metadata)) {
        auto *item = new QStandardItem(fromBytes(column));
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(Qt::Checked);
        m_columns->appendRow(item);
    }
    auto *columns = new QListView;
    columns->setModel(m_columns);
    columns->setFlow(QListView::LeftToRight);
    columns->setWrapping(true);
    columns->setResizeMode(QListView::Adjust);
    columns->setFixedHeight(72);
    columns->setAccessibleName(tr("Columns"));
    grid->addWidget(new QLabel(tr("Columns")), grid->rowCount(), 0, Qt::AlignTop);
    grid->addWidget(columns, grid->rowCount() - 1, 1, 1, 2);
    m_noColumn = new QLabel(tr("No column is checked: check one, or leave out the CSV."));
    m_noColumn->setWordWrap(true);
    grid->addWidget(m_noColumn, grid->rowCount(), 1, 1, 2);
    connect(m_columns, &QStandardItemModel::itemChanged, this, &ExportDialog::updateState);
    return box;
}

QWidget *ExportDialog::imagesBox()
{
    auto *box = new QGroupBox(tr("Images"));
    describe(*box, tr("The images themselves in a new folder, copied or linked. Images of the same name get a suffix, "
                      "and a file says which is which."));
    auto *grid = new QGridLayout(box);
    m_images = addDestination(*box, tr("&Images in a new folder"), {}, QStringLiteral("coreset"));
    m_place = new QComboBox;
    m_place->addItems({tr("copies"), tr("links")});
    m_place->setAccessibleName(tr("Copies or links"));
    m_arrangement = new QComboBox;
    m_arrangement->addItems({tr("all in one folder"), tr("a folder for each class")});
    for (const std::string &name : m_workbench.document().content().metadata->names())
        m_arrangement->addItem(tr("a folder for each “%1”").arg(fromBytes(name)), fromBytes(name));
    m_arrangement->setAccessibleName(tr("Arrangement"));
    auto *how = new QHBoxLayout;
    how->addWidget(m_place);
    how->addWidget(m_arrangement, 1);
    grid->addLayout(how, grid->rowCount(), 1, 1, 2);
    return box;
}

QWidget *ExportDialog::othersBox()
{
    auto *box = new QGroupBox(tr("For other programs"));
    describe(*box, tr("The list of images for tools that read COCO, their features as numbers, and which images you "
                      "pinned or rejected and why."));
    new QGridLayout(box);
    m_coco = addDestination(*box, tr("COCO &JSON"), tr("JSON (*.json)"), QStringLiteral("coreset.json"));
    m_features = addDestination(*box, tr("&Features"), tr("NumPy (*.npy);;Safetensors (*.safetensors)"),
                                QStringLiteral("coreset.npy"));
    m_marks = addDestination(*box, tr("&Marks and reasons"), tr("CSV (*.csv)"), QStringLiteral("marks.csv"));
    return box;
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.csv = m_csv.bytes();
    request.columns = checkedColumns();
    (m_place->currentIndex() == 0 ? request.copyTo : request.linkTo) = m_images.bytes();
    request.tree = m_arrangement->currentIndex() > 0;
    request.folderBy = m_arrangement->currentData().toString().toStdString();
    request.coco = m_coco.bytes();
    request.features = m_features.bytes();
    request.marks = m_marks.bytes();
    if (m_chosen->isChecked())
        request.images = m_workbench.chosen().ids();
    return request;
}

std::vector<std::string> ExportDialog::checkedColumns() const
{
    std::vector<std::string> columns;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        if (m_columns->item(row)->checkState() == Qt::Checked)
            columns.push_back(m_columns->item(row)->text().toStdString());
    return columns;
}

bool ExportDialog::lacksColumns() const
{
    return m_csv.wanted->isChecked() && checkedColumns().empty(); // a request without columns would write all
}

bool ExportDialog::canExport() const
{
    const auto destinations = {&m_csv, &m_images, &m_coco, &m_features, &m_marks};
    return !lacksColumns() && std::any_of(destinations.begin(), destinations.end(),
                                          [](const Destination *place) { return !place->bytes().empty(); });
}

void ExportDialog::updateState()
{
    for (const Destination *destination : {&m_csv, &m_images, &m_coco, &m_features, &m_marks})
        destination->path->setEnabled(destination->wanted->isChecked());
    m_noColumn->setVisible(lacksColumns());
    m_place->setEnabled(m_images.wanted->isChecked());
    m_arrangement->setEnabled(m_images.wanted->isChecked());
    m_check->setEnabled(canExport());
    m_export->setEnabled(canExport());
}

void ExportDialog::preview()
{
    ExportRequest dry = request();
    dry.dryRun = true;
    m_preview->setPlainText(tr("Looking…"));
    if (m_coreset->isChecked() && !m_workbench.isKept()) // the coreset shown, which is not the study's yet
        dry.images = m_workbench.coresetIds();
    inBackground(
        this,
        [study = m_workbench.document().folderBytes(), dry] {
            SilentContext context;
            return runExport(study, dry, context);
        },
        [this](const ExportReport &report) { showReport(report); },
        [this](const QString &problem) { m_preview->setPlainText(problem); });
}

void ExportDialog::showReport(const ExportReport &report)
{
    QStringList lines{phraseWords(report.summary())};
    for (const ExportDestination &destination : report.destinations)
        lines.push_back(
            tr("%1: %2 files, %3")
                .arg(QFile::decodeName(destination.path.c_str()), countWords(destination.files),
                     byteWords(destination.bytes)) +
            (destination.freeBytes ? tr(" (%1 free there)").arg(byteWords(*destination.freeBytes)) : QString()));
    if (!report.fits())
        lines.push_back(tr("There is not enough room for it."));
    for (std::size_t i = 0; i < std::min<std::size_t>(report.renamed.size(), kShownPaths); ++i)
        lines.push_back(
            tr("%1 is written as %2, since its name is taken")
                .arg(fromBytes(showPath(report.renamed[i].path)), fromBytes(showPath(report.renamed[i].file))));
    for (std::size_t i = 0; i < std::min<std::size_t>(report.missing.size(), kShownPaths); ++i)
        lines.push_back(tr("%1 is not there or cannot be read").arg(fromBytes(showPath(report.missing[i]))));
    m_preview->setPlainText(lines.join(QLatin1Char('\n')));
    m_export->setEnabled(report.fits() && canExport());
}

} // namespace coresift
