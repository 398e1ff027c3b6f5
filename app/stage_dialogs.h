/// Asks for a stage's options: one function a stage, each fills a request.
#pragma once

#include "app/leak_gate.h"
#include "app/stage_jobs.h"
#include "app/workbench.h"

class QWidget;

namespace coresift {

/// What the dialogs show at first. Copies: the study may be read again, or another one opened, while they are open.
struct StageDefaults {
    std::string folder; ///< of the study, for forecasts
    StudySettings settings;
    SelectOptions select;
    LeakState leaks;                  ///< told before a pretraining
    std::vector<std::string> columns; ///< of metadata
    EvaluateRequest evaluate;
};
StageDefaults stageDefaults(const Workbench &workbench); ///< of the open study

/// Shows the options of `stage`; nothing when the user thought better of it.
std::optional<StageRequest> askStage(Stage stage, const StageDefaults &defaults, QWidget *parent);

/// An encoder file and its normalisation; `title` says what it is wanted for.
std::optional<EncoderSource> askEncoder(const QString &title, QWidget *parent);

} // namespace coresift
