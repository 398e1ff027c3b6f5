#include "tests/bench/flop_count.h"

#include <ATen/record_function.h>
#include <string>

namespace coresift::bench {

namespace {

thread_local double countedOperations = 0; // LibTorch calls plain functions back

/// Multiplications for each element of the result.
double multiplicationsOf(const at::RecordFunction &call)
{
    const std::string name = call.name();
    const auto input = [&](std::size_t place) { return call.inputs()[place].toTensor(); };
    if (name == "aten::convolution") {
        const at::Tensor filters = input(1); // out×(in/groups)×h×w
        return static_cast<double>(filters.numel()) / static_cast<double>(filters.size(0));
    }
    if (name == "aten::mm" || name == "aten::bmm")
        return static_cast<double>(input(0).size(-1));
    if (name == "aten::addmm")
        return static_cast<double>(input(1).size(-1));
    return 0;
}

struct CountedCall : at::ObserverContext {
    explicit CountedCall(double times) : multiplications(times) {}
    double multiplications; ///< for each element of the result
};

/// At the end of a call its inputs are gone.
std::unique_ptr<at::ObserverContext> onStart(const at::RecordFunction &call)
{
    return std::make_unique<CountedCall>(multiplicationsOf(call));
}

void onEnd(const at::RecordFunction &call, at::ObserverContext *context)
{
    if (const double times = static_cast<CountedCall *>(context)->multiplications; times > 0)
        countedOperations += 2 * times * static_cast<double>(call.outputs()[0].toTensor().numel());
}

} // namespace

double forwardOperations(BackboneImpl &network, int imageSize)
{
    const torch::NoGradGuard guard;
    network.eval();
    countedOperations = 0;
    const auto handle = at::addThreadLocalCallback(at::RecordFunctionCallback(&onStart, &onEnd)
                                                       .needsInputs(true)
                                                       .needsOutputs(true)
                                                       .scopes({at::RecordScope::FUNCTION}));
    network.forward(torch::zeros({1, 3, imageSize, imageSize}));
    at::removeCallback(handle);
    return countedOperations;
}

} // namespace coresift::bench
