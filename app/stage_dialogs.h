/// Asks for a stage's options: one function a stage, each fills a request.
#pragma once

#include "app/leak_gate.h"
#include "app/stage_jobs.h"

class QWidget;

namespace coresift {

/// Shows the options of `stage` as the study has them; nothing when the user thought better of it.
/// `folder`: of the study, for forecasts. `leaks`: told before a pretraining.
std::optional<StageRequest> askStage(Stage stage, const std::string &folder, const StudySettings &settings,
                                     const SelectOptions &select, const LeakState &leaks, const Metadata &metadata,
                                     QWidget *parent);

/// An encoder file and its normalisation; `title` says what it is wanted for.
std::optional<EncoderSource> askEncoder(const QString &title, QWidget *parent);

} // namespace coresift
