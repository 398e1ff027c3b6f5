#include "core/study/results.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/study/pairs_file.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>
#include <filesystem>

namespace coresift {

namespace {

constexpr const char *kProjections[] = {"umap", "pca"};

/// Without the ending.
std::string projectionFile(const std::string &folder, const StudySettings &settings, const std::string &projection)
{
    return folder + "/projection/" + settings.features + "/" + projection;
}

/// When a file was written and how large it is; nothing when it is not there.
nlohmann::json fileVersion(const std::string &file)
{
    std::error_code missing;
    const auto written = std::filesystem::last_write_time(file, missing).time_since_epoch().count();
    const auto bytes = std::filesystem::file_size(file, missing);
    return missing ? nlohmann::json() : nlohmann::json{written, bytes};
}

MapPlaces readPlaces(const MapData &map, const std::string &file)
{
    const Matrix points = readNpyMatrix(file + ".npy");
    const std::vector<std::int64_t> ids = readNpyInt64(file + ".ids.npy");
    if (points.cols != 2 || points.rows != static_cast<std::int64_t>(ids.size()))
        throw Error(ErrorKind::Corrupt,
                    CORESIFT_TEXT("Phrases", "does not fit its list of images; run the stage “map” again"),
                    file + ".npy");
    MapPlaces places;
    places.x.assign(map.ids.size(), std::numeric_limits<float>::quiet_NaN());
    places.y = places.x;
    for (std::int64_t row = 0; row < points.rows; ++row) {
        const std::int64_t index = map.indexOf(ids[static_cast<std::size_t>(row)]);
        if (index < 0)
            continue; // gone since
        places.x[static_cast<std::size_t>(index)] = points.row(row)[0];
        places.y[static_cast<std::size_t>(index)] = points.row(row)[1];
    }
    return places;
}

/// Older selections lack some of them.
void readFacts(const nlohmann::json &description, SavedSelection &saved)
{
    if (description.contains("options"))
        optionsFromJson(saved.options, description.at("options"));
    saved.created = description.value("created", "");
    saved.encoder = description.value("encoder", "");
    saved.features = description.value("features", "");
    saved.endedBy = description.value("ended_by", "");
    saved.targetImages = description.value("target_images", std::int64_t(0));
    saved.openSetImages = description.value("open_set_images", std::int64_t(0));
    saved.copies = description.value("copies_of_target", std::int64_t(0));
    saved.reference = description.value("reference_utility", 0.0);
    for (const auto &[key, count] : {std::pair("pinned", &saved.pinned), std::pair("rejected", &saved.rejected)})
        if (description.contains(key))
            *count = static_cast<std::int64_t>(description.at(key).size());
}

} // namespace

std::int64_t MapData::indexOf(std::int64_t id) const
{
    if (ids.empty() || id < ids.front())
        return -1;
    // Ids are given in turn and few go: an image lies where it would without gaps, or before.
    const auto end = ids.begin() + std::min(static_cast<std::int64_t>(ids.size()), id - ids.front() + 1);
    if (*(end - 1) == id)
        return end - 1 - ids.begin();
    const auto at = std::lower_bound(ids.begin(), end, id);
    return at != end && *at == id ? at - ids.begin() : -1;
}

MapData readMap(const std::string &folder)
{
    const StudyFile study = readStudyFile(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    MapData map;
    for (const Root &root : study.settings.roots)
        if (root.role != SetRole::Test)
            catalogue.visitReadable(root.name, [&](const ImageRecord &record) { map.images.add(record, root); });
    map.images.sortById();
    map.ids.reserve(map.images.size());
    for (std::size_t i = 0; i < map.images.size(); ++i)
        map.ids.push_back(map.images.id(i));
    if (study.settings.features.empty())
        return map;
    for (const char *projection : kProjections) {
        const std::string file = projectionFile(folder, study.settings, projection);
        if (fileExists(file + ".npy"))
            map.projections[projection] = readPlaces(map, file);
    }
    return map;
}

std::map<std::int64_t, ImageView> readImages(const std::string &folder, const std::vector<std::int64_t> &ids)
{
    const StudyFile study = readStudyFile(folder);
    ImageList list;
    for (const ImageRecord &record : Catalogue(catalogueFile(folder), Catalogue::Access::Read).imagesOf(ids))
        for (const Root &root : study.settings.roots)
            if (root.name == record.root)
                list.add(record, root);
    std::map<std::int64_t, ImageView> images;
    for (const ImageView &image : list)
        images.emplace(image.id, image);
    return images;
}

std::string mapVersion(const std::string &folder)
{
    const StudyFile study = readStudyFile(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    nlohmann::json version = nlohmann::json::array();
    for (const Root &root : study.settings.roots)
        version.push_back({root.name, roleName(root.role), showPath(root.folder), catalogue.version(root.name)});
    version.push_back(study.settings.features);
    for (const char *projection : kProjections) {
        const std::string file = projectionFile(folder, study.settings, projection);
        version.push_back({fileVersion(file + ".npy"), fileVersion(file + ".ids.npy")});
    }
    return version.dump();
}

std::string selectionVersion(const std::string &folder)
{
    const std::string id = readStudyFile(folder).settings.selection;
    return id + ' ' + fileVersion(folder + "/selections/" + id + "/selection.json").dump();
}

SavedSelection readSelection(const std::string &folder)
{
    const StudyFile study = readStudyFile(folder);
    SavedSelection saved;
    saved.id = study.settings.selection;
    if (saved.id.empty())
        return saved;
    const std::string place = folder + "/selections/" + saved.id;
    const nlohmann::json description =
        readVersionedJson(place + "/selection.json", "coresift-selection", kSelectionVersion);
    try {
        readFacts(description, saved);
    } catch (const nlohmann::json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}},
                    place + "/selection.json");
    }
    saved.rows = readCoresetCsv(place + "/coreset.csv");
    saved.rounds = readRoundsCsv(place + "/rounds.csv");
    saved.nearCopies = readNearCopies(place);
    return saved;
}

std::vector<SkippedFile> readSkipped(const std::string &folder)
{
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    std::vector<SkippedFile> skipped;
    for (const ImageRecord &image : catalogue.unreadableImages())
        skipped.push_back({image.root, showPath(image.path), image.reason});
    for (const ScanRemark &remark : catalogue.remarks())
        skipped.push_back({remark.root, showPath(remark.path), remark.reason});
    return skipped;
}

std::vector<StepMetrics> readRunMetrics(const std::string &folder, Stage stage)
{
    const StudyFile study = readStudyFile(folder);
    const std::string run = stage == Stage::Retrieval            ? study.settings.encoder.run
                            : study.settings.pretrainRun.empty() ? std::string()
                                                                 : "runs/" + study.settings.pretrainRun;
    const std::string file = folder + "/" + run + "/metrics.csv";
    return run.empty() || !fileExists(file) ? std::vector<StepMetrics>() : readMetrics(file);
}

} // namespace coresift
