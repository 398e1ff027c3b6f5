/// Multiplications and additions of a network, counted while it runs.
#pragma once

#include "core/encoder/backbone.h"

namespace coresift::bench {

/// Of the convolutions and matrix products of one image's forward pass, on the CPU in float32. Fused attention counts
/// as nothing.
double forwardOperations(BackboneImpl &network, int imageSize);

} // namespace coresift::bench
