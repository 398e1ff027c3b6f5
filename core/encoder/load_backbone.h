/// The network of an encoder's file, to be trained further. Needs LibTorch.
#pragma once

#include "core/encoder/backbone.h"
#include "core/encoder/encoder.h"

namespace coresift {

struct LoadedBackbone {
    Backbone network; ///< on the CPU, in training mode
    WeightsReport report;
};

/// Its backbone is the one that the file's metadata names, else the one that its weights are of, else the one given.
/// Throws what readWeights() throws (Unsupported for TorchScript of another network), and Error (Corrupt) for weights
/// that do not fit.
LoadedBackbone loadBackbone(const EncoderSource &source);

} // namespace coresift
