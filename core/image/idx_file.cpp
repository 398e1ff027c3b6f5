#include "core/image/idx_file.h"

#include "core/base/error.h"
#include "core/base/known_files.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <zlib.h>

namespace coresift {

namespace {

constexpr std::uint32_t kUnsignedBytes = 0x08, kInts = 0x0C;
constexpr std::uint32_t kMostItems = 5'000'000, kMostSide = 65'535;
constexpr std::uint64_t kMostBytes = std::uint64_t(1) << 30;
constexpr std::size_t kMostKnown = 8; // files whose pixels stay in memory
constexpr std::size_t kStep = 1 << 20;

/// Plain files as they are, others unpacked.
class GzipReader {
public:
    explicit GzipReader(const std::string &path) : m_path(path)
    {
        const RandomAccessFile exists(path); // tells why, where it cannot be read
        m_file = ::gzopen(path.c_str(), "rbe");
        if (m_file == nullptr)
            throw Error(ErrorKind::OutOfMemory, CORESIFT_TEXT("Phrases", "cannot be opened"), path);
    }
    ~GzipReader() { ::gzclose(m_file); }
    GzipReader(const GzipReader &) = delete;
    GzipReader &operator=(const GzipReader &) = delete;

    void read(std::uint8_t *out, std::size_t size)
    {
        if (::gzread(m_file, out, static_cast<unsigned>(size)) != static_cast<int>(size))
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "ends early or is damaged"), m_path);
    }

    std::uint32_t readBigEndian()
    {
        std::array<std::uint8_t, 4> b{};
        read(b.data(), b.size());
        return std::uint32_t(b[0]) << 24 | std::uint32_t(b[1]) << 16 | std::uint32_t(b[2]) << 8 | b[3];
    }

    /// All that is left; grows with what is there, not with what the header claims.
    Bytes readRest(std::uint64_t size)
    {
        if (size > kMostBytes)
            throw Error(ErrorKind::Unsupported,
                        {CORESIFT_TEXT("Phrases", "is larger (%1) than the %2 allowed"),
                         {bytesValue(size), bytesValue(kMostBytes)}},
                        m_path);
        Bytes values;
        while (values.size() < size) {
            const std::size_t start = values.size();
            values.resize(static_cast<std::size_t>(std::min<std::uint64_t>(size, start + kStep)));
            read(values.data() + start, values.size() - start);
        }
        int state = Z_OK;
        const bool isAtEnd = gzgetc(m_file) < 0;
        ::gzerror(m_file, &state);
        if (state != Z_OK && state != Z_STREAM_END) // its sum is missing or wrong
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "ends early or is damaged"), m_path);
        values.shrink_to_fit();
        if (!isAtEnd)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is longer than its header says"), m_path);
        return values;
    }

private:
    const std::string &m_path;
    gzFile m_file = nullptr;
};

/// "images-idx3-ubyte", or with a dot as some hosts have it; a .gz behind it or not.
bool endsLike(std::string name, const char *ending)
{
    if (name.size() > 3 && name.compare(name.size() - 3, 3, ".gz") == 0)
        name.resize(name.size() - 3);
    const std::string end = ending;
    return name.size() >= end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
}

