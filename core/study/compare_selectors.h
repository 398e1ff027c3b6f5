/// Selectors side by side at one budget: what each would take, and how well that covers the target set.
#pragma once

#include "core/sampling/coverage.h"
#include "core/sampling/options.h"

#include <map>
#include <string>

namespace coresift {

/// What one selector would take.
struct SelectorResult {
    std::string selector;
    std::vector<std::int64_t> ids; ///< image ids in order of selection
    Coverage coverage;
    std::map<std::string, std::int64_t> classes; ///< images of each class; images without one are not counted
    double seconds = 0;                          ///< the selection alone
    Phrase remark;                               ///< e.g. that k-centre saw only the nearest 200,000
};

/// Images that two selectors both take.
struct SelectorOverlap {
    std::size_t first = 0, second = 0; ///< places in results; first < second
    std::int64_t shared = 0;
    double jaccard = 0; ///< shared / taken by either
};

struct SelectorComparison {
    std::int64_t budget = 0; ///< images that each takes: the options', or what the least of the selectors can give
    std::int64_t targetImages = 0, openSetImages = 0;
    std::vector<SelectorResult> results; ///< in the order asked for
    std::vector<SelectorOverlap> overlaps;
};

/// A look at the study's features under its marks; nothing is written, no lock is taken. `base` gives budget, clusters
/// and seed; its selector and its stop rule are not used. Features are opened once and the target clustered once for
/// all. Throws Error: InvalidInput for a selector that there is not or for none at all, NotFound when nothing is
/// embedded; Cancelled between blocks.
SelectorComparison compareSelectors(const std::string &folder, const std::vector<std::string> &selectors,
                                    SelectOptions base, JobContext &context);

/// selector,rank,path,open_set,index of every image that a selector takes. Throws Error (InvalidInput) when the file
/// would lie in a folder of images.
void writeComparisonCsv(const std::string &folder, const std::string &file, const SelectorComparison &comparison);

} // namespace coresift
