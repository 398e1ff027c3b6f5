#include "tests/core/pretrain/test_tensors.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "tests/support/support.h"

namespace coresift::test {

torch::Tensor readTensor(const std::string &file)
{
    Matrix matrix = readNpyMatrix(file);
    return torch::from_blob(matrix.values.data(), {matrix.rows, matrix.cols}, torch::kFloat).clone();
}

nlohmann::json caseValues(const std::string &folder)
{
    return nlohmann::json::parse(readTextFile(folder + "/case.json"));
}

double relativeDistance(const torch::Tensor &a, const torch::Tensor &b)
{
    return ((a - b).norm() / b.norm()).item<double>();
}

torch::Tensor randomRows(std::int64_t rows, std::int64_t cols, std::uint64_t seed)
{
    Matrix matrix = randomUnitRows(rows, cols, seed);
    return torch::from_blob(matrix.values.data(), {rows, cols}, torch::kFloat).clone();
}

double gradientError(const std::function<torch::Tensor(const torch::Tensor &)> &number, const torch::Tensor &at)
{
    constexpr double kStep = 1e-5;
    const torch::Tensor point = at.detach().to(torch::kDouble).clone().requires_grad_();
    number(point).backward();
    const torch::NoGradGuard guard;
    double largest = 0;
    for (std::int64_t i = 0; i < point.numel(); ++i) {
        torch::Tensor shift = torch::zeros_like(point);
        shift.view(-1)[i] = kStep;
        const double rise = (number(point + shift) - number(point - shift)).item<double>() / (2 * kStep);
        largest = std::max(largest, std::abs(rise - point.grad().view(-1)[i].item<double>()));
    }
    return largest;
}

} // namespace coresift::test
