/// Writing what an export plan says. Private to the study.
#pragma once

#include "core/base/job.h"
#include "core/study/export_plan.h"

#include <string>
#include <vector>

namespace coresift {

/// Copies or links of a plan's images. Unless keep() is called they are removed at the end of the scope, with the
/// folders that were made for them.
class PlacedFiles {
public:
    PlacedFiles() = default;
    ~PlacedFiles();
    PlacedFiles(const PlacedFiles &) = delete;
    PlacedFiles &operator=(const PlacedFiles &) = delete;

    /// Into `folder`, which is made when it is not there. An image whose file has gone since the plan, or cannot be
    /// read, loses its name there and counts as missing. Returns how many were placed. Throws Error, SourceGone,
    /// Cancelled.
    std::int64_t place(ExportPlan &plan, const std::string &folder, bool link, JobContext &context);
    void keep() { m_paths.clear(); }

private:
    void makeFolder(const std::string &folder);

    std::vector<std::string> m_paths; ///< files and folders, in the order of their making
};

/// X.npy with X.ids.npy, or X.safetensors: unit rows of the plan's images, and X.images.csv. Throws Error (NoSpace,
/// OutOfMemory …).
void writeFeatures(const ExportPlan &plan, const JobContext &context);

std::string idsFileOf(const std::string &npyFile);     ///< X.ids.npy of X.npy
std::string imagesFileOf(const std::string &features); ///< X.images.csv of X.npy or X.safetensors
bool isNpy(const std::string &file);

} // namespace coresift
