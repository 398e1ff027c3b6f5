/// All files below a folder, with what was passed by on the way. Private to the scan.
#pragma once

#include "core/base/job.h"
#include "core/dataset/catalogue.h"

namespace coresift {

struct FoundFile {
    std::string path; ///< relative to the root, bytes
    std::int64_t size = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
};

struct WalkResult {
    std::vector<FoundFile> files; ///< in order of path
    std::vector<ScanRemark> remarks;
};

/// Opens no file. Links are followed after everything real was listed, each real file and folder once.
/// Throws Error (NotFound) when the root is missing, Cancelled.
WalkResult walkRoot(const Root &root, JobContext &context);

} // namespace coresift
