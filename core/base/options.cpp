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
    throw Error(ErrorKind::InvalidInput,
                "a budget is a number of images (1200) or a share of the open-set (2%), not “" + showPath(text) + "”");
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

namespace detail {

std::string rangeMessage(const Field &field)
{
    if (std::isinf(field.max))
        return fmt::format("{} must be at least {:.10g}.", field.label, field.min);
    if (std::isinf(field.min))
        return fmt::format("{} must be at most {:.10g}.", field.label, field.max);
    return fmt::format("{} must be between {:.10g} and {:.10g}.", field.label, field.min, field.max);
}

std::string choiceMessage(const Field &field, const std::string &value)
{
    return fmt::format("{} must be one of {}, not “{}”.", field.label, fmt::join(field.choices, ", "), showPath(value));
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
    throw Error(ErrorKind::Corrupt, "an option has a value of the wrong type (" + what + ")");
}

} // namespace detail

void throwIfAny(const std::vector<OptionProblem> &problems)
{
    if (problems.empty())
        return;
    std::string message;
    for (const OptionProblem &problem : problems)
        message += (message.empty() ? "" : "\n") + problem.message;
    throw Error(ErrorKind::InvalidInput, message);
}

} // namespace coresift
