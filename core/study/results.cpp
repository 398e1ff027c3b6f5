#include "core/study/results.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/study/pairs_file.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

#include <algorithm>

namespace coresift {

namespace {

ImageView viewOf(const LocatedImage &image, SetRole role)
{
    const ImageRecord &record = image.record;
    return {record.id,    role,        record.root,  showPath(record.path), image.file,
            record.label, record.hash, record.width, record.height};
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
    const auto at = std::lower_bound(ids.begin(), ids.end(), id);
    return at != ids.end() && *at == id ? at - ids.begin() : -1;
}

MapData readMap(const std::string &folder)
{
    const StudyFile study = readStudyFile(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    MapData map;
    for (const SetRole role : {SetRole::Target, SetRole::OpenSet})
        for (const LocatedImage &image : readableImages(study.settings, catalogue, role))
            map.images.push_back(viewOf(image, role));
    std::sort(map.images.begin(), map.images.end(), [](const ImageView &a, const ImageView &b) { return a.id < b.id; });
    for (const ImageView &image : map.images)
        map.ids.push_back(image.id);
    if (study.settings.features.empty())
        return map;
    for (const char *projection : {"umap", "pca"}) {
        const std::string file = folder + "/projection/" + study.settings.features + "/" + projection;
        if (fileExists(file + ".npy"))
            map.projections[projection] = readPlaces(map, file);
    }
    return map;
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
