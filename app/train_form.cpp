#include "app/train_form.h"

#include "core/pretrain/field_use.h"

#include <QComboBox>
#include <QCoreApplication>
#include <memory>
#include <utility>

namespace coresift {

namespace {

QString groupTitle(const char *title)
{
    return QCoreApplication::translate("TrainForm", title);
}

/// The fields of a table, and more behind them.
template <class Options> std::vector<std::string> fieldsOf(Options options, const std::vector<std::string> &more = {})
{
    std::vector<std::string> fields;
    describeFields(options, [&fields](const Field &field, const auto &) { fields.emplace_back(field.name); });
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

/// Of a field of choices. Its box exists once the form is built.
std::string chosen(const OptionForm &form, const char *field)
{
    return form.findChild<QComboBox *>(QString::fromLatin1(field))->currentText().toStdString();
}

/// What the form's preset and method publish.
nlohmann::json recipeOf(const OptionForm &form)
{
    return optionsToJson(TrainOptions::fromPreset(chosen(form, "preset"), chosen(form, "method")));
}

/// Rates that the user gave for one optimiser mean something else to another, which the recipe brings.
void changeRecipe(OptionForm &form, const nlohmann::json &former, const nlohmann::json &now)
{
    const std::string optimiser = chosen(form, "optimiser");
    form.changeRecipe(former, now);
    if (chosen(form, "optimiser") == optimiser)
        return;
    nlohmann::json rates;
    for (const char *field : {"learning-rate", "weight-decay"})
        rates[field] = now.at(field);
    form.setValues(rates);
}

} // namespace

std::vector<std::vector<FieldGroup>> trainGroups()
{
    const FieldGroup method{groupTitle(QT_TRANSLATE_NOOP("TrainForm", "Method")), fieldsOf(MethodOptions())};
    const FieldGroup encoder{groupTitle(QT_TRANSLATE_NOOP("TrainForm", "Encoder")),
                             fieldsOf(BackboneOptions(), {"image-size"})};
    const FieldGroup length{groupTitle(QT_TRANSLATE_NOOP("TrainForm", "Length")),
                            {"batch", "accumulate", "epochs", "steps", "sampling-times", "early-stop",
                             "early-stop-patience", "early-stop-gain"}};
    const FieldGroup optimiser{groupTitle(QT_TRANSLATE_NOOP("TrainForm", "Optimiser")),
                               {"learning-rate", "schedule", "milestones", "floor-ratio", "warmup-epochs", "optimiser",
                                "momentum", "beta1", "beta2", "trust-coefficient", "weight-decay", "weight-decay-end",
                                "clip-norm", "average-weights"}};
    const FieldGroup safety{groupTitle(QT_TRANSLATE_NOOP("TrainForm", "Safety")),
                            {"checkpoint-every", "knn-every", "leave-out-leaks", "retries", "seed"}};
    const FieldGroup device{groupTitle(QT_TRANSLATE_NOOP("TrainForm", "Device")),
                            fieldsOf(DeviceOptions(), {"augment-on", "gradient-checkpointing"})};
    return {{method, encoder, length}, {optimiser, safety, device}};
}

void arrangeTrainForm(OptionForm &form, Stage stage)
{
    form.setGroups(trainGroups());
    form.setUse<TrainOptions>([stage](const TrainOptions &options, const std::string &field) {
        const bool hasNoCoreset = stage == Stage::Retrieval && field == "sampling-times";
        return !hasNoCoreset && isFieldOfUse(options, field);
    });
    const auto former = std::make_shared<nlohmann::json>();
    QObject::connect(&form, &OptionForm::built, &form, [&form, former] { *former = recipeOf(form); });
    QObject::connect(&form, &OptionForm::changed, &form, [&form, former](const QString &field) {
        if (field != QStringLiteral("preset") && field != QStringLiteral("method"))
            return;
        const nlohmann::json now = recipeOf(form);
        changeRecipe(form, std::exchange(*former, now), now);
    });
}

} // namespace coresift
