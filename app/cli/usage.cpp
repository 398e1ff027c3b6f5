#include "app/cli/usage.h"

#include "core/base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace coresift::cli {

namespace {

/// Letters to add, drop or change to get from one word to the other (Levenshtein).
std::size_t editDistance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string nearestCommand(const CLI::App &app, const std::string &word)
{
    std::string nearest;
    std::size_t best = 3; // further away it is a guess
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        if (const std::size_t distance = editDistance(word, command->get_name()); distance < best) {
            best = distance;
            nearest = command->get_name();
        }
    return nearest;
}

} // namespace

std::string HelpFormatter::make_option_name(const CLI::Option *option, bool positional) const
{
    std::string name = CLI::Formatter::make_option_name(option, positional);
    const std::string value = "{false}";
    if (const std::size_t at = name.find(value); at != std::string::npos)
        name.erase(at, value.size());
    return name;
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const
{
    std::string value = CLI::Formatter::make_option_opts(option);
    const std::string words = " ...";
    const std::size_t at = value.find(words);
    if (option->get_delimiter() == '\0' || at == std::string::npos)
        return value;
    value.erase(at, words.size());
    return value.insert(std::min(value.find_first_of(":="), at), ",...");
}

std::string usageMessage(const CLI::App &app, const CLI::Error &problem, const std::string &argument)
{
    std::string command = app.get_name();
    const CLI::App *named = &app;
    while (!named->get_subcommands().empty()) {
        named = named->get_subcommands().front();
        command += " " + named->get_name();
    }
    std::string what = problem.what();
    if (named == &app && !argument.empty() && argument[0] != '-') {
        what = fmt::format("there is no command “{}”", showPath(argument));
        if (const std::string meant = nearestCommand(app, argument); !meant.empty())
            what += fmt::format("; did you mean “{}”?", meant);
    }
    return fmt::format("coresift-cli: {}\nSee “{} --help”.\n", what, command);
}

} // namespace coresift::cli
