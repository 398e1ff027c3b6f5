#include "core/pretrain/device_views.h"

#include <algorithm>

namespace coresift {

namespace {

/// What the views that are made at once may take: enough of them that a GPU is busy, little beside a step's
/// activations.
constexpr std::uint64_t kViewWorkBytes = 512 << 20;

/// A few numbers on the device, which is not waited for: CUDA has read ordinary memory when the call returns.
template <class Number> torch::Tensor numbersOn(torch::Device device, const std::vector<Number> &numbers)
{
    return torch::tensor(numbers).to(device, /*non_blocking=*/true);
}

/// One number of each of n views, n×1×1.
template <class Number, class NumberOf>
torch::Tensor viewNumbers(const DrawnView *views, std::int64_t n, torch::Device device, NumberOf &&numberOf)
{
    std::vector<Number> numbers;
    for (std::int64_t i = 0; i < n; ++i)
        numbers.push_back(static_cast<Number>(numberOf(views[i])));
    return numbersOn(device, numbers).view({n, 1, 1});
}

/// Keys 1981, equation 8 with a = −1/2, as PIL has it; 0 from a distance of 2 on.
torch::Tensor cubicFilter(const torch::Tensor &distances)
{
    const torch::Tensor d = distances.clamp_max(2);
    return torch::where(d < 1, (d * 1.5 - 2.5) * d * d + 1, ((d * -0.5 + 2.5) * d - 4) * d + 2);
}

/// Shares of the source places (0 … longest − 1) in every place of `size`, n×size×longest; those behind a view's own
/// length (n×1×1 floats) have none. The filter is widened by the scale where it shrinks, as PIL and torchvision do.
torch::Tensor resizeShares(const torch::Tensor &lengths, std::int64_t longest, const ViewShape &shape)
{
    const torch::Tensor out = torch::arange(shape.size, lengths.options()).view({1, -1, 1});
    const torch::Tensor in = torch::arange(longest, lengths.options()).view({1, 1, -1});
    const torch::Tensor scale = lengths / shape.size;
    const torch::Tensor centres = (out + 0.5) * scale - 0.5; // in source places
    const torch::Tensor distances = (in - centres).abs_().div_(scale.clamp_min(1));
    torch::Tensor shares = shape.bicubic ? cubicFilter(distances) : (1 - distances).clamp_min_(0);
    shares.mul_(in < lengths);
    return shares.div_(shares.sum(/*dim=*/{2}, /*keepdim=*/true));
}

torch::Tensor greyOf(const torch::Tensor &values)
{
    return values.narrow(1, 0, 1) * kGreyOfRed + values.narrow(1, 1, 1) * kGreyOfGreen +
           values.narrow(1, 2, 1) * kGreyOfBlue;
}

torch::Tensor blended(const torch::Tensor &values, const torch::Tensor &factors, const torch::Tensor &others)
{
    return (values * factors + (1 - factors) * others).clamp_(0, 255);
}

/// Turns hues by `turns` of a circle; value and saturation stay. A channel is v − c·max(0, min(k, 4−k, 1)) of the
/// chroma c, k = (n + 6·hue) mod 6 (Wikipedia, "HSL and HSV", alternative HSV to RGB).
torch::Tensor withTurnedHue(const torch::Tensor &values, const torch::Tensor &turns)
{
    constexpr double kSmallestChroma = 1e-6; // a grey, of whatever hue
    const torch::Tensor red = values.narrow(1, 0, 1), green = values.narrow(1, 1, 1), blue = values.narrow(1, 2, 1);
    const torch::Tensor value = values.amax(/*dim=*/1, /*keepdim=*/true);
    const torch::Tensor chroma = value - values.amin(1, true);
    const torch::Tensor scale = chroma.clamp_min(kSmallestChroma).reciprocal_();
    const torch::Tensor fromGreen = torch::where(value == green, (blue - red) * scale + 2, (red - green) * scale + 4);
    const torch::Tensor sextant = torch::where(value == red, (green - blue) * scale, fromGreen) + turns * 6;
    const torch::Tensor offsets = torch::arange(5, 0, -2, values.options()).view({1, 3, 1, 1}); // n of red, green, blue
    const torch::Tensor k = (sextant + offsets).remainder_(6);
    return value - chroma * torch::minimum(k, 4 - k).clamp_(0, 1);
}

/// `amounts` n×1×1×1.
torch::Tensor changedColours(const torch::Tensor &values, ColourStep step, const torch::Tensor &amounts)
{
    switch (step) {
    case ColourStep::Brightness:
        return blended(values, amounts, torch::zeros_like(amounts));
    case ColourStep::Contrast:
        return blended(values, amounts, greyOf(values).mean(/*dim=*/{1, 2, 3}, /*keepdim=*/true));
    case ColourStep::Saturation:
        return blended(values, amounts, greyOf(values));
    case ColourStep::Hue:
        return withTurnedHue(values, amounts);
    }
    return values;
}

/// Puts `change(v, views)` in the place of those values v (n×3×s×s) whose view is chosen.
template <class Chosen, class Change>
void changeChosen(torch::Tensor &values, const DrawnView *views, Chosen &&isChosen, Change &&change)
{
    std::vector<std::int64_t> places;
    std::vector<DrawnView> chosen;
    for (std::int64_t i = 0; i < values.size(0); ++i)
        if (isChosen(views[i].draw)) {
            places.push_back(i);
            chosen.push_back(views[i]);
        }
    if (places.empty())
        return;
    const torch::Tensor index = numbersOn(values.device(), places);
    values.index_copy_(0, index, change(values.index_select(0, index), chosen));
}

/// Each view has an order of its own: those that have a step in one place of it take it together.
void jitterColours(torch::Tensor &values, const DrawnView *views)
{
    for (std::size_t place = 0; place < ViewDraw().order.size(); ++place)
        for (const ColourStep step : ViewDraw().order)
            changeChosen(
                values, views, [&](const ViewDraw &draw) { return draw.jitter && draw.order[place] == step; },
                [&](const torch::Tensor &some, const std::vector<DrawnView> &chosen) {
                    const auto amountOf = [step](const DrawnView &view) { return view.draw.amount(step); };
                    const torch::Tensor amounts =
                        viewNumbers<float>(chosen.data(), some.size(0), some.device(), amountOf);
                    return changedColours(some, step, amounts.unsqueeze(3));
                });
}

void makeGrey(torch::Tensor &values, const DrawnView *views)
{
    changeChosen(
        values, views, [](const ViewDraw &draw) { return draw.grey; },
        [](const torch::Tensor &some, const std::vector<DrawnView> &) { return greyOf(some).expand_as(some); });
}

/// Of one view: indices and values of the crop, rows of the half-way result twice, shares with what they are computed
/// from, and the view in the colour steps.
std::uint64_t workBytesOfView(std::int64_t size, std::int64_t height, std::int64_t width)
{
    constexpr std::int64_t kBytesOfCropPixel = 2 * sizeof(std::int64_t) + 3 * (1 + sizeof(float));
    constexpr std::int64_t kBytesOfPixel = 3 * sizeof(float), kShares = 4, kColours = 6; // held at once
    const auto floatBytes = static_cast<std::int64_t>(sizeof(float));
    return static_cast<std::uint64_t>(height * width * kBytesOfCropPixel + 2 * size * width * kBytesOfPixel +
                                      kShares * size * (height + width) * floatBytes +
                                      kColours * size * size * kBytesOfPixel);
}

std::int64_t longestOf(const DrawnView *views, std::int64_t n, int ViewDraw::*side)
{
    std::int64_t longest = 1;
    for (std::int64_t i = 0; i < n; ++i)
        longest = std::max<std::int64_t>(longest, views[i].draw.*side);
    return longest;
}

} // namespace

DeviceViews::DeviceViews(const std::vector<std::uint8_t> &pixels, const Normalisation &normalisation,
                         torch::Device device)
    : m_normalisation(normalisation)
{
    // from_blob takes no const; nothing writes through it.
    m_pixels = torch::from_blob(const_cast<std::uint8_t *>(pixels.data()),
                                {static_cast<std::int64_t>(pixels.size() / 3), 3}, torch::kUInt8)
                   .to(device);
}

torch::Tensor DeviceViews::make(const DrawnView *views, std::int64_t n, const ViewShape &shape) const
{
    const torch::NoGradGuard guard;
    torch::Tensor made = torch::empty({n, 3, shape.size, shape.size}, m_pixels.options().dtype(torch::kFloat),
                                      torch::MemoryFormat::ChannelsLast);
    const std::uint64_t bytesOfView =
        workBytesOfView(shape.size, longestOf(views, n, &ViewDraw::height), longestOf(views, n, &ViewDraw::width));
    const std::int64_t block = std::max<std::int64_t>(1, static_cast<std::int64_t>(kViewWorkBytes / bytesOfView));
    for (std::int64_t first = 0; first < n; first += block) {
        const std::int64_t count = std::min(block, n - first);
        torch::Tensor values = resized(views + first, count, shape);
        jitterColours(values, views + first);
        makeGrey(values, views + first);
        made.narrow(0, first, count).copy_(values);
    }
    return normalise(made, m_normalisation);
}

std::uint64_t DeviceViews::workBytes(std::int64_t n, int size, int longest)
{
    return std::min(static_cast<std::uint64_t>(n) * workBytesOfView(size, longest, longest), kViewWorkBytes);
}

/// The crops' pixels as floats, n×height×width×3; behind a crop's own sides its last row and column again.
torch::Tensor DeviceViews::crops(const DrawnView *views, std::int64_t n, std::int64_t height, std::int64_t width) const
{
    const auto numbers = [&](auto numberOf) {
        return viewNumbers<std::int64_t>(views, n, m_pixels.device(), numberOf);
    };
    const auto places = [&](std::int64_t count) {
        return torch::arange(count, m_pixels.options().dtype(torch::kLong));
    };
    const torch::Tensor corner = numbers([](const DrawnView &view) {
        return view.image + std::int64_t(view.draw.top) * view.imageWidth + view.draw.left;
    });
    const torch::Tensor rows =
        places(height).view({1, -1, 1}).minimum(numbers([](const DrawnView &view) { return view.draw.height - 1; }));
    const torch::Tensor columns =
        places(width).view({1, 1, -1}).minimum(numbers([](const DrawnView &view) { return view.draw.width - 1; }));
    const torch::Tensor index =
        rows * numbers([](const DrawnView &view) { return view.imageWidth; }) + corner + columns;
    return m_pixels.index_select(0, index.flatten()).to(torch::kFloat).view({n, height, width, 3});
}

/// n×3×size×size floats, 0 … 255: down the rows, then across, each one batched product.
torch::Tensor DeviceViews::resized(const DrawnView *views, std::int64_t n, const ViewShape &shape) const
{
    const std::int64_t height = longestOf(views, n, &ViewDraw::height), width = longestOf(views, n, &ViewDraw::width);
    const auto numbers = [&](auto numberOf) { return viewNumbers<float>(views, n, m_pixels.device(), numberOf); };
    const torch::Tensor down =
        resizeShares(numbers([](const DrawnView &view) { return view.draw.height; }), height, shape);
    const torch::Tensor straight =
        resizeShares(numbers([](const DrawnView &view) { return view.draw.width; }), width, shape);
    const torch::Tensor flips = numbers([](const DrawnView &view) { return view.draw.flip; });
    const torch::Tensor across = torch::where(flips > 0, straight.flip(1), straight);
    const torch::Tensor rows =
        torch::bmm(down, crops(views, n, height, width).view({n, height, width * 3})).view({n, shape.size, width, 3});
    const torch::Tensor planes = rows.permute({0, 3, 1, 2}).reshape({n, 3 * shape.size, width});
    return torch::bmm(planes, across.transpose(1, 2)).view({n, 3, shape.size, shape.size}).clamp_(0, 255);
}

} // namespace coresift
