#include "app/stage_dialogs.h"

#include "app/evaluate_dialog.h"
#include "app/options_dialog.h"
#include "app/start_box.h"
#include "app/train_form.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>

namespace coresift {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StageDialogs", text);
}

/// Which images are pretrained on; its data is core's name of the choice.
QComboBox *imagesBox(const std::string &chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("pretrainOn"));
    box->setAccessibleName(words(QT_TRANSLATE_NOOP("StageDialogs", "Images to pretrain on")));
    describe(*box, words(QT_TRANSLATE_NOOP("StageDialogs", "Which images the encoder is trained on. The others than "
                                                           "“target set and coreset” are there to compare with.")));
    box->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "target set and coreset")), QStringLiteral("coreset"));
    box->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "target set alone")), QStringLiteral("target"));
    box->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "target set and as many random images")),
                 QStringLiteral("random"));
    box->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "target set and the whole open-set")), QStringLiteral("all"));
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(chosen))));
    return box;
}

/// What a pretraining is asked for above its form.
struct PretrainChoices {
    QComboBox *images = nullptr;
    StartBox *start = nullptr;

    PretrainRequest with(const TrainOptions &options) const
    {
        PretrainRequest request;
        request.options = options;
        request.on = images->currentData().toString().toStdString();
        request.startFrom = start->start();
        return request;
    }
};

PretrainChoices addPretrainChoices(OptionsDialog &dialog, const StudySettings &settings)
{
    const PretrainChoices choices{imagesBox(settings.pretrainOn), new StartBox(settings.pretrainStart)};
    auto *rows = new QWidget;
    auto *form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(words(QT_TRANSLATE_NOOP("StageDialogs", "Train on")), choices.images);
    form->addRow(words(QT_TRANSLATE_NOOP("StageDialogs", "Start from")), choices.start);
    dialog.addTop(rows);
    QObject::connect(choices.images, &QComboBox::currentIndexChanged, &dialog, &OptionsDialog::estimateAgain);
    QObject::connect(choices.start, &StartBox::startChanged, &dialog, &OptionsDialog::estimateAgain);
    return choices;
}

bool askPretraining(const StageDefaults &defaults, StageRequest &request, QWidget *parent)
{
    OptionsDialog dialog(
        stageTitle(Stage::Pretrain),
        words(QT_TRANSLATE_NOOP("StageDialogs", "An encoder is trained without labels. An unfinished run of the same "
                                                "settings goes on from its checkpoint.")),
        words(QT_TRANSLATE_NOOP("StageDialogs", "Pretrain")), parent);
    const PretrainChoices choices = addPretrainChoices(dialog, defaults.settings);
    auto *gate = new LeakGate(defaults.leaks);
    dialog.addTop(gate);
    arrangeTrainForm(dialog.form(), Stage::Pretrain);
    TrainOptions options = defaults.settings.pretrain;
    const auto forecast = [folder = defaults.folder, choices](const TrainOptions &changed) {
        return [folder, changed = choices.with(changed)] { return forecastPretrain(folder, changed); };
    };
    if (!dialog.ask<TrainOptions>(options, forecast))
        return false;
    request.pretrain = choices.with(options);
    request.duplicatesFirst = gate->looksFirst();
    return true;
}

bool askRetrieval(const std::string &folder, const StudySettings &settings, StageRequest &request, QWidget *parent)
{
    OptionsDialog dialog(
        stageTitle(Stage::Retrieval),
        words(QT_TRANSLATE_NOOP("StageDialogs", "Trains an encoder on the target set alone. It serves to find the "
                                                "coreset; pretraining starts again from fresh weights.")),
        words(QT_TRANSLATE_NOOP("StageDialogs", "Run")), parent);
    arrangeTrainForm(dialog.form(), Stage::Retrieval);
    request.retrieval = settings.retrieval;
    return dialog.ask<TrainOptions>(*request.retrieval, [folder](const TrainOptions &options) {
        return [folder, options] { return forecastRetrieval(folder, options); };
    });
}

