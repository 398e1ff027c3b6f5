/// What processes that train one encoder together exchange while they compute.
#pragma once

#include <torch/torch.h>

namespace coresift {

/// Every call is made by all processes, in one order, with tensors of one shape and type. For one thread at a time.
/// Throws Error (Io) when another process is gone.
class TensorExchange {
public:
    virtual ~TensorExchange() = default;

    virtual int rank() const = 0; ///< of this process, from 0
    virtual int size() const = 0; ///< processes

    /// Makes `values` the sum over all processes, in place.
    virtual void sum(torch::Tensor &values) = 0;
    /// The values of all processes by rank, size×shape.
    virtual torch::Tensor gathered(const torch::Tensor &values) = 0;
};

/// How an autograd function keeps the exchange for its backward pass; the exchange outlives the graph.
inline void keepExchange(torch::autograd::AutogradContext &context, TensorExchange &exchange)
{
    context.saved_data["exchange"] = reinterpret_cast<std::int64_t>(&exchange);
}
inline TensorExchange &keptExchange(torch::autograd::AutogradContext &context)
{
    return *reinterpret_cast<TensorExchange *>(context.saved_data["exchange"].toInt());
}

} // namespace coresift
