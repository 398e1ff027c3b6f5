#include "core/dataset/mat_structure.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <zlib.h>

namespace coresift {

namespace {

constexpr std::size_t kMat5Header = 128, kEndianMark = 126;
constexpr std::uint64_t kMostMatElements = 20'000'000, kMostInflatedMat = 128 << 20;
constexpr std::uint64_t kMostParts = 2'000'000; // cells of an array, fields of all its structures
constexpr int kDeepestArrays = 32;              // cells and structures in each other

/// Types of data elements, by the format's numbers.
struct MatType {
    enum : std::uint32_t { Int8 = 1, Int32 = 5, UInt32 = 6, Matrix = 14, Compressed = 15, Utf8 = 16 };
};
/// Classes of arrays; numbers of any kind are between the last two.
struct MatClass {
    enum : std::uint32_t { Cell = 1, Structure = 2, Char = 4, FirstNumeric = 6, LastNumeric = 15 };
};

/// Bytes of one value; 0 for what holds no plain values.
std::size_t bytesOf(std::uint32_t type)
{
    constexpr std::array<std::uint8_t, 19> kBytes{0, 1, 1, 2, 2, 4, 4, 4, 0, 8, 0, 0, 8, 8, 0, 0, 1, 2, 4};
    return type < kBytes.size() ? kBytes[type] : 0;
}

struct Element {
    std::uint32_t type = 0;
    std::size_t data = 0, size = 0; ///< where its content begins, and how many bytes it has
    std::size_t next = 0;           ///< where the element behind it begins
};

/// Elements that follow each other, in the file or in what a compressed one holds.
class MatElements {
public:
    MatElements(const std::uint8_t *bytes, std::size_t size, bool swapped, const std::string &file)
        : m_bytes(bytes), m_size(size), m_swapped(swapped), m_file(file)
    {}

    std::size_t size() const { return m_size; }
    const std::uint8_t *at(std::size_t place) const { return m_bytes + place; }

    /// Throws Error for one that does not end before `end`.
    Element element(std::size_t place, std::size_t end) const
    {
        if (end > m_size || place > end || end - place < 8)
            fail(place);
        Element element;
        const std::uint32_t first = u32(place);
        if (first >> 16 != 0) { // of up to four bytes, which stand in the tag itself
            element = {first & 0xFFFF, place + 4, first >> 16, place + 8};
            if (element.size > 4)
                fail(place);
            return element;
        }
        element = {first, place + 8, u32(place + 4), 0};
        if (element.size > end - element.data)
            fail(place);
        const std::size_t padded = element.type == MatType::Compressed ? element.size : (element.size + 7) / 8 * 8;
        element.next = std::min(element.data + padded, end); // the last one's padding may be missing
        return element;
    }

    std::uint32_t u32(std::size_t place) const
    {
        const std::uint8_t *const b = m_bytes + place;
        return m_swapped ? std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3]
                         : std::uint32_t(b[3]) << 24 | std::uint32_t(b[2]) << 16 | std::uint32_t(b[1]) << 8 | b[0];
    }

    [[noreturn]] void fail(std::size_t place) const
    {
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "is damaged: at byte %1 a part does not fit"),
                     {countValue(static_cast<std::int64_t>(place))}},
                    m_file);
    }
    [[noreturn]] void refuse(const Phrase &why) const { throw Error(ErrorKind::Unsupported, why, m_file); }

private:
    const std::uint8_t *m_bytes;
    std::size_t m_size;
    bool m_swapped; ///< most significant byte first
    const std::string &m_file;
};

/// An array and what is in it.
class MatMatrix {
public:
    explicit MatMatrix(const MatElements &elements) : m_all(elements) {}

    void check(const Element &matrix, int depth) const
    {
        if (matrix.type != MatType::Matrix)
            m_all.fail(matrix.data);
        if (matrix.size == 0) // an empty cell
            return;
        if (depth > kDeepestArrays)
            m_all.refuse(CORESIFT_TEXT("Phrases", "is nested deeper than any list is"));
        const std::size_t end = matrix.data + matrix.size;
        const Element flags = part(matrix.data, end, MatType::UInt32),
                      dimensions = part(flags.next, end, MatType::Int32),
                      name = part(dimensions.next, end, MatType::Int8);
        if (flags.size != 8)
            m_all.fail(flags.data);
        const std::uint32_t kind = m_all.u32(flags.data) & 0xFF;
        const bool isComplex = (m_all.u32(flags.data) & 0x800) != 0;
        const std::uint64_t elements = elementsOf(dimensions);
        if (kind == MatClass::Cell)
            checkParts(name.next, end, elements, depth);
        else if (kind == MatClass::Structure)
            checkStructures(name.next, end, elements, depth);
        else if (kind == MatClass::Char)
            checkValues(name.next, end, elements, /*areTexts=*/true);
        else if (kind >= MatClass::FirstNumeric && kind <= MatClass::LastNumeric)
            checkNumbers(name.next, end, elements, isComplex);
        else
            m_all.refuse(
                CORESIFT_TEXT("Phrases", "has variables that are neither numbers, texts, cells nor structures"));
    }

private:
    Element part(std::size_t place, std::size_t end, std::uint32_t type) const
    {
        const Element element = m_all.element(place, end);
        if (element.type != type)
            m_all.fail(place);
        return element;
    }

