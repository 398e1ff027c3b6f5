/// What tests of the engine share: temporary folders, recorded jobs, reference cases, matrices that are near.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"

#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <mutex>
#include <string>
#include <vector>

namespace coresift::test {

/// A folder of its own for one test, with everything in it removed at the end.
class TempDir {
public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir &) = delete;
    TempDir &operator=(const TempDir &) = delete;

    const std::string &path() const { return m_path; }
    std::string operator/(const std::string &name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

/// Records progress; cancels when told to, at once or after a number of reports or when `cancelWhen` says so.
class RecordingJobContext : public JobContext {
public:
    void report(const Progress &progress) override;
    void say(const Phrase &line) override;
    bool isCancelled() const override;

    void cancel() { m_cancelled = true; }
    std::function<bool(const Progress &)> cancelWhen; ///< asked at every report, on the reporting thread

    std::vector<Progress> progress() const;
    std::vector<std::string> lines() const;
    bool hasSaid(const std::string &part) const; ///< in any line

private:
    mutable std::mutex m_mutex;
    std::vector<Progress> m_progress;
    std::vector<std::string> m_lines;
    std::atomic<bool> m_cancelled{false};
};

/// Folders of reference cases of one kind ("selection", or "objectives/nt_xent" itself), from CORESIFT_REFERENCE, else
/// ../shared/reference beside the project, else the small copies under tests/data/reference. A folder that holds a
/// case.json is a case. Never empty: the small copies are always there.
std::vector<std::string> referenceCases(const std::string &kind);

/// tests/data of the source tree.
std::string dataFolder();

/// Rows of random unit vectors.
Matrix randomUnitRows(std::int64_t rows, std::int64_t cols, std::uint64_t seed);

::testing::AssertionResult matrixNear(const Matrix &a, const Matrix &b, double tolerance);

/// "VmRSS" (now) or "VmHWM" (at its peak) of this process, in bytes.
double memoryOfProcess(const std::string &field);

/// The message of the coresift::Error that `action` throws; fails the test when it throws none.
std::string errorOf(const std::function<void()> &action);

} // namespace coresift::test
