/// The study's report as a job for the runner: an HTML page, or a PDF when the file's name ends so.
#pragma once

#include "app/job_runner.h"

#include <string>

namespace coresift {

JobRunner::Work reportJob(const std::string &study, const std::string &file);

} // namespace coresift
