/// Training options on the command line: preset first, then what was given.
#pragma once

#include "app/cli/flags.h"

#include "core/study/stages.h"

namespace coresift::cli {

/// A flag for every option of that stage's training, under headings: what all methods share first, then method by
/// method.
void declareTraining(Flags &flags, Stage stage);

/// --start-from.
void addStartFrom(CLI::App &command, PretrainRequest &request);

/// The study's options, or those of the preset and method that are named, with the given flags on top. Nothing given:
/// no options.
std::optional<TrainOptions> trainOptions(const Flags &flags, const TrainOptions &ofStudy);

} // namespace coresift::cli
