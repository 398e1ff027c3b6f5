#include "core/study/comparison_request.h"

#include "core/study/study_file.h"

#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

template <class Options> void put(json &content, const char *name, const std::optional<Options> &options)
{
    if (options)
        content[name] = optionsToJson(*options);
}

template <class Options> void take(const json &content, const char *name, std::optional<Options> &options)
{
    if (const auto found = content.find(name); found != content.end())
        optionsFromJson(options.emplace(), *found);
}

json encoderToJson(const OwnEncoder &encoder, const std::string &studyFolder)
{
    return {{"name", encoder.name},
            {"file", fs::path(encoder.source.file).lexically_relative(studyFolder).string()},
            {"normalisation", normalisationToJson(encoder.source.normalisation)},
            {"backbone", optionsToJson(encoder.source.backbone)}};
}

OwnEncoder encoderFromJson(const json &entry, const std::string &studyFolder)
{
    OwnEncoder encoder;
    encoder.name = entry.at("name").get<std::string>();
    const std::string relative = entry.at("file").get<std::string>();
    requireInside(relative, studyFolder);
    encoder.source.file = studyFolder + "/" + relative;
    encoder.source.normalisation = normalisationFromJson(entry.at("normalisation"));
    optionsFromJson(encoder.source.backbone, entry.at("backbone"));
    return encoder;
}

json evaluateToJson(const EvaluateRequest &request)
{
    json content{{"folds", request.division.folds}, {"group_by", request.division.groupBy}};
    put(content, "knn", request.knn);
    put(content, "linear-protocol", request.linearProtocol);
    put(content, "fine-tune", request.fineTune);
    put(content, "detection", request.detection);
    put(content, "segmentation", request.segmentation);
    return content;
}

EvaluateRequest evaluateFromJson(const json &content)
{
    EvaluateRequest request;
    request.division.folds = content.at("folds").get<int>();
    request.division.groupBy = content.at("group_by").get<std::string>();
    take(content, "knn", request.knn);
    take(content, "linear-protocol", request.linearProtocol);
    take(content, "fine-tune", request.fineTune);
    take(content, "detection", request.detection);
    take(content, "segmentation", request.segmentation);
    return request;
}

} // namespace

json requestToJson(const ComparisonOptions &request, const std::string &studyFolder)
{
    json encoders = json::array();
    for (const OwnEncoder &encoder : request.encoders)
        encoders.push_back(encoderToJson(encoder, studyFolder));
    json content{{"arms", request.arms},
                 {"encoders", std::move(encoders)},
                 {"tasks", request.tasks},
                 {"seeds", request.seeds},
                 {"budget", request.budget.text()},
                 {"steps", request.steps},
                 {"train_is_studys", request.trainIsStudys},
                 {"evaluate", evaluateToJson(request.evaluate)}};
    put(content, "train", request.train);
    return content;
}

ComparisonOptions requestFromJson(const json &content, const std::string &studyFolder)
{
    ComparisonOptions request;
    request.arms = content.at("arms").get<std::vector<std::string>>();
    for (const json &entry : content.at("encoders"))
        request.encoders.push_back(encoderFromJson(entry, studyFolder));
    request.tasks = content.at("tasks").get<std::vector<std::string>>();
    request.seeds = content.at("seeds").get<int>();
    request.budget = Budget::parse(content.at("budget").get<std::string>());
    request.steps = content.at("steps").get<std::int64_t>();
    request.evaluate = evaluateFromJson(content.at("evaluate"));
    take(content, "train", request.train);
    request.trainIsStudys = content.value("train_is_studys", false);
    return request;
}

} // namespace coresift
