/// What it takes to move the weights: steps over all tensors at once, as trainings take them, beside LibTorch's own
/// optimisers, which go tensor by tensor.
///
/// usage: bench_optimise [--backbone resnet18] [--rounds 50] [--device cuda]
#include "core/base/parallel.h"
#include "core/encoder/backbone.h"
#include "core/encoder/encoder.h"
#include "core/encoder/torch_setup.h"
#include "core/optimise/optimiser.h"
#include "tests/bench/flags.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace {

using namespace coresift;
using Clock = std::chrono::steady_clock;

constexpr double kRate = 1e-4, kDecay = 1e-4, kMomentum = 0.9;

struct BenchOptions {
    int rounds = 50; ///< steps that are timed, of which the median counts
    std::string device = "auto";

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, BenchOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"rounds", "Rounds", "Steps that are timed", 2, 100000}, o.rounds);
    field(Field{"device", "Device", "cpu, cuda, cuda:1"}, o.device);
}

/// Reads a value back, so that work on a device has ended.
void waitFor(const std::vector<torch::Tensor> &weights)
{
    weights.front().flatten().slice(0, 0, 1).item<float>();
}

/// Median, ms. Gradients are put back before each step: ours work in their memory.
double millisecondsOf(const std::function<void()> &step, const std::vector<torch::Tensor> &weights,
                      const std::vector<torch::Tensor> &gradients, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        for (std::size_t k = 0; k < weights.size(); ++k)
            weights[k].mutable_grad().copy_(gradients[k]);
        waitFor(weights);
        const Clock::time_point start = Clock::now();
        step();
        waitFor(weights);
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[static_cast<std::size_t>(rounds / 2)];
}

/// None for an optimiser that LibTorch does not have.
std::unique_ptr<torch::optim::Optimizer> peerOf(const std::string &name, const std::vector<torch::Tensor> &weights)
{
    if (name == "sgd")
        return std::make_unique<torch::optim::SGD>(
            weights, torch::optim::SGDOptions(kRate).momentum(kMomentum).nesterov(true).weight_decay(kDecay));
    if (name == "adam")
        return std::make_unique<torch::optim::Adam>(weights, torch::optim::AdamOptions(kRate).weight_decay(kDecay));
    if (name == "adamw")
        return std::make_unique<torch::optim::AdamW>(weights, torch::optim::AdamWOptions(kRate).weight_decay(kDecay));
    return nullptr;
}

void measure(const BenchOptions &bench, const BackboneOptions &options, const DeviceOptions &device)
{
    const Backbone network = makeBackbone(options, /*seed=*/0);
    network->to(torchDevice(device));
    const std::vector<torch::Tensor> weights = network->parameters();
    std::vector<torch::Tensor> gradients;
    std::int64_t values = 0;
    for (const torch::Tensor &weight : weights) {
        gradients.push_back(torch::randn_like(weight) * 1e-3);
        weight.mutable_grad() = gradients.back().clone();
        values += weight.numel();
    }
    fmt::print("{}, {} tensors, {:.1f} million weights, {}\n", backboneTitle(options), weights.size(),
               static_cast<double>(values) / 1e6, torchDevice(device).str());
    for (const char *name : {"sgd", "adam", "adamw", "lars"}) {
        OptimiserOptions asked;
        asked.optimiser = name;
        const std::unique_ptr<Optimiser> ours = makeOptimiser({{weights}}, asked, kMomentum);
        const double together = millisecondsOf([&] { ours->step(kRate, kDecay); }, weights, gradients, bench.rounds);
        const std::unique_ptr<torch::optim::Optimizer> peer = peerOf(name, weights);
        if (!peer) {
            fmt::print("{:<6} {:7.2f} ms; LibTorch has none\n", name, together);
            continue;
        }
        const double apart = millisecondsOf([&] { peer->step(); }, weights, gradients, bench.rounds);
        fmt::print("{:<6} {:7.2f} ms, tensor by tensor {:7.2f} ms, {:.2f} times\n", name, together, apart,
                   apart / together);
    }
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    try {
        const nlohmann::json given = bench::givenFlags(argc, argv);
        BenchOptions bench;
        BackboneOptions backbone;
        if (given.contains("help")) {
            bench::printFlags(bench, backbone);
            return 0;
        }
        bench::applyFlags(given, bench, backbone);
        initialiseTorch();
        DeviceOptions device;
        device.device = bench.device;
        measure(bench, backbone, resolveDevice(device));
    } catch (const std::exception &problem) {
        fmt::print(stderr, "bench_optimise: {}\n", problem.what());
        return 1;
    }
    return 0;
}
