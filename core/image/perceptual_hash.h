/// 64 bits that say how a picture looks: nearly the same for copies of another size, quality or brightness.
#pragma once

#include "core/image/image.h"

namespace coresift {

/// The DCT hash: grey, 32×32, the 8×8 lowest frequencies of the cosine transform, one bit each: over their median or
/// not. The mean (frequency 0) has no bit of its own, and differences that rounding makes count as none: an image of
/// one colour is 0. Source: Zauner, “Implementation and Benchmarking of Perceptual Image Hash Functions”, 2010, with
/// the frequencies from 0 on instead of from 1.
std::uint64_t perceptualHash(const RgbImage &image);

/// Bits that differ, 0 to 64: pictures that have nothing to do with each other differ in about 32.
int hashDistance(std::uint64_t a, std::uint64_t b);

/// What `decodeImage` may be told as its shorter side for a perceptualHash().
constexpr int kHashDecodeSide = 64;

} // namespace coresift
