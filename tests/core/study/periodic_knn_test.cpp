#include "core/study/results.h"
#include "tests/core/study/made_study.h"

#include <cmath>

namespace coresift {

using test::tinyTraining;

namespace {

std::vector<std::int64_t> stepsWithKnn(const std::vector<StepMetrics> &metrics)
{
    std::vector<std::int64_t> steps;
    for (const StepMetrics &step : metrics)
        if (!std::isnan(step.knn))
            steps.push_back(step.step);
    return steps;
}

} // namespace

class PeriodicKnnRuns : public test::MadeStudy {};

TEST_F(PeriodicKnnRuns, TheAccuracyOnTheTestSetIsAmongTheMetrics)
{
    TrainOptions options = tinyTraining(); // four steps of two an epoch
    options.knnEvery = 1;
    runRetrievalTraining(m_study, {options}, {}, m_context);
    const std::vector<StepMetrics> metrics = readRunMetrics(m_study, Stage::Retrieval);
    EXPECT_EQ(stepsWithKnn(metrics), (std::vector<std::int64_t>{2, 4}));
    EXPECT_GE(metrics.back().knn, 50); // eight images of two classes: by chance every second
    EXPECT_LE(metrics.back().knn, 100);
    EXPECT_GT(metrics.back().featureSpread, 0);
    EXPECT_GT(metrics.back().effectiveRank, 1);
}

TEST_F(PeriodicKnnRuns, HowOftenIsNoOtherRun)
{
    TrainOptions options = tinyTraining();
    runRetrievalTraining(m_study, {options}, {}, m_context);
    options.knnEvery = 1;
    runRetrievalTraining(m_study, {options}, {}, m_context);
    EXPECT_EQ(readStudy(m_study).settings.encoder.run, "runs/retrieval-target-001");
}

TEST_F(PeriodicKnnRuns, OffOrWithoutClassesThereIsNone)
{
    TrainOptions options = tinyTraining();
    options.knnEvery = 0;
    runRetrievalTraining(m_study, {options}, {}, m_context);
    EXPECT_TRUE(stepsWithKnn(readRunMetrics(m_study, Stage::Retrieval)).empty());
    ScanOptions unlabelled;
    unlabelled.labels = "none";
    runScan(m_study, unlabelled, m_context);
    options.knnEvery = 1;
    options.seed = 1;
    runRetrievalTraining(m_study, {options}, {}, m_context);
    EXPECT_TRUE(stepsWithKnn(readRunMetrics(m_study, Stage::Retrieval)).empty());
}

} // namespace coresift
