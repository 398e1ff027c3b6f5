/// The terminal as a JobContext: progress and remarks on stderr, results on stdout, Ctrl-C as the wish to end.
#pragma once

#include "core/base/job.h"

#include <mutex>
#include <nlohmann/json.hpp>
#include <string>

namespace coresift::cli {

class Console : public JobContext {
public:
    Console();

    void report(const Progress &progress) override;
    void say(const Phrase &line) override;
    bool isCancelled() const override;

    /// The one result of a command: `text` for people, or `json` with --json.
    void result(const std::string &text, const nlohmann::json &json);
    void setJson(bool json) { m_json = json; }

    static void catchInterrupts(); ///< SIGINT, SIGTERM and SIGHUP cancel; a second one ends the process

private:
    void clearLine();

    std::mutex m_mutex;
    bool m_json = false;
    bool m_terminal = false;
    bool m_lineOpen = false;
    std::string m_activity, m_line; ///< of the last line in a log
    std::chrono::steady_clock::time_point m_lineTime;
};

} // namespace coresift::cli
