/// Command-line flags made from the option tables, and the values that were given.
#pragma once

#include "core/base/error.h"
#include "core/base/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace coresift::cli {

/// Flags of one subcommand. Several option structs may share a flag of the same name (`--seed`): it is declared once
/// and given to all of them. What was not given keeps the value that the struct has, so presets and studies stay
/// underneath.
class Flags {
public:
    /// `prefix`: before the names of all flags, for options whose names others of the command have too.
    explicit Flags(CLI::App &command, std::string prefix = {}) : m_command(command), m_prefix(std::move(prefix)) {}

    /// Fields of this name get no flag from here on.
    void leaveOut(const std::string &name) { m_leftOut.insert(name); }

    /// Declares a flag for every field; the help shows the defaults of `options`.
    template <class Options> void declare(const Options &options)
    {
        describeFields(options, [this](const Field &field, const auto &value) { declareField(field, value); });
    }

    /// Only the fields of these names, for commands that leave the others alone. `heading`: what they stand under in
    /// the help; empty: with the other options.
    template <class Options>
    void declare(const Options &options, const std::vector<std::string> &names, const std::string &heading = {})
    {
        describeFields(options, [&](const Field &field, const auto &value) {
            if (std::find(names.begin(), names.end(), field.name) != names.end())
                declareField(field, value, heading);
        });
    }

    /// Sets the fields whose flags were given. Throws CLI::ValidationError for a value that is none or out of range.
    template <class Options> void apply(Options &options) const
    {
        describeFields(options, [this](const Field &field, auto &value) {
            if (const auto text = given(field.name))
                parse(field, *text, value);
        });
        requireValid(options.check());
    }

    /// Whether a flag of any field of `options` was given.
    template <class Options> bool anyOf(const Options &options) const
    {
        bool any = false;
        describeFields(options, [&](const Field &field, const auto &) { any = any || given(field.name).has_value(); });
        return any;
    }

    std::optional<std::string> given(const std::string &name) const
    {
        const auto found = m_given.find(name);
        return found == m_given.end() || found->second.option->count() == 0 ? std::nullopt
                                                                            : std::optional(found->second.text);
    }

    void requireValid(const std::vector<OptionProblem> &problems) const
    {
        std::string message;
        for (const OptionProblem &problem : problems)
            message += fmt::format("{}--{}{}: {}", message.empty() ? "" : "\n", m_prefix, problem.field,
                                   problem.message.text());
        if (!message.empty())
            throw CLI::ValidationError(message);
    }

private:
    struct Given {
        CLI::Option *option = nullptr;
        std::string text;
    };

    template <class T> void declareField(const Field &field, const T &value, const std::string &heading = {})
    {
        if (m_given.count(field.name) != 0 || m_leftOut.count(field.name) != 0)
            return;
        Given &entry = m_given[field.name];
        const std::string name = "--" + m_prefix + field.name;
        if constexpr (std::is_same_v<T, bool>) {
            entry.option = m_command.add_flag(fmt::format("{0},!--no-{1}{2}", name, m_prefix, field.name), field.help);
            entry.option->default_str(fieldText(value));
            entry.option->each([&entry](const std::string &text) { entry.text = text; });
        } else {
            entry.option = m_command.add_option(name, entry.text, help(field))->default_str(fieldText(value));
            entry.option->type_name("");
        }
        if (!heading.empty())
            entry.option->group(heading);
    }

    static std::string help(const Field &field)
    {
        if (field.choices.empty())
            return field.help;
        return fmt::format("{} ({})", field.help, fmt::join(field.choices, ", "));
    }

    template <class T> void parse(const Field &field, const std::string &text, T &value) const
    {
        bool good = true;
        if constexpr (std::is_same_v<T, std::string>)
            value = text;
        else if constexpr (std::is_same_v<T, bool>)
            value = text == "true" || text == "1";
        else if constexpr (std::is_same_v<T, Budget>)
            value = parsed(field, text, &Budget::parse);
        else if constexpr (std::is_same_v<T, ReasonedNumbers>)
            value = parsed(field, text, &parseReasonedNumbers);
        else if constexpr (std::is_same_v<T, std::vector<int>>)
            good = parseList(text, value);
        else
            good = CLI::detail::lexical_cast(text, value);
        if (!good)
            throw CLI::ValidationError(
                fmt::format("--{}{}: “{}” is not a value it can have", m_prefix, field.name, text));
    }

    template <class T> T parsed(const Field &field, const std::string &text, T (*read)(const std::string &)) const
    {
        try {
            return read(text);
        } catch (const Error &error) {
            throw CLI::ValidationError(fmt::format("--{}{}: {}", m_prefix, field.name, error.what()));
        }
    }

    static bool parseList(const std::string &text, std::vector<int> &values)
    {
        values.clear();
        if (text == "none")
            return true;
        for (const std::string &part : CLI::detail::split(text, ',')) {
            int number = 0;
            if (!CLI::detail::lexical_cast(part, number))
                return false;
            values.push_back(number);
        }
        return !values.empty();
    }

    CLI::App &m_command;
    const std::string m_prefix;
    std::map<std::string, Given> m_given;
    std::set<std::string> m_leftOut;
};

} // namespace coresift::cli
