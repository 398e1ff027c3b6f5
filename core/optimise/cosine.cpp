#include "core/optimise/cosine.h"

#include <cmath>

namespace coresift {

double cosineBetween(double from, double to, double done, double all)
{
    constexpr double kPi = 3.14159265358979323846;
    return to + (from - to) * (1 + std::cos(kPi * done / all)) / 2;
}

} // namespace coresift
