#include "tests/cli/cli_process.h"

#include "core/base/file.h"
#include "core/base/parallel.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coresift::test {

CliProcess::CliProcess(const std::vector<std::string> &arguments, const std::string &out)
{
    const std::string outFile = out.empty() ? m_dir / "out" : out;
    std::string program = CORESIFT_CLI;
    std::vector<std::string> copies = arguments;
    std::vector<char *> argv{program.data()};
    for (std::string &argument : copies)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    int ends[2] = {};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("cannot make a pipe");
    m_pid = ::fork();
    if (m_pid == 0) {
        const int target = ::open(outFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(target, STDOUT_FILENO);
        ::dup2(ends[1], STDERR_FILENO);
        ::execv(program.c_str(), argv.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    m_errorPipe = ends[0];
}

CliProcess::~CliProcess()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    if (m_errorPipe >= 0)
        ::close(m_errorPipe);
}

bool CliProcess::readError()
{
    char buffer[4096];
    ssize_t got = 0;
    do
        got = ::read(m_errorPipe, buffer, sizeof buffer);
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return false;
    m_error.append(buffer, static_cast<std::size_t>(got));
    return true;
}

bool CliProcess::waitForError(const std::string &text)
{
    while (m_error.find(text) == std::string::npos)
        if (!readError())
            return false;
    return true;
}

void CliProcess::closeError()
{
    ::close(m_errorPipe);
    m_errorPipe = -1;
}

void CliProcess::send(int signal)
{
    ::kill(m_pid, signal);
}

CliResult CliProcess::finish()
{
    while (readError()) {
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    CliResult result;
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    result.err = m_error;
    if (fileExists(m_dir / "out"))
        result.out = readTextFile(m_dir / "out");
    return result;
}

CliResult runCli(const std::vector<std::string> &arguments)
{
    return CliProcess(arguments).finish();
}

std::vector<CliResult> runCliEach(const std::vector<std::vector<std::string>> &commands)
{
    std::vector<CliResult> results(commands.size());
    parallelFor(
        static_cast<std::int64_t>(commands.size()),
        [&](std::int64_t i) { results[static_cast<std::size_t>(i)] = runCli(commands[static_cast<std::size_t>(i)]); },
        /*threads=*/2);
    return results;
}

} // namespace coresift::test
