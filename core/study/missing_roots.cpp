#include "core/study/missing_roots.h"

#include "core/study/stage_run.h"

#include <algorithm>
#include <filesystem>

namespace coresift {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLookedAt = 200;

/// kLookedAt to twice as many paths, evenly spread over those of a root; all where they are fewer.
std::vector<std::string> somePaths(const Catalogue &catalogue, const std::string &root)
{
    std::vector<std::string> paths;
    std::int64_t seen = 0, stride = 1;
    catalogue.visitReadable(root, [&](const ImageRecord &record) {
        if (seen++ % stride != 0)
            return;
        paths.push_back(record.path);
        if (paths.size() < 2 * kLookedAt)
            return;
        for (std::size_t i = 0; i < kLookedAt; ++i)
            paths[i] = std::move(paths[2 * i]);
        paths.resize(kLookedAt);
        stride *= 2;
    });
    return paths;
}

} // namespace

std::vector<Root> missingRoots(const StudySettings &settings)
{
    std::vector<Root> missing;
    std::copy_if(settings.roots.begin(), settings.roots.end(), std::back_inserter(missing), [](const Root &root) {
        std::error_code error;
        return !fs::is_directory(root.folder, error);
    });
    return missing;
}

RootMatch matchRoot(const std::string &studyFolder, const std::string &rootName, const std::string &newFolder)
{
    const Catalogue catalogue(catalogueFile(studyFolder), Catalogue::Access::Read);
    const std::vector<std::string> paths = somePaths(catalogue, rootName);
    RootMatch match;
    match.looked = static_cast<std::int64_t>(paths.size());
    match.found = std::count_if(paths.begin(), paths.end(), [&newFolder](const std::string &path) {
        std::error_code error;
        return fs::is_regular_file(fs::path(newFolder) / path, error);
    });
    return match;
}

} // namespace coresift
