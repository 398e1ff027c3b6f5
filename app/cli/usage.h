/// How the command line explains itself: --help, and what is wrong with a line that cannot be run.
#pragma once

#include <CLI/CLI.hpp>

namespace coresift::cli {

class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter() { column_width(34); }

    /// "--stop,--no-stop" without the value that the second one stands for.
    std::string make_option_name(const CLI::Option *option, bool positional) const override;
    /// "TEXT,..." for a list in one word: "TEXT ..." would promise several.
    std::string make_option_opts(const CLI::Option *option) const override;
};

/// What is wrong, and where to read on. `argument`: the first one; names a command that is meant when it is misspelt.
std::string usageMessage(const CLI::App &app, const CLI::Error &problem, const std::string &argument);

} // namespace coresift::cli
