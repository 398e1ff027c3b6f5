/// Copies of the states that a checkpoint would keep, for tests that compare or damage them.
#pragma once

#include "core/optimise/named_tensors.h"

namespace coresift::test {

template <class Keeper> NamedTensors keptState(const Keeper &keeper)
{
    NamedTensors state;
    keeper.collectState(state);
    for (auto &[name, tensor] : state)
        tensor = tensor.detach().clone();
    return state;
}

/// Bit for bit.
inline bool sameState(const NamedTensors &a, const NamedTensors &b)
{
    bool same = a.size() == b.size();
    for (const auto &[name, tensor] : a)
        same = same && b.count(name) > 0 && torch::equal(tensor, b.at(name));
    return same;
}

} // namespace coresift::test
