/// What a comparison was asked for, as comparison.json keeps it. Private to the study.
#pragma once

#include "core/study/comparison.h"

#include <nlohmann/json.hpp>

namespace coresift {

/// Files of own encoders are in the study's folder and kept relative to it.
nlohmann::json requestToJson(const ComparisonOptions &request, const std::string &studyFolder);
/// Says nothing of whether the options serve: ComparisonOptions::check(). Throws nlohmann::json::exception, Error
/// (Corrupt, InvalidInput for a budget that is none).
ComparisonOptions requestFromJson(const nlohmann::json &content, const std::string &studyFolder);

} // namespace coresift
