/// What a MATLAB file holds, as libmatio reads it. Private to MatFile.
#pragma once

#include "core/base/file.h"

#include <map>
#include <string>
#include <vector>

namespace coresift {

/// An array of numbers, a cell array of texts, or an array of structures; empty for anything else.
struct MatVariable {
    std::vector<double> numbers; ///< in MATLAB's order
    std::vector<std::string> texts;
    std::map<std::string, MatVariable> fields; ///< of structures whose field is a text, or one number, in each of them
};
using MatVariables = std::map<std::string, MatVariable>;

/// By the version in its head. Throws Error (Corrupt) for what has no head of a MATLAB file.
bool isHdf5Mat(const Bytes &content, const std::string &file);

/// For a process of its own: one thread, and what is damaged inside may crash. Throws Error (Corrupt) for what libmatio
/// does not open.
MatVariables readMatVariables(const std::string &file);

Bytes packed(const MatVariables &variables);
MatVariables unpacked(const Bytes &bytes); ///< what packed() gave

} // namespace coresift
