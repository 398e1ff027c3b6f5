#include "app/task_forms.h"

#include "app/scrolled.h"
#include "app/wrapped_label.h"
#include "widgets/option_form.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coresift {

const std::vector<std::string> &evaluationTasks()
{
    static const std::vector<std::string> tasks{"knn",       "linear",    "attributes",  "linear-protocol",
                                                "fine-tune", "detection", "segmentation"};
    return tasks;
}

QString evaluationTaskTitle(const std::string &task)
{
    if (task == "knn")
        return TaskForms::tr("&Nearest neighbours");
    if (task == "linear")
        return TaskForms::tr("&Logistic regression");
    if (task == "attributes")
        return TaskForms::tr("&Columns of labels");
    if (task == "linear-protocol")
        return TaskForms::tr("Linear, &published protocol");
    if (task == "fine-tune")
        return TaskForms::tr("&Fine-tuning");
    if (task == "detection")
        return TaskForms::tr("&Detection");
    return TaskForms::tr("&Segmentation");
}

TaskForms::TaskForms(const KnnOptions &knn, Seeds seeds, QWidget *parent) : QStackedWidget(parent), m_knn(knn)
{
    m_knnForm = new OptionForm;
    m_knnForm->build(knn);
    addPage("knn", tr("The classes of the nearest images vote. Exact, and done in seconds."), m_knnForm);
    m_read["knn"] = [this](EvaluateRequest &request) {
        request.nearest = true;
        request.knn = m_knn;
        return m_knnForm->read(*request.knn).empty();
    };
    m_show.emplace_back([this](const EvaluateRequest &request) {
        if (request.knn)
            m_knnForm->setValues(optionsToJson(*request.knn));
    });
    addPage("linear",
            tr("A linear classifier on the features, its penalty chosen on a fifth that is held out: the answer in "
               "seconds."),
            nullptr);
    m_read["linear"] = [](EvaluateRequest &request) { return request.linear = true; };
    addPage("attributes",
            tr("Logistic regression for each column of the study's metadata: maker and model, sex and age, what a "
               "table says."),
            nullptr);
    m_read["attributes"] = [](EvaluateRequest &request) { return request.attributes = true; };
    addTrained("linear-protocol",
               tr("A linear layer learns for 100 epochs on the frozen encoder, as the paper does it."), seeds,
               &EvaluateRequest::linearProtocol);
    addTrained("fine-tune", tr("The whole network learns, from all labels or from a share of them."), seeds,
               &EvaluateRequest::fineTune);
    addTrained("detection", tr("A RetinaNet on the encoder learns the boxes; average precision as MS COCO has it."),
               seeds, &EvaluateRequest::detection);
    addTrained("segmentation", tr("A DeepLab v3+ on the encoder learns the masks; mean intersection over union."),
               seeds, &EvaluateRequest::segmentation);
}

void TaskForms::addPage(const std::string &task, const QString &intro, OptionForm *form)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(wrappedLabel(intro));
    if (form != nullptr)
        layout->addWidget(form);
    layout->addStretch(1);
    m_pages[task] = addWidget(form == nullptr ? page : scrolled(page));
    m_forms[task] = form;
}

template <class Options>
void TaskForms::addTrained(const std::string &task, const QString &intro, Seeds seeds,
                           std::optional<Options> EvaluateRequest::*options)
{
    auto *form = new OptionForm;
    if (seeds == Seeds::GivenByOthers)
        form->setUse<Options>([](const Options &, const std::string &field) { return field != "seed"; });
    form->build(Options());
    addPage(task, intro, form);
    m_read[task] = [form, options](EvaluateRequest &request) {
        (request.*options).emplace();
        return form->read(*(request.*options)).empty();
    };
    m_show.emplace_back([form, options](const EvaluateRequest &request) {
        if (request.*options)
            form->setValues(optionsToJson(*(request.*options)));
    });
}

void TaskForms::setKnn(const KnnOptions &knn)
{
    m_knnForm->changeRecipe(optionsToJson(m_knn), optionsToJson(knn));
    m_knn = knn;
}

void TaskForms::showRequest(const EvaluateRequest &request)
{
    for (const auto &show : m_show)
        show(request);
}

void TaskForms::showTask(const std::string &task)
{
    setCurrentIndex(m_pages.at(task));
}

bool TaskForms::read(const std::string &task, EvaluateRequest &request)
{
    if (m_read.at(task)(request))
        return true;
    showTask(task);
    if (QWidget *const field = m_forms.at(task)->firstWithProblem())
        field->setFocus(); // scrolls there
    return false;
}

} // namespace coresift
