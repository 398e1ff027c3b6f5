#include "core/pretrain/nt_xent.h"

#include "core/pretrain/contrast_rows.h"

#include <limits>

namespace coresift {

torch::Tensor ntXent(const torch::Tensor &first, const torch::Tensor &second, double temperature, TensorExchange *peers)
{
    namespace F = torch::nn::functional;
    const ContrastRows rows = contrastRows(first, second, peers);
    const torch::Tensor similarity = torch::matmul(rows.views, rows.others.t()) / temperature;
    // No view is its own twin.
    return F::cross_entropy(similarity.scatter(1, rows.self, -std::numeric_limits<float>::infinity()),
                            rows.twin.squeeze(1));
}

} // namespace coresift
