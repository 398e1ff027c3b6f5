/// Stochastic depth (Huang et al. 2016): in training an image leaves a residual branch out by chance, drawn for each.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Draws for all branches of a network at once. The draws follow from the seed, the step and the pass within the step.
class DropPath {
public:
    /// `rates`: the chance of each branch, [0, 1).
    DropPath(std::vector<double> rates, std::uint64_t seed);

    void setRates(std::vector<double> rates) { m_rates = std::move(rates); }
    void startStep(std::int64_t step);
    /// For each branch the scale of `images` outputs on `device`: 0, or 1/(1 − rate) where it is kept; undefined for a
    /// rate of 0. Counts one pass.
    std::vector<torch::Tensor> draw(std::int64_t images, torch::Device device);
    /// What leaves every branch alone, for evaluation.
    std::vector<torch::Tensor> none() const { return std::vector<torch::Tensor>(m_rates.size()); }

private:
    std::vector<double> m_rates;
    std::uint64_t m_seed;
    std::uint64_t m_step = 0, m_pass = 0;
};

/// The branch's output (n×…) times its scale (n); itself when the scale is undefined.
torch::Tensor scaledBranch(const torch::Tensor &output, const torch::Tensor &scale);

} // namespace coresift
