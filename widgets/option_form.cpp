#include "widgets/option_form.h"

#include "core/base/error.h"
#include "widgets/style.h"
#include "widgets/whats_this.h"
#include "widgets/worded_spin_box.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

constexpr int kDigits = 12;        // of a bound or a default
constexpr double kUnbounded = 1e9; // a limit beyond it is none that a user meets
constexpr int kFormDigits = 8;     // of a value in its editor
constexpr double kShownAlike = 1e-7;
constexpr int kRowSpacing = 4, kColumnSpacing = 24; // px

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

/// Null where it is none: shown beside the field as not a value.
nlohmann::json budgetValue(const QString &text)
{
    const std::optional<Budget> budget = budgetFromWords(text);
    return budget ? nlohmann::json(budget->text()) : nlohmann::json();
}

/// As a line shows a value of this kind.
QString lineText(const nlohmann::json &value, nlohmann::json::value_t kind)
{
    switch (kind) {
    case nlohmann::json::value_t::array:
        return listText(value);
    case nlohmann::json::value_t::string:
        return budgetWords(Budget::parse(value.get<std::string>()));
    case nlohmann::json::value_t::number_float:
        return QLocale().toString(value.get<double>(), 'g', kFormDigits);
    default:
        return QString::number(value.get<std::int64_t>());
    }
}

/// Null where it is none of this kind.
nlohmann::json lineValue(const QString &text, nlohmann::json::value_t kind)
{
    bool good = false;
    switch (kind) {
    case nlohmann::json::value_t::array:
        return listValue(text);
    case nlohmann::json::value_t::string:
        return budgetValue(text);
    case nlohmann::json::value_t::number_float: {
        const double number = QLocale().toDouble(text, &good);
        return good && std::isfinite(number) ? nlohmann::json(number) : nlohmann::json();
    }
    default: {
        const std::int64_t number = text.toLongLong(&good);
        return good ? nlohmann::json(number) : nlohmann::json();
    }
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

/// An editor rounds a number.
bool showsSameValue(const nlohmann::json &shown, const nlohmann::json &value)
{
    if (!shown.is_number_float() || !value.is_number())
        return shown == value;
    const auto number = value.get<double>();
    return std::abs(shown.get<double>() - number) <= kShownAlike * std::abs(number);
}

QLabel *makeHeading(const QString &title)
{
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, 2 * kRowSpacing, 0, 0);
    return heading;
}

} // namespace

OptionForm::OptionForm(QWidget *parent) : QWidget(parent)
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setSpacing(kColumnSpacing);
    m_groups.emplace_back();
    m_groups.front().layout = addColumn();
}

/// No form layout: that of Qt 6.4 gives rows no height where wrapped texts are hidden.
QGridLayout *OptionForm::addColumn()
{
    auto *column = new QWidget;
    auto *layout = new QGridLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(kRowSpacing);
    layout->setColumnStretch(1, 1);
    m_columns->addWidget(column, 1, Qt::AlignTop);
    return layout;
}

void OptionForm::setGroups(const std::vector<std::vector<FieldGroup>> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QGridLayout *layout = i == 0 ? m_groups.front().layout : addColumn();
        for (const FieldGroup &group : columns[i])
            m_groups.push_back({layout, makeHeading(group.title), group.fields});
    }
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
    row.label = new QLabel(optionWords(field.label));
    row.label->setToolTip(optionWords(field.help));
    row.label->setWhatsThis(row.editor->whatsThis());
    row.label->setBuddy(row.editor);
    m_rows[field.name] = row;
    const auto holds = [&field](const Group &group) {
        return std::find(group.fields.begin(), group.fields.end(), field.name) != group.fields.end();
    };
    if (std::none_of(m_groups.begin(), m_groups.end(), holds))
        m_groups.front().fields.emplace_back(field.name);
}

/// Tab goes through the rows as they stand, not as the table has them.
void OptionForm::endBuilding()
{
    QWidget *before = nullptr;
    for (const Group &group : m_groups) {
        layOut(group);
        for (const std::string &name : group.fields) {
            QWidget *editor = m_rows.at(name).editor;
            if (before != nullptr)
                setTabOrder(before, editor);
            before = editor;
        }
    }
    showRows();
    Q_EMIT built();
}

/// Below the groups that its column has already; a problem stands under its editor. Labels have the width of the widest
/// one, lest the columns move with what is shown.
void OptionForm::layOut(const Group &group)
{
    int line = group.layout->rowCount();
    if (group.heading != nullptr)
        group.layout->addWidget(group.heading, line++, 0, 1, 2);
    for (const std::string &name : group.fields) {
        const Row &row = m_rows.at(name);
        group.layout->addWidget(row.label, line, 0);
        group.layout->addWidget(row.editor, line++, 1);
        group.layout->addWidget(row.problem, line++, 1);
        const int width = std::max(group.layout->columnMinimumWidth(0), row.label->sizeHint().width());
        group.layout->setColumnMinimumWidth(0, width);
    }
}

