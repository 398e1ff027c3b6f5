#include "app/cli/division_flags.h"

namespace coresift::cli {

void declareDivision(CLI::App &command, ImageDivision &division)
{
    command
        .add_option("--folds", division.folds,
                    "Folds of the target set for kNN and logistic regression, where there is no test set")
        ->check(CLI::Range(2, kMostFolds))
        ->capture_default_str();
    command.add_option("--group-by", division.groupBy,
                       "Metadata column (patient, specimen, site): its images stay together in splits, folds and "
                       "intervals");
}

} // namespace coresift::cli
