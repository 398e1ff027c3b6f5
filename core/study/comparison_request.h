/// What a comparison was asked for, as comparison.json keeps it. Private to the study.
#pragma once

#include "core/study/comparison.h"

#include <nlohmann/json.hpp>

namespace coresift {

nlohmann::json requestToJson(const ComparisonOptions &request);
/// Says nothing of whether the options serve: ComparisonOptions::check(). Throws nlohmann::json::exception, Error
/// (Corrupt, InvalidInput for a budget that is none).
ComparisonOptions requestFromJson(const nlohmann::json &content);

} // namespace coresift
