#include "core/study/study_cache.h"

#include "core/base/error.h"
#include "core/study/study.h"

#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;

namespace {

std::string cacheFolder(const std::string &studyFolder)
{
    return studyFolder + "/cache";
}

[[noreturn]] void failOn(const fs::filesystem_error &problem)
{
    throw Error(ErrorKind::Io, Phrase::verbatim(problem.code().message()), problem.path1().string());
}

} // namespace

std::int64_t studyCacheBytes(const std::string &studyFolder)
{
    std::int64_t bytes = 0;
    try {
        if (!fs::exists(cacheFolder(studyFolder)))
            return bytes;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(cacheFolder(studyFolder)))
            if (entry.is_regular_file())
                bytes += static_cast<std::int64_t>(entry.file_size());
    } catch (const fs::filesystem_error &problem) {
        failOn(problem);
    }
    return bytes;
}

void emptyStudyCache(const std::string &studyFolder)
{
    const StudyWriter alone(studyFolder); // no job reads it meanwhile
    try {
        fs::remove_all(cacheFolder(studyFolder));
    } catch (const fs::filesystem_error &problem) {
        failOn(problem);
    }
}

} // namespace coresift
