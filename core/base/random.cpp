#include "core/base/random.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace coresift {

namespace {

constexpr std::uint64_t kGoldenGamma = 0x9E3779B97F4A7C15ULL;

std::uint64_t mix(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

std::uint64_t hashKeys(std::uint64_t seed, std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    std::uint64_t state = mix(seed + kGoldenGamma);
    for (const std::uint64_t key : {a, b, c})
        state = mix((state ^ key) + kGoldenGamma);
    return state;
}

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t a, std::uint64_t b, std::uint64_t c)
    : m_state(hashKeys(seed, a, b, c))
{}

std::uint64_t RandomStream::next()
{
    m_state += kGoldenGamma;
    return mix(m_state);
}

double RandomStream::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double RandomStream::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

std::int64_t RandomStream::below(std::int64_t bound)
{
    const auto range = static_cast<std::uint64_t>(bound);
    const std::uint64_t unbiased = UINT64_MAX - UINT64_MAX % range;
    std::uint64_t value = next();
    while (value >= unbiased)
        value = next();
    return static_cast<std::int64_t>(value % range);
}

double RandomStream::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform())); // Box–Muller; 1 − u is never 0
    return radius * std::cos(6.283185307179586 * uniform());
}

std::vector<std::int64_t> permutation(std::int64_t n, RandomStream random)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    for (std::int64_t i = n - 1; i > 0; --i)
        std::swap(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(random.below(i + 1))]);
    return order;
}

} // namespace coresift
