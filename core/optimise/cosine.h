/// Values that change along a cosine while a training goes on.
#pragma once

namespace coresift {

/// Half a cosine from `from`, where nothing is done, to `to`, where all is: to + (from − to)(1 + cos(π done/all))/2.
double cosineBetween(double from, double to, double done, double all);

} // namespace coresift