template <class Options>
bool ask(Stage stage, const char *intro, std::optional<Options> &into, const Options &current, QWidget *parent,
         const OptionsDialog::ForecastOf<Options> &forecast = {})
{
    OptionsDialog dialog(stageTitle(stage), words(intro), words(QT_TRANSLATE_NOOP("StageDialogs", "Run")), parent);
    into = current;
    return dialog.ask(*into, forecast);
}

} // namespace

StageDefaults stageDefaults(const Workbench &workbench)
{
    const StudyContent &content = workbench.document().content();
    return {content.snapshot.folder, content.snapshot.settings, workbench.selectOptions(),
            leakState(content),      content.metadata->names(), workbench.usualEvaluation()};
}

std::optional<StageRequest> askStage(Stage stage, const StageDefaults &defaults, QWidget *parent)
{
    const StudySettings &settings = defaults.settings;
    const std::string &folder = defaults.folder;
    StageRequest request;
    request.stage = stage;
    bool accepted = false;
    switch (stage) {
    case Stage::Scan:
        accepted = ask(
            stage, QT_TRANSLATE_NOOP("StageDialogs", "Looks for new, changed and lost images in the study's folders."),
            request.scan, settings.scan, parent);
        break;
    case Stage::Retrieval:
        accepted = askRetrieval(folder, settings, request, parent);
        break;
    case Stage::Embed:
        accepted = ask<EmbedOptions>(
            stage,
            QT_TRANSLATE_NOOP("StageDialogs", "Computes the features of all images; goes on where it was stopped."),
            request.embed, settings.embed, parent, [folder](const EmbedOptions &options) {
                return [folder, options] { return forecastEmbed(folder, options); };
            });
        break;
    case Stage::Map:
        accepted = ask(stage, QT_TRANSLATE_NOOP("StageDialogs", "Lays target set and open-set out in the plane."),
                       request.map, settings.map, parent);
        break;
    case Stage::Duplicates:
        accepted = ask(stage,
                       QT_TRANSLATE_NOOP("StageDialogs", "Looks for near-copies within and between the sets. Only one "
                                                         "of them is taken, and none of a test image is trained on."),
                       request.duplicates, settings.duplicates, parent);
        break;
    case Stage::Select:
        accepted = ask(stage, QT_TRANSLATE_NOOP("StageDialogs", "Chooses the coreset and keeps it in the study."),
                       request.select, defaults.select, parent);
        break;
    case Stage::Pretrain:
        accepted = askPretraining(defaults, request, parent);
        break;
    case Stage::Evaluate:
        if (const auto asked = EvaluateDialog(settings.knn, defaults.columns, defaults.evaluate, parent).ask()) {
            request.evaluate = *asked;
            accepted = true;
        }
        break;
    }
    return accepted ? std::optional(request) : std::nullopt;
}

std::optional<EncoderSource> askEncoder(const QString &title, QWidget *parent)
{
    const QString file = QFileDialog::getOpenFileName(
        parent, title, {},
        words(QT_TRANSLATE_NOOP("StageDialogs",
                                "Encoders (*.safetensors *.pt *.pth *.ts *.torchscript);;All files (*)")));
    if (file.isEmpty())
        return std::nullopt;
    OptionsDialog dialog(title, words(QT_TRANSLATE_NOOP("StageDialogs", "What does the encoder expect as its input?")),
                         words(QT_TRANSLATE_NOOP("StageDialogs", "Load")), parent);
    auto *input = new QComboBox;
    input->setAccessibleName(words(QT_TRANSLATE_NOOP("StageDialogs", "Input of the encoder")));
    describe(*input, words(QT_TRANSLATE_NOOP("StageDialogs", "How pixels were scaled when the encoder was trained; "
                                                             "its description says so. A wrong one makes poor "
                                                             "features.")));
    input->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "ImageNet's mean and deviation taken off")));
    input->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "values from 0 to 1")));
    input->addItem(words(QT_TRANSLATE_NOOP("StageDialogs", "values from −1 to 1")));
    dialog.addTop(input);
    dialog.resize(400, 160);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    EncoderSource source;
    source.file = QFile::encodeName(file).toStdString();
    if (input->currentIndex() == 1)
        source.normalisation = {{0, 0, 0}, {1, 1, 1}};
    else if (input->currentIndex() == 2)
        source.normalisation = {{0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}};
    return source;
}

} // namespace coresift
