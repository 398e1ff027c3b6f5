#include "core/encoder/drop_path.h"

#include "core/base/random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <algorithm>

namespace coresift {

DropPath::DropPath(std::vector<double> rates, std::uint64_t seed) : m_rates(std::move(rates)), m_seed(seed) {}

void DropPath::startStep(std::int64_t step)
{
    m_step = static_cast<std::uint64_t>(step);
    m_pass = 0;
}

std::vector<torch::Tensor> DropPath::draw(std::int64_t images, torch::Device device)
{
    std::vector<torch::Tensor> scales = none();
    if (std::all_of(m_rates.begin(), m_rates.end(), [](double rate) { return rate == 0; }))
        return scales;
    at::Generator generator = at::detail::createCPUGenerator(hashKeys(m_seed, m_step, m_pass++));
    const torch::Tensor keep = 1 - torch::tensor(m_rates, torch::kFloat).view({-1, 1});
    const torch::Tensor chance = torch::empty({keep.size(0), images}).uniform_(0, 1, generator);
    const torch::Tensor all = ((chance < keep).to(torch::kFloat) / keep).to(device); // one copy for all branches
    for (std::size_t i = 0; i < m_rates.size(); ++i)
        if (m_rates[i] > 0)
            scales[i] = all[static_cast<std::int64_t>(i)];
    return scales;
}

torch::Tensor scaledBranch(const torch::Tensor &output, const torch::Tensor &scale)
{
    if (!scale.defined())
        return output;
    std::vector<std::int64_t> shape(static_cast<std::size_t>(output.dim()), 1);
    shape[0] = scale.size(0);
    return output * scale.to(output.scalar_type()).view(shape);
}

} // namespace coresift
