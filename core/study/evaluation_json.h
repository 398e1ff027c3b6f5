/// Reports of evaluation tasks as JSON, both ways: for evaluation.json and for the command line.
#pragma once

#include "core/study/stages.h"

#include <nlohmann/json.hpp>

namespace coresift {

/// The tasks that the report has, each under its name: "knn", "linear", "attributes", "linear_protocol", "fine_tune",
/// "detection", "segmentation".
nlohmann::json evaluationToJson(const EvaluateReport &report);
/// Tasks of such a content replace those of another; the others of that one stay.
void addEvaluation(const nlohmann::json &tasks, nlohmann::json &content);
/// Tasks that are not there stay as they are. Throws nlohmann::json::exception for what cannot be read.
void evaluationFromJson(const nlohmann::json &content, EvaluateReport &report);

} // namespace coresift
