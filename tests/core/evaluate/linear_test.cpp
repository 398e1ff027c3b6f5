#include "core/evaluate/linear.h"

#include "core/base/error.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

struct Labelled {
    Matrix points;
    std::vector<int> labels;
};

/// Unit rows with one axis a class standing out; `cols` ≥ `classes`.
Labelled separable(std::int64_t rows, std::int64_t cols, int classes, std::uint64_t seed)
{
    Labelled set{test::randomUnitRows(rows, cols, seed), {}};
    for (std::int64_t r = 0; r < rows; ++r) {
        set.labels.push_back(static_cast<int>(r) % classes);
        set.points.row(r)[r % classes] += 1.5F;
    }
    normaliseRows(set.points.values.data(), rows, cols);
    return set;
}

LinearReport evaluate(const Labelled &train, const Labelled &test, std::uint64_t seed = 1)
{
    SilentContext context;
    return evaluateLinear(train.points, train.labels, test.points, test.labels, seed, context);
}

} // namespace

TEST(Linear, ASeparableTaskReachesAHundredPerCent)
{
    const LinearReport report = evaluate(separable(120, 16, 4, 1), separable(80, 16, 4, 2));
    EXPECT_EQ(report.top1, 100);
    EXPECT_EQ(report.classes, 4);
    EXPECT_EQ(report.train, 120);
    EXPECT_EQ(report.test, 80);
}

TEST(Linear, LabelsWithoutMeaningStayNearChance)
{
    Labelled train = separable(200, 16, 2, 1), test = separable(400, 16, 2, 2);
    train.points = test::randomUnitRows(200, 16, 5);
    test.points = test::randomUnitRows(400, 16, 6);
    const double top1 = evaluate(train, test).top1;
    EXPECT_GT(top1, 35);
    EXPECT_LT(top1, 65);
}

TEST(Linear, TheSameSeedGivesTheSameReport)
{
    const Labelled train = separable(50, 8, 3, 1), test = separable(50, 8, 3, 2);
    const LinearReport first = evaluate(train, test, 7), second = evaluate(train, test, 7);
    EXPECT_EQ(first.l2, second.l2);
    EXPECT_EQ(first.top1, second.top1);
}

TEST(Linear, AClassOfOneImageDoesNotDisturbTheOthers)
{
    Labelled train = separable(21, 8, 2, 1);
    train.labels[20] = 2;
    std::fill_n(train.points.row(20), 8, 0.0F);
    train.points.row(20)[7] = 1;
    const LinearReport report = evaluate(train, separable(40, 8, 2, 2));
    EXPECT_EQ(report.classes, 3);
    EXPECT_EQ(report.top1, 100);
}

TEST(Linear, AsLittleAsOneImageAClassIsEnough)
{
    const Labelled set = separable(3, 8, 3, 1);
    EXPECT_EQ(evaluate(set, set).top1, 100);
}

TEST(Linear, WhatCannotBeEvaluatedIsAnError)
{
    const Labelled set = separable(10, 8, 2, 1);
    EXPECT_THROW(evaluate({Matrix(0, 8), {}}, set), Error);
    EXPECT_THROW(evaluate(set, {Matrix(0, 8), {}}), Error);
    EXPECT_THROW(evaluate({set.points, std::vector<int>(10, 0)}, {set.points, std::vector<int>(10, 0)}), Error);
    EXPECT_THROW(evaluate(set, separable(10, 9, 2, 1)), Error);
}

TEST(Linear, CancelsWhileFitting)
{
    const Labelled set = separable(10, 8, 2, 1);
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(evaluateLinear(set.points, set.labels, set.points, set.labels, 0, context), Cancelled);
}

} // namespace coresift
