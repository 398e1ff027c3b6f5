/// The pictures of a report: small, inside the document, in their place also when a file is gone. Private to the
/// report.
#pragma once

#include "core/dataset/catalogue.h"
#include "core/study/report.h"
#include "core/study/results.h"

namespace coresift {

class ReportPictures {
public:
    ReportPictures(const StudySettings &settings, const Catalogue &catalogue, const ReportOptions &options,
                   JobContext &context);

    /// HTML of the image at a thumbnail's size, with `caption` under it; a text in its place when its file is not there
    /// or cannot be read. Throws Cancelled.
    std::string cell(std::int64_t image, const std::string &caption);

    std::int64_t drawn() const { return m_drawn; }
    std::int64_t missing() const { return m_missing; }

private:
    std::string picture(const ImageRecord &image);

    const StudySettings &m_settings;
    const Catalogue &m_catalogue;
    int m_side;
    JobContext &m_context;
    std::int64_t m_drawn = 0, m_missing = 0;
};

/// First images of the coreset by rank, `count` of them.
std::string contactSheetHtml(const std::vector<CoresetRow> &rows, std::size_t count, ReportPictures &pictures);

/// The largest clusters of the target set: four typical images of each, and the first four that it picked. Empty when
/// the selection has none; says so where the features it was made from are gone.
std::string centroidsHtml(const std::string &folder, const StudySettings &settings, const Catalogue &catalogue,
                          const SavedSelection &selection, ReportPictures &pictures);

} // namespace coresift
