#include "core/base/tar_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/known_files.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace coresift {

namespace {

constexpr std::uint64_t kBlock = 512;
constexpr std::size_t kMostKnownArchives = 100'000;
constexpr std::uint64_t kMostNameBytes = 1 << 20; // of a long name, or of a member's pax records

/// One header of 512 bytes, by the places that POSIX gives its fields.
class TarHeader {
public:
    TarHeader(const RandomAccessFile &file, std::uint64_t offset) : m_file(file), m_offset(offset)
    {
        file.readAt(offset, m_bytes.data(), m_bytes.size());
    }

    bool isEmpty() const
    {
        return std::all_of(m_bytes.begin(), m_bytes.end(), [](std::uint8_t byte) { return byte == 0; });
    }
    char type() const { return static_cast<char>(m_bytes[156]); }
    std::uint64_t size() const { return number(124, 12); }
    std::string name() const
    {
        const std::string own = text(0, 100);
        const bool isUstar = std::memcmp(m_bytes.data() + 257, "ustar", 6) == 0; // GNU's has a blank behind it
        const std::string folder = isUstar ? text(345, 155) : std::string();
        return folder.empty() ? own : folder + "/" + own;
    }

    /// The sum of all bytes, those of the sum itself as blanks.
    void requireSum() const
    {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            sum += i >= 148 && i < 156 ? ' ' : m_bytes[i];
        if (sum != number(148, 8))
            fail(CORESIFT_TEXT("Phrases", "has a damaged header"));
    }

    [[noreturn]] void fail(const Phrase &why) const
    {
        Phrase place(CORESIFT_TEXT("Phrases", "at byte %1 "), {countValue(static_cast<std::int64_t>(m_offset))});
        throw Error(ErrorKind::Corrupt, place.add(why), m_file.path());
    }

private:
    std::string text(std::size_t start, std::size_t most) const
    {
        const auto *const first = m_bytes.data() + start;
        return {first, std::find(first, first + most, std::uint8_t(0))};
    }

    /// Octal digits, or a number in base 256 for what is too large for them.
    std::uint64_t number(std::size_t start, std::size_t length) const
    {
        std::uint64_t value = 0;
        if ((m_bytes[start] & 0x80) != 0) {
            for (std::size_t i = start + 1; i < start + length; ++i) {
                if (value >> 55 != 0)
                    fail(CORESIFT_TEXT("Phrases", "has a number out of range"));
                value = value << 8 | m_bytes[i];
            }
            return value;
        }
        for (std::size_t i = start; i < start + length && m_bytes[i] != 0; ++i) {
            if (m_bytes[i] == ' ')
                continue;
            if (m_bytes[i] < '0' || m_bytes[i] > '7')
                fail(CORESIFT_TEXT("Phrases", "has a damaged header"));
            value = value << 3 | static_cast<std::uint64_t>(m_bytes[i] - '0');
        }
        return value;
    }

    const RandomAccessFile &m_file;
    std::uint64_t m_offset;
    std::array<std::uint8_t, kBlock> m_bytes{};
};

/// What headers of their own say of the member behind them.
struct ForNext {
    std::string name;
    std::optional<std::uint64_t> size;
    bool isSparse = false;
};

class TarReader {
public:
    explicit TarReader(const std::string &archive) : m_file(archive) {}

    TarMembers read()
    {
        std::uint64_t at = 0;
        while (at < m_file.size() || at == 0) {
            if (at + kBlock > m_file.size())
                throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is cut, or no tar archive"), m_file.path());
            const TarHeader header(m_file, at);
            if (header.isEmpty()) { // two of them end an archive; what follows is padding
                m_members.hasEnd = true;
                break;
            }
            header.requireSum();
            const std::uint64_t start = at + kBlock, size = sizeOf(header);
            if (size > m_file.size() - start)
                header.fail(CORESIFT_TEXT("Phrases", "has a member that is longer than the archive"));
            take(header, start, size);
            at = start + (size + kBlock - 1) / kBlock * kBlock;
        }
        return std::move(m_members);
    }

private:
    static bool isFile(char type) { return type == '0' || type == '\0' || type == '7'; }

