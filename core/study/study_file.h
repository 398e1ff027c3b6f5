/// study.json: reading with suspicion, writing as a whole. Private to the study.
#pragma once

#include "core/study/study.h"

#include <nlohmann/json.hpp>

namespace coresift {

constexpr int kStudyVersion = 2; ///< 2: a root can be a part of a data set; studies without such roots are 1
constexpr int kSelectionVersion = 1;
constexpr int kRunVersion = 1;
constexpr int kPairsVersion = 1;

struct StudyFile {
    StudySettings settings;
    std::vector<StageRecord> records{static_cast<std::size_t>(kStageCount)};
};

/// Roots are resolved: the path relative to the study when a folder is there, else the absolute one.
/// Throws Error: NotFound when `folder` holds no study, Corrupt, NewerVersion.
StudyFile readStudyFile(const std::string &folder);
void writeStudyFile(const std::string &folder, const StudyFile &file);

/// A JSON file of ours: `format` and `version` are checked. Throws Error (Corrupt, NewerVersion, NotFound).
nlohmann::json readVersionedJson(const std::string &path, const std::string &format, int newestVersion);

/// {"mean", "std"}. Reading throws nlohmann::json::exception.
nlohmann::json normalisationToJson(const Normalisation &normalisation);
Normalisation normalisationFromJson(const nlohmann::json &entry);

/// Names from files become parts of paths: no separator, not hidden, not empty. Throws Error (Corrupt).
void requireSimpleName(const std::string &name, const std::string &file);
/// A path inside the study: relative, every part a simple name. Throws Error (Corrupt).
void requireInside(const std::string &relative, const std::string &file);

} // namespace coresift
