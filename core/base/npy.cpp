#include "core/base/npy.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <fmt/format.h>
#include <optional>

namespace coresift {

namespace {

constexpr char kMagic[] = "\x93NUMPY";
constexpr std::size_t kMagicLength = 6;
constexpr std::uint32_t kMaxHeader = 1 << 20; // NumPy's own headers of plain arrays stay under 200 bytes

[[noreturn]] void throwCorrupt(const RandomAccessFile &file, const Phrase &what)
{
    throw Error(ErrorKind::Corrupt,
                Phrase(CORESIFT_TEXT("Phrases", "is not a NumPy array that can be read: ")).add(what), file.path());
}

/// The text after `'key':` in the header's dictionary.
std::string valueOf(const std::string &dictionary, const std::string &key, const RandomAccessFile &file)
{
    const std::size_t at = dictionary.find("'" + key + "'");
    const std::size_t colon = at == std::string::npos ? at : dictionary.find(':', at);
    if (colon == std::string::npos)
        throwCorrupt(file, {CORESIFT_TEXT("Phrases", "its header lacks '%1'"), {key}});
    const std::size_t start = dictionary.find_first_not_of(' ', colon + 1);
    return start == std::string::npos ? std::string() : dictionary.substr(start);
}

NpyType parseType(const std::string &text, const RandomAccessFile &file)
{
    struct Known {
        const char *name;
        NpyType type;
    };
    for (const Known known : {Known{"'<f2'", NpyType::Float16}, Known{"'<f4'", NpyType::Float32},
                              Known{"'<i8'", NpyType::Int64}, Known{"'|u1'", NpyType::UInt8}})
        if (text.rfind(known.name, 0) == 0)
            return known.type;
    throw Error(
        ErrorKind::Unsupported,
        {CORESIFT_TEXT("Phrases", "holds elements of type %1; float16 and float32 (little-endian) are understood"),
         {text.substr(0, text.find(',')).substr(0, 20)}},
        file.path());
}

std::vector<std::int64_t> parseShape(const std::string &text, const RandomAccessFile &file)
{
    const std::size_t end = text.find(')');
    if (text.empty() || text[0] != '(' || end == std::string::npos)
        throwCorrupt(file, CORESIFT_TEXT("Phrases", "its shape is damaged"));
    std::vector<std::int64_t> shape;
    std::optional<std::int64_t> number;
    for (std::size_t i = 1; i <= end; ++i) {
        const char c = text[i];
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            number = number.value_or(0) * 10 + (c - '0');
            if (*number > (std::int64_t(1) << 48))
                throwCorrupt(file, CORESIFT_TEXT("Phrases", "its shape is impossibly large"));
        } else if (c == ',' || c == ')') {
            if (number)
                shape.push_back(*number);
            number.reset();
        } else if (c != ' ') {
            throwCorrupt(file, CORESIFT_TEXT("Phrases", "its shape is damaged"));
        }
    }
    return shape;
}

std::string headerText(const RandomAccessFile &file, std::uint64_t &dataOffset)
{
    std::uint8_t start[12] = {};
    if (file.size() < sizeof start)
        throwCorrupt(file, CORESIFT_TEXT("Phrases", "it is too short"));
    file.readAt(0, start, sizeof start);
    if (std::memcmp(start, kMagic, kMagicLength) != 0)
        throwCorrupt(file, CORESIFT_TEXT("Phrases", "it does not start as one"));
    const int version = start[6];
    if (version < 1 || version > 3)
        throwCorrupt(file, {CORESIFT_TEXT("Phrases", "its format version is %1"), {std::to_string(version)}});
    const std::uint32_t offset = version == 1 ? 10 : 12;
    std::uint32_t length = start[8] | std::uint32_t(start[9]) << 8;
    if (version > 1)
        length |= std::uint32_t(start[10]) << 16 | std::uint32_t(start[11]) << 24;
    if (length > kMaxHeader || offset + std::uint64_t(length) > file.size())
        throwCorrupt(file, CORESIFT_TEXT("Phrases", "its header is longer than the file"));
    std::string text(length, '\0');
    file.readAt(offset, text.data(), length);
    dataOffset = offset + std::uint64_t(length);
    return text;
}

/// Elements of the shape, checked against what the file has room for.
void checkSize(const NpyHeader &header, const RandomAccessFile &file)
{
    const std::uint64_t room = (file.size() - header.dataOffset) / static_cast<std::uint64_t>(bytesOf(header.type));
    std::uint64_t elements = 1;
    for (const std::int64_t extent : header.shape) {
        if (extent == 0)
            return;
        if (static_cast<std::uint64_t>(extent) > room / elements)
            throwCorrupt(file, CORESIFT_TEXT("Phrases", "it is shorter than its shape asks for"));
        elements *= static_cast<std::uint64_t>(extent);
    }
}

const char *typeCode(NpyType type)
{
    switch (type) {
    case NpyType::Float16:
        return "<f2";
    case NpyType::Float32:
        return "<f4";
    case NpyType::Int64:
        return "<i8";
    case NpyType::UInt8:
        break;
    }
    return "|u1";
}

/// Values of a floating-point array as stored.
void readFloats(const RandomAccessFile &file, const NpyHeader &header, std::int64_t first, std::int64_t count,
                float *out)
{
    const auto offset =
        header.dataOffset + static_cast<std::uint64_t>(first) * static_cast<std::uint64_t>(bytesOf(header.type));
    if (header.type == NpyType::Float32) {
        file.readAt(offset, out, static_cast<std::size_t>(count) * sizeof(float));
        return;
    }
    std::vector<std::uint16_t> halves(static_cast<std::size_t>(count));
    file.readAt(offset, halves.data(), halves.size() * sizeof(std::uint16_t));
    halfToFloat(halves.data(), out, count);
}

bool isFloating(NpyType type)
{
    return type == NpyType::Float16 || type == NpyType::Float32;
}

template <class Value> std::vector<Value> readList(const std::string &path, NpyType type)
{
    const RandomAccessFile file(path);
    const NpyHeader header = readNpyHeader(file);
    if (header.type != type || header.shape.size() != 1)
        throwCorrupt(file, {CORESIFT_TEXT("Phrases", "a list of %1 was expected"), {typeCode(type)}});
    std::vector<Value> values(static_cast<std::size_t>(header.elements()));
    if (!values.empty())
        file.readAt(header.dataOffset, values.data(), values.size() * sizeof(Value));
    return values;
}

/// Magic, version and header of an array.
std::string startOf(NpyType type, const std::vector<std::int64_t> &shape)
{
    std::string extents;
    for (const std::int64_t extent : shape)
        extents += (extents.empty() ? "" : ", ") + std::to_string(extent);
    if (shape.size() == 1)
        extents += ','; // Python's tuple of one
    std::string header =
        fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': ({}), }}", typeCode(type), extents);
    constexpr std::size_t kAlignment = 64; // so that the data may be mapped
    header.append(kAlignment - (10 + header.size() + 1) % kAlignment, ' ');
    header += '\n';
    std::string start(kMagic, kMagicLength);
    start += {'\x01', '\x00', static_cast<char>(header.size() & 0xFF), static_cast<char>(header.size() >> 8)};
    return start + header;
}

std::uint64_t dataBytes(NpyType type, const std::vector<std::int64_t> &shape)
{
    auto bytes = static_cast<std::uint64_t>(bytesOf(type));
    for (const std::int64_t extent : shape)
        bytes *= static_cast<std::uint64_t>(extent);
    return bytes;
}

} // namespace

