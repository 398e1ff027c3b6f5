#include "core/base/options.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace coresift {

namespace {

[[noreturn]] void throwBadBudget(const std::string &text)
{
    throw Error(
        ErrorKind::InvalidInput,
        {CORESIFT_TEXT("Phrases", "a budget is a number of images (1200) or a share of the open-set (2%), not “%1”"),
         {showPath(text)}});
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
