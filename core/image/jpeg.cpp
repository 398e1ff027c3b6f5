#include "core/image/jpeg.h"

#include "core/base/error.h"

#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

#include <jerror.h>

namespace coresift {

namespace {

/// libjpeg's state, and where it jumps to when it cannot go on.
class Decompressor {
public:
    Decompressor()
    {
        m_info.err = jpeg_std_error(&m_errors);
        m_info.client_data = this;
        m_errors.error_exit = [](j_common_ptr info) { of(info).giveUp(info); };
        m_errors.emit_message = [](j_common_ptr info, int) {
            const int code = info->err->msg_code;
            if (code == JWRN_HIT_MARKER || code == JWRN_JPEG_EOF)
                of(info).giveUp(info);
        };
        if (setjmp(m_failed) != 0) // jpeg_create_decompress needs memory
            throwReason();
        jpeg_create_decompress(&m_info);
    }
    ~Decompressor() { jpeg_destroy_decompress(&m_info); }
    Decompressor(const Decompressor &) = delete;
    Decompressor &operator=(const Decompressor &) = delete;

    RgbImage decode(const Bytes &bytes, int reduction)
    {
        start(bytes, reduction);
        RgbImage image{static_cast<int>(m_info.output_width), static_cast<int>(m_info.output_height), {}};
        const std::size_t width = m_info.output_width;
        image.pixels.resize(width * m_info.output_height * 3);
        Bytes inks(m_info.out_color_space == JCS_CMYK ? width * 4 : 0);
        for (std::uint8_t *row = image.pixels.data(); m_info.output_scanline < m_info.output_height; row += width * 3) {
            readRow(inks.empty() ? row : inks.data());
            for (std::size_t x = 0; x < inks.size() / 4; ++x)
                for (std::size_t c = 0; c < 3; ++c) // both are stored as 255 − ink
                    row[3 * x + c] = static_cast<std::uint8_t>((inks[4 * x + c] * inks[4 * x + 3] + 127) / 255);
        }
        finish();
        return image;
    }

private:
    // The three functions below hold no object: a jump out of libjpeg would skip its destructor.

    void start(const Bytes &bytes, int reduction)
    {
        if (setjmp(m_failed) != 0)
            throwReason();
        jpeg_mem_src(&m_info, bytes.data(), static_cast<unsigned long>(bytes.size()));
        jpeg_read_header(&m_info, TRUE);
        const bool inks = m_info.jpeg_color_space == JCS_CMYK || m_info.jpeg_color_space == JCS_YCCK;
        m_info.out_color_space = inks ? JCS_CMYK : JCS_RGB;
        m_info.scale_num = 1;
        m_info.scale_denom = static_cast<unsigned>(reduction);
        jpeg_start_decompress(&m_info);
    }

    void readRow(std::uint8_t *row)
    {
        if (setjmp(m_failed) != 0)
            throwReason();
        jpeg_read_scanlines(&m_info, &row, 1);
    }

    void finish()
    {
        if (setjmp(m_failed) != 0)
            throwReason();
        jpeg_finish_decompress(&m_info);
    }

    static Decompressor &of(j_common_ptr info) { return *static_cast<Decompressor *>(info->client_data); }

    [[noreturn]] void giveUp(j_common_ptr info)
    {
        m_code = info->err->msg_code;
        info->err->format_message(info, m_reason);
        std::longjmp(m_failed, 1);
    }

    [[noreturn]] void throwReason() const
    {
        if (m_code == JERR_OUT_OF_MEMORY)
            throw Error(ErrorKind::OutOfMemory, CORESIFT_TEXT("Phrases", "there is not enough memory to decode it"));
        if (m_code == JWRN_HIT_MARKER || m_code == JWRN_JPEG_EOF || m_code == JERR_INPUT_EOF)
            throw Error(ErrorKind::Corrupt,
                        CORESIFT_TEXT("Phrases", "the file is cut off: it ends before the image does"));
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "its %1 data is damaged: %2"), {"JPEG", m_reason}});
    }

    jpeg_decompress_struct m_info{};
    jpeg_error_mgr m_errors{};
    std::jmp_buf m_failed;
    int m_code = 0;
    char m_reason[JMSG_LENGTH_MAX] = {};
};

} // namespace

RgbImage decodeJpeg(const Bytes &bytes, int reduction)
{
    return Decompressor().decode(bytes, reduction);
}

} // namespace coresift
