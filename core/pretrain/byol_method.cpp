#include "core/pretrain/byol_method.h"

#include "core/base/random.h"
#include "core/pretrain/schedule.h"

namespace coresift {

ByolMethod::ByolMethod(const MethodOptions &options, const BackboneMaker &makeNetwork, std::uint64_t seed)
    : SimSiamMethod(options, makeNetwork, seed), m_firstMomentum(givenOr(options.ema, kRisingMomentum))
{
    m_target.network = register_module("target", makeNetwork(hashKeys(seed, kDrawEncoder)));
    m_target.head = register_module("target_projector", makeProjector(hashKeys(seed, kDrawHead)));
    ByolMethod::copyTwins();
}

void ByolMethod::copyTwins()
{
    m_target.copy(encoder(), projector());
}

torch::Tensor ByolMethod::targets(const torch::Tensor &images, const torch::Tensor & /*projected*/)
{
    return inPrecision([&] { return m_target.outputsOf(images); });
}

void ByolMethod::endStep(const Moment &moment)
{
    m_target.follow(encoder(), projector(), twinMomentumAt(moment.epoch, moment.epochs, m_firstMomentum));
}

std::int64_t ByolMethod::activationElements(int imageSize, std::int64_t images) const
{
    return SimSiamMethod::activationElements(imageSize, images) + passingElements(imageSize, 2 * images);
}

} // namespace coresift
