#include "core/dataset/root_watch.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <cstring>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>

namespace coresift {

namespace {

struct CloseRoot {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// The device that a folder lies on; none when it cannot be listed or holds nothing. It is opened and not only looked
/// at, since a folder that is mounted on demand shows its disk only then.
std::optional<std::uint64_t> diskOf(const std::string &folder)
{
    const std::unique_ptr<DIR, CloseRoot> open(::opendir(folder.c_str()));
    struct stat status {};
    if (!open || ::fstat(::dirfd(open.get()), &status) != 0)
        return std::nullopt;
    while (const dirent *entry = ::readdir(open.get()))
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            return status.st_dev;
    return std::nullopt;
}

} // namespace

RootWatch::RootWatch(const std::vector<Root> &roots)
{
    for (const Root &root : roots)
        m_roots.push_back({root, diskOf(root.folder)});
}

void RootWatch::requirePresent(const std::string &rootName) const
{
    for (const Watched &watched : m_roots) {
        if (watched.root.name != rootName)
            continue;
        const std::optional<std::uint64_t> disk = diskOf(watched.root.folder);
        if (!disk || (watched.disk && *disk != *watched.disk))
            throw SourceGone(
                {CORESIFT_TEXT("Phrases",
                               "the images of “%1” cannot be reached: the folder %2 is gone or empty. Connect its disk "
                               "and start again; nothing that was finished is lost"),
                 {showPath(rootName), showPath(watched.root.folder)}},
                watched.root.folder);
    }
}

} // namespace coresift
