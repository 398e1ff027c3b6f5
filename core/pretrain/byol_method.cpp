#include "core/pretrain/byol_method.h"

#include "core/base/random.h"
#include "core/pretrain/ema.h"
#include "core/pretrain/schedule.h"

namespace coresift {

ByolMethod::ByolMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : SimSiamMethod(options, makeNetwork, seed), m_firstMomentum(givenOr(options.ema, 0.996))
{
    m_target = register_module("target", makeNetwork(hashKeys(seed, kDrawEncoder)));
    m_targetProjector = register_module("target_projector", makeProjector(options, hashKeys(seed, kDrawHead)));
    ByolMethod::copyTwins();
}

void ByolMethod::copyTwins()
{
    copyTwin(*m_target, encoder());
    copyTwin(*m_targetProjector, projector());
}

torch::Tensor ByolMethod::targets(const torch::Tensor &images, const torch::Tensor & /*projected*/)
{
    const torch::NoGradGuard guard;
    return inPrecision([&] { return m_targetProjector->forward(m_target->forward(images)); });
}

void ByolMethod::endStep(const Moment &moment)
{
    const double momentum = twinMomentumAt(moment.epoch, moment.epochs, m_firstMomentum);
    followTwin(*m_target, encoder(), momentum);
    followTwin(*m_targetProjector, projector(), momentum);
}

} // namespace coresift
