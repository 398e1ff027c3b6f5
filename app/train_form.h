/// How the many options of a training are shown: in groups, those alone that have an effect, at a recipe's values.
#pragma once

#include "core/study/study.h"
#include "widgets/option_form.h"

namespace coresift {

/// Two columns; every field but the preset is in one of the groups.
std::vector<std::vector<FieldGroup>> trainGroups();

/// For a form that TrainOptions will be built into: its groups and which rows show, and that another preset or method
/// brings its published values wherever the user gave none, or gave rates for another optimiser.
void arrangeTrainForm(OptionForm &form, Stage stage);

} // namespace coresift