    std::uint64_t sizeOf(const TarHeader &header) const
    {
        return isFile(header.type()) && m_next.size ? *m_next.size : header.size();
    }

    void take(const TarHeader &header, std::uint64_t start, std::uint64_t size)
    {
        switch (header.type()) {
        case 'L': // GNU's long name
            m_next.name = textOf(header, start, size).c_str();
            return;
        case 'x':
            takeRecords(header, textOf(header, start, size));
            return;
        case 'g': // of all members; images have nothing in common that counts here
        case 'K':
            return;
        case 'S':
            throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "has sparse members"), m_file.path());
        default:
            break;
        }
        if (isFile(header.type())) {
            if (m_next.isSparse)
                throw Error(ErrorKind::Unsupported, CORESIFT_TEXT("Phrases", "has sparse members"), m_file.path());
            add(m_next.name.empty() ? header.name() : m_next.name, {start, size});
        }
        m_next = {};
    }

    std::string textOf(const TarHeader &header, std::uint64_t start, std::uint64_t size) const
    {
        if (size > kMostNameBytes)
            header.fail(CORESIFT_TEXT("Phrases", "has a name of more than a megabyte"));
        std::string text(static_cast<std::size_t>(size), '\0');
        m_file.readAt(start, text.data(), text.size());
        return text;
    }

    /// "27 path=images/0001.jpg\n": the length of the whole record, a blank, a key and its value.
    void takeRecords(const TarHeader &header, const std::string &text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t blank = text.find(' ', at);
            const std::uint64_t length = std::strtoull(text.c_str() + at, nullptr, 10);
            if (blank == std::string::npos || length < blank - at + 2 || length > text.size() - at)
                header.fail(CORESIFT_TEXT("Phrases", "has a damaged record"));
            const std::string record = text.substr(blank + 1, at + length - blank - 2);
            const std::size_t sign = record.find('=');
            const std::string key = record.substr(0, sign),
                              value = sign == std::string::npos ? "" : record.substr(sign + 1);
            if (key == "path")
                m_next.name = value;
            else if (key == "size")
                m_next.size = std::strtoull(value.c_str(), nullptr, 10);
            else if (key.rfind("GNU.sparse.", 0) == 0)
                m_next.isSparse = true;
            at += static_cast<std::size_t>(length);
        }
    }

    void add(std::string name, const TarMember &member)
    {
        while (name.rfind("./", 0) == 0)
            name.erase(0, 2);
        if (staysInside(name) && name.back() != '/')
            m_members.files[name] = member;
    }

    RandomAccessFile m_file;
    TarMembers m_members;
    ForNext m_next;
};

} // namespace

bool namedLikeATar(const std::string &path)
{
    return path.size() > 4 && path.compare(path.size() - 4, 4, ".tar") == 0;
}

TarMembers readTarMembers(const std::string &archive)
{
    return TarReader(archive).read();
}

std::shared_ptr<const TarMembers> knownTarMembers(const std::string &archive)
{
    static KnownFiles<TarMembers> known(kMostKnownArchives);
    return known.get(archive, readTarMembers);
}

std::optional<TarPlace> placeInTar(const std::string &path)
{
    for (std::size_t end = path.find(".tar/"); end != std::string::npos; end = path.find(".tar/", end + 1)) {
        const std::string archive = path.substr(0, end + 4), member = path.substr(end + 5);
        if (!fileState(archive))
            continue; // a folder of that name
        const auto members = knownTarMembers(archive);
        const auto found = members->files.find(member);
        if (found == members->files.end())
            throw Error(ErrorKind::NotFound,
                        {CORESIFT_TEXT("Phrases", "the archive has no member %1"), {showPath(member)}}, archive);
        return TarPlace{archive, found->second};
    }
    return std::nullopt;
}

} // namespace coresift
