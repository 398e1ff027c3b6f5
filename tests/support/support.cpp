#include "tests/support/support.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace coresift::test {

namespace fs = std::filesystem;

TempDir::TempDir()
{
    std::string name = (fs::temp_directory_path() / "coresift test XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("cannot make a temporary folder");
    m_path = name;
}

TempDir::~TempDir()
{
    std::error_code ignored; // a leftover in the temporary folder must not hide what the test found
    fs::remove_all(m_path, ignored);
}

void RecordingJobContext::report(const Progress &progress)
{
    if (cancelWhen && cancelWhen(progress))
        cancel();
    const std::lock_guard lock(m_mutex);
    m_progress.push_back(progress);
}

void RecordingJobContext::say(const Phrase &line)
{
    const std::lock_guard lock(m_mutex);
    m_lines.push_back(line.text());
}

bool RecordingJobContext::isCancelled() const
{
    return m_cancelled;
}

std::vector<Progress> RecordingJobContext::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

std::vector<std::string> RecordingJobContext::lines() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

bool RecordingJobContext::hasSaid(const std::string &part) const
{
    const std::vector<std::string> all = lines();
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string &line) { return line.find(part) != std::string::npos; });
}

std::string dataFolder()
{
    return std::string(CORESIFT_SOURCE_DIR) + "/tests/data";
}

namespace {

std::string referenceFolder(const std::string &kind)
{
    if (const char *named = std::getenv("CORESIFT_REFERENCE"))
        return std::string(named) + "/" + kind;
    const std::string beside = std::string(CORESIFT_SOURCE_DIR) + "/../shared/reference/" + kind;
    return fs::is_directory(beside) ? beside : dataFolder() + "/reference/" + kind;
}

} // namespace

std::vector<std::string> referenceCases(const std::string &kind)
{
    const std::string folder = referenceFolder(kind);
    std::vector<std::string> cases;
    if (fs::exists(folder + "/case.json"))
        cases.push_back(folder);
    if (fs::is_directory(folder))
        for (const auto &entry : fs::directory_iterator(folder))
            if (fs::exists(entry.path() / "case.json"))
                cases.push_back(entry.path().string());
    std::sort(cases.begin(), cases.end());
    return cases;
}

Matrix randomUnitRows(std::int64_t rows, std::int64_t cols, std::uint64_t seed)
{
    Matrix matrix(rows, cols);
    RandomStream random(seed);
    for (float &value : matrix.values)
        value = static_cast<float>(random.normal());
    normaliseRows(matrix.values.data(), rows, cols);
    return matrix;
}

::testing::AssertionResult matrixNear(const Matrix &a, const Matrix &b, double tolerance)
{
    if (a.rows != b.rows || a.cols != b.cols)
        return ::testing::AssertionFailure() << a.rows << "×" << a.cols << " against " << b.rows << "×" << b.cols;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        if (!(std::fabs(double(a.values[i]) - b.values[i]) <= tolerance))
            return ::testing::AssertionFailure() << "value " << i << ": " << a.values[i] << " against " << b.values[i];
    return ::testing::AssertionSuccess();
}

double memoryOfProcess(const std::string &field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(field + ":", 0) == 0)
            return std::stod(line.substr(field.size() + 1)) * 1024;
    return 0;
}

std::string errorOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.what();
    }
    ADD_FAILURE() << "no Error was thrown";
    return {};
}

} // namespace coresift::test
