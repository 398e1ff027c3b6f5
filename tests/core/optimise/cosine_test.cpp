#include "core/optimise/cosine.h"

#include "tests/support/support.h"

namespace coresift::test {

TEST(Cosine, LeadsFromTheFirstValueOverTheMiddleToTheLast)
{
    EXPECT_DOUBLE_EQ(cosineBetween(2, 1, 0, 10), 2);
    EXPECT_DOUBLE_EQ(cosineBetween(2, 1, 5, 10), 1.5);
    EXPECT_DOUBLE_EQ(cosineBetween(2, 1, 10, 10), 1);
    EXPECT_GT(cosineBetween(2, 1, 1, 10), 1.9); // it falls slowly at first
}

} // namespace coresift::test
