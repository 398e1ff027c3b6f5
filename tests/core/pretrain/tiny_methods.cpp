#include "tests/core/pretrain/tiny_methods.h"

#include "core/encoder/encoder.h"
#include "core/encoder/vit.h"
#include "tests/core/optimise/state_copies.h"
#include "tests/core/pretrain/made_views.h"

#include <numeric>

namespace coresift::test {

namespace {

constexpr int kTinySide = 16; // px

torch::Tensor batchOfPixels(const std::vector<std::uint8_t> &pixels, std::int64_t views)
{
    return normalisedBatch(pixels.data(), views, kTinySide, Normalisation(), torch::kCPU);
}

} // namespace

Backbone tinyVit(std::uint64_t seed, double dropPath)
{
    VitOptions shape;
    shape.width = 16;
    shape.depth = 2;
    shape.heads = 2;
    shape.patch = 4;
    shape.imageSize = kTinySide;
    shape.sinCos = true;
    BackboneOptions named;
    named.backbone = "vit_tiny_patch16";
    named.dropPath = dropPath;
    return std::make_shared<VitImpl>(named, shape, seed);
}

MethodOptions tinyMethodOptions(const std::string &method)
{
    MethodOptions options;
    options.method = method;
    options.projectorHidden = 32;
    options.projectorOut = 16;
    options.queue = 16;
    options.prototypes = 8;
    options.localSize = kTinySide;
    options.outputs = 64;
    options.decoderWidth = 32;
    options.decoderDepth = 1;
    return options;
}

std::unique_ptr<Method> tinyMethod(const MethodOptions &options, std::uint64_t seed)
{
    if (options.method == "dino" || options.method == "mae")
        return makeMethod(
            options, [](std::uint64_t ofNetwork) { return tinyVit(ofNetwork, /*dropPath=*/0); }, seed);
    return makeMethod(options, tinyTraining(2, 1).backbone, seed);
}

ViewBatch madeBatch(const ViewPlan &plan, std::int64_t images, int epoch)
{
    std::vector<std::int64_t> all(static_cast<std::size_t>(images));
    std::iota(all.begin(), all.end(), 0);
    ViewPlan small = plan;
    small.localSize = kTinySide;
    ViewPixels pixels(small, kTinySide, images);
    MadeViews(images).fill(all, epoch, small, kTinySide, pixels);
    ViewBatch batch;
    batch.images = images;
    batch.whole = batchOfPixels(pixels.whole, plan.whole * images);
    if (plan.local > 0)
        batch.local = batchOfPixels(pixels.local, plan.local * images);
    return batch;
}

double descend(Method &method, const ViewBatch &batch, const Moment &moment, double rate)
{
    method.zero_grad();
    method.startEpoch(moment);
    method.startStep(moment);
    const torch::Tensor loss = method.loss(batch);
    loss.backward();
    const torch::NoGradGuard guard;
    for (const ParameterGroup &group : method.groups())
        for (const torch::Tensor &parameter : group.parameters)
            if (parameter.grad().defined())
                parameter.add_(parameter.grad(), -rate);
    method.endStep(moment);
    return loss.item<double>();
}

double lossLeftAfter(Method &method, const ViewBatch &batch, int steps, double rate)
{
    std::vector<double> losses;
    for (int step = 0; step < steps; ++step)
        losses.push_back(descend(method, batch, {2, 2, steps + step, 2 * steps}, rate));
    return std::accumulate(losses.end() - 5, losses.end(), 0.0) / 5 / losses.front();
}

double shareFollowed(Method &method, const std::string &followed, const std::string &follower, const Moment &moment)
{
    NamedTensors state;
    method.collectState(state);
    const torch::Tensor before = keptState(method).at(follower);
    const torch::NoGradGuard guard;
    state.at(followed).copy_(before + 1);
    method.endStep(moment);
    return (state.at(follower) - before).mean().item<double>();
}

} // namespace coresift::test
