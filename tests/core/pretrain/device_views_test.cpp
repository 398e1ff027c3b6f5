#include "core/pretrain/device_views.h"

#include "core/pretrain/memory_need.h"
#include "tests/core/pretrain/sitting.h"
#include "tests/support/support.h"

#include <cmath>
#include <numeric>

namespace coresift {

using test::MadePictures;
using test::Sitting;
using test::tinyTraining;

namespace {

/// Values of views stay those of bytes.
Normalisation keepingBytes()
{
    Normalisation normalisation;
    normalisation.mean = {0, 0, 0};
    normalisation.deviation = {1 / 255.0F, 1 / 255.0F, 1 / 255.0F};
    return normalisation;
}

/// The whole of a width×height image that begins at pixel `image`, and nothing else.
DrawnView wholeOf(int width, int height, std::int64_t image = 0)
{
    DrawnView view{image, width, {}};
    view.draw.width = width;
    view.draw.height = height;
    return view;
}

torch::Tensor viewsMadeOf(const std::vector<std::uint8_t> &pixels, const std::vector<DrawnView> &views, int size)
{
    const DeviceViews maker(pixels, keepingBytes(), torch::kCPU);
    return maker.make(views.data(), static_cast<std::int64_t>(views.size()), {size, /*bicubic=*/false});
}

/// Grey pixels with these values.
std::vector<std::uint8_t> greyPixels(const std::vector<int> &values)
{
    std::vector<std::uint8_t> pixels;
    for (const int value : values)
        pixels.insert(pixels.end(), 3, static_cast<std::uint8_t>(value));
    return pixels;
}

void expectViewValues(const torch::Tensor &values, const std::vector<float> &expected)
{
    const torch::Tensor flat = values.contiguous().flatten();
    ASSERT_EQ(flat.numel(), static_cast<std::int64_t>(expected.size()));
    EXPECT_TRUE(torch::allclose(flat, torch::tensor(expected), /*rtol=*/0, /*atol=*/1e-2)) << flat;
}

TrainOptions deviceTraining(int batch, int epochs)
{
    TrainOptions options = tinyTraining(batch, epochs);
    options.augmentOn = "device";
    return options;
}

} // namespace

TEST(DeviceViews, AViewOfTheImagesOwnSizeIsTheImage)
{
    std::vector<std::uint8_t> pixels(4 * 4 * 3);
    std::iota(pixels.begin(), pixels.end(), std::uint8_t(100));
    const torch::Tensor view = viewsMadeOf(pixels, {wholeOf(4, 4)}, 4);
    EXPECT_TRUE(view.is_contiguous(torch::MemoryFormat::ChannelsLast));
    const torch::Tensor image = torch::from_blob(pixels.data(), {1, 4, 4, 3}, torch::kUInt8).permute({0, 3, 1, 2});
    EXPECT_TRUE(torch::allclose(view, image.to(torch::kFloat), 0, 1e-3));
}

/// Four places on one row to two: the triangle is two places wide on either side, at the ends cut off.
TEST(DeviceViews, ShrinkingWeighsAllPlacesUnderTheFilter)
{
    DrawnView view = wholeOf(4, 1);
    const auto pixels = greyPixels({10, 20, 60, 200});
    // Centres 0.5 and 2.5; shares (3, 3, 1)/7 of the first three and of the last three places.
    const float first = (3 * 10 + 3 * 20 + 60) / 7.0F, last = (20 + 3 * 60 + 3 * 200) / 7.0F;
    const torch::Tensor straight = viewsMadeOf(pixels, {view}, 2);
    expectViewValues(straight[0][0], {first, last, first, last});
    view.draw.flip = true;
    expectViewValues(viewsMadeOf(pixels, {view}, 2)[0][0], {last, first, last, first});
}

TEST(DeviceViews, ACropSeesNothingOfWhatLiesAroundItWhateverComesWithIt)
{
    std::vector<int> values(6 * 6, 255);
    for (const int place : {14, 15, 20, 21}) // two by two from (2, 2) on
        values[static_cast<std::size_t>(place)] = place;
    DrawnView small = wholeOf(6, 6);
    small.draw.left = small.draw.top = small.draw.width = small.draw.height = 2;
    const torch::Tensor views = viewsMadeOf(greyPixels(values), {wholeOf(6, 6), small}, 2);
    expectViewValues(views[1][2], {14, 15, 20, 21});
}

TEST(DeviceViews, ViewsAreMadeOfTheirOwnImages)
{
    const auto pixels = greyPixels({1, 2, 3, 4, 50, 60});
    const torch::Tensor views = viewsMadeOf(pixels, {wholeOf(2, 1, 4), wholeOf(2, 2, 0)}, 2);
    expectViewValues(views[0][0], {50, 60, 50, 60});
    expectViewValues(views[1][0], {1, 2, 3, 4});
}

TEST(DeviceViews, ColourStepsComeInEachViewsOwnOrder)
{
    DrawnView darkFirst = wholeOf(2, 1);
    darkFirst.draw.jitter = true;
    darkFirst.draw.amounts = {2, 0.5F, 1, 0}; // brightness and contrast
    DrawnView contrastFirst = darkFirst, without = darkFirst;
    std::swap(contrastFirst.draw.order[0], contrastFirst.draw.order[1]);
    without.draw.jitter = false;
    const torch::Tensor views = viewsMadeOf(greyPixels({50, 200}), {darkFirst, contrastFirst, without}, 2);
    // Twice as bright 100 and 255 (cut), half-way to their mean 177.5; or half-way to 125, then twice as bright.
    expectViewValues(views[0][1], {138.75F, 216.25F, 138.75F, 216.25F});
    expectViewValues(views[1][1], {175, 255, 175, 255});
    expectViewValues(views[2][1], {50, 200, 50, 200});
}

TEST(DeviceViews, AThirdOfATurnMakesGreenOfRedAndGreyIsLeft)
{
    DrawnView turned = wholeOf(2, 1), grey = wholeOf(2, 1);
    turned.draw.jitter = true;
    turned.draw.amounts[3] = 1 / 3.0F;
    grey.draw.grey = true;
    const std::vector<std::uint8_t> pixels{200, 40, 40, 90, 90, 90};
    const torch::Tensor views = viewsMadeOf(pixels, {turned, grey}, 2);
    expectViewValues(views[0].select(1, 0), {40, 90, 200, 90, 40, 90}); // first row of red, green, blue
    const float mixed = 0.299F * 200 + 0.701F * 40;
    expectViewValues(views[1].select(1, 0), {mixed, 90, mixed, 90, mixed, 90});
}

TEST(DeviceViews, ATrainingResumesBitForBit)
{
    const TrainOptions options = deviceTraining(4, 3);
    Sitting whole, broken;
    MadePictures pictures(8);
    whole.train(pictures, options);
    broken.cancelAfter(3, pictures, options);
    broken.train(pictures, options);
    EXPECT_EQ(broken.losses(), whole.losses());
    EXPECT_TRUE(pictures.calls().empty()); // no view was made by the source
    EXPECT_TRUE(std::isfinite(whole.seen.back().alignment));
    EXPECT_GT(whole.seen.back().alignment, 0);
}

TEST(DeviceViews, ReadyViewsAreTakenWhereASourceHasNoOthers)
{
    Sitting ready, asked;
    ready.train(8, tinyTraining(4, 1));
    asked.train(8, deviceTraining(4, 1));
    EXPECT_EQ(asked.losses(), ready.losses());
}

TEST(DeviceViews, AutoTakesTheDeviceWhereItIsAGpu)
{
    TrainOptions options;
    EXPECT_FALSE(augmentsOnDevice(options, {"cpu", "float32"}));
    EXPECT_TRUE(augmentsOnDevice(options, {"cuda", "float16"}));
    options.augmentOn = "cpu";
    EXPECT_FALSE(augmentsOnDevice(options, {"cuda", "float16"}));
    EXPECT_FALSE(lastingOptions(options).contains("augment-on")); // a run may go on elsewhere
}

/// What waits for its step is then the images, 4 : 3 and 73 px high, and not two views; what making views takes is less
/// than the activations, and limited.
TEST(DeviceViews, TheForecastCountsThem)
{
    TrainOptions options = tinyTraining(64, 1);
    options.imageSize = 64;
    const Learner learner(options, Normalisation(), options.device);
    const std::uint64_t ready = MemoryNeed(learner, options, 1000, nullptr).bytesOf(64);
    options.augmentOn = "device";
    const std::uint64_t bytesOfViews = 2 * 64 * 64 * 3, bytesOfImage = 4 * 73 * 73;
    EXPECT_EQ(MemoryNeed(learner, options, 1000, nullptr).bytesOf(64), ready - 2 * 64 * (bytesOfViews - bytesOfImage));
    EXPECT_EQ(DeviceViews::workBytes(10, 64, 80), 5 * DeviceViews::workBytes(2, 64, 80));
    EXPECT_EQ(DeviceViews::workBytes(1 << 20, 64, 80), DeviceViews::workBytes(1 << 21, 64, 80)); // block by block
}

} // namespace coresift
