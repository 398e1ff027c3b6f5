#include "core/study/export_plan.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/encoder/feature_tensors.h"
#include "core/study/export_destinations.h"
#include "core/study/export_files.h"
#include "core/study/export_names.h"
#include "core/study/export_tables.h"
#include "core/study/stage_run.h"

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>
#include <unordered_map>
#include <unordered_set>

namespace coresift {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kImagesAtOnce = 1000; // images

void requireColumns(const std::vector<std::string> &wanted, const std::vector<std::string> &known)
{
    for (auto name = wanted.begin(); name != wanted.end(); ++name) {
        if (std::count(known.begin(), known.end(), *name) == 0)
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "there is no column “%1” to export; there are %2"),
                         {showPath(*name), listText(known)}});
        if (std::count(wanted.begin(), name, *name) != 0)
            throw Error(ErrorKind::InvalidInput, {CORESIFT_TEXT("Phrases", "the column “%1” is named twice"), {*name}});
    }
}

std::vector<CoresetRow> readPicks(const std::string &studyFolder, const StudySettings &settings,
                                  const ExportRequest &request)
{
    if (settings.selection.empty() && (!request.images || !request.marks.empty()))
        throw Error(ErrorKind::NotFound,
                    CORESIFT_TEXT("Phrases", "there is no coreset to export yet: run the stage “select” first"),
                    studyFolder);
    return settings.selection.empty()
               ? std::vector<CoresetRow>()
               : readCoresetCsv(studyFolder + "/selections/" + settings.selection + "/coreset.csv");
}

/// The images asked for, each once, with their rows of the coreset.
std::vector<ExportImage> chosenImages(const StudySettings &settings, const Catalogue &catalogue,
                                      std::vector<CoresetRow> picks, const ExportRequest &request)
{
    std::unordered_map<std::int64_t, std::size_t> pickOf;
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < picks.size(); ++i) {
        pickOf.emplace(picks[i].index, i);
        ids.push_back(picks[i].index);
    }
    std::unordered_set<std::int64_t> seen;
    if (request.images) {
        ids = *request.images;
        ids.erase(std::remove_if(ids.begin(), ids.end(), [&](std::int64_t id) { return !seen.insert(id).second; }),
                  ids.end());
    }
    std::unordered_map<std::string, std::string> folderOf;
    for (const Root &root : settings.roots)
        folderOf.emplace(root.name, root.folder);
    std::vector<ExportImage> images;
    for (ImageRecord &record : catalogue.imagesOf(ids)) {
        const auto folder = folderOf.find(record.root);
        if (folder == folderOf.end())
            continue; // not a folder of the study any more
        ExportImage image;
        image.file = folder->second + "/" + record.path;
        if (const auto pick = pickOf.find(record.id); pick != pickOf.end())
            image.pick = std::move(picks[pick->second]);
        image.record = std::move(record);
        images.push_back(std::move(image));
    }
    return images;
}

void nameTreeFolders(ExportPlan &plan)
{
    const std::string &column = plan.request.folderBy;
    const auto cells = plan.metadata.named(column);
    if (!column.empty() && cells.empty())
        requireColumns({column}, plan.metadata.names());
    for (ExportImage &image : plan.images)
        image.folderText = column.empty() ? showPath(image.record.label) : cellOf(cells, image.record.id);
    const bool any = std::any_of(plan.images.begin(), plan.images.end(),
                                 [](const ExportImage &image) { return !image.folderText.empty(); });
    if (!any && !plan.images.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "no image has a class to name a folder after; name a metadata column"));
}

/// Names that other parts of the export take in the folder of copies or links.
void reserveNames(NameGiver &names, const ExportRequest &request)
{
    names.reserve("files.csv");
    for (const std::string &folder : {request.copyTo, request.linkTo}) {
        if (folder.empty())
            continue;
        const std::string real = realPlace(folder);
        for (const std::string &other : destinationsOf(request))
            if (const std::string place = realPlace(other); place != real && isInside(place, real)) {
                const std::size_t begin = real.size() + 1;
                names.reserve(place.substr(begin, place.find('/', begin) - begin));
            }
    }
}

