/// Which training options have an effect beside the others: what a form needs to show.
#pragma once

#include "core/pretrain/options.h"

namespace coresift {

/// The fields of MethodOptions that the method reads, besides its name. Empty for an unknown method.
std::vector<std::string> methodFields(const std::string &method);

/// False for a field of TrainOptions that these options leave without effect: of another method, optimiser, schedule or
/// backbone.
bool isFieldOfUse(const TrainOptions &options, const std::string &field);

} // namespace coresift
