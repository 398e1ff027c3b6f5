#include "core/study/evaluation_file.h"

#include "core/base/file.h"
#include "core/base/phrase_json.h"
#include "core/base/text.h"
#include "core/study/evaluation_json.h"
#include "core/study/study_file.h"

#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char *kFormat = "coresift-evaluation";
/// Beside "encoder", which is in English and which files of older versions have alone.
constexpr const char *kEncoderPhrase = "encoder_phrase";

std::string fileIn(const std::string &encoderFolder)
{
    return encoderFolder + "/evaluation.json";
}

/// Whether a file is <within>/<id>/<name> of the study.
bool liesWithin(const char *within, const std::string &studyFolder, const std::string &encoderFile)
{
    const fs::path relative = fs::weakly_canonical(encoderFile).lexically_relative(fs::weakly_canonical(studyFolder));
    const std::vector<fs::path> parts(relative.begin(), relative.end());
    return parts.size() == 3 && parts[0] == within;
}

/// What other tasks gave. A file that cannot be read is replaced.
json evaluationBefore(const std::string &encoderFolder)
{
    try {
        if (readEvaluation(encoderFolder))
            return readVersionedJson(fileIn(encoderFolder), kFormat, kEvaluationVersion);
    } catch (const Error &problem) {
        if (problem.kind() != ErrorKind::Corrupt)
            throw;
    }
    return json::object();
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
        const auto phrase = content.find(kEncoderPhrase);
        saved.report.encoder = phraseFromJson(phrase == content.end() ? content.at("encoder") : *phrase);
        evaluationFromJson(content, saved.report);
    } catch (const std::exception &problem) { // of JSON, or a cell outside of its table
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, file);
    }
    return saved;
}

bool isOfRun(const std::string &studyFolder, const std::string &encoderFile)
{
    return liesWithin("runs", studyFolder, encoderFile);
}

bool saveEvaluation(const std::string &studyFolder, const std::string &encoderFile, const EvaluateReport &report)
{
    const bool isLastOfRun =
        isOfRun(studyFolder, encoderFile) && fs::path(encoderFile).filename() == "encoder.safetensors";
    if (!isLastOfRun && !liesWithin("encoders", studyFolder, encoderFile))
        return false;
    const std::string folder = fs::weakly_canonical(encoderFile).parent_path().string();
    json content = evaluationBefore(folder);
    const json tasks = evaluationToJson(report);
    content.update({{"format", kFormat},
                    {"version", kEvaluationVersion},
                    {"measured", timestamp()},
                    {"encoder", report.encoder.text()},
                    {kEncoderPhrase, phraseToJson(report.encoder)}});
    addEvaluation(tasks, content);
    writeFileAtomically(fileIn(folder), content.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
    return true;
}

} // namespace coresift