void putLittleEndian(Bytes &bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// A BMP of 256 greys: the same bytes whatever library reads it, for they are what tells one image from another.
Bytes bmpOf(const IdxImages &images, std::uint32_t image)
{
    constexpr std::uint32_t kFileHeader = 14, kHeader = 40, kGreys = 256, kStart = kFileHeader + kHeader + 4 * kGreys;
    const std::size_t row = (std::size_t(images.width) + 3) / 4 * 4;
    const auto size = static_cast<std::uint32_t>(kStart + row * images.height);
    Bytes bmp{'B', 'M'};
    bmp.reserve(size);
    putLittleEndian(bmp, size, 4);
    putLittleEndian(bmp, 0, 4); // reserved
    putLittleEndian(bmp, kStart, 4);
    putLittleEndian(bmp, kHeader, 4);
    putLittleEndian(bmp, images.width, 4);
    putLittleEndian(bmp, images.height, 4);
    putLittleEndian(bmp, 1, 2);             // planes
    putLittleEndian(bmp, 8, 2);             // bits of a pixel
    for (int field = 0; field < 4; ++field) // not compressed; no length, no resolution
        putLittleEndian(bmp, 0, 4);
    putLittleEndian(bmp, kGreys, 4);
    putLittleEndian(bmp, 0, 4); // all greys count
    for (std::uint32_t grey = 0; grey < kGreys; ++grey)
        putLittleEndian(bmp, grey * 0x010101, 4);
    const std::uint8_t *const pixels = images.pixelsOf(image);
    for (std::uint32_t y = images.height; y-- > 0;) { // from the bottom up
        bmp.insert(bmp.end(), pixels + std::size_t(y) * images.width, pixels + std::size_t(y + 1) * images.width);
        bmp.resize(bmp.size() + row - images.width, 0);
    }
    return bmp;
}

/// The number that a name stands for; none for another name.
std::optional<std::uint32_t> imageOfName(const std::string &name)
{
    const std::size_t digits = name.find('.');
    if (digits == 0 || digits > 9 ||
        !std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(digits),
                     [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto number = static_cast<std::uint32_t>(std::stoul(name));
    return name == idxImageName(number) ? std::optional<std::uint32_t>(number) : std::nullopt;
}

} // namespace

bool namedLikeIdxImages(const std::string &path)
{
    return endsLike(path, "images-idx3-ubyte") || endsLike(path, "images.idx3-ubyte");
}

IdxImages readIdxImages(const std::string &file)
{
    GzipReader reader(file);
    IdxImages images;
    if (reader.readBigEndian() != (kUnsignedBytes << 8 | 3))
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no IDX file of grey images"), file);
    images.count = reader.readBigEndian();
    images.height = reader.readBigEndian();
    images.width = reader.readBigEndian();
    if (images.count > kMostItems || images.height < 1 || images.height > kMostSide || images.width < 1 ||
        images.width > kMostSide)
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "claims %1 images of %2 × %3"),
                     {std::to_string(images.count), std::to_string(images.width), std::to_string(images.height)}},
                    file);
    images.pixels = reader.readRest(std::uint64_t(images.count) * images.height * images.width);
    return images;
}

std::shared_ptr<const IdxImages> knownIdxImages(const std::string &file)
{
    static KnownFiles<IdxImages> known(kMostKnown);
    return known.get(file, readIdxImages);
}

std::vector<std::int32_t> readIdxLabels(const std::string &file)
{
    GzipReader reader(file);
    const std::uint32_t kind = reader.readBigEndian();
    const bool areBytes = kind == (kUnsignedBytes << 8 | 1);
    if (!areBytes && kind != (kInts << 8 | 2))
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no IDX file of labels"), file);
    const std::uint32_t count = reader.readBigEndian(), columns = areBytes ? 1 : reader.readBigEndian();
    if (columns < 1 || columns > kMostSide || count > kMostItems)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no IDX file of labels"), file);
    const std::size_t row = std::size_t(columns) * (areBytes ? 1 : 4);
    const Bytes values = reader.readRest(std::uint64_t(count) * row);
    std::vector<std::int32_t> labels;
    labels.reserve(count);
    for (std::size_t at = 0; at < values.size(); at += row)
        labels.push_back(areBytes ? values[at]
                                  : static_cast<std::int32_t>(std::uint32_t(values[at]) << 24 |
                                                              std::uint32_t(values[at + 1]) << 16 |
                                                              std::uint32_t(values[at + 2]) << 8 | values[at + 3]));
    return labels;
}

std::string idxImageName(std::uint32_t image)
{
    std::string digits = std::to_string(image);
    if (digits.size() < 5)
        digits.insert(0, 5 - digits.size(), '0');
    return digits + ".bmp";
}

std::optional<Bytes> imageInIdx(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || !namedLikeIdxImages(path.substr(0, slash)))
        return std::nullopt;
    const std::string file = path.substr(0, slash);
    if (!fileState(file)) // a folder of that name
        return std::nullopt;
    const auto images = knownIdxImages(file);
    const std::optional<std::uint32_t> image = imageOfName(path.substr(slash + 1));
    if (!image || *image >= images->count)
        throw Error(ErrorKind::NotFound,
                    {CORESIFT_TEXT("Phrases", "the archive has no member %1"), {showPath(path.substr(slash + 1))}},
                    file);
    return bmpOf(*images, *image);
}

std::string zlibVersion()
{
    return ::zlibVersion();
}

} // namespace coresift
