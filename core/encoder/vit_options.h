/// The shape of a vision transformer. Knows no LibTorch.
#pragma once

#include "core/encoder/options.h"

namespace coresift {

struct VitOptions {
    std::int64_t width = 192; ///< d; a multiple of 4 and of the heads
    int depth = 12;           ///< blocks
    int heads = 3;
    int patch = 16;      ///< px
    int imageSize = 224; ///< px; of the picture that the positions are for, others interpolate them
    double dropPath = 0; ///< the network's own chance for the last block in training; from 0 at the first it grows
    bool sinCos = false; ///< fixed sine and cosine positions instead of learned ones
    bool glorot = false; ///< first weights of masked autoencoders instead of timm's, see initialise.h
};

/// Of a backbone of this family, vit_SIZE_patchP: width 192, 384, 768 and heads 3, 6, 12 for tiny, small, base (Touvron
/// et al. 2021).
VitOptions vitOptions(const std::string &backbone);

} // namespace coresift
