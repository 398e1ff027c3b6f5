#include "core/base/blas.h"

#include "tests/support/support.h"

namespace coresift {

TEST(Blas, DotProductsOfEveryRowWithEveryRow)
{
    for (const auto &[m, n, d] : {std::array{1, 1, 1}, std::array{3, 5, 7}, std::array{1, 40, 16}, std::array{33, 1, 4},
                                  std::array{64, 17, 129}}) {
        const Matrix a = test::randomUnitRows(m, d, 1), b = test::randomUnitRows(n, d, 2);
        Matrix product(m, n), expected(m, n);
        for (std::int64_t i = 0; i < m; ++i)
            for (std::int64_t j = 0; j < n; ++j)
                for (std::int64_t c = 0; c < d; ++c)
                    expected.row(i)[j] += a.row(i)[c] * b.row(j)[c];
        dotProducts(a.values.data(), m, b.values.data(), n, d, product.values.data());
        EXPECT_TRUE(test::matrixNear(product, expected, 1e-5)) << m << "×" << n << "×" << d;
    }
}

TEST(Blas, WhatTheResultHeldBeforeDoesNotMatter)
{
    const Matrix rows = test::randomUnitRows(2, 4, 1);
    Matrix product(2, 2);
    std::fill(product.values.begin(), product.values.end(), std::numeric_limits<float>::quiet_NaN());
    dotProducts(rows.values.data(), 2, rows.values.data(), 2, 4, product.values.data());
    EXPECT_NEAR(product.values[0], 1, 1e-6);
    EXPECT_EQ(product.values[1], product.values[2]);
}

} // namespace coresift
