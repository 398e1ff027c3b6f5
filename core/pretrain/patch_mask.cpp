#include "core/pretrain/patch_mask.h"

#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>

namespace coresift {

std::int64_t keptPatches(std::int64_t patches, double ratio)
{
    const auto share = static_cast<std::int64_t>(static_cast<double>(patches) * (1 - ratio));
    return std::clamp<std::int64_t>(share, 1, patches - 1);
}

PatchMask drawPatchMask(std::int64_t images, std::int64_t patches, double ratio, std::uint64_t seed,
                        torch::Device device)
{
    const std::int64_t count = keptPatches(patches, ratio);
    at::Generator generator = at::detail::createCPUGenerator(seed);
    const torch::Tensor noise = torch::empty({images, patches}, torch::kDouble).uniform_(0, 1, generator);
    const torch::Tensor order = noise.argsort(), restore = order.argsort().to(device);
    return {order.slice(1, 0, count).to(device), restore, restore.ge(count).to(torch::kFloat)};
}

torch::Tensor takePatches(const torch::Tensor &patches, const torch::Tensor &places)
{
    return patches.gather(1, places.unsqueeze(-1).expand({-1, -1, patches.size(2)}));
}

} // namespace coresift
