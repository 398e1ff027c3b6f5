#include "core/image/decode.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "tests/core/image/made_files.h"
#include "tests/support/mutated.h"
#include "tests/support/support.h"

#include <mutex>

namespace coresift {

using namespace test;

namespace {

constexpr std::int64_t kMutationsOfAFile = 400;
constexpr DecodeOptions kOptions{/*maxPixels=*/1'000'000, /*shorterSide=*/8};

/// What is wrong with how `bytes` was taken; empty when it gave a sound image or an Error.
std::string complaint(const Bytes &bytes)
{
    try {
        const RgbImage image = decodeImage(bytes, kOptions);
        const bool sound = image.width > 0 && image.height > 0 &&
                           image.pixels.size() == std::size_t(image.width) * std::size_t(image.height) * 3;
        return sound ? "" : "an image whose size does not fit its pixels";
    } catch (const Error &error) {
        return std::string(error.what()).empty() ? "an error without a reason" : "";
    } catch (const std::exception &problem) {
        return problem.what();
    }
}

void fuzz(const std::string &name, const Bytes &whole, std::uint64_t seed)
{
    std::mutex mutex;
    std::string first;
    parallelFor(kMutationsOfAFile, [&](std::int64_t i) {
        const Bytes bytes = mutated(whole, RandomStream(seed, static_cast<std::uint64_t>(i)));
        const std::string what = complaint(bytes);
        const std::lock_guard lock(mutex);
        if (!what.empty() && first.empty())
            first = "mutation " + std::to_string(i) + ": " + what;
    });
    EXPECT_EQ(first, "") << name;
}

} // namespace

TEST(DecodeFuzz, DamagedFilesOfEveryFormatGiveAnImageOrAnError)
{
    std::uint64_t seed = 0;
    for (const MadeFile &file : everyFormat(24, 16))
        fuzz(file.name, file.bytes, ++seed);
    fuzz("CMYK JPEG", readFile(dataFolder() + "/images/cmyk.jpg"), ++seed);
}

TEST(DecodeFuzz, DamagedFilesOfRareKindsGiveAnImageOrAnError)
{
    const Bytes pixels(24 * 16 * 8, 200);
    TiffKind deep{16, 3}, real{32, 1, 3, 1}, palette{8, 1, 1, 3}, turned{8, 3}, greyAlpha{8, 2, 1, 1, 2};
    palette.palette.assign(768, 500);
    turned.orientation = 6;
    turned.bigEndian = true;
    std::uint64_t seed = 100;
    for (const TiffKind &kind : {deep, real, palette, turned, greyAlpha}) {
        ++seed;
        fuzz("TIFF " + std::to_string(seed), tiff(24, 16, kind, pixels), seed);
    }
    fuzz("16-bit PNG", png(24, 16, 16, 6, pixels), ++seed);
    fuzz("palette PNG", png(24, 16, 8, 3, Bytes(24 * 16, 1), {{"PLTE", {1, 2, 3, 4, 5, 6}}, {"tRNS", {0, 9}}}), ++seed);
    fuzz("masked BMP", bmp32(quarters(24, 16), 3), ++seed);
    fuzz("turned JPEG", withOrientation(encoded(quarters(24, 16), ".jpg"), 8), ++seed);
    fuzz("turned PNG", withOrientation(encoded(quarters(24, 16), ".png"), 5), ++seed);
}

TEST(DecodeFuzz, RandomBytesBehindEveryMagicGiveAnError)
{
    RandomStream random(5);
    for (const MadeFile &file : everyFormat(24, 16))
        for (int i = 0; i < 50; ++i) {
            Bytes bytes(file.bytes.begin(), file.bytes.begin() + 16);
            for (std::int64_t more = random.below(200); more > 0; --more)
                bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
            EXPECT_EQ(complaint(bytes), "") << file.name;
        }
}

} // namespace coresift
