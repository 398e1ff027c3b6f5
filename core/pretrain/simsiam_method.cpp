#include "core/pretrain/simsiam_method.h"

#include "core/base/random.h"
#include "core/pretrain/negative_cosine.h"
#include "core/pretrain/projector.h"

namespace coresift {

namespace {

constexpr std::int64_t kByolHidden = 4096, kByolOut = 256; // Grill et al. 2020

} // namespace

SimSiamMethod::SimSiamMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder)))
{
    const std::int64_t hidden = givenOr<std::int64_t>(options.projectorHidden, kByolHidden);
    const std::int64_t out = givenOr<std::int64_t>(options.projectorOut, kByolOut);
    m_projector = addTrained("projector", makeProjector(options, hashKeys(seed, kDrawHead)));
    m_predictor = addTrained("predictor", makeNormedHead(out, hidden, out, hashKeys(seed, kDrawPredictor)));
}

torch::nn::Sequential SimSiamMethod::makeProjector(const MethodOptions &options, std::uint64_t seed) const
{
    return makeNormedHead(encoder().features(), givenOr<std::int64_t>(options.projectorHidden, kByolHidden),
                          givenOr<std::int64_t>(options.projectorOut, kByolOut), seed);
}

torch::Tensor SimSiamMethod::loss(const ViewBatch &views)
{
    torch::Tensor projected;
    const torch::Tensor predicted = inPrecision([&] {
        projected = m_projector->forward(encoder().forward(views.whole));
        return m_predictor->forward(projected);
    });
    return crossedNegativeCosine(predicted, targets(views.whole, projected));
}

} // namespace coresift
