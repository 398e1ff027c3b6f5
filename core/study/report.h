/// A study told in one file: sets, settings, stop curve, coreset, training, evaluation, versions, and a methods
/// paragraph for a paper.
#pragma once

#include "core/base/file.h"
#include "core/base/job.h"
#include "core/base/options.h"

#include <functional>
#include <string>
#include <vector>

namespace coresift {

/// Turns an SVG document into a PNG file of width×height px.
using SvgRenderer = std::function<Bytes(const std::string &svg, int width, int height)>;

/// Turns the report's HTML into the content of another kind of file.
using ReportPrinter = std::function<std::string(const std::string &html)>;

struct ReportOptions {
    int contactSheet = 48; ///< images of the coreset that are shown, by rank; 0: none
    int thumbnail = 96;    ///< longer side of a picture, px
    /// When given, curves are put in as PNG pictures: for renderers that show no SVG within HTML.
    SvgRenderer curvesAsPictures = {};
    ReportPrinter printer = {}; ///< when given, its content is written instead of the HTML

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, ReportOptions>> describeFields(Options &o,
                                                                                             Visitor &&field)
{
    field(Field{"contact-sheet", CORESIFT_TEXT("Options", "Contact sheet"),
                CORESIFT_TEXT("Options", "Images of the coreset to show, by rank"), 0, 2000},
          o.contactSheet);
    field(Field{"thumbnail", CORESIFT_TEXT("Options", "Thumbnails"),
                CORESIFT_TEXT("Options", "Longer side of a picture, px"), 16, 512},
          o.thumbnail);
}

struct ReportResult {
    std::int64_t pictures = 0; ///< images shown
    std::int64_t missing = 0;  ///< images whose file was not there or could not be read
    std::uint64_t bytes = 0;   ///< of the file

    Phrase summary() const;
};

/// Writes the report, HTML 5 in English without scripts and links unless there is a printer; what a stage has not done
/// yet is said to be missing. Tables carry the layout, so that renderers of HTML 4 show it too. Takes no lock and
/// writes nothing but `file`, which appears as a whole. Throws Error: InvalidInput for a file inside a folder of
/// images, Corrupt, NoSpace, …; Cancelled between pictures.
ReportResult writeReport(const std::string &folder, const std::string &file, const ReportOptions &options,
                         JobContext &context);

} // namespace coresift
