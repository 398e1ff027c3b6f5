#include "core/pretrain/swav_method.h"

#include "core/base/random.h"
#include "core/pretrain/loss_rows.h"
#include "core/pretrain/output_spread.h"
#include "core/pretrain/projector.h"

#include <ATen/CPUGeneratorImpl.h>

namespace coresift {

SwavMethod::SwavMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : Method(makeNetwork(hashKeys(seed, kDrawEncoder))),
      m_views(multiCrop(options)), m_loss{givenOr(options.temperature, 0.1), options.sinkhornEpsilon,
                                          options.sinkhornIterations},
      m_freezeEpochs(options.freezeEpochs)
{
    const std::int64_t hidden = givenOr<std::int64_t>(options.projectorHidden, 4096); // Kim et al. 2023
    const std::int64_t out = givenOr<std::int64_t>(options.projectorOut, 2048);
    m_projector = addTrained("projector", makeNormedHead(encoder().features(), hidden, out, hashKeys(seed, kDrawHead)));
    m_prototypes =
        addTrained("prototypes", torch::nn::Linear(torch::nn::LinearOptions(out, options.prototypes).bias(false)));
    const torch::NoGradGuard guard;
    at::Generator generator = at::detail::createCPUGenerator(hashKeys(seed, kDrawPrototypes));
    m_prototypes->weight.normal_(0, 1, generator); // all directions alike
    normalisePrototypes();
}

void SwavMethod::normalisePrototypes()
{
    const torch::NoGradGuard guard;
    m_prototypes->weight.copy_(unitRows(m_prototypes->weight));
}

/// A weight without a gradient is left alone by the optimiser.
void SwavMethod::startEpoch(const Moment &moment)
{
    m_prototypes->weight.requires_grad_(moment.epoch > m_freezeEpochs);
}

torch::Tensor SwavMethod::loss(const ViewBatch &views)
{
    const torch::Tensor projected = inPrecision([&] { return m_projector->forward(pooledViews(encoder(), views)); });
    const torch::Tensor scores = torch::matmul(unitRows(projected), m_prototypes->weight.t());
    keepOutputs(scores);
    return swavLoss(scores.split(views.images), static_cast<std::size_t>(m_views.whole), m_loss, peers());
}

void SwavMethod::endStep(const Moment & /*moment*/)
{
    normalisePrototypes();
}

double SwavMethod::spreadOf(const torch::Tensor &scores) const
{
    return prototypeSpread(scores);
}

/// On top of what the head leaves: unit rows, scores, these over the temperature and as logarithms, and an assignment.
std::int64_t SwavMethod::activationElements(int imageSize, std::int64_t images) const
{
    const torch::Tensor &prototypes = m_prototypes->weight; // k×d
    const std::int64_t perRow = headElements(*m_projector) + prototypes.size(1) + 4 * prototypes.size(0);
    return pooledElements(imageSize, images) + images * (m_views.whole + m_views.local) * perRow;
}

} // namespace coresift
