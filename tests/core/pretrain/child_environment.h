/// For tests that start this program again to be another process.
#pragma once

#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

namespace coresift::test {

/// This process' environment, without what tells GoogleTest to run a share of the tests alone: the child's one test
/// would not be among them.
inline std::vector<std::string> childEnvironment()
{
    std::vector<std::string> variables;
    for (char **variable = environ; *variable != nullptr; ++variable)
        if (std::strncmp(*variable, "GTEST_", 6) != 0)
            variables.emplace_back(*variable);
    return variables;
}

} // namespace coresift::test
