#include "core/pretrain/moco_method.h"

#include "core/base/random.h"
#include "core/pretrain/ema.h"
#include "core/pretrain/info_nce.h"
#include "core/pretrain/loss_rows.h"
#include "core/pretrain/projector.h"

#include <ATen/CPUGeneratorImpl.h>

namespace coresift {

namespace {

torch::Tensor randomKeys(std::int64_t rows, std::int64_t width, std::uint64_t seed)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return unitRows(torch::empty({rows, width}).normal_(0, 1, generator));
}

} // namespace

MocoMethod::MocoMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder))),
      m_temperature(givenOr(options.temperature, 1.0)), // Kim et al. 2023, published code
      m_momentum(givenOr(options.ema, 0.999))
{
    const std::int64_t out = givenOr<std::int64_t>(options.projectorOut, 128);
    const auto head = [&] { return makeHead({encoder().features(), out}, HeadLayer::Relu, hashKeys(seed, kDrawHead)); };
    m_head = addTrained("head", head());
    m_key = register_module("key", makeNetwork(hashKeys(seed, kDrawEncoder)));
    m_keyHead = register_module("key_head", head());
    m_queue = register_buffer("queue", randomKeys(options.queue, out, hashKeys(seed, kDrawQueue)));
    m_place = register_buffer("queue_place", torch::zeros({1}, torch::kLong));
    MocoMethod::copyTwins();
}

void MocoMethod::copyTwins()
{
    copyTwin(*m_key, encoder());
    copyTwin(*m_keyHead, *m_head);
}

torch::Tensor MocoMethod::loss(const ViewBatch &views)
{
    const std::vector<torch::Tensor> halves = views.whole.chunk(2);
    const torch::Tensor queries = inPrecision([&] { return m_head->forward(encoder().forward(halves[0])); });
    const torch::Tensor keys = keysOf(halves[1]);
    const torch::Tensor contrast = infoNce(queries, keys, m_queue, m_temperature);
    enqueue(keys);
    return contrast;
}

torch::Tensor MocoMethod::keysOf(const torch::Tensor &images)
{
    const torch::NoGradGuard guard;
    return inPrecision([&] { return m_keyHead->forward(m_key->forward(images)); });
}

/// The newest keys take the places of the oldest ones.
void MocoMethod::enqueue(const torch::Tensor &keys)
{
    const torch::NoGradGuard guard;
    const std::int64_t count = keys.size(0), size = m_queue.size(0);
    const torch::Tensor places = (torch::arange(count, m_place.options()) + m_place).remainder(size);
    m_queue.index_copy_(0, places, unitRows(keys));
    m_place.add_(count).remainder_(size);
}

void MocoMethod::endStep(const Moment & /*moment*/)
{
    followTwin(*m_key, encoder(), m_momentum);
    followTwin(*m_keyHead, *m_head, m_momentum);
}

} // namespace coresift
