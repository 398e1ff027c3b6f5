/// The network of an encoder, whatever its family: images in, pooled features out, no classifier.
#pragma once

#include "core/encoder/options.h"

#include <torch/torch.h>

namespace coresift {

/// n×3×h×w → n×features. Parameters and buffers have the names and shapes that the family's usual files have.
class BackboneImpl : public torch::nn::Module {
public:
    explicit BackboneImpl(const BackboneOptions &options) : m_options(options) {}

    virtual torch::Tensor forward(const torch::Tensor &x) = 0;
    virtual std::int64_t features() const = 0;
    /// Elements that one image of this size leaves in memory for the backward pass.
    virtual std::int64_t activationElements(int imageSize) const = 0;
    /// What training passes draw from here on (stochastic depth) follows from the seed, the step, counted over the run,
    /// and the passes since this call; so a resumed run draws what an uninterrupted one does. Most draw nothing.
    virtual void startStep(std::int64_t /*step*/) {}

    /// The chance, [0, 1), by which training passes leave out the last residual branch from here on; the others' follow
    /// from it. Of no effect on networks without stochastic depth.
    virtual void setDropPath(double /*rate*/) {}

    /// From here on training passes keep what goes into each block alone, and compute the rest again on the way back:
    /// the same numbers for less memory and more time (see recompute.h).
    void recomputeActivations(bool on) { m_recomputes = on; }

    const BackboneOptions &options() const { return m_options; }

protected:
    bool recomputes() const { return m_recomputes; }

private:
    BackboneOptions m_options;
    bool m_recomputes = false;
};
using Backbone = std::shared_ptr<BackboneImpl>;

/// The network that the options name, with its family's usual initialisation drawn from `seed`. Throws Error
/// (InvalidInput) for options that do not pass their check.
Backbone makeBackbone(const BackboneOptions &options, std::uint64_t seed);

} // namespace coresift
