#include "core/study/study_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/phrase_json.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::uint64_t kMaxStudyJson = 64 << 20;

std::string studyJson(const std::string &folder)
{
    return folder + "/study.json";
}

json rootToJson(const std::string &folder, const Root &root)
{
    const std::string relative =
        fs::path(root.folder).lexically_relative(fs::absolute(folder).lexically_normal()).string();
    json entry{{"name", root.name},
               {"role", roleName(root.role)},
               {"path", showPath(relative)},
               {"absolute", showPath(root.folder)}};
    if (root.part != RootPart::All)
        entry["part"] = partName(root.part);
    return entry;
}

RootPart parsePart(const std::string &name, const std::string &file)
{
    for (const RootPart part : {RootPart::All, RootPart::Training, RootPart::Test})
        if (name == partName(part))
            return part;
    throw Error(ErrorKind::Corrupt,
                {CORESIFT_TEXT("Phrases", "names an unknown part of a data set, “%1”"), {showPath(name)}}, file);
}

SetRole parseRole(const std::string &name, const std::string &file)
{
    for (const SetRole role : {SetRole::Target, SetRole::OpenSet, SetRole::Test})
        if (name == roleName(role))
            return role;
    throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "names an unknown kind of set, “%1”"), {showPath(name)}},
                file);
}

Root rootFromJson(const std::string &folder, const json &entry)
{
    Root root;
    root.name = entry.at("name").get<std::string>();
    requireSimpleName(root.name, studyJson(folder));
    root.role = parseRole(entry.at("role").get<std::string>(), studyJson(folder));
    root.part = parsePart(entry.value("part", partName(RootPart::All)), studyJson(folder));
    const std::string relative = unshowPath(entry.at("path").get<std::string>());
    const fs::path besideStudy = (fs::absolute(folder) / relative).lexically_normal();
    std::error_code ignored; // a folder that cannot be looked at counts as not there
    root.folder = fs::is_directory(besideStudy, ignored) ? besideStudy.string()
                                                         : unshowPath(entry.at("absolute").get<std::string>());
    return root;
}

const char *kindName(RetrievalSource::Kind kind)
{
    switch (kind) {
    case RetrievalSource::Kind::Trained:
        return "trained";
    case RetrievalSource::Kind::Loaded:
        return "loaded";
    case RetrievalSource::Kind::None:
        break;
    }
    return "none";
}

json encoderToJson(const RetrievalSource &encoder)
{
    return {{"kind", kindName(encoder.kind)},
            {"file", encoder.file},
            {"original", encoder.original},
            {"run", encoder.run},
            {"normalisation", normalisationToJson(encoder.normalisation)},
            {"backbone", optionsToJson(encoder.backbone)}};
}

RetrievalSource encoderFromJson(const json &entry, const std::string &file)
{
    RetrievalSource encoder;
    const std::string kind = entry.at("kind").get<std::string>();
    for (const auto known : {RetrievalSource::Kind::Trained, RetrievalSource::Kind::Loaded})
        if (kind == kindName(known))
            encoder.kind = known;
    encoder.file = entry.at("file").get<std::string>();
    requireInside(encoder.file, file);
    encoder.original = entry.at("original").get<std::string>();
    encoder.run = entry.at("run").get<std::string>();
    requireInside(encoder.run, file);
    encoder.normalisation = normalisationFromJson(entry.at("normalisation"));
    optionsFromJson(encoder.backbone, entry.at("backbone"));
    return encoder;
}

/// A name that may be empty.
std::string optionalName(const json &entry, const char *key, const std::string &file)
{
    const std::string name = entry.at(key).get<std::string>();
    if (!name.empty())
        requireSimpleName(name, file);
    return name;
}

json settingsToJson(const std::string &folder, const StudySettings &settings)
{
    json roots = json::array();
    for (const Root &root : settings.roots)
        roots.push_back(rootToJson(folder, root));
    return {{"name", settings.name},
            {"roots", roots},
            {"scan", optionsToJson(settings.scan)},
            {"retrieval", optionsToJson(settings.retrieval)},
            {"encoder", encoderToJson(settings.encoder)},
            {"embed", optionsToJson(settings.embed)},
            {"features", settings.features},
            {"map", optionsToJson(settings.map)},
            {"duplicates", optionsToJson(settings.duplicates)},
            {"pairs", settings.pairs},
            {"select", optionsToJson(settings.select)},
            {"pretrain", optionsToJson(settings.pretrain)},
            {"pretrain_on", settings.pretrainOn},
            {"pretrain_start", settings.pretrainStart},
            {"knn", optionsToJson(settings.knn)},
            {"division", {{"folds", settings.division.folds}, {"group_by", settings.division.groupBy}}},
            {"selection", settings.selection},
            {"pretrain_run", settings.pretrainRun}};
}

