#include "core/study/stage_states.h"

#include "core/base/text.h"

#include <algorithm>

namespace coresift {

namespace {

std::string digest(const nlohmann::json &content)
{
    const std::string text = content.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return contentHash(text.data(), text.size());
}

std::string setFingerprint(const StudySettings &settings, const Catalogue &catalogue,
                           std::initializer_list<SetRole> roles)
{
    nlohmann::json parts = nlohmann::json::array();
    for (const Root &root : settings.roots)
        if (std::find(roles.begin(), roles.end(), root.role) != roles.end())
            parts.push_back({root.name, catalogue.fingerprint(root.name)});
    return digest(parts);
}

bool hasTestSet(const StudySettings &settings)
{
    return std::any_of(settings.roots.begin(), settings.roots.end(),
                       [](const Root &root) { return root.role == SetRole::Test; });
}

std::string scanFingerprint(const StudySettings &settings)
{
    nlohmann::json parts = optionsToJson(settings.scan);
    for (const Root &root : settings.roots)
        parts["roots"].push_back({root.name, roleName(root.role)});
    return digest(parts);
}

std::string retrievalFingerprint(const StudySettings &settings, const Catalogue &catalogue)
{
    nlohmann::json parts{{"file", settings.encoder.file},
                         {"mean", settings.encoder.normalisation.mean},
                         {"std", settings.encoder.normalisation.deviation}};
    if (settings.encoder.kind == RetrievalSource::Kind::Trained)
        parts["target"] = setFingerprint(settings, catalogue, {SetRole::Target});
    return digest(parts);
}

std::string embedFingerprint(const StudySettings &settings, const Catalogue &catalogue)
{
    return digest({retrievalFingerprint(settings, catalogue), optionsToJson(settings.embed),
                   setFingerprint(settings, catalogue, {SetRole::Target, SetRole::OpenSet})});
}

std::string duplicatesFingerprint(const StudySettings &settings, const Catalogue &catalogue)
{
    return digest({embedFingerprint(settings, catalogue), optionsToJson(settings.duplicates),
                   setFingerprint(settings, catalogue, {SetRole::Test})});
}

const StageRecord &duplicatesRecord(const StudyFile &file)
{
    return file.records[static_cast<std::size_t>(Stage::Duplicates)];
}

/// Near-duplicates are used where they are known; a selection without them is told by the rest alone.
std::string selectFingerprint(const StudyFile &file, const Catalogue &catalogue)
{
    const StudySettings &settings = file.settings;
    const StageRecord &found = duplicatesRecord(file);
    const bool uses = settings.select.duplicates.leaveOut && found.failure.empty() &&
                      found.fingerprint == duplicatesFingerprint(settings, catalogue);
    nlohmann::json options = optionsToJson(settings.select);
    const nlohmann::json limits = optionsToJson(settings.select.duplicates);
    for (const auto &[name, value] : limits.items())
        if (!uses)
            options.erase(name);
    nlohmann::json parts = {embedFingerprint(settings, catalogue), options};
    for (const ImageMark &mark : catalogue.marks())
        parts.push_back({mark.image, markName(mark.kind)});
    if (uses)
        parts.push_back(found.fingerprint);
    return digest(parts);
}

std::string pretrainFingerprint(const StudyFile &file, const Catalogue &catalogue)
{
    const StudySettings &settings = file.settings;
    nlohmann::json parts{{"on", settings.pretrainOn},
                         {"target", setFingerprint(settings, catalogue, {SetRole::Target})}};
    if (settings.pretrainOn == "all")
        parts["open"] = setFingerprint(settings, catalogue, {SetRole::OpenSet});
    else if (settings.pretrainOn != "target")
        parts["selection"] = settings.selection;
    if (settings.pretrainStart == "retrieval")
        parts["start"] = retrievalFingerprint(settings, catalogue);
    else if (settings.pretrainStart != "fresh")
        parts["start"] = settings.pretrainStart; // names its content
    if (settings.pretrain.leaveOutLeaks && hasTestSet(settings) && !settings.pairs.empty())
        parts["duplicates"] = {duplicatesRecord(file).fingerprint, settings.select.duplicates.cosine,
                               settings.select.duplicates.bits};
    return digest(parts);
}

std::vector<Stage> prerequisites(Stage stage, const StudySettings &settings)
{
    switch (stage) {
    case Stage::Scan:
        return {};
    case Stage::Retrieval:
        return {Stage::Scan};
    case Stage::Embed:
        return {Stage::Scan, Stage::Retrieval};
    case Stage::Map:
    case Stage::Duplicates:
    case Stage::Select:
        return {Stage::Embed};
    case Stage::Pretrain:
        if (settings.pretrainOn == "coreset" || settings.pretrainOn == "random")
            return {Stage::Select};
        if (settings.pretrainStart == "retrieval")
            return {Stage::Scan, Stage::Retrieval};
        return {Stage::Scan};
    case Stage::Evaluate:
        break;
    }
    return {Stage::Scan, Stage::Retrieval};
}

/// `states`: of the stages before it.
std::optional<Stage> firstNotDone(Stage stage, const StudySettings &settings, const std::vector<StageStatus> &states)
{
    for (const Stage earlier : prerequisites(stage, settings))
        if (states[static_cast<std::size_t>(earlier)].state != StageState::Done)
            return earlier;
    return std::nullopt;
}

/// What the stage needs and no other stage gives, as far as the settings tell; empty when there is no such thing.
Phrase lackOf(Stage stage, const StudySettings &settings)
{
    if (stage != Stage::Evaluate)
        return {};
    if (settings.scan.labels == "none")
        return CORESIFT_TEXT("Phrases", "needs classes: scan with the option Labels set to “folder” or “layout”");
    return {};
}

StageStatus statusOf(Stage stage, const StudyFile &file, const Catalogue &catalogue,
                     const std::vector<StageStatus> &states)
{
    const StageRecord &record = file.records[static_cast<std::size_t>(stage)];
    StageStatus status{stage, StageState::Stale, record.figure, firstNotDone(stage, file.settings, states)};
    if (const Phrase lack = lackOf(stage, file.settings); !lack.empty()) {
        status.state = StageState::Missing;
        status.figure = lack;
    } else if (!record.failure.empty()) {
        status.state = StageState::Failed;
        status.figure = record.failure;
    } else if (record.fingerprint.empty()) {
        status.state = status.waitsFor ? StageState::Missing : StageState::Ready;
    } else if (!status.waitsFor && record.fingerprint == stageFingerprint(stage, file, catalogue)) {
        status.state = StageState::Done;
    }
    return status;
}

} // namespace

std::string stageFingerprint(Stage stage, const StudyFile &file, const Catalogue &catalogue)
{
    const StudySettings &settings = file.settings;
    switch (stage) {
    case Stage::Scan:
        return scanFingerprint(settings);
    case Stage::Retrieval:
        return retrievalFingerprint(settings, catalogue);
    case Stage::Embed:
        return embedFingerprint(settings, catalogue);
    case Stage::Map:
        return digest({embedFingerprint(settings, catalogue), optionsToJson(settings.map)});
    case Stage::Duplicates:
        return duplicatesFingerprint(settings, catalogue);
    case Stage::Select:
        return selectFingerprint(file, catalogue);
    case Stage::Pretrain:
        return pretrainFingerprint(file, catalogue);
    case Stage::Evaluate:
        break;
    }
    return digest({pretrainFingerprint(file, catalogue), settings.pretrainRun, optionsToJson(settings.knn),
                   setFingerprint(settings, catalogue, {SetRole::Target, SetRole::Test})});
}

std::vector<StageStatus> stageStates(const StudyFile &file, const Catalogue &catalogue)
{
    std::vector<StageStatus> states;
    for (int i = 0; i < kStageCount; ++i)
        states.push_back(statusOf(static_cast<Stage>(i), file, catalogue, states));
    return states;
}

} // namespace coresift
