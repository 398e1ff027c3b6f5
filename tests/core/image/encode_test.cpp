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

TEST(Encode, NoPixelsAreAnError)
{
    EXPECT_NE(test::errorOf([] { encodeJpeg({}); }), "");
}

} // namespace coresift
