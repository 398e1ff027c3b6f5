/// One table of fields feeds an option struct's check, its JSON, its flags and its form, so they cannot drift apart.
///
/// A stage's options are a plain struct with a free function next to it:
///     template <class Options, class Visitor> void describeFields(Options &options, Visitor &&field)   // a friend by
///     ADL
/// which calls `field(Field{...}, options.member)` once for each member. Members may be int, std::int64_t, double,
/// bool, std::string, std::vector<int>, ReasonedNumbers or Budget.
#pragma once

#include "core/base/phrase.h"

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <type_traits>
#include <vector>

namespace coresift {

/// What is wrong with one field. `message` is a whole sentence.
struct OptionProblem {
    std::string field;
    Phrase message;
};

/// One row of an option table.
struct Field {
    const char *name;  ///< flag and JSON key, kebab-case: "image-size"
    const char *label; ///< short, for the form: "Image size"
    const char *help;  ///< one line, with the unit
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    std::vector<std::string> choices = {}; ///< for strings: the allowed values; empty when free
    const char *zero = nullptr;            ///< for numbers: what a form shows for 0; null: 0
};

/// Images to take at most: a count, or a share of the readable open-set. Text form: "1200" or "2%".
struct Budget {
    enum class Kind { None, Count, Share } kind = Kind::None;
    std::int64_t count = 0; ///< for Count
    double share = 0;       ///< for Share, (0, 1]

    static Budget images(std::int64_t count) { return {Kind::Count, count, 0}; }
    static Budget ofOpenSet(double share) { return {Kind::Share, 0, share}; }
    /// "" or "none" is no budget. Throws Error (InvalidInput) on anything but a positive count or a share in (0 %, 100
    /// %].
    static Budget parse(const std::string &text);
    std::string text() const;
    bool isSet() const { return kind != Kind::None; }
};

/// A number of something that was decided on, and why; the reason is one line and may be empty.
struct ReasonedNumber {
    int number = 0;
    std::string reason;

    bool operator==(const ReasonedNumber &other) const { return number == other.number && reason == other.reason; }
};
using ReasonedNumbers = std::vector<ReasonedNumber>;

/// The form that fieldText() gives: numbers, a reason behind those that share it, and a semicolon before the next ones:
/// "3,17: blurred scans; 20". "none" is none. A reason with a semicolon cannot be told so. Throws Error (InvalidInput).
ReasonedNumbers parseReasonedNumbers(const std::string &text);
/// In JSON a number without a reason is a plain one.
void to_json(nlohmann::json &json, const ReasonedNumber &value);
void from_json(const nlohmann::json &json, ReasonedNumber &value);

/// A field's value as flags, tables and reports show it: "0.025", "1,20,200", "on", "none" for a budget that is not
/// given.
std::string fieldText(bool value);
std::string fieldText(int value);
std::string fieldText(std::int64_t value);
std::string fieldText(double value);
std::string fieldText(const std::string &value);
std::string fieldText(const std::vector<int> &values);
std::string fieldText(const ReasonedNumbers &values);
std::string fieldText(const Budget &budget);

namespace detail {

Phrase rangeMessage(const Field &field);
Phrase choiceMessage(const Field &field, const std::string &value);

/// Collects what is out of range.
struct FieldChecker {
    std::vector<OptionProblem> problems;

    template <class T> void operator()(const Field &field, const T &value)
    {
        if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, Budget>)
            return; // every value of these types that can be built is in range
        else if constexpr (std::is_arithmetic_v<T>)
            checkNumber(field, static_cast<double>(value));
        else if constexpr (std::is_same_v<T, std::string>)
            checkChoice(field, value);
        else
            for (const auto &element : value)
                checkNumber(field, numberOf(element));
    }

    static double numberOf(int element) { return element; }
    static double numberOf(const ReasonedNumber &element) { return element.number; }

    void checkNumber(const Field &field, double value);
    void checkChoice(const Field &field, const std::string &value);
};

struct FieldWriter {
    nlohmann::json json = nlohmann::json::object();

    template <class T> void operator()(const Field &field, const T &value)
    {
        if constexpr (std::is_same_v<T, Budget>)
            json[field.name] = value.text();
        else
            json[field.name] = value;
    }
};

struct FieldReader {
    const nlohmann::json &json;

    template <class T> void operator()(const Field &field, T &value) const
    {
        const auto found = json.find(field.name);
        if (found == json.end())
            return;
        if constexpr (std::is_same_v<T, Budget>)
            value = Budget::parse(found->template get<std::string>());
        else
            value = found->template get<T>();
    }
};

} // namespace detail

/// All fields out of their range at once; empty when valid.
template <class Options> std::vector<OptionProblem> checkFields(const Options &options)
{
    detail::FieldChecker checker;
    describeFields(options, checker);
    return checker.problems;
}

template <class Options> nlohmann::json optionsToJson(const Options &options)
{
    detail::FieldWriter writer;
    describeFields(options, writer);
    return writer.json;
}

/// Absent keys keep their default. Throws Error (Corrupt) when a key has a value of another type.
template <class Options> void optionsFromJson(Options &options, const nlohmann::json &json);

/// Throws Error (InvalidInput) that lists all problems; does nothing when there are none.
void throwIfAny(const std::vector<OptionProblem> &problems);

namespace detail {
[[noreturn]] void throwBadOptionJson(const std::string &what);
}

template <class Options> void optionsFromJson(Options &options, const nlohmann::json &json)
{
    try {
        detail::FieldReader reader{json};
        describeFields(options, reader);
    } catch (const nlohmann::json::exception &problem) {
        detail::throwBadOptionJson(problem.what());
    }
}

} // namespace coresift
