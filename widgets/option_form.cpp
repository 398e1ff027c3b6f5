#include "widgets/option_form.h"

#include "core/base/error.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

namespace coresift {

namespace {

constexpr int kDigits = 12;        // of a bound or a default
constexpr double kUnbounded = 1e9; // a limit beyond it is none that a user meets

QString listText(const nlohmann::json &numbers)
{
    QStringList parts;
    for (const nlohmann::json &number : numbers)
        parts.push_back(QString::number(number.get<int>()));
    return parts.join(QStringLiteral(", "));
}

nlohmann::json listValue(const QString &text)
{
    nlohmann::json numbers = nlohmann::json::array();
    if (text.trimmed().isEmpty())
        return numbers; // whether the field can do without is checked with the options
    for (const QString &part : text.split(QLatin1Char(','))) {
        bool good = false;
        numbers.push_back(part.trimmed().toInt(&good));
        if (!good)
            return nullptr;
    }
    return numbers;
}

/// "2.5%" or "1200" as the user writes it: "2,5%", "1.200".
QString budgetText(const std::string &plain)
{
    const Budget budget = Budget::parse(plain);
    switch (budget.kind) {
    case Budget::Kind::Count:
        return countWords(budget.count);
    case Budget::Kind::Share:
        return QLocale().toString(budget.share * 100, 'g', kDigits) + QLatin1Char('%');
    case Budget::Kind::None:
        break;
    }
    return {};
}

/// The user's "2,5" as "2.5"; what is no number in the user's language stays, for it may be that form already.
QString plainNumber(const QString &text)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    return isNumber ? QString::number(number, 'f', QLocale::FloatingPointShortest) : text;
}

nlohmann::json budgetValue(const QString &text)
{
    QString number = text.trimmed(), unit;
    if (number.endsWith(QLatin1Char('%'))) {
        unit = number.right(1);
        number.chop(1);
    }
    try {
        return Budget::parse((plainNumber(number.trimmed()) + unit).toStdString()).text();
    } catch (const Error &) {
        return nullptr; // shown beside the field as not a value
    }
}

QString valueText(const nlohmann::json &value)
{
    if (value.is_boolean())
        return value.get<bool>() ? OptionForm::tr("on") : OptionForm::tr("off");
    if (value.is_array())
        return listText(value);
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    return QLocale().toString(value.get<double>(), 'g', kDigits);
}

/// The help, and what the field may be and is at first.
QString explanationOf(const Field &field, const nlohmann::json &usual)
{
    QStringList lines{optionWords(field.help)};
    const QString least = valueText(field.min), most = valueText(field.max);
    if (std::abs(field.min) < kUnbounded && std::abs(field.max) < kUnbounded)
        lines.push_back(OptionForm::tr("From %1 to %2.").arg(least, most));
    else if (std::abs(field.min) < kUnbounded)
        lines.push_back(OptionForm::tr("At least %1.").arg(least));
    if (const QString text = valueText(usual); !text.isEmpty())
        lines.push_back(OptionForm::tr("Default: %1").arg(text));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

OptionForm::OptionForm(QWidget *parent) : QWidget(parent)
{
    m_layout = new QFormLayout(this);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void OptionForm::addField(const Field &field, const nlohmann::json &value, const nlohmann::json &usual)
{
    Row row = makeRow(field, value);
    row.editor->setToolTip(optionWords(field.help));
    describe(*row.editor, explanationOf(field, usual));
    row.editor->setObjectName(QString::fromLatin1(field.name));
    row.problem = new QLabel;
    row.problem->setWordWrap(true);
    QPalette red = row.problem->palette();
    red.setColor(QPalette::WindowText, style::error(palette()));
    row.problem->setPalette(red);
    row.problem->hide();
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(row.editor);
    cell->addWidget(row.problem);
    auto *label = new QLabel(optionWords(field.label));
    label->setToolTip(optionWords(field.help));
    label->setWhatsThis(row.editor->whatsThis());
    label->setBuddy(row.editor);
    m_layout->addRow(label, cell);
    m_rows[field.name] = row;
}

OptionForm::Row OptionForm::makeRow(const Field &field, const nlohmann::json &value)
{
    const QString name = QString::fromLatin1(field.name);
    const auto notify = [this, name] {
        if (!m_showing)
            Q_EMIT changed(name);
    };
    Row row;
    if (value.is_boolean()) {
        auto *box = new QCheckBox;
        box->setChecked(value.get<bool>());
        connect(box, &QCheckBox::toggled, this, notify);
        row = {box, nullptr, [box] { return nlohmann::json(box->isChecked()); },
               [box](const nlohmann::json &shown) { box->setChecked(shown.get<bool>()); }};
    } else if (!field.choices.empty()) {
        auto *box = new QComboBox;
        for (const std::string &choice : field.choices)
            box->addItem(QString::fromStdString(choice));
        box->setCurrentText(QString::fromStdString(value.get<std::string>()));
        connect(box, &QComboBox::currentTextChanged, this, notify);
        row = {box, nullptr, [box] { return nlohmann::json(box->currentText().toStdString()); },
               [box](const nlohmann::json &shown) {
                   box->setCurrentText(QString::fromStdString(shown.get<std::string>()));
               }};
    } else if (value.is_number_integer() && field.max <= 2e9) {
        auto *box = new QSpinBox;
        box->setRange(static_cast<int>(field.min), static_cast<int>(field.max));
        box->setGroupSeparatorShown(true);
        box->setValue(value.get<int>());
        connect(box, &QSpinBox::valueChanged, this, notify);
        row = {box, nullptr, [box] { return nlohmann::json(box->value()); },
               [box](const nlohmann::json &shown) { box->setValue(shown.get<int>()); }};
    } else {
        auto *line = new QLineEdit;
        const auto kind = value.type();
        const auto show = [line, kind](const nlohmann::json &shown) {
            if (kind == nlohmann::json::value_t::array)
                line->setText(listText(shown));
            else if (kind == nlohmann::json::value_t::string)
                line->setText(budgetText(shown.get<std::string>()));
            else if (kind == nlohmann::json::value_t::number_float)
                line->setText(QLocale().toString(shown.get<double>(), 'g', 8));
            else
                line->setText(QString::number(shown.get<std::int64_t>()));
        };
        show(value);
        connect(line, &QLineEdit::textEdited, this, notify);
        row = {line, nullptr,
               [line, kind]() -> nlohmann::json {
                   bool good = false;
                   if (kind == nlohmann::json::value_t::array)
                       return listValue(line->text());
                   if (kind == nlohmann::json::value_t::string)
                       return budgetValue(line->text());
                   if (kind == nlohmann::json::value_t::number_float) {
                       const double number = QLocale().toDouble(line->text(), &good);
                       return good && std::isfinite(number) ? nlohmann::json(number) : nlohmann::json();
                   }
                   const std::int64_t number = line->text().toLongLong(&good);
                   return good ? nlohmann::json(number) : nlohmann::json();
               },
               show};
    }
    return row;
}

void OptionForm::setValues(const nlohmann::json &values)
{
    m_showing = true;
    for (const auto &[name, row] : m_rows)
        if (values.contains(name))
            row.show(values.at(name));
    m_showing = false;
}

nlohmann::json OptionForm::values(std::vector<OptionProblem> &problems) const
{
    nlohmann::json values = nlohmann::json::object();
    for (const auto &[name, row] : m_rows) {
        values[name] = row.value();
        if (values[name].is_null())
            problems.push_back(
                {name, Phrase::verbatim(tr("This is not a value that the field can have.").toStdString())});
    }
    return values;
}

void OptionForm::showProblems(const std::vector<OptionProblem> &problems)
{
    for (const auto &[name, row] : m_rows) {
        QStringList messages;
        for (const OptionProblem &problem : problems)
            if (problem.field == name)
                messages.push_back(phraseWords(problem.message));
        row.problem->setText(messages.join(QLatin1Char('\n')));
        row.problem->setVisible(!messages.isEmpty());
    }
}

} // namespace coresift
