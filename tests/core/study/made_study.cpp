#include "tests/core/study/made_study.h"

namespace coresift::test {

TrainOptions tinyTraining()
{
    TrainOptions options = TrainOptions::fromPreset("quick");
    options.backbone = {"resnet10", true};
    options.imageSize = 32;
    options.batch = 8;
    options.steps = 4;
    options.device.precision = "float32";
    return options;
}

EmbedOptions tinyEmbedding()
{
    EmbedOptions options;
    options.imageSize = 32;
    options.batch = 8;
    options.device.precision = "float32";
    return options;
}

SelectOptions tinySelection(std::int64_t budget)
{
    SelectOptions options;
    options.clusters = 4;
    options.cut.budget = Budget::images(budget);
    options.cut.stop = false;
    return options;
}

MadeStudy::MadeStudy()
{
    NewStudy study;
    study.folder = m_study;
    study.target = {m_data.target};
    study.openSet = {m_data.openSet};
    study.test = {m_data.test};
    study.scan.labels = "folder";
    createStudy(study);
    runScan(m_study, {}, m_context);
}

void MadeStudy::embed()
{
    runRetrievalTraining(m_study, {tinyTraining()}, {}, m_context);
    runEmbed(m_study, tinyEmbedding(), m_context);
}

void MadeStudy::select(std::int64_t budget)
{
    runSelect(m_study, tinySelection(budget), m_context);
}

TrainReport MadeStudy::pretrain(std::int64_t seed)
{
    PretrainRequest request;
    request.on = "target";
    request.options = tinyTraining();
    request.options->seed = seed;
    return runPretrain(m_study, request, {}, m_context);
}

} // namespace coresift::test
