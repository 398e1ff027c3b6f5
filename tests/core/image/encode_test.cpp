#include "core/image/encode.h"

#include "core/base/error.h"
#include "core/image/decode.h"
#include "tests/support/support.h"

#include <cstdlib>

namespace coresift {

TEST(Encode, AJpegReadsBackWithItsColours)
{
    RgbImage image{24, 16, {}};
    for (int i = 0; i < image.width * image.height; ++i)
        image.pixels.insert(image.pixels.end(), {200, 100, 30});
    const Bytes bytes = encodeJpeg(image);
    EXPECT_EQ(imageFormat(bytes), "JPEG");
    const RgbImage back = decodeImage(bytes);
    ASSERT_EQ(back.width, 24);
    ASSERT_EQ(back.height, 16);
    for (std::size_t i = 0; i < back.pixels.size(); ++i)
        EXPECT_LE(std::abs(int(back.pixels[i]) - int(image.pixels[i])), 4) << i;
}

TEST(Encode, AGreyPngReadsBackAsItWas)
{
    const Bytes grey{0, 50, 100, 150, 200, 250};
    const Bytes bytes = encodeGreyPng(grey.data(), /*width=*/3, /*height=*/2);
    EXPECT_EQ(imageFormat(bytes), "PNG");
    const RgbImage back = decodeImage(bytes);
    ASSERT_EQ(back.width, 3);
    ASSERT_EQ(back.height, 2);
    for (std::size_t i = 0; i < grey.size(); ++i)
        EXPECT_EQ(back.pixels[3 * i], grey[i]) << i;
}

TEST(Encode, NoPixelsAreAnError)
{
    EXPECT_NE(test::errorOf([] { encodeJpeg({}); }), "");
}

} // namespace coresift
