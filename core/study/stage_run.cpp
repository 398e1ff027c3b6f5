#include "core/study/stage_run.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace coresift {

namespace fs = std::filesystem;

std::vector<LocatedImage> readableImages(const StudySettings &settings, const Catalogue &catalogue, SetRole role)
{
    std::vector<LocatedImage> found;
    for (const Root &root : rootsOf(settings, role))
        for (ImageRecord &record : catalogue.readableImages(root.name)) {
            std::string file = root.folder + "/" + record.path;
            found.push_back({std::move(record), std::move(file)});
        }
    std::sort(found.begin(), found.end(),
              [](const LocatedImage &a, const LocatedImage &b) { return a.record.id < b.record.id; });
    return found;
}

std::optional<LocatedImage> locate(const StudySettings &settings, ImageRecord record)
{
    if (!staysInside(record.path))
        return std::nullopt;
    for (const Root &root : settings.roots)
        if (root.name == record.root) {
            std::string file = root.folder + "/" + record.path;
            return LocatedImage{std::move(record), std::move(file)};
        }
    return std::nullopt;
}

std::vector<LocatedImage> locatedImages(const StudySettings &settings, const Catalogue &catalogue,
                                        const std::vector<std::int64_t> &ids)
{
    std::vector<LocatedImage> images;
    for (ImageRecord &record : catalogue.imagesOf(ids))
        if (std::optional<LocatedImage> image = locate(settings, std::move(record)))
            images.push_back(std::move(*image));
    return images;
}

void requireOutsideSources(const StudySettings &settings, const std::string &destination)
{
    std::error_code unresolved;
    const std::string real = fs::weakly_canonical(fs::absolute(destination), unresolved).string();
    if (unresolved)
        return; // /dev/stdout into a pipe: a name without a place in any folder
    for (const Root &root : settings.roots) {
        const std::string source = fs::weakly_canonical(root.folder).string();
        if (real == source || real.rfind(source + "/", 0) == 0)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "lies inside the image folder %1, which is never written to"),
                         {showPath(source)}},
                        destination);
    }
}

std::vector<std::int64_t> idsOf(const std::vector<LocatedImage> &images)
{
    std::vector<std::int64_t> ids;
    ids.reserve(images.size());
    for (const LocatedImage &image : images)
        ids.push_back(image.record.id);
    return ids;
}

std::string featureFolder(const std::string &studyFolder, const std::string &encoderId, const std::string &root)
{
    return studyFolder + "/features/" + encoderId + "/" + root;
}

std::vector<std::string> featureFolders(const std::string &studyFolder, const StudySettings &settings,
                                        const std::string &encoderId, SetRole role)
{
    std::vector<std::string> folders;
    for (const Root &root : rootsOf(settings, role))
        folders.push_back(featureFolder(studyFolder, encoderId, root.name));
    return folders;
}

std::string nextName(const std::string &folder, const std::string &prefix)
{
    makeFolders(folder);
    for (int i = 1;; ++i) {
        std::string name = fmt::format("{}-{:03}", prefix, i);
        if (!fileExists(folder + "/" + name) && !fileExists(folder + "/.deleted/" + name))
            return name;
    }
}

std::vector<Root> rootsOf(const StudySettings &settings, SetRole role)
{
    std::vector<Root> found;
    for (const Root &root : settings.roots)
        if (root.role == role)
            found.push_back(root);
    return found;
}

bool isInside(const std::string &inner, const std::string &outer)
{
    return inner == outer || inner.rfind(outer == "/" ? outer : outer + "/", 0) == 0;
}

std::string catalogueFile(const std::string &studyFolder)
{
    return studyFolder + "/catalogue.sqlite";
}

std::int64_t maxPixels(const ScanOptions &options)
{
    return options.maxMegapixels * 1'000'000;
}

} // namespace coresift
