/// Stage reports as JSON, the same for the stage's own command and for `run`.
#pragma once

#include "core/study/forecast.h"
#include "core/study/metadata.h"
#include "core/study/stages.h"

#include <nlohmann/json.hpp>

namespace coresift::cli {

nlohmann::json toJson(const ScanReport &report);
nlohmann::json toJson(const LoadReport &report);
nlohmann::json toJson(const TrainReport &report);
nlohmann::json toJson(const EmbedReport &report);
nlohmann::json toJson(const DuplicatesReport &report);
nlohmann::json toJson(const SelectReport &report);
nlohmann::json toJson(const EvaluateReport &report);
nlohmann::json toJson(const ExportReport &report);
nlohmann::json toJson(const JoinReport &report);
nlohmann::json toJson(const StageForecast &forecast);
std::string forecastText(const StageForecast &forecast);

} // namespace coresift::cli
