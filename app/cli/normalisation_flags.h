/// --mean and --std: how the pixels of an encoder from elsewhere were scaled when it was trained.
#pragma once

#include "core/encoder/encoder.h"

#include <CLI/CLI.hpp>

namespace coresift::cli {

class NormalisationFlags {
public:
    /// `usual`: what holds without them, for the help. The flags need `file`, where it is given.
    void declare(CLI::App &command, const std::string &usual, CLI::Option *file = nullptr);
    bool areGiven() const { return !m_mean.empty() || !m_deviation.empty(); }
    bool areWhole() const { return !m_mean.empty() && !m_deviation.empty(); }
    void apply(Normalisation &normalisation) const; ///< what was given; the rest stays

private:
    std::vector<float> m_mean, m_deviation;
};

} // namespace coresift::cli
