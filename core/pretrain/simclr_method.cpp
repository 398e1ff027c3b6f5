#include "core/pretrain/simclr_method.h"

#include "core/base/random.h"
#include "core/pretrain/nt_xent.h"
#include "core/pretrain/projector.h"

namespace coresift {

SimClrMethod::SimClrMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder))), m_temperature(givenOr(options.temperature, 0.07)),
      m_out(givenOr<std::int64_t>(options.projectorOut, 128))
{
    const std::int64_t width = encoder().features();
    const std::int64_t hidden = givenOr<std::int64_t>(options.projectorHidden, width);
    m_head = addTrained("head", makeHead({width, hidden, m_out}, HeadLayer::Relu, hashKeys(seed, kDrawHead)));
}

torch::Tensor SimClrMethod::loss(const ViewBatch &views)
{
    const torch::Tensor projected = inPrecision([&] { return m_head->forward(encoder().forward(views.whole)); });
    keepOutputs(projected);
    const std::vector<torch::Tensor> halves = projected.chunk(2);
    return contrast(halves[0], halves[1]);
}

/// Unit rows come on top of what the head leaves.
std::int64_t SimClrMethod::activationElements(int imageSize, std::int64_t images) const
{
    const std::int64_t rows = 2 * images, allRows = rows * (peers() == nullptr ? 1 : peers()->size());
    const std::int64_t perRow = headElements(*m_head) + m_out + pairMatrices() * allRows;
    return pooledElements(imageSize, images) + rows * perRow;
}

torch::Tensor SimClrMethod::contrast(const torch::Tensor &first, const torch::Tensor &second) const
{
    return ntXent(first, second, m_temperature, peers());
}

} // namespace coresift
