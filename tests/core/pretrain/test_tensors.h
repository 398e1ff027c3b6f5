/// What tests of losses share: reference tensors, random rows, gradients by finite differences.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <torch/torch.h>

namespace coresift::test {

/// A float matrix in a .npy file.
torch::Tensor readTensor(const std::string &file);
/// case.json of a reference case.
nlohmann::json caseValues(const std::string &folder);

/// ‖a − b‖ / ‖b‖
double relativeDistance(const torch::Tensor &a, const torch::Tensor &b);

/// Random unit rows, float32.
torch::Tensor randomRows(std::int64_t rows, std::int64_t cols, std::uint64_t seed);

/// Largest difference between the gradient of a number at a point, in float64, and central differences.
double gradientError(const std::function<torch::Tensor(const torch::Tensor &)> &number, const torch::Tensor &at);

} // namespace coresift::test
