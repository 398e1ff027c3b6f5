/// What an export will write, worked out before anything is written: the dry run ends here, the real one carries it
/// out. Private to the study.
#pragma once

#include "core/dataset/root_watch.h"
#include "core/embedding/feature_store.h"
#include "core/sampling/coreset_csv.h"
#include "core/study/marks.h"
#include "core/study/stages.h"

#include <memory>

namespace coresift {

struct ExportImage {
    ImageRecord record;
    std::string file;               ///< absolute, bytes
    std::optional<CoresetRow> pick; ///< its row of the coreset; none for an image outside
    std::string folderText;         ///< that its folder in the tree is named after
    std::string name;               ///< below the folder of copies or links; empty when it is not there
};

struct ExportPlan {
    ExportRequest request;
    std::string studyName;
    std::vector<ExportImage> images;
    std::unique_ptr<const RootWatch> sources; ///< when copies or links are asked for
    Metadata metadata;
    std::vector<MarkRow> marks;                   ///< the selection's, when they are asked for
    std::unique_ptr<const FeatureStore> features; ///< when they are asked for
    std::vector<std::int64_t> featureIds;         ///< images that have some, in order
    ExportReport report;

    bool placesFiles() const { return !request.copyTo.empty() || !request.linkTo.empty(); }
};

/// Looks at files and disks, writes nothing. Throws Error as runExport() says.
ExportPlan planExport(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue,
                      const ExportRequest &request, const JobContext &context);

} // namespace coresift
