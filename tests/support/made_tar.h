/// Tar archives for tests, made without the code that reads them.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace coresift::test {

/// One member of type '0' in the ustar format; names over 100 bytes get a pax record, or GNU's long name.
enum class LongNames { Pax, Gnu };
std::string tarMember(const std::string &name, const std::string &content, LongNames longNames = LongNames::Pax);
/// Members, and two empty blocks behind them.
std::string tarOf(const std::vector<std::pair<std::string, std::string>> &members,
                  LongNames longNames = LongNames::Pax);

} // namespace coresift::test
