/// 256 bits that say how a picture looks: nearly the same for copies of another size, quality or brightness.
#pragma once

#include "core/image/image.h"

#include <array>

namespace coresift {

/// Bit i is bit i mod 64 of word i / 64.
using PerceptualHash = std::array<std::uint64_t, 4>;
constexpr int kHashBits = 256;

/// The DCT hash: grey, 32×32, the 16×16 lowest frequencies of the cosine transform, one bit each: over their median or
/// not. The mean (frequency 0) has no bit of its own, and differences that rounding makes count as none: an image of
/// one colour is 0. Source: Zauner, “Implementation and Benchmarking of Perceptual Image Hash Functions”, 2010, with
/// the frequencies from 0 on instead of from 1, and 16×16 of them instead of 8×8: those tell pictures of one kind, such
/// as two boots before the same background, apart from copies.
PerceptualHash perceptualHash(const RgbImage &image);

/// Bits that differ, 0 to kHashBits: pictures that have nothing to do with each other differ in about half.
int hashDistance(const PerceptualHash &a, const PerceptualHash &b);

/// What `decodeImage` may be told as its shorter side for a perceptualHash().
constexpr int kHashDecodeSide = 64;

} // namespace coresift
