#include "app/cli/normalisation_flags.h"

#include <algorithm>
#include <cstdlib>

namespace coresift::cli {

namespace {

/// What is wrong with a deviation; empty: nothing.
std::string aboveZero(const std::string &text)
{
    return std::strtod(text.c_str(), nullptr) > 0 ? std::string() : text + " is no deviation: it has to be above 0";
}

} // namespace

void NormalisationFlags::declare(CLI::App &command, const std::string &usual, CLI::Option *file)
{
    for (const auto &[name, channels] : {std::pair("--mean", &m_mean), std::pair("--std", &m_deviation)}) {
        CLI::Option *const option =
            command.add_option(name, *channels, "Of the loaded encoder's input, r,g,b (default: " + usual + ")")
                ->delimiter(',')
                ->expected(3);
        if (file != nullptr)
            option->needs(file);
        if (channels == &m_deviation)
            option->check(CLI::Validator(aboveZero, ""));
    }
}

void NormalisationFlags::apply(Normalisation &normalisation) const
{
    if (!m_mean.empty())
        std::copy(m_mean.begin(), m_mean.end(), normalisation.mean.begin());
    if (!m_deviation.empty())
        std::copy(m_deviation.begin(), m_deviation.end(), normalisation.deviation.begin());
}

} // namespace coresift::cli
