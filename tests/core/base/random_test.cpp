#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace coresift {

TEST(HashKeys, DiffersWithEveryKey)
{
    std::set<std::uint64_t> values;
    for (std::uint64_t seed = 0; seed < 5; ++seed)
        for (std::uint64_t a = 0; a < 5; ++a)
            for (std::uint64_t b = 0; b < 5; ++b)
                for (std::uint64_t c = 0; c < 5; ++c)
                    values.insert(hashKeys(seed, a, b, c));
    EXPECT_EQ(values.size(), 625U);
}

TEST(RandomStream, IsTheSameForTheSameKeys)
{
    RandomStream a(1, 2, 3, 4), b(1, 2, 3, 4), other(1, 2, 3, 5);
    const std::uint64_t first = a.next();
    EXPECT_EQ(first, b.next());
    EXPECT_NE(first, other.next());
}

TEST(RandomStream, UniformAndNormalHaveTheirMoments)
{
    RandomStream random(5);
    double sum = 0, normalSum = 0, normalSquares = 0;
    constexpr int kDraws = 100000;
    for (int i = 0; i < kDraws; ++i) {
        const double u = random.uniform();
        ASSERT_GE(u, 0);
        ASSERT_LT(u, 1);
        sum += u;
        const double z = random.normal();
        normalSum += z;
        normalSquares += z * z;
    }
    EXPECT_NEAR(sum / kDraws, 0.5, 0.01);
    EXPECT_NEAR(normalSum / kDraws, 0, 0.02);
    EXPECT_NEAR(normalSquares / kDraws, 1, 0.03);
}

TEST(RandomStream, BelowCoversItsRangeEvenly)
{
    RandomStream random(9);
    std::vector<int> counts(7);
    for (int i = 0; i < 70000; ++i)
        ++counts[static_cast<std::size_t>(random.below(7))];
    for (const int count : counts)
        EXPECT_NEAR(count, 10000, 500);
}

TEST(Permutation, HoldsEveryNumberOnceInTheOrderOfItsSeed)
{
    auto order = permutation(500, RandomStream(3));
    EXPECT_EQ(order, permutation(500, RandomStream(3)));
    EXPECT_NE(order, permutation(500, RandomStream(4)));
    std::sort(order.begin(), order.end());
    for (std::int64_t i = 0; i < 500; ++i)
        EXPECT_EQ(order[static_cast<std::size_t>(i)], i);
}

} // namespace coresift
