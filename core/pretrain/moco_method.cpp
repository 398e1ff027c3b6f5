#include "core/pretrain/moco_method.h"

#include "core/base/random.h"
#include "core/pretrain/gathered_rows.h"
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
    m_key.network = register_module("key", makeNetwork(hashKeys(seed, kDrawEncoder)));
    m_key.head = register_module("key_head", head());
    m_queue = register_buffer("queue", randomKeys(options.queue, out, hashKeys(seed, kDrawQueue)));
    m_place = register_buffer("queue_place", torch::zeros({1}, torch::kLong));
    MocoMethod::copyTwins();
}

void MocoMethod::copyTwins()
{
    m_key.copy(encoder(), *m_head);
}

torch::Tensor MocoMethod::loss(const ViewBatch &views)
{
    const std::vector<torch::Tensor> halves = views.whole.chunk(2);
    const torch::Tensor queries = inPrecision([&] { return m_head->forward(encoder().forward(halves[0])); });
    const torch::Tensor keys = inPrecision([&] { return m_key.outputsOf(halves[1]); });
    const torch::Tensor contrast = infoNce(queries, keys, m_queue, m_temperature);
    enqueue(keys);
    keepOutputs(queries);
    return contrast;
}

/// The newest keys, of all processes, take the places of the oldest ones.
void MocoMethod::enqueue(const torch::Tensor &ownKeys)
{
    const torch::NoGradGuard guard;
    const torch::Tensor keys = gatherRows(ownKeys, peers()).rows;
    const std::int64_t count = keys.size(0), size = m_queue.size(0);
    const torch::Tensor places = (torch::arange(count, m_place.options()) + m_place).remainder(size);
    m_queue.index_copy_(0, places, unitRows(keys));
    m_place.add_(count).remainder_(size);
}

void MocoMethod::endStep(const Moment & /*moment*/)
{
    m_key.follow(encoder(), *m_head, m_momentum);
}

/// Half of the views are queries. Each has its unit row, and a cosine to every key: in the product, with its own key's
/// before them, over the temperature, and as logarithms. The keys' unit rows are the queue once more.
std::int64_t MocoMethod::activationElements(int imageSize, std::int64_t images) const
{
    const std::int64_t perQuery = headElements(*m_head) + m_queue.size(1) + 4 * m_queue.size(0);
    return pooledElements(imageSize, images) / 2 + images * perQuery + m_queue.numel() +
           passingElements(imageSize, images);
}

} // namespace coresift
