/// Counter-based random numbers: a value depends on (seed, keys) alone, never on which thread asks first.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

/// Mixes the keys into 64 well-spread bits (SplitMix64's finaliser chained over the keys; Steele et al., OOPSLA 2014).
std::uint64_t hashKeys(std::uint64_t seed, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0);

/// A short stream of random numbers for one (seed, keys). Cheap to make; pass it on, never share it.
class RandomStream {
public:
    explicit RandomStream(std::uint64_t seed, std::uint64_t a = 0, std::uint64_t b = 0, std::uint64_t c = 0);

    std::uint64_t next();
    double uniform();                        ///< [0, 1)
    double uniform(double low, double high); ///< [low, high)
    std::int64_t below(std::int64_t bound);  ///< [0, bound), unbiased; bound ≥ 1
    double normal();                         ///< mean 0, deviation 1

private:
    std::uint64_t m_state;
};

/// 0 … n−1 in random order (Fisher–Yates).
std::vector<std::int64_t> permutation(std::int64_t n, RandomStream random);

} // namespace coresift