/// Gives every image whose file is there its name below the folder. Returns the bytes of their files. Throws
/// SourceGone.
std::uint64_t nameImages(ExportPlan &plan, const JobContext &context)
{
    struct Folder {
        std::string path; ///< "" or "name/"
        NameGiver names;
    };
    NameGiver top;
    reserveNames(top, plan.request);
    std::unordered_map<std::string, Folder> folders;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < plan.images.size(); ++i) {
        if (i % kImagesAtOnce == 0)
            throwIfCancelled(context);
        ExportImage &image = plan.images[i];
        struct stat status {};
        const bool expected = image.record.state != ImageState::Gone;
        if (!expected || ::stat(image.file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
            if (expected)
                plan.sources->requirePresent(image.record.root);
            plan.report.missing.push_back(image.record.path);
            continue;
        }
        bytes += static_cast<std::uint64_t>(status.st_size);
        const std::string name = fs::path(image.record.path).filename().string();
        if (plan.request.tree) {
            Folder &folder = folders[image.folderText];
            if (folder.path.empty())
                folder.path = top.giveFolder(folderName(image.folderText)) + "/";
            image.name = folder.path + folder.names.giveFile(name);
        } else {
            image.name = top.giveFile(name);
        }
        if (fs::path(image.name).filename() != name)
            plan.report.renamed.push_back({image.name, image.record.path});
    }
    return bytes;
}

void planFolders(ExportPlan &plan, const StudySettings &settings, const JobContext &context)
{
    const ExportRequest &request = plan.request;
    plan.sources = std::make_unique<const RootWatch>(settings.roots);
    if (request.tree)
        nameTreeFolders(plan);
    const std::uint64_t bytes = nameImages(plan, context);
    const std::int64_t files = plan.report.images - static_cast<std::int64_t>(plan.report.missing.size());
    const std::uint64_t mapping = mappingText(plan).size();
    if (!request.copyTo.empty()) {
        plan.report.copied = files;
        addDestination(plan.report, request.copyTo, files + 1, bytes + mapping);
    }
    if (!request.linkTo.empty()) {
        plan.report.linked = files;
        addDestination(plan.report, request.linkTo, files + 1, mapping);
    }
}

void planFeatures(ExportPlan &plan, const std::string &studyFolder, const StudySettings &settings)
{
    if (settings.features.empty())
        throw Error(ErrorKind::NotFound,
                    CORESIFT_TEXT("Phrases", "nothing is embedded yet: run the stage “embed” first"), studyFolder);
    std::vector<std::string> folders;
    for (const Root &root : settings.roots)
        folders.push_back(featureFolder(studyFolder, settings.features, root.name));
    std::vector<std::int64_t> wanted;
    for (const ExportImage &image : plan.images)
        wanted.push_back(image.record.id);
    plan.features = std::make_unique<const FeatureStore>(folders, &wanted);
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(plan.featureIds),
                 [&](std::int64_t id) { return plan.features->rowOf(id) >= 0; });
    const auto rows = static_cast<std::int64_t>(plan.featureIds.size()), cols = plan.features->cols();
    plan.report.withoutFeatures = plan.report.images - rows;
    const std::string &file = plan.request.features;
    addDestination(plan.report, imagesFileOf(file), 1, featureImagesText(plan).size());
    if (isNpy(file))
        addDestination(plan.report, idsFileOf(file), 1, npyFileBytes(NpyType::Int64, {rows}));
    addDestination(plan.report, file, 1,
                   isNpy(file) ? npyFileBytes(NpyType::Float32, {rows, cols}) : featureTensorsFileBytes(rows, cols));
}

/// Selections of 0.1 had no marks.
std::vector<MarkRow> marksOf(const std::string &selection)
{
    const std::string file = selection + "/marks.csv";
    return fileExists(file) ? readMarksCsv(file) : std::vector<MarkRow>();
}

void planTexts(ExportPlan &plan, const std::string &selectionFolder)
{
    const ExportRequest &request = plan.request;
    if (!request.coco.empty())
        addDestination(plan.report, request.coco, 1, cocoText(plan).size());
    if (!request.csv.empty())
        addDestination(plan.report, request.csv, 1, tableText(plan).size());
    if (request.marks.empty())
        return;
    plan.marks = marksOf(selectionFolder);
    addDestination(plan.report, request.marks, 1, marksText(plan).size());
}

} // namespace

ExportPlan planExport(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue,
                      const ExportRequest &request, const JobContext &context)
{
    ExportPlan plan;
    plan.request = request;
    plan.request.tree = request.tree || !request.folderBy.empty();
    plan.studyName = settings.name;
    std::vector<CoresetRow> picks = readPicks(studyFolder, settings, request);
    requireGoodDestinations(settings, studyFolder, request);
    plan.metadata.columns = catalogue.metadata();
    requireColumns(request.columns, exportColumns(plan.metadata));
    plan.images = chosenImages(settings, catalogue, std::move(picks), request);
    plan.report.dryRun = request.dryRun;
    plan.report.ofCoreset = !request.images;
    plan.report.images = static_cast<std::int64_t>(plan.images.size());
    if (plan.placesFiles())
        planFolders(plan, settings, context);
    if (!request.features.empty())
        planFeatures(plan, studyFolder, settings);
    planTexts(plan, studyFolder + "/selections/" + settings.selection);
    return plan;
}

} // namespace coresift
