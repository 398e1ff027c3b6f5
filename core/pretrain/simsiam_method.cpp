#include "core/pretrain/simsiam_method.h"

#include "core/base/random.h"
#include "core/pretrain/negative_cosine.h"
#include "core/pretrain/projector.h"

namespace coresift {

SimSiamMethod::SimSiamMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder))),
      m_hidden(givenOr<std::int64_t>(options.projectorHidden, 4096)), // Grill et al. 2020, both
      m_out(givenOr<std::int64_t>(options.projectorOut, 256))
{
    m_projector = addTrained("projector", makeProjector(hashKeys(seed, kDrawHead)));
    m_predictor = addTrained("predictor", makeNormedHead(m_out, m_hidden, m_out, hashKeys(seed, kDrawPredictor)));
}

torch::nn::Sequential SimSiamMethod::makeProjector(std::uint64_t seed) const
{
    return makeNormedHead(encoder().features(), m_hidden, m_out, seed);
}

torch::Tensor SimSiamMethod::loss(const ViewBatch &views)
{
    torch::Tensor projected;
    const torch::Tensor predicted = inPrecision([&] {
        projected = m_projector->forward(encoder().forward(views.whole));
        return m_predictor->forward(projected);
    });
    keepOutputs(projected);
    return crossedNegativeCosine(predicted, targets(views.whole, projected));
}

/// Unit rows of predictions and targets come on top of what the heads leave.
std::int64_t SimSiamMethod::activationElements(int imageSize, std::int64_t images) const
{
    const std::int64_t perRow = headElements(*m_projector) + headElements(*m_predictor) + 2 * m_out;
    return pooledElements(imageSize, images) + 2 * images * perRow;
}

} // namespace coresift
