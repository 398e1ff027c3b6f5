/// Resizing that does not alias, and the evaluation transform.
#pragma once

#include "core/image/image.h"

namespace coresift {

/// With a triangle filter, as PIL and torchvision do: bilinear where it grows, antialiased where it shrinks.
RgbImage resizeImage(const RgbImage &image, int width, int height);

/// Shorter side to `side`, aspect kept; an image over `maxAspect` : 1 is centre-cropped along its length first, so that
/// a panorama cannot fill the memory. 0 keeps any aspect.
RgbImage resizeShorterSide(const RgbImage &image, int side, double maxAspect = 0);

/// Longer side to `side`, aspect kept, no side under one pixel; an image that fits stays as it is.
RgbImage fitInto(const RgbImage &image, int side);

/// The shorter side before the crop: round(size · 256 / 224), as published; `size` itself up to 64 px, where images are
/// stored at the size they are used at.
int evaluationShorterSide(int size);

/// Shorter side to evaluationShorterSide(size), centre crop size×size.
RgbImage evaluationCrop(const RgbImage &image, int size);

/// What `decodeImage` is to be told so that evaluationCrop(size) stays exact enough: a shorter side that keeps the
/// reduced decode above the wanted size.
int decodeShorterSideFor(int size);

} // namespace coresift
