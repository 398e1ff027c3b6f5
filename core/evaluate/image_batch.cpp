#include "core/evaluate/image_batch.h"

#include "core/encoder/torch_setup.h"

#include <algorithm>

namespace coresift {

namespace {

std::int64_t roundedUp(std::int64_t value, std::int64_t multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

} // namespace

torch::Tensor pictureBatch(const std::vector<Picture> &pictures, std::int64_t multiple,
                           const Normalisation &normalisation, torch::Device device)
{
    std::int64_t height = 0, width = 0;
    for (const Picture &picture : pictures) {
        height = std::max<std::int64_t>(height, picture.pixels.height);
        width = std::max<std::int64_t>(width, picture.pixels.width);
    }
    const auto images = static_cast<std::int64_t>(pictures.size());
    torch::Tensor batch = torch::zeros({images, 3, roundedUp(height, multiple), roundedUp(width, multiple)})
                              .to(device, torch::kFloat, false, false, torch::MemoryFormat::ChannelsLast);
    for (std::int64_t i = 0; i < images; ++i) {
        const auto &[pixels, flip] = pictures[static_cast<std::size_t>(i)];
        // from_blob takes no const; the copy to float never writes through it.
        const torch::Tensor bytes = torch::from_blob(const_cast<std::uint8_t *>(pixels.pixels),
                                                     {1, pixels.height, pixels.width, 3}, torch::kUInt8);
        const torch::Tensor values = normalise(bytes.to(device).permute({0, 3, 1, 2}).to(torch::kFloat), normalisation);
        batch[i].slice(1, 0, pixels.height).slice(2, 0, pixels.width).copy_((flip ? values.flip({3}) : values)[0]);
    }
    return batch;
}

} // namespace coresift