StudySettings settingsFromJson(const std::string &folder, const json &entry)
{
    const std::string file = studyJson(folder);
    StudySettings settings;
    settings.name = entry.at("name").get<std::string>();
    for (const json &root : entry.at("roots"))
        settings.roots.push_back(rootFromJson(folder, root));
    optionsFromJson(settings.scan, entry.at("scan"));
    optionsFromJson(settings.retrieval, entry.at("retrieval"));
    settings.encoder = encoderFromJson(entry.at("encoder"), file);
    optionsFromJson(settings.embed, entry.at("embed"));
    settings.features = optionalName(entry, "features", file);
    if (entry.contains("map")) // studies of 0.1 had none
        optionsFromJson(settings.map, entry.at("map"));
    if (entry.contains("duplicates")) { // those of 0.1 knew of no near-duplicates
        optionsFromJson(settings.duplicates, entry.at("duplicates"));
        settings.pairs = optionalName(entry, "pairs", file);
    }
    optionsFromJson(settings.select, entry.at("select"));
    optionsFromJson(settings.pretrain, entry.at("pretrain"));
    settings.pretrainOn = entry.at("pretrain_on").get<std::string>();
    settings.pretrainStart = entry.value("pretrain_start", settings.pretrainStart); // always fresh in 0.1
    requireInside(settings.pretrainStart, file);
    optionsFromJson(settings.knn, entry.at("knn"));
    if (const auto division = entry.find("division"); division != entry.end()) { // older versions kept none
        settings.division.folds = std::clamp(division->at("folds").get<int>(), 2, kMostFolds);
        settings.division.groupBy = division->at("group_by").get<std::string>();
    }
    settings.selection = optionalName(entry, "selection", file);
    settings.pretrainRun = optionalName(entry, "pretrain_run", file);
    return settings;
}

json recordToJson(const StageRecord &record)
{
    return {{"fingerprint", record.fingerprint},
            {"figure", phraseToJson(record.figure)},
            {"finished", record.finished},
            {"failure", phraseToJson(record.failure)}};
}

StageRecord recordFromJson(const json &entry)
{
    return {entry.at("fingerprint").get<std::string>(), phraseFromJson(entry.at("figure")),
            entry.at("finished").get<std::string>(), phraseFromJson(entry.at("failure"))};
}

} // namespace

void requireInside(const std::string &relative, const std::string &file)
{
    for (const fs::path &part : fs::path(relative))
        requireSimpleName(part.string(), file);
}

json normalisationToJson(const Normalisation &normalisation)
{
    return {{"mean", normalisation.mean}, {"std", normalisation.deviation}};
}

Normalisation normalisationFromJson(const json &entry)
{
    return {entry.at("mean").get<std::array<float, 3>>(), entry.at("std").get<std::array<float, 3>>()};
}

void requireSimpleName(const std::string &name, const std::string &file)
{
    if (name.empty() || name.front() == '.' || name.find('/') != std::string::npos ||
        name.find('\0') != std::string::npos)
        throw Error(ErrorKind::Corrupt,
                    {CORESIFT_TEXT("Phrases", "names “%1”, which would lead out of the study"), {showPath(name)}},
                    file);
}

nlohmann::json readVersionedJson(const std::string &path, const std::string &format, int newestVersion)
{
    json content;
    try {
        content = json::parse(readTextFile(path, kMaxStudyJson));
        if (content.at("format") != format)
            throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is not a file of the format %1"), {format}},
                        path);
        if (const int version = content.at("version").get<int>(); version > newestVersion)
            throw Error(ErrorKind::NewerVersion,
                        {CORESIFT_TEXT("Phrases", "was written by a newer Coresift (format version %1, this one reads "
                                                  "up to %2). Update Coresift to open it; nothing was changed"),
                         {std::to_string(version), std::to_string(newestVersion)}},
                        path);
        else if (version < 1)
            throw Error(ErrorKind::Corrupt,
                        {CORESIFT_TEXT("Phrases", "has the impossible format version %1"), {std::to_string(version)}},
                        path);
    } catch (const json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, path);
    }
    return content;
}

StudyFile readStudyFile(const std::string &folder)
{
    const std::string path = studyJson(folder);
    if (!fileExists(path))
        throw Error(ErrorKind::NotFound,
                    CORESIFT_TEXT("Phrases",
                                  "is not a study: it holds no study.json. Make one with `coresift-cli study create`"),
                    folder);
    const json content = readVersionedJson(path, "coresift-study", kStudyVersion);
    StudyFile file;
    try {
        file.settings = settingsFromJson(folder, content.at("settings"));
        for (int i = 0; i < kStageCount; ++i) {
            const auto stage = static_cast<Stage>(i);
            if (stage != Stage::Duplicates || content.at("stages").contains(stageName(stage))) // new since 0.1
                file.records[static_cast<std::size_t>(i)] = recordFromJson(content.at("stages").at(stageName(stage)));
        }
    } catch (const json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, path);
    }
    return file;
}

void writeStudyFile(const std::string &folder, const StudyFile &file)
{
    json stages = json::object();
    for (int i = 0; i < kStageCount; ++i)
        stages[stageName(static_cast<Stage>(i))] = recordToJson(file.records[static_cast<std::size_t>(i)]);
    const std::vector<Root> &roots = file.settings.roots;
    const bool hasParts =
        std::any_of(roots.begin(), roots.end(), [](const Root &root) { return root.part != RootPart::All; });
    const json content{{"format", "coresift-study"},
                       {"version", hasParts ? kStudyVersion : 1},
                       {"settings", settingsToJson(folder, file.settings)},
                       {"stages", stages}};
    // A failure's message may hold any bytes.
    writeFileAtomically(studyJson(folder), content.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace coresift
