/// What a random view does with its image, drawn before any pixel is touched: views are then made wherever it is
/// quickest. Source: the published settings of Kim et al. 2023 for SimCLR.
#pragma once

#include "core/base/random.h"

#include <array>

namespace coresift {

struct AugmentOptions {
    int size = 224;       ///< side of a view, px
    double minArea = 0.2; ///< random resized crop: share of the area, (0, 1]
    double maxArea = 1.0;
    double minRatio = 3.0 / 4; ///< width : height
    double maxRatio = 4.0 / 3;
    bool bicubic = false;                                      ///< a cubic filter resizes the crop, not a linear one
    double flip = 0.5;                                         ///< probability
    double jitter = 0.8;                                       ///< probability of the colour jitter
    double brightness = 0.8, contrast = 0.8, saturation = 0.8; ///< factor drawn from [max(0, 1−v), 1+v]
    double hue = 0.2;                                          ///< turn drawn from [−v, v], in whole turns
    double greyscale = 0.2;                                    ///< probability
};

enum class ColourStep { Brightness, Contrast, Saturation, Hue };

struct ViewDraw {
    int left = 0, top = 0, width = 0, height = 0; ///< the crop
    bool flip = false;
    bool jitter = false;
    bool grey = false;
    std::array<ColourStep, 4> order{ColourStep::Brightness, ColourStep::Contrast, ColourStep::Saturation,
                                    ColourStep::Hue};
    std::array<float, 4> amounts{1, 1, 1, 0}; ///< by ColourStep: factors, and the turn of the hue

    float amount(ColourStep step) const { return amounts[static_cast<std::size_t>(step)]; }
};

/// Of an image of this size. The same stream gives the same view.
ViewDraw drawView(int width, int height, const AugmentOptions &options, RandomStream random);

/// Shares of red, green and blue in a grey, of ITU-R BT.601, as everyone's "convert to grey".
constexpr float kGreyOfRed = 0.299F, kGreyOfGreen = 0.587F, kGreyOfBlue = 0.114F;

} // namespace coresift
