#include "core/study/evaluation_file.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/study_file.h"

#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char *kFormat = "coresift-evaluation";

std::string fileIn(const std::string &encoderFolder)
{
    return encoderFolder + "/evaluation.json";
}

/// Whether a file is runs/<id>/… or encoders/<hash>/… of the study.
bool isEncoderOfStudy(const std::string &studyFolder, const std::string &encoderFile)
{
    const fs::path relative = fs::weakly_canonical(encoderFile).lexically_relative(fs::weakly_canonical(studyFolder));
    const std::vector<fs::path> parts(relative.begin(), relative.end());
    return parts.size() == 3 && (parts[0] == "runs" || parts[0] == "encoders");
}

json knnToJson(const KnnReport &knn)
{
    json scores = json::array();
    for (const KnnScore &score : knn.scores)
        scores.push_back({{"neighbours", score.neighbours}, {"top1", score.figures.top1}});
    return {{"train", knn.train}, {"test", knn.test}, {"classes", knn.classes}, {"scores", scores}};
}

KnnReport knnFromJson(const json &entry)
{
    KnnReport knn;
    knn.train = entry.at("train").get<std::int64_t>();
    knn.test = entry.at("test").get<std::int64_t>();
    knn.classes = entry.at("classes").get<int>();
    for (const json &score : entry.at("scores"))
        knn.scores.push_back({score.at("neighbours").get<int>(), score.at("top1").get<double>()});
    return knn;
}

LinearReport linearFromJson(const json &entry, const KnnReport &sets)
{
    LinearReport linear;
    linear.train = sets.train;
    linear.test = sets.test;
    linear.classes = sets.classes;
    linear.l2 = entry.at("l2").get<double>();
    linear.figures.top1 = entry.at("top1").get<double>();
    return linear;
}

} // namespace

std::optional<SavedEvaluation> readEvaluation(const std::string &encoderFolder)
{
    const std::string file = fileIn(encoderFolder);
    if (!fileExists(file))
        return std::nullopt;
    const json content = readVersionedJson(file, kFormat, kEvaluationVersion);
    SavedEvaluation saved;
    try {
        saved.measured = content.at("measured").get<std::string>();
        saved.report.encoder = Phrase::verbatim(content.at("encoder").get<std::string>());
        saved.report.knn = knnFromJson(content.at("knn"));
        if (content.contains("linear"))
            saved.report.linear = linearFromJson(content.at("linear"), saved.report.knn);
    } catch (const json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, file);
    }
    return saved;
}

void saveEvaluation(const std::string &studyFolder, const std::string &encoderFile, const EvaluateReport &report)
{
    if (!isEncoderOfStudy(studyFolder, encoderFile))
        return;
    json content{{"format", kFormat},
                 {"version", kEvaluationVersion},
                 {"measured", timestamp()},
                 {"encoder", report.encoder.text()},
                 {"knn", knnToJson(report.knn)}};
    if (report.linear.train > 0)
        content["linear"] = {{"l2", report.linear.l2}, {"top1", report.linear.figures.top1}};
    const fs::path folder = fs::weakly_canonical(encoderFile).parent_path();
    writeFileAtomically(fileIn(folder.string()), content.dump(2) + "\n");
}

} // namespace coresift
