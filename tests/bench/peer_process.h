/// What another program answers that a benchmark compares with.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

namespace coresift::bench {

/// The numbers that a shell command prints first; none when it cannot run.
inline std::vector<double> figuresOf(const std::string &command)
{
    std::vector<double> figures;
    FILE *pipe = ::popen((command + " 2>/dev/null").c_str(), "r");
    if (pipe == nullptr)
        return figures;
    for (double figure = 0; std::fscanf(pipe, "%lf", &figure) == 1;)
        figures.push_back(figure);
    ::pclose(pipe);
    return figures;
}

} // namespace coresift::bench
