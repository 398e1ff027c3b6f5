#include "core/base/file.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/tar_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace coresift {

namespace {

/// Closes on leaving the scope.
struct Descriptor {
    int number = -1;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

struct stat regularFileStatus(int descriptor, const std::string &path)
{
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot read"), path, errno);
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "is not a regular file"), path);
    return status;
}

int openForReading(const std::string &path)
{
    // O_NONBLOCK: opening a named pipe must not wait for a writer; it is refused right after.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot open"), path, errno);
    return descriptor;
}

/// read() until `size` bytes or the end of the file.
std::size_t readUpTo(int descriptor, void *out, std::size_t size, const std::string &path)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(descriptor, static_cast<char *>(out) + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot read"), path, errno);
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

void requireAtMost(std::uint64_t size, std::uint64_t maxBytes, const std::string &path)
{
    if (size > maxBytes)
        throw Error(
            ErrorKind::Unsupported,
            {CORESIFT_TEXT("Phrases", "is larger (%1) than the %2 allowed"), {bytesValue(size), bytesValue(maxBytes)}},
            path);
}

template <class Container> Container readWhole(const std::string &path, std::uint64_t maxBytes)
{
    if (placeInTar(path)) {
        const RandomAccessFile member(path);
        requireAtMost(member.size(), maxBytes, path);
        Container content(static_cast<std::size_t>(member.size()), 0);
        member.readAt(0, content.data(), content.size());
        return content;
    }
    const Descriptor file{openForReading(path)};
    const auto size = static_cast<std::uint64_t>(regularFileStatus(file.number, path).st_size);
    requireAtMost(size, maxBytes, path);
    Container content(static_cast<std::size_t>(size), 0);
    content.resize(readUpTo(file.number, content.data(), content.size(), path));
    return content;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// A rename is only durable once its folder is on the disk.
void syncFolder(const std::string &folder)
{
    const Descriptor descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (descriptor.number >= 0)
        ::fsync(descriptor.number);
}

std::string temporaryName(const std::string &path)
{
    static std::atomic<std::uint64_t> counter{0};
    const auto now = static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
    const std::uint64_t unique = hashKeys(static_cast<std::uint64_t>(::getpid()), now, ++counter);
    return path + "." + toHex(unique).substr(0, 8) + ".tmp";
}

/// Whether temporaryName() can have made `name` of a file `of` of the same folder.
bool isTemporaryName(const std::string &name, const std::string &of)
{
    constexpr std::size_t kUniqueDigits = 8;
    const std::string start = of + ".", end = ".tmp";
    return name.size() == start.size() + kUniqueDigits + end.size() && name.compare(0, start.size(), start) == 0 &&
           name.compare(name.size() - end.size(), end.size(), end) == 0;
}

/// A device, a pipe or a socket, such as /dev/stdout: written to as it is, since a file renamed over it would replace
/// it.
bool isDevice(const std::string &path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

/// The file that a link points to, so that the link stays one.
std::string behindLinks(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? real.get() : path;
}

std::uint64_t numberInFile(const char *path)
{
    std::ifstream file(path);
    std::uint64_t value = 0;
    return file >> value ? value : UINT64_MAX; // "max" in a control group file means no limit
}

} // namespace

bool staysInside(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (path.substr(start, end - start) == "..")
            return false;
        start = end + 1;
    }
    return true;
}

Bytes readFile(const std::string &path, std::uint64_t maxBytes)
{
    return readWhole<Bytes>(path, maxBytes);
}

std::string readTextFile(const std::string &path, std::uint64_t maxBytes)
{
    return readWhole<std::string>(path, maxBytes);
}

AtomicFile::AtomicFile(std::string path) : m_path(std::move(path))
{
    if (!isDevice(m_path)) {
        m_path = behindLinks(m_path);
        m_temporary = temporaryName(m_path);
    }
    m_descriptor = m_temporary.empty() ? ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC)
                                       : ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), m_path, errno);
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void AtomicFile::write(const void *data, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const ssize_t put = ::write(m_descriptor, static_cast<const char *>(data) + done, size - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), m_path, errno);
        done += static_cast<std::size_t>(put);
    }
}

