#include "core/pretrain/simclr_method.h"

#include "core/base/random.h"
#include "core/pretrain/nt_xent.h"
#include "core/pretrain/projector.h"

namespace coresift {

SimClrMethod::SimClrMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder))), m_temperature(givenOr(options.temperature, 0.07))
{
    const std::int64_t width = encoder().features();
    const std::int64_t hidden = givenOr<std::int64_t>(options.projectorHidden, width);
    const std::int64_t out = givenOr<std::int64_t>(options.projectorOut, 128);
    m_head = addTrained("head", makeHead({width, hidden, out}, HeadLayer::Relu, hashKeys(seed, kDrawHead)));
}

torch::Tensor SimClrMethod::loss(const ViewBatch &views)
{
    const torch::Tensor projected = inPrecision([&] { return m_head->forward(encoder().forward(views.whole)); });
    const std::vector<torch::Tensor> halves = projected.chunk(2);
    return contrast(halves[0], halves[1]);
}

torch::Tensor SimClrMethod::contrast(const torch::Tensor &first, const torch::Tensor &second) const
{
    return ntXent(first, second, m_temperature);
}

} // namespace coresift
