#include "core/pretrain/contrast_rows.h"

#include "core/pretrain/gathered_rows.h"
#include "core/pretrain/loss_rows.h"

namespace coresift {

ContrastRows contrastRows(const torch::Tensor &first, const torch::Tensor &second, TensorExchange *peers)
{
    const std::int64_t images = first.size(0), width = first.size(1);
    ContrastRows rows;
    rows.views = unitRows(torch::cat({first, second}));
    std::int64_t all = images, before = 0;
    rows.others = rows.views;
    if (peers != nullptr) {
        const std::vector<torch::Tensor> halves = rows.views.chunk(2);
        const GatheredRows pairs = gatherRows(torch::cat({halves[0], halves[1]}, 1), peers); // N×2d, one message
        all = pairs.rows.size(0);
        before = pairs.first;
        rows.others = torch::cat({pairs.rows.narrow(1, 0, width), pairs.rows.narrow(1, width, width)});
    }
    const torch::Tensor place =
        torch::arange(before, before + images, torch::TensorOptions().dtype(torch::kLong).device(first.device()));
    rows.self = torch::cat({place, place + all}).unsqueeze(1);
    rows.twin = torch::cat({place + all, place}).unsqueeze(1);
    return rows;
}

} // namespace coresift