void AtomicFile::commit()
{
    if (m_temporary.empty()) {
        ::close(std::exchange(m_descriptor, -1));
        return;
    }
    if (::fsync(m_descriptor) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), m_path, errno);
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot write"), m_path, errno);
    ::close(std::exchange(m_descriptor, -1));
    syncFolder(folderOf(m_path));
}

void writeFileAtomically(const std::string &path, const std::string &content)
{
    AtomicFile file(path);
    file.write(content);
    file.commit();
}

void removeHalfWritten(const std::string &path)
{
    const std::string file = behindLinks(path), name = file.substr(file.rfind('/') + 1);
    std::error_code ignored; // what stays takes room and does no other harm
    for (std::filesystem::directory_iterator entry(folderOf(file), ignored), end; !ignored && entry != end;
         entry.increment(ignored))
        if (isTemporaryName(entry->path().filename().string(), name))
            ::unlink(entry->path().c_str());
}

RandomAccessFile::RandomAccessFile(std::string path) : m_path(std::move(path))
{
    const auto inTar = placeInTar(m_path);
    const std::string &opened = inTar ? inTar->archive : m_path;
    Descriptor file{openForReading(opened)};
    m_size = static_cast<std::uint64_t>(regularFileStatus(file.number, opened).st_size);
    if (inTar) {
        m_start = inTar->member.offset;
        m_size = inTar->member.size;
    }
    m_descriptor = std::exchange(file.number, -1);
}

RandomAccessFile::RandomAccessFile(RandomAccessFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_start(other.m_start),
      m_size(other.m_size)
{}

RandomAccessFile::~RandomAccessFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void RandomAccessFile::readAt(std::uint64_t offset, void *out, std::size_t size) const
{
    if (offset > m_size || size > m_size - offset)
        throw Error(ErrorKind::Io,
                    CORESIFT_TEXT("Phrases", "ends before its content does; it may have been cut while in use"),
                    m_path);
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::pread(m_descriptor, static_cast<char *>(out) + done, size - done,
                                    static_cast<off_t>(m_start + offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot read"), m_path, errno);
        if (got == 0)
            throw Error(ErrorKind::Io,
                        CORESIFT_TEXT("Phrases", "ends before its content does; it may have been cut while in use"),
                        m_path);
        done += static_cast<std::size_t>(got);
    }
}

void makeFolders(const std::string &path)
{
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        const std::string folder = path.substr(0, end);
        if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
            throw systemError(CORESIFT_TEXT("Phrases", "cannot make the folder"), folder, errno);
        if (end == std::string::npos)
            break;
    }
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        throw Error(ErrorKind::Io, CORESIFT_TEXT("Phrases", "a file of that name stands where a folder is needed"),
                    path);
}

std::uint64_t freeDiskSpace(const std::string &path)
{
    struct statvfs status {};
    if (::statvfs(path.c_str(), &status) != 0)
        throw systemError(CORESIFT_TEXT("Phrases", "cannot ask the free space of"), path, errno);
    return std::uint64_t(status.f_bavail) * status.f_frsize;
}

std::uint64_t freeMemory()
{
    std::uint64_t available = UINT64_MAX;
    std::ifstream file("/proc/meminfo");
    std::string key, unit;
    for (std::uint64_t kilobytes = 0; file >> key >> kilobytes; std::getline(file, unit))
        if (key == "MemAvailable:")
            available = kilobytes * 1024;
    const std::uint64_t limit = numberInFile("/sys/fs/cgroup/memory.max");
    const std::uint64_t used = numberInFile("/sys/fs/cgroup/memory.current");
    if (limit != UINT64_MAX && used != UINT64_MAX)
        available = std::min(available, limit > used ? limit - used : 0);
    return available;
}

bool fileExists(const std::string &path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0;
}

} // namespace coresift
