#include "core/evaluate/knn.h"

#include "core/base/error.h"
#include "core/base/npy.h"
#include "core/base/random.h"
#include "tests/support/support.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coresift {

using test::errorOf;

namespace {

std::vector<int> labelsOf(const std::string &file)
{
    const Matrix stored = readNpyMatrix(file);
    return {stored.values.begin(), stored.values.end()};
}

std::vector<int> randomLabels(std::int64_t count, int classes, std::uint64_t seed)
{
    std::vector<int> labels;
    RandomStream random(seed);
    for (std::int64_t i = 0; i < count; ++i)
        labels.push_back(static_cast<int>(random.below(classes)));
    return labels;
}

KnnOptions nearest(std::vector<int> neighbours)
{
    KnnOptions options;
    options.neighbours = std::move(neighbours);
    return options;
}

/// Top-1 in per cent, one test image after the other.
double naiveTop1(const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                 const std::vector<int> &testLabels, std::size_t k, int classes)
{
    int correct = 0;
    for (std::int64_t t = 0; t < test.rows; ++t) {
        std::vector<std::pair<double, int>> neighbours; // cosine and label
        for (std::int64_t r = 0; r < train.rows; ++r)
            neighbours.emplace_back(std::inner_product(train.row(r), train.row(r) + train.cols, test.row(t), 0.0),
                                    trainLabels[static_cast<std::size_t>(r)]);
        std::sort(neighbours.begin(), neighbours.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        neighbours.resize(std::min(k, neighbours.size()));
        std::vector<double> votes(static_cast<std::size_t>(classes), 0.0);
        for (const auto &[cosine, label] : neighbours)
            votes[static_cast<std::size_t>(label)] += std::exp(cosine / 0.07);
        const auto found = std::max_element(votes.begin(), votes.end()) - votes.begin();
        correct += found == testLabels[static_cast<std::size_t>(t)] ? 1 : 0;
    }
    return 100.0 * correct / static_cast<double>(test.rows);
}

} // namespace

TEST(Knn, MeetsThePublishedValues)
{
    for (const std::string &folder : test::referenceCases("objectives/weighted_knn")) {
        SCOPED_TRACE(folder);
        const auto json = nlohmann::json::parse(readTextFile(folder + "/case.json"));
        KnnOptions options = nearest({1, 20, 200});
        options.temperature = json.at("temperature").get<double>();
        SilentContext context;
        const KnnReport report = evaluateKnn(
            {readNpyMatrix(folder + "/train.npy"), labelsOf(folder + "/train_labels.npy"), {}},
            {readNpyMatrix(folder + "/test.npy"), labelsOf(folder + "/test_labels.npy"), {}}, options, context);
        for (const KnnScore &score : report.scores)
            EXPECT_NEAR(score.figures.top1, json.at("top1_k" + std::to_string(score.neighbours)).get<double>(), 1e-3);
    }
}

TEST(Knn, EqualsANaiveVote)
{
    const Matrix train = test::randomUnitRows(90, 5, 1), test = test::randomUnitRows(300, 5, 2);
    const std::vector<int> trainLabels = randomLabels(90, 4, 3), testLabels = randomLabels(300, 4, 4);
    SilentContext context;
    const KnnReport report =
        evaluateKnn({train, trainLabels, {}}, {test, testLabels, {}}, nearest({1, 3, 10, 500}), context);
    ASSERT_EQ(report.scores.size(), 4U);
    for (const KnnScore &score : report.scores)
        EXPECT_DOUBLE_EQ(score.figures.top1,
                         naiveTop1(train, trainLabels, test, testLabels, static_cast<std::size_t>(score.neighbours), 4))
            << score.neighbours;
    EXPECT_EQ(report.classes, 4);
    EXPECT_EQ(report.test, 300);
}

TEST(Knn, EqualSumsGoToTheLowerClass)
{
    Matrix train(2, 2), test(1, 2);
    train.values = {1, 0, 1, 0};
    test.values = {1, 0};
    SilentContext context;
    EXPECT_EQ(evaluateKnn({train, {1, 0}, {}}, {test, {0}, {}}, nearest({2}), context).scores[0].figures.top1, 100);
    EXPECT_EQ(evaluateKnn({train, {1, 0}, {}}, {test, {1}, {}}, nearest({2}), context).scores[0].figures.top1, 0);
}

TEST(Knn, ASmallTemperatureStaysFinite)
{
    KnnOptions options = nearest({5});
    options.temperature = 1e-4;
    Matrix train(4, 2);
    train.values = {1, 0, 0.9F, 0.1F, 0, 1, 0.1F, 0.9F};
    SilentContext context;
    EXPECT_EQ(
        evaluateKnn({train, {0, 0, 1, 1}, {}}, {train, {0, 0, 1, 1}, {}}, options, context).scores[0].figures.top1,
        100);
}

TEST(Knn, WhatCannotBeEvaluatedIsAnErrorThatSaysWhy)
{
    const Matrix rows = test::randomUnitRows(4, 3, 1), none(0, 3), wide = test::randomUnitRows(4, 5, 1);
    const std::vector<int> labels{0, 1, 0, 1};
    SilentContext context;
    const auto problem = [&](const Matrix &train, const std::vector<int> &trainLabels, const Matrix &test,
                             const std::vector<int> &testLabels) {
        return errorOf([&] { evaluateKnn({train, trainLabels, {}}, {test, testLabels, {}}, KnnOptions(), context); });
    };
    EXPECT_NE(problem(none, {}, rows, labels).find("needs labelled images"), std::string::npos);
    EXPECT_NE(problem(rows, labels, none, {}).find("needs labelled images"), std::string::npos);
    EXPECT_NE(problem(rows, {0, 0, 0, 0}, rows, {0, 0, 0, 0}).find("two classes"), std::string::npos);
    EXPECT_NE(problem(rows, {0, 1}, rows, labels).find("one label"), std::string::npos);
    EXPECT_NE(problem(rows, labels, wide, labels).find("different encoders"), std::string::npos);
    EXPECT_NE(problem(rows, {0, 1, -1, 0}, rows, labels).find("negative"), std::string::npos);
}

TEST(Knn, OptionsAreChecked)
{
    EXPECT_TRUE(KnnOptions().check().empty());
    KnnOptions options = nearest({0});
    options.temperature = 0;
    EXPECT_EQ(options.check().size(), 2U);
    EXPECT_FALSE(nearest({}).check().empty());
}

TEST(Knn, ThePublishedNumberOfNeighboursStandsForAllHoweverAccurateOthersAre)
{
    KnnReport report;
    EXPECT_EQ(report.leading(), nullptr);
    for (const auto &[neighbours, top1] : std::vector<std::pair<int, double>>{{1, 95}, {20, 90}, {200, 70}}) {
        report.scores.push_back({neighbours, {}});
        report.scores.back().figures.top1 = top1;
    }
    ASSERT_NE(report.leading(), nullptr);
    EXPECT_EQ(report.leading()->neighbours, 20);
    report.scores.erase(report.scores.begin() + 1);
    EXPECT_EQ(report.leading()->neighbours, 1);
}

TEST(Knn, Cancels)
{
    test::RecordingJobContext context;
    context.cancel();
    const Matrix rows = test::randomUnitRows(4, 3, 1);
    const LabelledFeatures set{rows, {0, 1, 0, 1}, {}};
    EXPECT_THROW(evaluateKnn(set, set, KnnOptions(), context), Cancelled);
}

TEST(Knn, InFoldsNoImageIsItsOwnNeighbour)
{
    LabelledFeatures set{Matrix(12, 2), {}, {}};
    for (int i = 0; i < 12; ++i) { // pairs of one class in one place, each pair a group
        set.features.row(i)[0] = static_cast<float>(std::cos(i / 2 * 0.5));
        set.features.row(i)[1] = static_cast<float>(std::sin(i / 2 * 0.5));
        set.labels.push_back(i / 2 % 2);
    }
    SilentContext context;
    const KnnReport apart = evaluateKnn(set, 12, /*seed=*/0, nearest({1}), context);
    EXPECT_EQ(apart.folds, 12);
    EXPECT_EQ(apart.test, 12);
    EXPECT_EQ(apart.scores[0].figures.top1, 100); // the other one of the pair
    for (int i = 0; i < 12; ++i)
        set.groups.push_back(i / 2);
    EXPECT_EQ(evaluateKnn(set, 6, /*seed=*/0, nearest({1}), context).scores[0].figures.top1, 0); // the pair beside it
}

} // namespace coresift
