#include "core/dataset/walk.h"

#include "core/base/error.h"
#include "core/base/known_files.h"
#include "core/base/tar_file.h"
#include "core/base/text.h"
#include "core/dataset/image_names.h"
#include "core/image/idx_file.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <dirent.h>
#include <memory>
#include <set>
#include <stdlib.h>
#include <sys/stat.h>
#include <utility>

namespace coresift {

namespace {

using FileKey = std::pair<dev_t, ino_t>;

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

std::string join(const std::string &folder, const std::string &name)
{
    return folder.empty() ? name : folder + "/" + name;
}

class Walker {
public:
    Walker(const Root &root, JobContext &context) : m_root(root), m_context(context)
    {
        char real[PATH_MAX];
        if (::realpath(root.folder.c_str(), real) == nullptr) {
            if (errno != ENOENT && errno != ENOTDIR)
                throw systemError(CORESIFT_TEXT("Phrases", "cannot read the folder"), root.folder, errno);
            throw Error(
                ErrorKind::NotFound,
                {CORESIFT_TEXT("Phrases",
                               "the folder “%1” is not where it was: %2. If it moved, say so with “study relocate”"),
                 {root.name, showPath(root.folder)}},
                root.folder);
        }
        m_realRoot = real;
    }

    WalkResult walk()
    {
        walkFolder("");
        while (!m_links.empty()) // a followed folder may hold more links
            for (const std::string &link : std::exchange(m_links, {}))
                followLink(link);
        std::sort(m_result.files.begin(), m_result.files.end(),
                  [](const FoundFile &a, const FoundFile &b) { return a.path < b.path; });
        return std::move(m_result);
    }

private:
    void remark(const std::string &path, const Phrase &reason)
    {
        m_result.remarks.push_back({m_root.name, path, reason});
    }

    std::string absolute(const std::string &path) const
    {
        return path.empty() ? m_root.folder : m_root.folder + "/" + path;
    }

    /// Folders that wait are kept in a list of their own: a deep tree must not exhaust the stack.
    void walkFolder(const std::string &top)
    {
        std::vector<std::string> waiting{top};
        while (!waiting.empty()) {
            throwIfCancelled(m_context);
            const std::string folder = waiting.back();
            waiting.pop_back();
            listFolder(folder, waiting);
            m_context.report(
                {"Listing " + m_root.name, static_cast<std::int64_t>(m_result.files.size()), 0, "files", 0, -1, {}});
        }
    }

    void listFolder(const std::string &folder, std::vector<std::string> &waiting)
    {
        const std::unique_ptr<DIR, CloseFolder> open(::opendir(absolute(folder).c_str()));
        struct stat status {};
        if (!open || ::fstat(::dirfd(open.get()), &status) != 0) {
            if (folder.empty())
                throw systemError(CORESIFT_TEXT("Phrases", "cannot read the folder"), m_root.folder, errno);
            remark(folder, {CORESIFT_TEXT("Phrases", "the folder cannot be read: %1"), {std::strerror(errno)}});
            return;
        }
        if (!m_folders.insert({status.st_dev, status.st_ino}).second) {
            remark(folder, CORESIFT_TEXT("Phrases", "links to a folder that is listed already"));
            return;
        }
        errno = 0;
        while (const dirent *entry = ::readdir(open.get())) {
            const std::string name = entry->d_name;
            if (name != "." && name != "..")
                addEntry(join(folder, name), waiting);
            errno = 0;
        }
        if (errno != 0)
            remark(folder,
                   {CORESIFT_TEXT("Phrases", "the folder cannot be read to its end: %1"), {std::strerror(errno)}});
    }

    void addEntry(const std::string &path, std::vector<std::string> &waiting)
    {
        struct stat status {};
        if (::lstat(absolute(path).c_str(), &status) != 0)
            remark(path, {CORESIFT_TEXT("Phrases", "cannot be looked at: %1"), {std::strerror(errno)}});
        else if (S_ISLNK(status.st_mode))
            m_links.push_back(path);
        else if (S_ISDIR(status.st_mode))
            waiting.push_back(path);
        else if (S_ISREG(status.st_mode))
            addFile(path, status);
        else
            remark(path, CORESIFT_TEXT("Phrases", "is a device, a pipe or a socket"));
    }

    void addFile(const std::string &path, const struct stat &status)
    {
        m_files.insert({status.st_dev, status.st_ino});
        const std::int64_t modified = std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
        if (namedLikeATar(path))
            return addMembers(path, modified);
        if (namedLikeIdxImages(path))
            return addIdxImages(path, modified);
        m_result.files.push_back({path, status.st_size, modified});
    }

    /// Images in a tar archive are read in place; what else is in it is passed over, as beside images.
    void addMembers(const std::string &archive, std::int64_t modified)
    {
        try {
            const auto members = knownTarMembers(absolute(archive));
            if (!members->hasEnd)
                remark(archive,
                       CORESIFT_TEXT("Phrases",
                                     "is read up to where it ends, and its end mark is lacking: it may be cut"));
            for (const auto &[name, member] : members->files)
                if (namedLikeAnImage(name))
                    m_result.files.push_back({archive + "/" + name, static_cast<std::int64_t>(member.size), modified});
        } catch (const Error &damaged) {
            remark(archive, damaged.phrase());
        }
    }

    /// Each image counts with its own pixels as its size.
    void addIdxImages(const std::string &file, std::int64_t modified)
    {
        if (file.back() == 'z' && fileState(absolute(file.substr(0, file.rfind('.'))))) // unpacked beside it
            return;
        try {
            const auto images = knownIdxImages(absolute(file));
            for (std::uint32_t image = 0; image < images->count; ++image)
                m_result.files.push_back(
                    {file + "/" + idxImageName(image), std::int64_t(images->width) * images->height, modified});
        } catch (const Error &damaged) {
            remark(file, damaged.phrase());
        }
    }

    void followLink(const std::string &path)
    {
        char real[PATH_MAX];
        struct stat status {};
        if (::realpath(absolute(path).c_str(), real) == nullptr || ::stat(real, &status) != 0)
            return remark(path, errno == ELOOP ? CORESIFT_TEXT("Phrases", "is a link that leads to itself")
                                               : CORESIFT_TEXT("Phrases", "is a link to nothing"));
        const std::string target = real;
        if (target != m_realRoot && target.rfind(m_realRoot + "/", 0) != 0)
            return remark(path, {CORESIFT_TEXT("Phrases", "is a link out of the folder, to %1"), {showPath(target)}});
        if (S_ISDIR(status.st_mode))
            return walkFolder(path);
        if (!S_ISREG(status.st_mode))
            return remark(path, CORESIFT_TEXT("Phrases", "is a link to a device, a pipe or a socket"));
        if (m_files.count({status.st_dev, status.st_ino}) != 0)
            return remark(path, CORESIFT_TEXT("Phrases", "links to a file that is listed already"));
        addFile(path, status);
    }

    const Root &m_root;
    JobContext &m_context;
    std::string m_realRoot;
    WalkResult m_result;
    std::vector<std::string> m_links;
    std::set<FileKey> m_folders, m_files;
};

} // namespace

WalkResult walkRoot(const Root &root, JobContext &context)
{
    return Walker(root, context).walk();
}

} // namespace coresift