    std::uint64_t elementsOf(const Element &dimensions) const
    {
        if (dimensions.size < 8 || dimensions.size % 4 != 0)
            m_all.fail(dimensions.data);
        std::uint64_t elements = 1;
        for (std::size_t i = 0; i < dimensions.size; i += 4) {
            const std::uint64_t length = m_all.u32(dimensions.data + i);
            if (length > kMostMatElements || elements * length > kMostMatElements)
                m_all.fail(dimensions.data);
            elements *= length;
        }
        return elements;
    }

    /// Returns where the next element begins.
    std::size_t checkValues(std::size_t place, std::size_t end, std::uint64_t elements, bool areTexts) const
    {
        if (place == end && elements == 0)
            return end;
        const Element values = m_all.element(place, end);
        const std::size_t bytes = bytesOf(values.type);
        const bool fits = values.type == MatType::Utf8 ? areTexts : bytes != 0 && values.size == elements * bytes;
        if (!fits)
            m_all.fail(place);
        return values.next;
    }

    void checkNumbers(std::size_t place, std::size_t end, std::uint64_t elements, bool isComplex) const
    {
        const std::size_t next = checkValues(place, end, elements, /*areTexts=*/false);
        if (isComplex)
            checkValues(next, end, elements, /*areTexts=*/false);
    }

    void checkParts(std::size_t place, std::size_t end, std::uint64_t parts, int depth) const
    {
        if (parts > kMostParts)
            m_all.fail(place);
        for (std::uint64_t i = 0; i < parts; ++i) {
            const Element element = m_all.element(place, end);
            check(element, depth + 1);
            place = element.next;
        }
    }

    /// The length of a name, the names of the fields, then the fields of the first structure, of the second …
    void checkStructures(std::size_t place, std::size_t end, std::uint64_t elements, int depth) const
    {
        const Element length = part(place, end, MatType::Int32), names = part(length.next, end, MatType::Int8);
        const std::uint32_t longest = length.size == 4 ? m_all.u32(length.data) : 0;
        if (longest < 1 || longest > 1024 || names.size % longest != 0)
            m_all.fail(length.data);
        for (std::size_t field = 0; field < names.size; field += longest)
            if (std::memchr(m_all.at(names.data + field), 0, longest) == nullptr)
                m_all.fail(names.data + field);
        const std::uint64_t fields = names.size / longest;
        if (fields * elements > kMostMatElements)
            m_all.fail(place);
        checkParts(names.next, end, fields * elements, depth);
    }

    const MatElements &m_all;
};

/// Grows with what comes out; no more than `most` bytes of it.
Bytes inflated(const MatElements &elements, const Element &packed, std::uint64_t most)
{
    z_stream stream{};
    if (::inflateInit(&stream) != Z_OK)
        throw std::bad_alloc();
    const std::unique_ptr<z_stream, int (*)(z_stream *)> closing(&stream, &::inflateEnd);
    stream.next_in = const_cast<Bytef *>(elements.at(packed.data));
    stream.avail_in = static_cast<uInt>(packed.size);
    Bytes content;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        constexpr std::size_t kStep = 1 << 16;
        const std::size_t done = content.size();
        if (done > most)
            elements.refuse(
                {CORESIFT_TEXT("Phrases", "is larger than %1, and no list"), {bytesValue(kMostInflatedMat)}});
        content.resize(std::max(done + kStep, done * 2));
        stream.next_out = content.data() + done;
        stream.avail_out = static_cast<uInt>(content.size() - done);
        state = ::inflate(&stream, Z_NO_FLUSH);
        content.resize(content.size() - stream.avail_out);
        if (state != Z_STREAM_END && (state != Z_OK || stream.avail_out != 0)) // cut, or damaged
            elements.fail(packed.data);
    }
    return content;
}

} // namespace

void requireSoundMat5(const Bytes &content, const std::string &file)
{
    const bool swapped = content.size() > kMat5Header && content[kEndianMark] == 'M'; // "MI" as it is written
    const MatElements elements(content.data(), content.size(), swapped, file);
    std::uint64_t left = kMostInflatedMat;
    for (std::size_t place = kMat5Header; place < content.size();) {
        const Element element = elements.element(place, content.size());
        place = element.next;
        if (element.type == MatType::Compressed) {
            const Bytes unpacked = inflated(elements, element, left);
            left -= std::min<std::uint64_t>(left, unpacked.size());
            const MatElements inner(unpacked.data(), unpacked.size(), swapped, file);
            MatMatrix(inner).check(inner.element(0, inner.size()), 0);
        } else {
            MatMatrix(elements).check(element, 0);
        }
    }
}

} // namespace coresift
