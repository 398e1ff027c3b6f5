#include "core/pretrain/gathered_rows.h"

#include "core/pretrain/loss_rows.h"

namespace coresift {

namespace {

class GatherRowsFunction : public torch::autograd::Function<GatherRowsFunction> {
public:
    /// `counts`: rows of each rank. An exchange takes one shape from all: shorter ones are filled up on the way.
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &rows,
                                 const torch::Tensor &counts, std::int64_t first, TensorExchange *peers)
    {
        context->saved_data["first"] = first;
        context->saved_data["count"] = rows.size(0);
        keepExchange(*context, *peers);
        torch::Tensor filled = rows.new_zeros({counts.max().item<std::int64_t>(), rows.size(1)});
        filled.narrow(0, 0, rows.size(0)).copy_(rows);
        const torch::Tensor all = peers->gathered(filled);
        std::vector<torch::Tensor> parts;
        for (std::int64_t rank = 0; rank < counts.size(0); ++rank)
            parts.push_back(all[rank].narrow(0, 0, counts[rank].item<std::int64_t>()));
        return torch::cat(parts);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   torch::autograd::variable_list gradients)
    {
        torch::Tensor sum = gradients[0].contiguous().clone();
        keptExchange(*context).sum(sum);
        return {sum.narrow(0, context->saved_data["first"].toInt(), context->saved_data["count"].toInt()), {}, {}, {}};
    }
};

} // namespace

GatheredRows gatherRows(const torch::Tensor &rows, TensorExchange *peers)
{
    if (peers == nullptr)
        return {rows};
    const torch::Tensor counts = peers->gathered(torch::tensor(rows.size(0), torch::kLong)); // on the CPU
    const std::int64_t first = counts.narrow(0, 0, peers->rank()).sum().item<std::int64_t>();
    return {GatherRowsFunction::apply(rows, counts, first, peers), first};
}

torch::Tensor meanRowOverPeers(const torch::Tensor &rows, TensorExchange *peers)
{
    const torch::NoGradGuard guard;
    const torch::Tensor wide = widened(rows);
    if (peers == nullptr)
        return wide.mean(0, /*keepdim=*/true);
    const torch::Tensor count = torch::full({1}, wide.size(0), wide.options());
    torch::Tensor sums = torch::cat({wide.sum(0), count}); // one message
    peers->sum(sums);
    return (sums.narrow(0, 0, wide.size(1)) / sums[wide.size(1)]).unsqueeze(0);
}

} // namespace coresift
