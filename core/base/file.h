/// Files as bytes: bounded reading, atomic writing. Paths are bytes as the system gives them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace coresift {

using Bytes = std::vector<std::uint8_t>;

/// Whether a relative path that others wrote stays below its folder, whatever the file system makes of it.
bool staysInside(std::string_view path);

/// Paths may lead into tar archives (tar_file.h). The whole file by read(), never mapped: an unplugged disk gives an
/// Error, not a signal. Throws Error: NotFound, Permission, Io, or Unsupported when it is larger than `maxBytes` or not
/// a regular file.
Bytes readFile(const std::string &path, std::uint64_t maxBytes = std::uint64_t(4) << 30);
std::string readTextFile(const std::string &path, std::uint64_t maxBytes = std::uint64_t(256) << 20);

/// Writes to a temporary name beside `path`; commit() syncs and renames it into place. Without commit() nothing is
/// left. A link stays one: the file behind it is replaced. Devices and pipes (/dev/stdout) are written to directly.
/// Throws Error (NoSpace, Permission, Io …).
class AtomicFile {
public:
    explicit AtomicFile(std::string path);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    void write(const void *data, std::size_t size);
    void write(const std::string &text) { write(text.data(), text.size()); }
    void commit();

private:
    std::string m_path, m_temporary;
    int m_descriptor = -1;
};

void writeFileAtomically(const std::string &path, const std::string &content);

/// Removes what was written of `path` by processes that were killed before commit(). Nobody may be writing it now.
void removeHalfWritten(const std::string &path);

/// Open for reading at offsets from several threads at once (pread). Its path may lead into a tar archive.
class RandomAccessFile {
public:
    explicit RandomAccessFile(std::string path);
    ~RandomAccessFile();
    RandomAccessFile(RandomAccessFile &&other) noexcept;
    RandomAccessFile &operator=(RandomAccessFile &&) = delete;

    std::uint64_t size() const { return m_size; }
    const std::string &path() const { return m_path; }
    void readAt(std::uint64_t offset, void *out, std::size_t size) const; ///< throws Error (Io) when less is there

private:
    std::string m_path;
    int m_descriptor = -1;
    std::uint64_t m_start = 0, m_size = 0; ///< within what is open
};

void makeFolders(const std::string &path);            ///< like mkdir -p; throws Error
std::uint64_t freeDiskSpace(const std::string &path); ///< bytes free for us on the disk that holds `path`
std::uint64_t freeMemory(); ///< bytes that can be had without swapping (cgroup limit included)
bool fileExists(const std::string &path);

} // namespace coresift
