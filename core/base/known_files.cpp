#include "core/base/known_files.h"

#include <sys/stat.h>

namespace coresift {

std::optional<FileState> fileState(const std::string &file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return FileState{status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

} // namespace coresift
