/// Flags of a benchmark from option tables, without a library for them: `--image-size 64 --small-stem --no-peer`.
#pragma once

#include "core/base/error.h"
#include "core/base/options.h"

#include <fmt/format.h>
#include <set>

namespace coresift::bench {

inline nlohmann::json flagValue(const std::string &text)
{
    const auto value = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    return value.is_number() ? value : nlohmann::json(text);
}

/// What was given, by name. A flag without a value is true, and false with "no-" before its name. Throws Error
/// (InvalidInput).
inline nlohmann::json givenFlags(int argc, char **argv)
{
    nlohmann::json given = nlohmann::json::object();
    const auto isFlag = [](const std::string &text) { return text.rfind("--", 0) == 0; };
    for (int i = 1; i < argc; ++i) {
        if (!isFlag(argv[i]))
            throw Error(ErrorKind::InvalidInput, {"“%1” is no flag", {argv[i]}});
        const std::string name = std::string(argv[i]).substr(2);
        if (i + 1 < argc && !isFlag(argv[i + 1]))
            given[name] = flagValue(argv[++i]);
        else if (name.rfind("no-", 0) == 0)
            given[name.substr(3)] = false;
        else
            given[name] = true;
    }
    return given;
}

/// Sets the fields that were given. Throws Error (InvalidInput) for a flag that no table has, and for a value out of
/// range.
template <class... Options> void applyFlags(const nlohmann::json &given, Options &...options)
{
    std::set<std::string> known;
    (describeFields(options, [&](const Field &field, const auto &) { known.insert(field.name); }), ...);
    for (const auto &flag : given.items())
        if (known.count(flag.key()) == 0)
            throw Error(ErrorKind::InvalidInput, {"there is no flag --%1", {flag.key()}});
    (optionsFromJson(options, given), ...);
    (throwIfAny(options.check()), ...);
}

template <class... Options> void printFlags(const Options &...options)
{
    const auto print = [](const Field &field, const auto &value) {
        fmt::print("  --{:<22} {} [{}]\n", field.name, field.help, fieldText(value));
    };
    (describeFields(options, print), ...);
}

} // namespace coresift::bench
