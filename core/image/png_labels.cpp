#include "core/image/png_labels.h"

#include "core/base/error.h"

#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <png.h>

namespace coresift {

namespace {

constexpr png_uint_32 kMostMaskSide = 32'768;

/// libpng's state, and where it jumps to when it cannot go on.
class PngReader {
public:
    explicit PngReader(const Bytes &bytes)
        : m_bytes(bytes), m_png(png_create_read_struct(PNG_LIBPNG_VER_STRING, this, &PngReader::giveUp,
                                                       [](png_structp, png_const_charp) {})),
          m_info(m_png == nullptr ? nullptr : png_create_info_struct(m_png))
    {
        if (m_info == nullptr) {
            png_destroy_read_struct(&m_png, nullptr, nullptr);
            throw std::bad_alloc();
        }
        png_set_read_fn(m_png, this, &PngReader::read);
        png_set_user_limits(m_png, kMostMaskSide, kMostMaskSide);
    }
    ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    PngReader(const PngReader &) = delete;
    PngReader &operator=(const PngReader &) = delete;

    LabelMap labels()
    {
        readHeader();
        requirePlausibleSize();
        LabelMap map{static_cast<int>(png_get_image_width(m_png, m_info)),
                     static_cast<int>(png_get_image_height(m_png, m_info)),
                     {}};
        const auto width = static_cast<std::size_t>(map.width), height = static_cast<std::size_t>(map.height);
        map.labels.resize(width * height);
        std::vector<png_bytep> rows;
        for (std::size_t y = 0; y < height; ++y)
            rows.push_back(map.labels.data() + y * width);
        readRows(rows.data());
        return map;
    }

private:
    // The two functions below hold no object: a jump out of libpng would skip its destructor.

    void readHeader()
    {
        if (setjmp(m_failed) != 0)
            throwReason();
        png_read_info(m_png, m_info);
        const int colour = png_get_color_type(m_png, m_info);
        if ((colour != PNG_COLOR_TYPE_PALETTE && colour != PNG_COLOR_TYPE_GRAY) || png_get_bit_depth(m_png, m_info) > 8)
            throw Error(ErrorKind::Unsupported,
                        CORESIFT_TEXT("Phrases", "is a PNG of colours: a mask has a palette or grey values of up to "
                                                 "8 bits"));
        png_set_packing(m_png); // one byte a pixel, the values as they are
        png_set_interlace_handling(m_png);
        png_read_update_info(m_png, m_info);
    }

    void readRows(png_bytepp rows)
    {
        if (setjmp(m_failed) != 0)
            throwReason();
        png_read_image(m_png, rows);
        png_read_end(m_png, nullptr);
    }

    /// Before memory is taken: deflate packs at most some 1,030 bytes into one (RFC 1951).
    void requirePlausibleSize() const
    {
        constexpr std::uint64_t kMostMaskPixels = std::uint64_t(1) << 28, kMostPacking = 1040;
        const std::uint64_t pixels =
            std::uint64_t(png_get_image_width(m_png, m_info)) * png_get_image_height(m_png, m_info);
        if (pixels > kMostMaskPixels || pixels / 8 > m_bytes.size() * kMostPacking)
            throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "has a size that it cannot hold"));
    }

    [[noreturn]] void throwReason() const
    {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is a damaged PNG: %1"), {std::string(m_reason)}});
    }

    static void giveUp(png_structp png, png_const_charp message)
    {
        auto *const reader = static_cast<PngReader *>(png_get_error_ptr(png));
        std::strncpy(reader->m_reason, message, sizeof reader->m_reason - 1);
        std::longjmp(reader->m_failed, 1);
    }

    static void read(png_structp png, png_bytep out, png_size_t count)
    {
        auto *const reader = static_cast<PngReader *>(png_get_io_ptr(png));
        if (count > reader->m_bytes.size() - reader->m_at)
            png_error(png, "it stops early");
        std::memcpy(out, reader->m_bytes.data() + reader->m_at, count);
        reader->m_at += count;
    }

    const Bytes &m_bytes;
    std::size_t m_at = 0;
    std::jmp_buf m_failed{};
    char m_reason[128] = {};
    png_structp m_png;
    png_infop m_info;
};

} // namespace

std::string pngVersion()
{
    return PNG_LIBPNG_VER_STRING;
}

LabelMap decodePngLabels(const Bytes &bytes)
{
    if (bytes.size() < 8 || png_sig_cmp(bytes.data(), 0, 8) != 0)
        throw Error(ErrorKind::Corrupt, CORESIFT_TEXT("Phrases", "is no PNG"));
    return PngReader(bytes).labels();
}

} // namespace coresift
