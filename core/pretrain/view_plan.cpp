#include "core/pretrain/view_plan.h"

namespace coresift {

AugmentOptions ViewPlan::wholeOptions(int size) const
{
    AugmentOptions options;
    options.size = size;
    options.bicubic = bicubic;
    if (!colours)
        options.jitter = options.greyscale = 0;
    return options;
}

AugmentOptions ViewPlan::localOptions() const
{
    AugmentOptions options = wholeOptions(localSize);
    options.minArea = localMinArea;
    options.maxArea = localMaxArea;
    return options;
}

} // namespace coresift
