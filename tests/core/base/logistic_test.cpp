#include "core/base/logistic.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>

namespace coresift {

namespace {

struct Labelled {
    Matrix points;
    std::vector<int> labels;
};

/// Noisy points around one corner a class: classes overlap.
Labelled overlapping(std::int64_t rows, int classes, std::uint64_t seed)
{
    Labelled set{Matrix(rows, 4), {}};
    RandomStream random(seed);
    for (std::int64_t r = 0; r < rows; ++r) {
        set.labels.push_back(static_cast<int>(random.below(classes)));
        for (std::int64_t c = 0; c < 4; ++c)
            set.points.row(r)[c] = static_cast<float>(random.normal() + (c == set.labels.back() ? 1.5 : 0));
    }
    return set;
}

LogisticModel fit(const Labelled &set, int classes, const LogisticOptions &options = {})
{
    SilentContext context;
    return fitLogistic(set.points, set.labels, classes, options, context);
}

/// ½·l2·‖W‖² and the mean log loss, word for word.
double lossOf(const LogisticModel &model, const Labelled &set, double l2)
{
    const Matrix values = model.decide(set.points.values.data(), set.points.rows);
    double loss = 0;
    for (std::int64_t r = 0; r < values.rows; ++r) {
        double sum = 0;
        for (std::int64_t c = 0; c < values.cols; ++c)
            sum += std::exp(double(values.row(r)[c]));
        loss += (std::log(sum) - values.row(r)[set.labels[static_cast<std::size_t>(r)]]) / double(values.rows);
    }
    for (const float weight : model.weights.values)
        loss += 0.5 * l2 * weight * weight;
    return loss;
}

double accuracy(const LogisticModel &model, const Labelled &set)
{
    const Matrix values = model.decide(set.points.values.data(), set.points.rows);
    double correct = 0;
    for (std::int64_t r = 0; r < values.rows; ++r)
        correct += std::max_element(values.row(r), values.row(r) + values.cols) - values.row(r) ==
                           set.labels[static_cast<std::size_t>(r)]
                       ? 1
                       : 0;
    return correct / double(values.rows);
}

} // namespace

TEST(Logistic, SeparatesWhatCanBeSeparated)
{
    Labelled set = overlapping(200, 3, 1);
    for (std::int64_t r = 0; r < set.points.rows; ++r)
        set.points.row(r)[set.labels[static_cast<std::size_t>(r)]] += 20;
    EXPECT_EQ(accuracy(fit(set, 3), set), 1);
}

TEST(Logistic, TheLossIsLowestWhereTheFitEnds)
{
    const Labelled set = overlapping(300, 3, 2);
    LogisticOptions options;
    options.l2 = 0.01;
    LogisticModel model = fit(set, 3, options);
    const double lowest = lossOf(model, set, options.l2);
    EXPECT_LT(lowest, std::log(3.0)); // better than no model at all
    std::vector<float *> parameters;
    for (float &weight : model.weights.values)
        parameters.push_back(&weight);
    for (float &bias : model.bias)
        parameters.push_back(&bias);
    for (float *parameter : parameters)
        for (const float step : {-0.02F, 0.02F}) {
            const float before = *parameter;
            *parameter += step;
            EXPECT_GT(lossOf(model, set, options.l2), lowest);
            *parameter = before;
        }
}

TEST(Logistic, TheGradientVanishesThere)
{
    const Labelled set = overlapping(300, 3, 3);
    LogisticOptions options;
    options.l2 = 0.05;
    LogisticModel model = fit(set, 3, options);
    for (float &weight : model.weights.values) {
        constexpr float kStep = 0.05F;
        const float before = weight;
        weight = before + kStep;
        const double above = lossOf(model, set, options.l2);
        weight = before - kStep;
        const double below = lossOf(model, set, options.l2);
        weight = before;
        EXPECT_NEAR((above - below) / (2 * kStep), 0, 2e-4); // third derivatives stay small
    }
}

TEST(Logistic, AStrongerPenaltyGivesSmallerWeights)
{
    const Labelled set = overlapping(200, 2, 4);
    double before = INFINITY;
    for (const double l2 : {1e-4, 1e-2, 1.0}) {
        LogisticOptions options;
        options.l2 = l2;
        double norm = 0;
        for (const float weight : fit(set, 2, options).weights.values)
            norm += weight * weight;
        EXPECT_LT(norm, before);
        before = norm;
    }
}

TEST(Logistic, BalancedClassesWeighTheSame)
{
    Labelled set = overlapping(100, 2, 5);
    LogisticOptions options;
    options.balanced = true;
    const LogisticModel once = fit(set, 2, options);
    for (std::int64_t r = 0; r < 100; ++r) // class 1 five times: the balance undoes it
        for (int copy = 0; copy < (set.labels[static_cast<std::size_t>(r)] == 1 ? 4 : 0); ++copy) {
            const std::vector<float> row(set.points.row(r), set.points.row(r) + 4);
            set.points.values.insert(set.points.values.end(), row.begin(), row.end());
            ++set.points.rows;
            set.labels.push_back(1);
        }
    const LogisticModel often = fit(set, 2, options);
    EXPECT_TRUE(test::matrixNear(often.weights, once.weights, 1e-2));
    options.balanced = false;
    EXPECT_GT(fit(set, 2, options).bias[1] - once.bias[1], 0.2); // unbalanced, the larger class gains
}

TEST(Logistic, AClassWithoutPointsAndOnePointAreFine)
{
    const Labelled set = overlapping(50, 2, 6);
    for (const float weight : fit(set, 5).weights.values)
        EXPECT_TRUE(std::isfinite(weight));
    const Labelled one{test::randomUnitRows(1, 4, 1), {1}};
    EXPECT_EQ(accuracy(fit(one, 2), one), 1);
}

TEST(Logistic, WrongLabelsAreErrors)
{
    const Matrix points = test::randomUnitRows(3, 4, 1);
    EXPECT_THROW(fit({points, {0, 1}}, 2), Error);
    EXPECT_THROW(fit({points, {0, 1, 2}}, 2), Error);
    EXPECT_THROW(fit({points, {0, -1, 1}}, 2), Error);
    EXPECT_THROW(fit({Matrix(0, 4), {}}, 2), Error);
}

TEST(Logistic, CancelsBetweenIterations)
{
    const Labelled set = overlapping(50, 2, 7);
    test::RecordingJobContext context;
    context.cancel();
    EXPECT_THROW(fitLogistic(set.points, set.labels, 2, {}, context), Cancelled);
}

} // namespace coresift
