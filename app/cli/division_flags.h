/// --folds and --group-by: how images are divided to be learned from and measured.
#pragma once

#include "core/study/study.h"

#include <CLI/CLI.hpp>

namespace coresift::cli {

/// `division` has to outlive the command.
void declareDivision(CLI::App &command, ImageDivision &division);

} // namespace coresift::cli
