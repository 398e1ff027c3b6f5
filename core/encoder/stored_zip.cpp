#include "core/encoder/stored_zip.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

namespace {

constexpr std::uint64_t kMostZipDirectoryBytes = std::uint64_t(32) << 20; // 300,000 entries with names as PyTorch's
constexpr std::uint64_t kInZip64 = 0xFFFFFFFF;                            // in a field of 32 bits that is too small
// Bytes of the fixed parts of the records.
constexpr std::uint64_t kZipEnd = 22, kZip64Locator = 20, kZip64End = 56, kZipDirectoryEntry = 46, kZipEntryHeader = 30;

[[noreturn]] void throwBadZip(const std::string &path)
{
    throwBadPytorchFile(path, CORESIFT_TEXT("Phrases", "its zip archive is damaged or cut off"));
}

void requireWithin(const RandomAccessFile &file, ByteRange range)
{
    if (range.offset > file.size() || range.size > file.size() - range.offset)
        throwBadZip(file.path());
}

/// The fixed part of a record, which starts with its signature.
std::string readZipRecord(const RandomAccessFile &file, ByteRange range, const char *signature)
{
    requireWithin(file, range);
    std::string record = readRange(file, range);
    if (record.compare(0, 4, signature) != 0)
        throwBadZip(file.path());
    return record;
}

/// The archive's end says where its directory is; a comment of up to 65,535 bytes may follow it.
ByteRange zipDirectory(const RandomAccessFile &file)
{
    const std::uint64_t tailSize = std::min(file.size(), kZip64Locator + kZipEnd + 65535);
    const std::string tail = readRange(file, {file.size() - tailSize, tailSize});
    const std::size_t end = tail.rfind("PK\5\6");
    if (end == std::string::npos || tail.size() - end < kZipEnd)
        throwBadZip(file.path());
    ByteRange directory{littleEndian(&tail[end + 16], 4), littleEndian(&tail[end + 12], 4)};
    if (end >= kZip64Locator && tail.compare(end - kZip64Locator, 4, "PK\6\7") == 0) {
        const std::uint64_t offset = littleEndian(&tail[end - kZip64Locator + 8], 8);
        const std::string wide = readZipRecord(file, {offset, kZip64End}, "PK\6\6");
        directory = {littleEndian(&wide[48], 8), littleEndian(&wide[40], 8)};
    }
    requireWithin(file, directory);
    if (directory.size > kMostZipDirectoryBytes)
        throwBadPytorchFile(file.path(), CORESIFT_TEXT("Phrases", "its zip archive has too many entries"));
    return directory;
}

/// The extra field of kind 1: the numbers that did not fit their fields, in the fields' order.
std::string_view zip64Numbers(std::string_view extras)
{
    while (extras.size() >= 4) {
        const std::uint64_t kind = littleEndian(extras.data(), 2), size = littleEndian(extras.data() + 2, 2);
        extras.remove_prefix(4);
        if (size > extras.size())
            break;
        if (kind == 1)
            return extras.substr(0, size);
        extras.remove_prefix(size);
    }
    return {};
}

/// The next of `numbers` where the field says so; false when there is none.
bool widenZipField(std::uint64_t &field, std::string_view &numbers)
{
    if (field != kInZip64)
        return true;
    if (numbers.size() < 8)
        return false;
    field = littleEndian(numbers.data(), 8);
    numbers.remove_prefix(8);
    return true;
}

} // namespace

StoredZip::StoredZip(const RandomAccessFile &file) : m_file(file)
{
    const std::string directory = readRange(file, zipDirectory(file));
    for (std::size_t at = 0; at < directory.size();)
        at += readEntry(std::string_view(directory).substr(at));
}

/// The first entry of `directory`. Returns the bytes that it takes there.
std::size_t StoredZip::readEntry(std::string_view directory)
{
    if (directory.size() < kZipDirectoryEntry || directory.substr(0, 4) != "PK\1\2")
        throwBadZip(m_file.path());
    const auto field = [&](std::size_t at, int bytes) { return littleEndian(directory.data() + at, bytes); };
    const std::uint64_t nameSize = field(28, 2), extraSize = field(30, 2), commentSize = field(32, 2);
    const std::uint64_t size = kZipDirectoryEntry + nameSize + extraSize + commentSize;
    if (size > directory.size())
        throwBadZip(m_file.path());
    std::uint64_t compressed = field(20, 4);
    Entry entry;
    entry.size = field(24, 4);
    entry.header = field(42, 4);
    std::string_view wide = zip64Numbers(directory.substr(kZipDirectoryEntry + nameSize, extraSize));
    if (!widenZipField(entry.size, wide) || !widenZipField(compressed, wide) || !widenZipField(entry.header, wide))
        throwBadZip(m_file.path());
    const bool encrypted = (field(8, 2) & 1) != 0;
    entry.stored = field(10, 2) == 0 && !encrypted && compressed == entry.size;
    if (!m_entries.emplace(directory.substr(kZipDirectoryEntry, nameSize), entry).second)
        throwBadPytorchFile(m_file.path(), CORESIFT_TEXT("Phrases", "a name comes twice"));
    return static_cast<std::size_t>(size);
}

std::vector<std::string> StoredZip::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, entry] : m_entries)
        names.push_back(name);
    return names;
}

ByteRange StoredZip::find(const std::string &name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        throwBadPytorchFile(m_file.path(), {CORESIFT_TEXT("Phrases", "its zip archive lacks %1"), {showName(name)}});
    const Entry &entry = found->second;
    if (!entry.stored)
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases",
                                  "is a compressed zip archive, and PyTorch's are not. Unpack it, and pack it "
                                  "again without compressing"),
                    m_file.path());
    const std::string header = readZipRecord(m_file, {entry.header, kZipEntryHeader}, "PK\3\4");
    const std::uint64_t offset =
        entry.header + kZipEntryHeader + littleEndian(&header[26], 2) + littleEndian(&header[28], 2);
    requireWithin(m_file, {offset, entry.size});
    return {offset, entry.size};
}

} // namespace coresift
