#include "app/comparison_dialog.h"

#include "app/division_form.h"
#include "app/stage_dialogs.h"
#include "app/task_forms.h"
#include "app/wrapped_label.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kEncodersHeight = 96; // px; the options have the rest

} // namespace

ComparisonDialog::ComparisonDialog(const KnnOptions &knn, const std::vector<std::string> &columns, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Options of the comparison"));
    const QString intro = tr("How each encoder is measured, and encoders of your own that are measured beside those "
                             "that the comparison trains.");
    describe(*this, intro);
    m_tasks = new QListWidget;
    m_tasks->setAccessibleName(tr("Tasks"));
    describe(*m_tasks, tr("The tasks that are measured. The options of the chosen one stand beside it."));
    m_tasks->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_tasks->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_forms = new TaskForms(knn, TaskForms::Seeds::GivenByOthers);
    m_division = new DivisionForm(columns);
    auto *tasks = new QHBoxLayout;
    tasks->addWidget(m_tasks);
    tasks->addWidget(m_forms, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(intro));
    layout->addLayout(tasks, 1);
    layout->addWidget(m_division);
    layout->addWidget(buildEncoders());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tasks, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *task) {
        if (task != nullptr)
            m_forms->showTask(task->data(Qt::UserRole).toString().toStdString());
    });
    resize(760, 620);
}

QWidget *ComparisonDialog::buildEncoders()
{
    auto *group = new QGroupBox(tr("Encoders of your own"));
    m_encoders.setHorizontalHeaderLabels({tr("Name"), tr("File")});
    m_encoderView = new QTreeView;
    m_encoderView->setModel(&m_encoders);
    m_encoderView->setRootIsDecorated(false);
    m_encoderView->setAccessibleName(tr("Encoders of your own"));
    m_encoderView->setFixedHeight(kEncodersHeight);
    describe(*m_encoderView, tr("Each is measured once, and stands in the table under its name. A double click or F2 "
                                "edits the name."));
    auto *add = new QPushButton(tr("&Add…"));
    add->setAutoDefault(false);
    describe(*add, tr("Adds an encoder in a file: safetensors, PyTorch or TorchScript."));
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setAutoDefault(false);
    describe(*m_remove, tr("Takes the chosen encoder out of the comparison. Its file stays."));
    auto *side = new QVBoxLayout;
    side->addWidget(add);
    side->addWidget(m_remove);
    side->addStretch(1);
    auto *layout = new QHBoxLayout(group);
    layout->addWidget(m_encoderView, 1);
    layout->addLayout(side);
    connect(add, &QPushButton::clicked, this, [this] {
        const QPointer<ComparisonDialog> self(this); // goes when another study is opened meanwhile
        const std::optional<EncoderSource> source = askEncoder(tr("Add an encoder"), parentWidget());
        if (self && source)
            addEncoder(*source);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_encoderView->currentIndex().row();
        m_sources.erase(m_sources.begin() + row);
        m_encoders.removeRow(row);
    });
    connect(m_encoderView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparisonDialog::updateRemove);
    updateRemove();
    return group;
}

void ComparisonDialog::updateRemove()
{
    m_remove->setEnabled(m_encoderView->currentIndex().isValid());
}

void ComparisonDialog::setStudy(const KnnOptions &knn, const std::vector<std::string> &columns)
{
    m_forms->setKnn(knn);
    m_division->setColumns(columns);
}

void ComparisonDialog::showRequest(const ComparisonOptions &request)
{
    m_forms->showRequest(request.evaluate);
    m_division->show(request.evaluate.division);
    m_encoders.removeRows(0, m_encoders.rowCount());
    m_sources.clear();
    for (const OwnEncoder &encoder : request.encoders)
        addEncoder(encoder.source, fromBytes(encoder.name));
}

/// The file's, or that of its folder for the name that every run's encoder has; numbered when it is taken.
QString ComparisonDialog::freeName(const QString &file) const
{
    const QFileInfo info(file);
    const QString own = info.completeBaseName(),
                  base = own == QStringLiteral("encoder") ? info.absoluteDir().dirName() : own;
    QString name = base;
    for (int i = 2; !m_encoders.findItems(name).isEmpty(); ++i)
        name = QStringLiteral("%1 %2").arg(base).arg(i);
    return name;
}

void ComparisonDialog::addEncoder(const EncoderSource &source, const QString &name)
{
    const QString file = QFile::decodeName(QByteArray::fromStdString(source.file));
    auto *title = new QStandardItem(name.isEmpty() ? freeName(file) : name);
    auto *path = new QStandardItem(file);
    path->setEditable(false);
    path->setToolTip(file.toHtmlEscaped());
    m_sources.push_back(source);
    m_encoders.appendRow({title, path});
    m_encoderView->resizeColumnToContents(0);
    m_encoderView->setCurrentIndex(title->index());
}

void ComparisonDialog::showTasks(const std::vector<std::string> &tasks)
{
    m_tasks->clear();
    for (const std::string &task : tasks) {
        auto *item = new QListWidgetItem(withoutMnemonic(evaluationTaskTitle(task)), m_tasks);
        item->setData(Qt::UserRole, QString::fromStdString(task));
    }
    m_tasks->setCurrentRow(0);
}

bool ComparisonDialog::read(const std::vector<std::string> &tasks, ComparisonOptions &options)
{
    EvaluateRequest request;
    request.division = m_division->division();
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (!m_forms->read(tasks[i], request)) {
            showTasks(tasks);
            m_tasks->setCurrentRow(static_cast<int>(i));
            open();
            return false;
        }
    options.evaluate = request;
    for (int row = 0; row < m_encoders.rowCount(); ++row)
        options.encoders.push_back(
            {m_encoders.item(row)->text().trimmed().toStdString(), m_sources[static_cast<std::size_t>(row)]});
    return true;
}

} // namespace coresift
