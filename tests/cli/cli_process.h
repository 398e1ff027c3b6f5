/// Runs the real coresift-cli as a process, as a script would.
#pragma once

#include "tests/support/support.h"

#include <nlohmann/json.hpp>
#include <string>
#include <sys/types.h>
#include <vector>

namespace coresift::test {

struct CliResult {
    int code = -1;   ///< exit code; −1 when a signal ended the process
    int signal = 0;  ///< that ended it
    std::string out; ///< standard output
    std::string err; ///< standard error

    nlohmann::json json() const { return nlohmann::json::parse(out); } ///< throws when it is none
};

/// One run of the program. Ends it when it is still there at the end of the scope.
class CliProcess {
public:
    /// `out`: where standard output goes; empty: it is kept for the result.
    explicit CliProcess(const std::vector<std::string> &arguments, const std::string &out = {});
    ~CliProcess();
    CliProcess(const CliProcess &) = delete;
    CliProcess &operator=(const CliProcess &) = delete;

    bool waitForError(const std::string &text); ///< until stderr holds it; false when the process ends without
    void send(int signal);
    void closeError(); ///< nobody reads its stderr any more; the result has none from then on
    CliResult finish();

private:
    bool readError();

    TempDir m_dir;
    pid_t m_pid = -1;
    int m_errorPipe = -1;
    std::string m_error;
};

CliResult runCli(const std::vector<std::string> &arguments);

/// Several runs that do not hang on each other, two at a time.
std::vector<CliResult> runCliEach(const std::vector<std::vector<std::string>> &commands);

} // namespace coresift::test
