#include "core/study/export_destinations.h"

#include "core/base/file.h"
#include "core/study/export_files.h"
#include "core/study/stage_run.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <sys/stat.h>

namespace coresift {

namespace fs = std::filesystem;

namespace {

/// Nothing is ever written into a folder of images, or over what the study keeps.
void requireOwnPlace(const StudySettings &settings, const std::string &studyFolder, const std::string &destination)
{
    requireOutsideSources(settings, destination);
    const std::string real = realPlace(destination);
    if (real.empty())
        return;
    const std::string study = realPlace(studyFolder);
    for (const char *own : {"study.json", "catalogue.sqlite", "lock", "encoders", "features", "projection",
                            "selections", "runs", "choices", "duplicates", "cache"})
        if (real == study || isInside(real, study + "/" + own))
            throw Error(ErrorKind::InvalidInput,
                        CORESIFT_TEXT("Phrases", "is the study's own; name another place for the export"), destination);
}

/// A new folder, or an empty one: an export never mixes with other files.
void requireEmpty(const std::string &folder)
{
    std::error_code none;
    if (!fs::exists(folder, none))
        return;
    if (!fs::is_directory(folder, none) || !fs::is_empty(folder))
        throw Error(ErrorKind::InvalidInput, CORESIFT_TEXT("Phrases", "is not empty; name a new folder for the images"),
                    folder);
}

/// The folder nearest to a destination that is there already.
std::string placeOnDisk(const std::string &destination)
{
    fs::path place = fs::absolute(destination);
    std::error_code none;
    while (!fs::is_directory(place, none) && place.has_relative_path())
        place = place.parent_path();
    return place.string();
}

struct Shortage {
    std::string path;
    std::uint64_t needed = 0, free = 0;
};

/// At the first destination that its disk has no room for, after those before it.
std::optional<Shortage> firstShortage(const ExportReport &report)
{
    std::map<std::uint64_t, std::uint64_t> needed; // by disk
    for (const ExportDestination &destination : report.destinations) {
        const std::uint64_t bytes = needed[destination.disk] += destination.bytes;
        if (destination.freeBytes && bytes > *destination.freeBytes)
            return Shortage{destination.path, bytes, *destination.freeBytes};
    }
    return std::nullopt;
}

} // namespace

std::string realPlace(const std::string &destination)
{
    std::error_code unresolved;
    std::string real = fs::weakly_canonical(fs::absolute(destination, unresolved), unresolved).string();
    while (real.size() > 1 && real.back() == '/')
        real.pop_back();
    return unresolved ? std::string() : real;
}

std::vector<std::string> destinationsOf(const ExportRequest &request)
{
    std::vector<std::string> named{request.csv,   request.copyTo, request.linkTo,
                                   request.marks, request.coco,   request.features};
    if (!request.features.empty())
        named.push_back(imagesFileOf(request.features));
    if (isNpy(request.features))
        named.push_back(idsFileOf(request.features));
    named.erase(std::remove(named.begin(), named.end(), ""), named.end());
    return named;
}

void requireGoodDestinations(const StudySettings &settings, const std::string &studyFolder,
                             const ExportRequest &request)
{
    const std::vector<std::string> named = destinationsOf(request);
    for (std::size_t i = 0; i < named.size(); ++i) {
        requireOwnPlace(settings, studyFolder, named[i]);
        for (std::size_t j = 0; j < i; ++j)
            if (const std::string real = realPlace(named[i]); !real.empty() && real == realPlace(named[j]))
                throw Error(ErrorKind::InvalidInput,
                            CORESIFT_TEXT("Phrases", "is named twice: each part of an export needs a place of its own"),
                            named[i]);
    }
    for (const std::string &folder : {request.copyTo, request.linkTo})
        if (!folder.empty())
            requireEmpty(folder);
    const std::string &features = request.features;
    if (!features.empty() && !isNpy(features) && fs::path(features).extension() != ".safetensors")
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "features are written to a file named .npy or .safetensors"), features);
}

void addDestination(ExportReport &report, const std::string &path, std::int64_t files, std::uint64_t bytes)
{
    ExportDestination destination{path, files, bytes, std::nullopt, 0};
    struct stat status {};
    const bool isDevice = ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
    if (!isDevice) {
        const std::string place = placeOnDisk(path);
        destination.freeBytes = freeDiskSpace(place);
        destination.disk = ::stat(place.c_str(), &status) == 0 ? status.st_dev : 0;
    }
    report.destinations.push_back(destination);
}

bool ExportReport::fits() const
{
    return !firstShortage(*this);
}

void requireSpace(const ExportReport &report)
{
    if (const auto shortage = firstShortage(report))
        throw Error(ErrorKind::NoSpace,
                    {CORESIFT_TEXT("Phrases", "the export needs %1, %2 are free there"),
                     {bytesValue(shortage->needed), bytesValue(shortage->free)}},
                    shortage->path);
}

} // namespace coresift
