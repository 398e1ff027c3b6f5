/// What every stage does around its work: take the lock, note a failure, pass it on. Private to the study.
#pragma once

#include "core/base/error.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coresift {

/// Runs `body(writer)`; an Error becomes the stage's failure in study.json and is thrown on, unless the stage never
/// began.
template <class Body> auto runStage(const std::string &folder, Stage stage, Body &&body)
{
    StudyWriter writer(folder);
    try {
        return body(writer);
    } catch (const EarlierStageMissing &) {
        throw;
    } catch (const Error &error) {
        writer.recordFailed(stage, error.phrase());
        throw;
    }
}

/// Readable images of all roots of a role, in order of id, with the root they lie in.
struct LocatedImage {
    ImageRecord record;
    std::string file; ///< absolute, bytes
};
std::vector<LocatedImage> readableImages(const StudySettings &settings, const Catalogue &catalogue, SetRole role);

/// Those with these ids, in this order, whatever their state; those of no root of the study left out, as locate() has
/// it. Throws Error for an id that no image has.
std::vector<LocatedImage> locatedImages(const StudySettings &settings, const Catalogue &catalogue,
                                        const std::vector<std::int64_t> &ids);

/// The image with the file that its root and path name; none when there is no such root, or when the path, from a
/// catalogue that others wrote, would lead out of it.
std::optional<LocatedImage> locate(const StudySettings &settings, ImageRecord record);

/// Nothing is ever written into a folder of images: throws Error (InvalidInput) for a destination that lies in one.
void requireOutsideSources(const StudySettings &settings, const std::string &destination);

std::vector<std::int64_t> idsOf(const std::vector<LocatedImage> &images);

/// features/<encoder-id>/<root>
std::string featureFolder(const std::string &studyFolder, const std::string &encoderId, const std::string &root);
std::vector<std::string> featureFolders(const std::string &studyFolder, const StudySettings &settings,
                                        const std::string &encoderId, SetRole role);

/// The next free name "<prefix>-001" in a folder, which is made when missing. Names of what was deleted and can come
/// back (deleteRun) are not free.
std::string nextName(const std::string &folder, const std::string &prefix);

/// Pixel limit of the scan, for decoding again.
std::int64_t maxPixels(const ScanOptions &options);

std::vector<Root> rootsOf(const StudySettings &settings, SetRole role);
/// Of paths without '/' at their end; or the same.
bool isInside(const std::string &inner, const std::string &outer);

std::string catalogueFile(const std::string &studyFolder);

} // namespace coresift
