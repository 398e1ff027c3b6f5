#include "core/study/forecast.h"

#include "core/base/file.h"
#include "tests/core/study/made_study.h"

namespace coresift {

using test::tinyEmbedding;
using test::tinyTraining;

class Forecasts : public test::MadeStudy {
protected:
    PretrainRequest request(const std::string &on)
    {
        PretrainRequest request;
        request.on = on;
        request.options = tinyTraining();
        return request;
    }
};

TEST_F(Forecasts, TrainingTakesTimeMemoryAndDiskWithoutALock)
{
    const StudyWriter busy(m_study);
    const StageForecast forecast = forecastRetrieval(m_study, tinyTraining());
    EXPECT_FALSE(forecast.refusal);
    EXPECT_GT(forecast.seconds, 0);
    EXPECT_GT(forecast.memoryBytes, 0U);
    EXPECT_GT(forecast.diskBytes, 0U);
    EXPECT_EQ(forecast.summary().text().rfind("about ", 0), 0U);
    EXPECT_GT(forecastPretrain(m_study, request("all")).diskBytes,
              forecastPretrain(m_study, request("target")).diskBytes);
}

TEST_F(Forecasts, WhatCannotFitIsRefused)
{
    TrainOptions options = tinyTraining();
    EXPECT_NO_THROW(throwIfRefused(forecastRun(m_study, options, 12), m_study));
    options.batch = 65536;
    options.imageSize = 1024;
    const StageForecast forecast = forecastRun(m_study, options, 65536); // terabytes
    ASSERT_TRUE(forecast.refusal);
    EXPECT_EQ(forecast.refusal->kind,
              freeDiskSpace(m_study) < forecast.diskBytes ? ErrorKind::NoSpace : ErrorKind::OutOfMemory);
    EXPECT_THROW(throwIfRefused(forecast, m_study), Error);
}

TEST_F(Forecasts, WhereMemoryIsNotThereTheRefusalNamesABatchThatFits)
{
    TrainOptions options = tinyTraining();
    options.batch = 65536;
    options.imageSize = 64;
    const StageForecast forecast = forecastRun(m_study, options, 65536); // 200 GB
    if (!forecast.refusal || forecast.refusal->kind != ErrorKind::OutOfMemory || forecast.fitting.batch == 0)
        GTEST_SKIP() << "this machine has too much or too little memory or disk";
    EXPECT_LT(forecast.fitting.batch, options.batch);
    EXPECT_NE(forecast.refusal->why.text().find(". A batch of " + countValue(forecast.fitting.batch).text),
              std::string::npos);
    options.batch = forecast.fitting.batch;
    options.optimiser.accumulate = forecast.fitting.accumulate;
    EXPECT_LT(forecastRun(m_study, options, 65536).memoryBytes, forecast.memoryBytes);
}

TEST_F(Forecasts, WhatIsMissingIsNamed)
{
    EXPECT_NE(forecastPretrain(m_study, request("coreset")).refusal->why.text().find("no coreset yet"),
              std::string::npos);
    EXPECT_NE(forecastEmbed(m_study, tinyEmbedding()).refusal->why.text().find("no retrieval encoder"),
              std::string::npos);
    EXPECT_NE(forecastRun(m_study, tinyTraining(), 1).refusal->why.text().find("two images"), std::string::npos);
    TrainOptions wrong = tinyTraining();
    wrong.batch = 1;
    EXPECT_THROW(forecastRetrieval(m_study, wrong), Error);
}

TEST_F(Forecasts, ARenewalOfTheCoresetTakesDiskAndEpochs)
{
    TrainOptions options = tinyTraining();
    options.steps = 0;
    options.epochs = 3;
    const std::uint64_t once = forecastRun(m_study, options, 12).diskBytes;
    options.samplingTimes = 3;
    const StageForecast forecast = forecastRun(m_study, options, 12);
    EXPECT_FALSE(forecast.refusal);
    const auto openSet = static_cast<std::uint64_t>(readStudy(m_study).total(SetRole::OpenSet).ok);
    EXPECT_GT(forecast.diskBytes, once + 2 * 512 * openSet);
    options.samplingTimes = 4;
    EXPECT_NE(forecastRun(m_study, options, 12).refusal->why.text().find("cannot be selected 4 times in 3 epochs"),
              std::string::npos);
}

TEST_F(Forecasts, WeightsThatTheRunCannotStartFromAreRefused)
{
    PretrainRequest fineTuning = request("target");
    fineTuning.startFrom = "retrieval";
    EXPECT_NE(forecastPretrain(m_study, fineTuning).refusal->why.text().find("no retrieval encoder"),
              std::string::npos);
    train();
    EXPECT_FALSE(forecastPretrain(m_study, fineTuning).refusal);
    fineTuning.options->backbone.smallStem = !tinyTraining().backbone.smallStem;
    EXPECT_NE(test::errorOf([&] { forecastPretrain(m_study, fineTuning); }).find("take the same backbone"),
              std::string::npos);
    fineTuning.startFrom = m_study + "/gone.pt";
    EXPECT_THROW(forecastPretrain(m_study, fineTuning), Error);
}

TEST_F(Forecasts, EmbeddingIsForecastFromSomeOfTheImages)
{
    train();
    const StageForecast forecast = forecastEmbed(m_study, tinyEmbedding());
    EXPECT_FALSE(forecast.refusal);
    EXPECT_GT(forecast.seconds, 0);
    EXPECT_EQ(forecast.diskBytes, 60U * (512 * 2 + 8 + 1));
    EmbedOptions larger = tinyEmbedding();
    larger.batch *= 2;
    EXPECT_GT(forecastEmbed(m_study, larger).memoryBytes, forecast.memoryBytes);
}

} // namespace coresift
