#include "tests/core/study/made_study.h"

#include "core/base/text.h"
#include "core/dataset/catalogue.h"

#include <filesystem>

namespace coresift::test {

namespace {

namespace fs = std::filesystem;

std::string hashOfImages(const std::string &study)
{
    const Catalogue catalogue(study + "/catalogue.sqlite", Catalogue::Access::Read);
    std::string images;
    for (const Root &root : readStudy(study).settings.roots)
        for (const ImageRecord &image : catalogue.images(root.name))
            images += std::to_string(image.id) + image.hash;
    return contentHash(images.data(), images.size());
}

/// Does what leaves `name` in a study: from where the first study of the same images left it, which is kept.
template <class Work> void goOnFromTheFirst(const std::string &study, const std::string &name, Work &&work)
{
    static const TempDir firsts;
    const std::string first = firsts / (hashOfImages(study) + "/" + name), own = study + "/" + name;
    const bool isFirst = !fs::exists(first);
    const auto copy = [](const std::string &from, const std::string &to) {
        makeFolders(to);
        fs::copy(from, to, fs::copy_options::recursive);
    };
    if (!isFirst && !fs::exists(own))
        copy(first, own);
    work();
    if (isFirst)
        copy(own, first);
}

} // namespace

TrainOptions tinyTraining()
{
    TrainOptions options = TrainOptions::fromPreset("quick");
    options.backbone = {"resnet10", true};
    options.imageSize = kTinySide;
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

void trainMade(const std::string &study, JobContext &context)
{
    goOnFromTheFirst(study, "runs/retrieval-target-001",
                     [&] { runRetrievalTraining(study, {tinyTraining()}, {}, context); });
}

void embedMade(const std::string &study, JobContext &context)
{
    trainMade(study, context);
    goOnFromTheFirst(study, "features", [&] { runEmbed(study, tinyEmbedding(), context); });
}

void MadeStudy::train()
{
    trainMade(m_study, m_context);
}

void MadeStudy::embed()
{
    embedMade(m_study, m_context);
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
