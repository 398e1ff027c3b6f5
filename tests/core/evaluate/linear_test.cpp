#include "core/evaluate/linear.h"

#include "core/base/error.h"
#include "tests/support/support.h"

namespace coresift {

namespace {

/// Unit rows with one axis a class standing out; `cols` ≥ `classes`.
LabelledFeatures separable(std::int64_t rows, std::int64_t cols, int classes, std::uint64_t seed)
{
    LabelledFeatures set{test::randomUnitRows(rows, cols, seed), {}, {}};
    for (std::int64_t r = 0; r < rows; ++r) {
        set.labels.push_back(static_cast<int>(r) % classes);
        set.features.row(r)[r % classes] += 1.5F;
    }
    normaliseRows(set.features.values.data(), rows, cols);
    return set;
}

LinearReport evaluate(const LabelledFeatures &train, const LabelledFeatures &test, std::uint64_t seed = 1)
{
    SilentContext context;
    return evaluateLinear(train, test, seed, context);
}

} // namespace

TEST(Linear, ASeparableTaskReachesAHundredPerCent)
{
    const LinearReport report = evaluate(separable(120, 16, 4, 1), separable(80, 16, 4, 2));
    EXPECT_EQ(report.figures.top1, 100);
    EXPECT_EQ(report.classes, 4);
    EXPECT_EQ(report.train, 120);
    EXPECT_EQ(report.test, 80);
}

TEST(Linear, LabelsWithoutMeaningStayNearChance)
{
    LabelledFeatures train = separable(200, 16, 2, 1), test = separable(400, 16, 2, 2);
    train.features = test::randomUnitRows(200, 16, 5);
    test.features = test::randomUnitRows(400, 16, 6);
    const double top1 = evaluate(train, test).figures.top1;
    EXPECT_GT(top1, 35);
    EXPECT_LT(top1, 65);
}

TEST(Linear, TheSameSeedGivesTheSameReport)
{
    const LabelledFeatures train = separable(50, 8, 3, 1), test = separable(50, 8, 3, 2);
    const LinearReport first = evaluate(train, test, 7), second = evaluate(train, test, 7);
    EXPECT_EQ(first.l2, second.l2);
    EXPECT_EQ(first.figures.top1, second.figures.top1);
}

TEST(Linear, AClassOfOneImageDoesNotDisturbTheOthers)
{
    LabelledFeatures train = separable(21, 8, 2, 1);
    train.labels[20] = 2;
    std::fill_n(train.features.row(20), 8, 0.0F);
    train.features.row(20)[7] = 1;
    const LinearReport report = evaluate(train, separable(40, 8, 2, 2));
    EXPECT_EQ(report.classes, 3);
    EXPECT_EQ(report.figures.top1, 100);
}

TEST(Linear, AsLittleAsOneImageAClassIsEnough)
{
    const LabelledFeatures set = separable(3, 8, 3, 1);
    EXPECT_EQ(evaluate(set, set).figures.top1, 100);
}

TEST(Linear, WhatCannotBeEvaluatedIsAnError)
{
    const LabelledFeatures set = separable(10, 8, 2, 1);
    EXPECT_THROW(evaluate({Matrix(0, 8), {}, {}}, set), Error);
    EXPECT_THROW(evaluate(set, {Matrix(0, 8), {}, {}}), Error);
    EXPECT_THROW(evaluate({set.features, std::vector<int>(10, 0), {}}, {set.features, std::vector<int>(10, 0), {}}),
                 Error);
    EXPECT_THROW(evaluate(set, separable(10, 9, 2, 1)), Error);
}

TEST(Linear, InFoldsEachImageIsClassifiedByTheOthers)
{
    const LabelledFeatures set = separable(60, 16, 3, 1);
    SilentContext context;
    const LinearReport report = evaluateLinear(set, 5, /*seed=*/1, context);
    EXPECT_EQ(report.folds, 5);
    EXPECT_EQ(report.test, 60);
    EXPECT_EQ(report.figures.images, 60);
    EXPECT_EQ(report.figures.top1, 100);

    LabelledFeatures groups = set; // each has a class of its own: what the others teach says nothing of it
    groups.groups = set.labels;
    EXPECT_EQ(evaluateLinear(groups, 3, /*seed=*/1, context).figures.top1, 0);
}

TEST(Linear, CancelsWhileFitting)
{
    const LabelledFeatures set = separable(10, 8, 2, 1);
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(evaluateLinear(set, set, 0, context), Cancelled);
}

} // namespace coresift
