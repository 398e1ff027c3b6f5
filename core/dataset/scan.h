/// Walks the folders of a study and brings its catalogue up to date.
#pragma once

#include "core/base/job.h"
#include "core/base/options.h"
#include "core/dataset/catalogue.h"

namespace coresift {

struct ScanOptions {
    std::string labels = "none"; ///< "layout": as the data set's annotations say; "folder": the parent folder's name
    std::int64_t maxMegapixels = 200; ///< larger images are listed as unreadable

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, ScanOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"labels",
                CORESIFT_TEXT("Options", "Labels"),
                CORESIFT_TEXT("Options", "Where class names come from: the annotations of a data set in its owner's "
                                         "layout, the parent folder, or nowhere"),
                {},
                {},
                {"layout", "folder", "none"}},
          o.labels);
    field(Field{"max-megapixels", CORESIFT_TEXT("Options", "Largest image"),
                CORESIFT_TEXT("Options", "Images with more megapixels are listed as unreadable"), 1, 100000},
          o.maxMegapixels);
}

struct ScanReport {
    std::int64_t added = 0, changed = 0, gone = 0, unchanged = 0, unreadable = 0; ///< unreadable: all in the root now
    std::vector<ScanRemark> remarks;

    Phrase summary() const;
};

/// One root: every regular file below it, links followed once (loops and links out of the root become remarks), files
/// that are no images by content passed over unless their name says image (then unreadable). New and changed files (by
/// size and mtime) are read, hashed and decoded on all cores, and those that could not be read before; the rest is not
/// opened. An id stands for one content at one path: a file that changed becomes a new image and its old row is gone; a
/// file that comes back as it was gets its id back. With labels of the layout, its further columns of labels and the
/// split become metadata; a root that is a part of a data set has that part's images alone. Throws Cancelled (what was
/// read so far is kept), Error (NotFound when the root is missing; what the reader of its layout throws), SourceGone
/// when it vanishes half-way, or is empty though images are known: what was read so far is kept, and no image is taken
/// for gone or unreadable.
ScanReport scanRoot(Catalogue &catalogue, const Root &root, const ScanOptions &options, JobContext &context);

} // namespace coresift