std::int64_t NpyHeader::elements() const
{
    std::int64_t product = 1;
    for (const std::int64_t extent : shape)
        product *= extent;
    return product;
}

int bytesOf(NpyType type)
{
    switch (type) {
    case NpyType::Float16:
        return 2;
    case NpyType::Float32:
        return 4;
    case NpyType::Int64:
        return 8;
    case NpyType::UInt8:
        break;
    }
    return 1;
}

NpyHeader readNpyHeader(const RandomAccessFile &file)
{
    NpyHeader header;
    const std::string dictionary = headerText(file, header.dataOffset);
    header.type = parseType(valueOf(dictionary, "descr", file), file);
    if (valueOf(dictionary, "fortran_order", file).rfind("False", 0) != 0)
        throw Error(ErrorKind::Unsupported,
                    CORESIFT_TEXT("Phrases", "is stored column by column; save it with numpy.ascontiguousarray"),
                    file.path());
    header.shape = parseShape(valueOf(dictionary, "shape", file), file);
    checkSize(header, file);
    return header;
}

NpyFeatures::NpyFeatures(const std::string &path) : m_file(path), m_header(readNpyHeader(m_file))
{
    if (!isFloating(m_header.type) || m_header.shape.size() != 2 || m_header.shape[1] < 1)
        throwCorrupt(m_file, CORESIFT_TEXT("Phrases", "features are a float16 or float32 array of two dimensions"));
}

void NpyFeatures::read(std::int64_t first, std::int64_t count, float *out) const
{
    readFloats(m_file, m_header, first * cols(), count * cols(), out);
    normaliseRows(out, count, cols());
}

Matrix readNpyMatrix(const std::string &path)
{
    const RandomAccessFile file(path);
    const NpyHeader header = readNpyHeader(file);
    if (!isFloating(header.type) || header.shape.empty() || header.shape.size() > 2)
        throwCorrupt(file,
                     CORESIFT_TEXT("Phrases", "a float16 or float32 array of one or two dimensions was expected"));
    Matrix matrix(header.shape[0], header.shape.size() == 2 ? header.shape[1] : 1);
    if (!matrix.values.empty())
        readFloats(file, header, 0, header.elements(), matrix.values.data());
    return matrix;
}

std::vector<std::int64_t> readNpyInt64(const std::string &path)
{
    return readList<std::int64_t>(path, NpyType::Int64);
}

std::vector<std::uint8_t> readNpyUInt8(const std::string &path)
{
    return readList<std::uint8_t>(path, NpyType::UInt8);
}

void writeNpy(const std::string &path, NpyType type, const std::vector<std::int64_t> &shape, const void *data)
{
    AtomicFile file(path);
    file.write(startOf(type, shape));
    file.write(data, static_cast<std::size_t>(dataBytes(type, shape)));
    file.commit();
}

void writeNpy(const std::string &path, const Matrix &matrix)
{
    writeNpy(path, NpyType::Float32, {matrix.rows, matrix.cols}, matrix.values.data());
}

std::uint64_t npyFileBytes(NpyType type, const std::vector<std::int64_t> &shape)
{
    return startOf(type, shape).size() + dataBytes(type, shape);
}

} // namespace coresift