OptionForm::Row OptionForm::makeRow(const Field &field, const nlohmann::json &value)
{
    const QString name = QString::fromLatin1(field.name);
    const auto notify = [this, name] {
        if (m_showing)
            return;
        showRows();
        Q_EMIT changed(name);
    };
    const QString zero = field.zero == nullptr ? QString() : optionWords(field.zero);
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
        QSpinBox *const box = zero.isEmpty() ? new QSpinBox : new WordedSpinBox(zero); // 0 is the least value then
        box->setRange(static_cast<int>(field.min), static_cast<int>(field.max));
        box->setGroupSeparatorShown(true);
        box->setValue(value.get<int>());
        connect(box, &QSpinBox::valueChanged, this, notify);
        row = {box, nullptr, [box] { return nlohmann::json(box->value()); },
               [box](const nlohmann::json &shown) { box->setValue(shown.get<int>()); }};
    } else {
        auto *line = new QLineEdit;
        const auto kind = value.type();
        line->setPlaceholderText(zero);
        const auto show = [line, kind, zero](const nlohmann::json &shown) {
            const bool isZero = shown.is_number() && shown.get<double>() == 0;
            line->setText(isZero && !zero.isEmpty() ? QString() : lineText(shown, kind));
        };
        show(value);
        connect(line, &QLineEdit::textEdited, this, notify);
        row = {line, nullptr,
               [line, kind, zero] {
                   const bool isZero = !zero.isEmpty() && line->text().trimmed().isEmpty();
                   return isZero ? nlohmann::json(0.0) : lineValue(line->text(), kind);
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
    showRows();
}

void OptionForm::changeRecipe(const nlohmann::json &former, const nlohmann::json &now)
{
    nlohmann::json changes = nlohmann::json::object();
    for (const auto &[name, row] : m_rows)
        if (former.contains(name) && now.contains(name) && showsSameValue(row.value(), former.at(name)))
            changes[name] = now.at(name);
    setValues(changes);
}

nlohmann::json OptionForm::validValues() const
{
    nlohmann::json values = nlohmann::json::object();
    for (const auto &[name, row] : m_rows)
        if (nlohmann::json value = row.value(); !value.is_null())
            values[name] = std::move(value);
    return values;
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
    }
    showRows();
}

QWidget *OptionForm::firstWithProblem() const
{
    for (const Group &group : m_groups)
        for (const std::string &name : group.fields)
            if (const Row &row = m_rows.at(name); !row.problem->text().isEmpty())
                return row.editor;
    return nullptr;
}

/// A heading stands over rows alone.
void OptionForm::showRows()
{
    if (m_judgeUse)
        m_judgeUse();
    for (const Group &group : m_groups) {
        bool any = false;
        for (const std::string &name : group.fields) {
            const Row &row = m_rows.at(name);
            const bool hasProblem = !row.problem->text().isEmpty(), shown = row.isOfUse || hasProblem;
            row.label->setVisible(shown);
            row.editor->setVisible(shown);
            row.problem->setVisible(hasProblem);
            any = any || shown;
        }
        if (group.heading != nullptr)
            group.heading->setVisible(any);
    }
}

QSize OptionForm::sideBySide(QSize (QWidget::*hint)() const) const
{
    const QMargins margins = m_columns->contentsMargins();
    QSize all((m_columns->count() - 1) * m_columns->spacing(), 0);
    for (int i = 0; i < m_columns->count(); ++i) {
        const QSize column = (m_columns->itemAt(i)->widget()->*hint)();
        all = {all.width() + column.width(), std::max(all.height(), column.height())};
    }
    return all.grownBy(margins);
}

QSize OptionForm::sizeHint() const
{
    return sideBySide(&QWidget::sizeHint);
}

QSize OptionForm::minimumSizeHint() const
{
    const QMargins margins = m_columns->contentsMargins();
    int width = 0;
    for (int i = 0; i < m_columns->count(); ++i)
        width = std::max(width, m_columns->itemAt(i)->widget()->minimumSizeHint().width());
    return {width + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

/// What the columns need changes with their rows.
bool OptionForm::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_columns->setDirection(width() < sideBySide(&QWidget::minimumSizeHint).width() ? QBoxLayout::TopToBottom
                                                                                        : QBoxLayout::LeftToRight);
    return taken;
}

} // namespace coresift
