/// Which source may include what: the dependencies of the house as a table, so that a leak fails a test.
#pragma once

#include <string>
#include <vector>

namespace coresift::test {

/// What of `content`'s includes the file at `path` (relative to the project, e.g. "core/sampling/simcore.cpp") may not
/// have, as "path:line: include". Empty when all is well, and for files that no rule is about.
std::vector<std::string> brokenIncludes(const std::string &path, const std::string &content);

/// Areas of core that have a rule.
std::vector<std::string> knownAreas();

} // namespace coresift::test
