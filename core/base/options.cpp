#include "core/base/options.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <sstream>

namespace coresift {

namespace {

[[noreturn]] void throwBadBudget(const std::string &text)
{
    throw Error(
        ErrorKind::InvalidInput,
        {CORESIFT_TEXT("Phrases", "a budget is a number of images (1200) or a share of the open-set (2%), not “%1”"),
         {showPath(text)}});
}

[[noreturn]] void throwBadNumbers(const std::string &text)
{
    throw Error(
        ErrorKind::InvalidInput,
        {CORESIFT_TEXT("Phrases", "these are numbers, each with a reason if there is one (3,17: blurred; 20), not "
                                  "“%1”"),
         {showPath(text)}});
}

std::string trimmed(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

template <class Number> bool parseWhole(const std::string &text, Number &value)
{
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    return result.ec == std::errc() && result.ptr == end;
}

} // namespace

Budget Budget::parse(const std::string &text)
{
    if (text.empty() || text == "none")
        return {};
    if (text.back() == '%') {
        double percent = 0;
        if (!parseWhole(text.substr(0, text.size() - 1), percent) || !(percent > 0 && percent <= 100))
            throwBadBudget(text);
        return ofOpenSet(percent / 100);
    }
    std::int64_t images = 0;
    if (!parseWhole(text, images) || images < 1)
        throwBadBudget(text);
    return Budget::images(images);
}

std::string Budget::text() const
{
    switch (kind) {
    case Kind::Count:
        return std::to_string(count);
    case Kind::Share:
        return fmt::format("{:.10g}%", share * 100);
    case Kind::None:
        break;
    }
    return {};
}

ReasonedNumbers parseReasonedNumbers(const std::string &text)
{
    ReasonedNumbers values;
    if (text == "none")
        return values;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ';');) {
        const std::size_t colon = part.find(':');
        const std::string reason = colon == std::string::npos ? std::string() : trimmed(part.substr(colon + 1));
        std::istringstream numbers(part.substr(0, colon));
        for (std::string number; std::getline(numbers, number, ',');) {
            values.push_back({0, reason});
            if (!parseWhole(trimmed(number), values.back().number))
                throwBadNumbers(text);
        }
    }
    if (values.empty())
        throwBadNumbers(text);
    return values;
}

void to_json(nlohmann::json &json, const ReasonedNumber &value)
{
    if (value.reason.empty())
        json = value.number;
    else
        json = {{"number", value.number}, {"reason", value.reason}};
}

void from_json(const nlohmann::json &json, ReasonedNumber &value)
{
    if (json.is_number())
        value = {json.get<int>(), {}};
    else
        value = {json.at("number").get<int>(), json.at("reason").get<std::string>()};
}

std::string fieldText(bool value)
{
    return value ? "on" : "off";
}
std::string fieldText(int value)
{
    return std::to_string(value);
}
std::string fieldText(std::int64_t value)
{
    return std::to_string(value);
}
std::string fieldText(double value)
{
    return fmt::format("{:.10g}", value);
}
std::string fieldText(const std::string &value)
{
    return value;
}
std::string fieldText(const std::vector<int> &values)
{
    return values.empty() ? "none" : fmt::format("{}", fmt::join(values, ","));
}
std::string fieldText(const ReasonedNumbers &values)
{
    std::string text;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool grouped = i > 0 && values[i].reason == values[i - 1].reason;
        text += (i == 0 ? "" : grouped ? "," : "; ") + std::to_string(values[i].number);
        const bool last = i + 1 == values.size() || values[i + 1].reason != values[i].reason;
        if (last && !values[i].reason.empty())
            text += ": " + values[i].reason;
    }
    return text.empty() ? "none" : text;
}
std::string fieldText(const Budget &budget)
{
    return budget.isSet() ? budget.text() : "none";
}

namespace detail {

// The label stands alone: its translation is among the options' texts.

Phrase rangeMessage(const Field &field)
{
    const std::string min = fmt::format("{:.10g}", field.min), max = fmt::format("{:.10g}", field.max);
    if (std::isinf(field.max))
        return Phrase(field.label).add(CORESIFT_TEXT("Phrases", " must be at least %1."), {min});
    if (std::isinf(field.min))
        return Phrase(field.label).add(CORESIFT_TEXT("Phrases", " must be at most %1."), {max});
    return Phrase(field.label).add(CORESIFT_TEXT("Phrases", " must be between %1 and %2."), {min, max});
}

Phrase choiceMessage(const Field &field, const std::string &value)
{
    return Phrase(field.label)
        .add(CORESIFT_TEXT("Phrases", " must be one of %1, not “%2”."),
             {fmt::format("{}", fmt::join(field.choices, ", ")), showPath(value)});
}

void FieldChecker::checkNumber(const Field &field, double value)
{
    if (!(value >= field.min && value <= field.max)) // also true for NaN
        problems.push_back({field.name, rangeMessage(field)});
}

void FieldChecker::checkChoice(const Field &field, const std::string &value)
{
    if (!field.choices.empty() && std::find(field.choices.begin(), field.choices.end(), value) == field.choices.end())
        problems.push_back({field.name, choiceMessage(field, value)});
}

void throwBadOptionJson(const std::string &what)
{
    throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "an option has a value of the wrong type (%1)"), {what}});
}

} // namespace detail

void throwIfAny(const std::vector<OptionProblem> &problems)
{
    if (problems.empty())
        return;
    Phrase message;
    for (const OptionProblem &problem : problems)
        message.add(message.empty() ? "" : "\n").add(problem.message);
    throw Error(ErrorKind::InvalidInput, message);
}

} // namespace coresift
