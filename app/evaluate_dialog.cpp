#include "app/evaluate_dialog.h"

#include "app/scrolled.h"
#include "app/wrapped_label.h"
#include "widgets/option_form.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coresift {

namespace {

constexpr int kMostFolds = 100;

} // namespace

EvaluateDialog::EvaluateDialog(const KnnOptions &knn, const std::vector<std::string> &columns, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(stageTitle(Stage::Evaluate));
    const QString intro =
        tr("Measures what the last pretrained encoder is worth, or the retrieval encoder where there is "
           "none. Classes are those of the scan, boxes and masks those of the data sets in the "
           "study's folders.");
    describe(*this, intro);
    auto *buttons = new QDialogButtonBox;
    m_run = buttons->addButton(tr("Run"), QDialogButtonBox::AcceptRole); // first, else Tab misses Cancel
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(intro));
    layout->addWidget(buildTasks(knn), 1);
    layout->addWidget(buildCommon(columns));
    layout->addWidget(buttons);
    m_run->setDefault(true); // only now does it belong to the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &EvaluateDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EvaluateDialog::reject);
    m_tasks.front().box->setChecked(true);
    m_pages->setCurrentIndex(0);
    updateRun();
    resize(760, 520);
}

QWidget *EvaluateDialog::buildTasks(const KnnOptions &knn)
{
    auto *tasks = new QWidget;
    auto *boxes = new QWidget;
    m_boxes = new QGridLayout(boxes);
    m_boxes->setContentsMargins(0, 0, 8, 0);
    m_pages = new QStackedWidget;
    auto *layout = new QHBoxLayout(tasks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(boxes);
    layout->addWidget(m_pages, 1);

    OptionForm *form = addForm(tr("The classes of the nearest images vote. Exact, and done in seconds."), knn);
    addTask(tr("&Nearest neighbours"), {}, form).request = [form, knn](EvaluateRequest &request) {
        request.nearest = true;
        request.knn = knn;
        return form->read(*request.knn).empty();
    };
    addTask(tr("&Logistic regression"),
            tr("A linear classifier on the features, its penalty chosen on a fifth that is held out: the answer in "
               "seconds."),
            nullptr)
        .request = [](EvaluateRequest &request) { return request.linear = true; };
    addTask(tr("&Columns of labels"),
            tr("Logistic regression for each column of the study's metadata: maker and model, sex and age, what a "
               "table says."),
            nullptr)
        .request = [](EvaluateRequest &request) { return request.attributes = true; };
    const auto trained = [this](const QString &name, const QString &intro, auto options, auto member) {
        OptionForm *taskForm = addForm(intro, options);
        addTask(name, {}, taskForm).request = [taskForm, options, member](EvaluateRequest &request) {
            request.*member = options;
            return taskForm->read(*(request.*member)).empty();
        };
    };
    trained(tr("Linear, &published protocol"),
            tr("A linear layer learns for 100 epochs on the frozen encoder, as the paper does it."),
            LinearProtocolOptions(), &EvaluateRequest::linearProtocol);
    trained(tr("&Fine-tuning"), tr("The whole network learns, from all labels or from a share of them."),
            FineTuneOptions(), &EvaluateRequest::fineTune);
    trained(tr("&Detection"), tr("A RetinaNet on the encoder learns the boxes; average precision as MS COCO has it."),
            DetectionOptions(), &EvaluateRequest::detection);
    trained(tr("&Segmentation"), tr("A DeepLab v3+ on the encoder learns the masks; mean intersection over union."),
            SegmentationOptions(), &EvaluateRequest::segmentation);
    m_boxes->setRowStretch(static_cast<int>(m_tasks.size()), 1);
    return tasks;
}

template <class Options> OptionForm *EvaluateDialog::addForm(const QString &intro, const Options &options)
{
    auto *form = new OptionForm;
    form->build(options);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(wrappedLabel(intro));
    layout->addWidget(form);
    layout->addStretch(1);
    m_pages->addWidget(scrolled(page));
    return form;
}

EvaluateDialog::Task &EvaluateDialog::addTask(const QString &name, const QString &intro, OptionForm *form)
{
    if (form == nullptr) {
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->addWidget(wrappedLabel(intro));
        layout->addStretch(1);
        m_pages->addWidget(page);
    }
    const int number = static_cast<int>(m_tasks.size());
    auto *box = new QCheckBox(name);
    describe(*box, tr("Check the tasks that are wanted. The options of the one that was clicked last stand beside "
                      "them."));
    m_boxes->addWidget(box, number, 0);
    connect(box, &QCheckBox::clicked, this, [this, number] { m_pages->setCurrentIndex(number); });
    connect(box, &QCheckBox::toggled, this, &EvaluateDialog::updateRun);
    m_tasks.push_back({box, form, {}});
    return m_tasks.back();
}

QWidget *EvaluateDialog::buildCommon(const std::vector<std::string> &columns)
{
    m_folds = new QSpinBox;
    m_folds->setRange(2, kMostFolds);
    m_folds->setValue(m_request.folds);
    describe(*m_folds, tr("Without a test set the target set is divided into so many parts, and each is classified by "
                          "what the others teach."));
    m_groupBy = new QComboBox;
    m_groupBy->addItem(tr("nothing"), QString());
    for (const std::string &column : columns)
        m_groupBy->addItem(fromBytes(column), fromBytes(column));
    describe(*m_groupBy, tr("Images of one patient, specimen or site stay together: none of them is learned from while "
                            "another one is measured."));
    auto *common = new QWidget;
    auto *form = new QFormLayout(common);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Folds without a test set"), m_folds);
    form->addRow(tr("Keep together by"), m_groupBy);
    return common;
}

void EvaluateDialog::updateRun()
{
    m_run->setEnabled(
        std::any_of(m_tasks.begin(), m_tasks.end(), [](const Task &task) { return task.box->isChecked(); }));
}

void EvaluateDialog::tryAccept()
{
    m_request = {};
    m_request.nearest = false;
    m_request.folds = m_folds->value();
    m_request.groupBy = m_groupBy->currentData().toString().toStdString();
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        if (m_tasks[i].box->isChecked() && !m_tasks[i].request(m_request))
            return m_pages->setCurrentIndex(static_cast<int>(i));
    accept();
}

std::optional<EvaluateRequest> EvaluateDialog::ask()
{
    return exec() == Accepted ? std::optional(m_request) : std::nullopt;
}

} // namespace coresift
