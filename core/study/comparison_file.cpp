#include "core/study/comparison_file.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/comparison_request.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"
#include "core/study/training.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <tuple>

namespace coresift {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char *kComparisonFormat = "coresift-comparison";

std::string fileOf(const std::string &studyFolder, const std::string &id)
{
    return studyFolder + "/comparisons/" + id + "/comparison.json";
}

/// Of everything that figures depend on but seeds and sets of images: more of them go on with what is there. Own
/// encoders have a hash each, with their cell.
std::string fingerprintOf(const StudyWriter &writer, const ComparisonOptions &options, const TrainOptions &train)
{
    json content = lastingOptions(train);
    content.erase("seed");
    content["protocol"] = kComparisonProtocol;
    content["tasks"] = options.tasks;
    content["budget"] = options.budget.text();
    content["select"] = optionsToJson(writer.settings().select);
    content["selection"] = options.budget.isSet() ? std::string() : writer.settings().selection;
    content["features"] = writer.settings().features;
    content["image_size"] = writer.settings().embed.imageSize;
    if (isOneOf("knn", options.tasks))
        content["knn"] = optionsToJson(options.evaluate.knn.value_or(writer.settings().knn));
    content["folds"] = options.evaluate.division.folds;
    content["group_by"] = options.evaluate.division.groupBy;
    const Metadata metadata{writer.catalogue().metadata()};
    for (const MetadataColumn *const column : metadata.named(options.evaluate.division.groupBy))
        content["groups"].push_back({column->root, column->firstImage, column->codes, column->values});
    for (const ImageMark &mark : writer.catalogue().marks())
        content["marks"].push_back({mark.image, markName(mark.kind)});
    const ImageIds leaks = knownLeaks(writer, train);
    std::vector<std::int64_t> leftOut(leaks.begin(), leaks.end());
    std::sort(leftOut.begin(), leftOut.end());
    content["leaks"] = leftOut;
    content["duplicates_known"] = writer.isDone(Stage::Duplicates);
    const auto add = [&](const char *task, const auto &given) {
        if (!isOneOf(task, options.tasks))
            return;
        content[task] = optionsToJson(given ? *given : std::decay_t<decltype(*given)>());
        for (const char *place : {"seed", "device", "precision"}) // the comparison's own; as with trainings
            content[task].erase(place);
    };
    add("linear-protocol", options.evaluate.linearProtocol);
    add("fine-tune", options.evaluate.fineTune);
    add("detection", options.evaluate.detection);
    add("segmentation", options.evaluate.segmentation);
    for (const Root &root : writer.settings().roots)
        content["roots"][root.name] = writer.catalogue().version(root.name);
    const std::string text = content.dump(-1, ' ', false, json::error_handler_t::replace);
    return contentHash(text.data(), text.size());
}

json toJson(const Comparison &comparison, const std::string &studyFolder)
{
    json cells = json::array();
    for (const ComparisonCell &cell : comparison.cells)
        cells.push_back({{"arm", cell.arm},
                         {"seed", cell.seed},
                         {"run", cell.run},
                         {"encoder", cell.encoder},
                         {"images", cell.images},
                         {"figures", cell.figures}});
    json content{{"format", kComparisonFormat},
                 {"version", kComparisonVersion},
                 {"id", comparison.id},
                 {"created", comparison.created},
                 {"worked", timestamp()},
                 {"steps", comparison.steps},
                 {"arms", comparison.arms},
                 {"tasks", comparison.tasks},
                 {"seeds", comparison.seeds},
                 {"protocol", comparison.protocol},
                 {"cells", cells}};
    if (comparison.request)
        content["request"] = requestToJson(*comparison.request, studyFolder);
    return content;
}

void require(bool isSound, const char *what)
{
    if (!isSound)
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {what}});
}

ComparisonCell cellFromJson(const json &entry)
{
    ComparisonCell cell;
    cell.arm = entry.at("arm").get<std::string>();
    cell.seed = entry.at("seed").get<std::int64_t>();
    cell.run = entry.at("run").get<std::string>();
    cell.encoder = entry.value("encoder", std::string());
    cell.images = entry.at("images").get<std::int64_t>();
    cell.figures = entry.at("figures").get<std::map<std::string, double>>();
    require(cell.seed >= 0 && cell.seed < kMostComparisonSeeds, "seed");
    require(cell.images >= 0, "images");
    return cell;
}

/// None where it cannot be read: the figures are there all the same.
std::optional<ComparisonOptions> requestIn(const json &content, const std::string &studyFolder)
{
    const auto request = content.find("request");
    if (request == content.end())
        return std::nullopt;
    try {
        return requestFromJson(*request, studyFolder);
    } catch (const json::exception &) {
        return std::nullopt;
    } catch (const Error &) {
        return std::nullopt;
    }
}

/// Throws Error and json::exception, without the file.
Comparison fromJson(const json &content, const std::string &studyFolder)
{
    constexpr std::size_t kMostArms = 1000;
    Comparison comparison;
    comparison.id = content.at("id").get<std::string>();
    comparison.created = content.at("created").get<std::string>();
    comparison.worked = content.value("worked", comparison.created);
    comparison.steps = content.at("steps").get<std::int64_t>();
    comparison.arms = content.at("arms").get<std::vector<std::string>>();
    comparison.tasks = content.at("tasks").get<std::vector<std::string>>();
    const auto seeds = content.at("seeds").get<std::int64_t>();
    require(seeds >= 1 && seeds <= kMostComparisonSeeds, "seeds");
    comparison.seeds = static_cast<int>(seeds);
    comparison.protocol = content.value("protocol", 1); // older versions had but one
    require(!comparison.tasks.empty(), "tasks");
    for (const std::string &task : comparison.tasks)
        require(isOneOf(task, comparisonTasks()), "tasks");
    require(comparison.arms.size() <= kMostArms, "arms");
    for (const std::string &arm : comparison.arms)
        require(isArmName(arm), "arms");
    std::set<std::pair<std::string, std::int64_t>> known;
    for (const json &entry : content.at("cells")) {
        comparison.cells.push_back(cellFromJson(entry));
        require(known.emplace(comparison.cells.back().arm, comparison.cells.back().seed).second, "cells");
        require(known.size() <= kMostArms * kMostComparisonSeeds, "cells");
    }
    comparison.request = requestIn(content, studyFolder);
    return comparison;
}

/// Empty where it is not there or cannot be read: a damaged or newer comparison is none to go on with.
std::string textIn(const std::string &file, const char *key)
{
    try {
        const json content = readVersionedJson(file, kComparisonFormat, kComparisonVersion);
        const auto found = content.find(key);
        return found != content.end() && found->is_string() ? found->get<std::string>() : std::string();
    } catch (const Error &) {
        return {};
    }
}

/// In UTC, as text that sorts.
std::string whenWorked(const std::string &file)
{
    const std::string worked = textIn(file, "worked");
    return worked.empty() ? textIn(file, "created") : worked;
}

/// Without the figures that another file reached under the name of one of these.
void dropCellsOfOthers(Comparison &comparison, const std::vector<OwnEncoder> &encoders, const std::string &studyFolder)
{
    std::vector<ComparisonCell> &cells = comparison.cells;
    for (const OwnEncoder &encoder : encoders) {
        const std::string hash = ownEncoderHash(encoder.source, studyFolder);
        cells.erase(std::remove_if(
                        cells.begin(), cells.end(),
                        [&](const ComparisonCell &cell) { return cell.arm == encoder.name && cell.encoder != hash; }),
                    cells.end());
    }
}

} // namespace

std::string ownEncoderHash(const EncoderSource &source, const std::string &studyFolder)
{
    const std::string text = json{fs::path(source.file).lexically_relative(studyFolder).string(),
                                  normalisationToJson(source.normalisation), optionsToJson(source.backbone)}
                                 .dump();
    return contentHash(text.data(), text.size());
}

std::vector<std::string> listComparisons(const std::string &folder)
{
    std::vector<std::string> ids;
    std::error_code missing;
    for (const auto &entry : fs::directory_iterator(folder + "/comparisons", missing))
        if (fileExists(entry.path().string() + "/comparison.json"))
            ids.push_back(entry.path().filename().string());
    std::map<std::string, std::string> worked;
    for (const std::string &id : ids)
        worked[id] = whenWorked(fileOf(folder, id));
    std::sort(ids.begin(), ids.end(), [&](const std::string &a, const std::string &b) {
        return std::tie(worked.at(a), a) < std::tie(worked.at(b), b);
    });
    return ids;
}

Comparison readComparison(const std::string &folder, const std::string &id)
{
    requireSimpleName(id, folder);
    const std::string file = fileOf(folder, id);
    if (!fileExists(file))
        throw Error(ErrorKind::NotFound, {CORESIFT_TEXT("Phrases", "there is no comparison %1"), {showPath(id)}},
                    folder);
    try {
        const json content = readVersionedJson(file, kComparisonFormat, kComparisonVersion);
        Comparison comparison = fromJson(content, folder);
        comparison.id = id; // where it lies, whatever it says
        return comparison;
    } catch (const Error &problem) {
        throw problem.file().empty() ? Error(problem.kind(), problem.phrase(), file) : problem;
    } catch (const json::exception &problem) {
        throw Error(ErrorKind::Corrupt, {CORESIFT_TEXT("Phrases", "is damaged: %1"), {problem.what()}}, file);
    }
}

void saveComparison(const std::string &studyFolder, const Comparison &comparison)
{
    const std::string file = fileOf(studyFolder, comparison.id);
    json content = toJson(comparison, studyFolder);
    content["fingerprint"] = readVersionedJson(file, kComparisonFormat, kComparisonVersion).at("fingerprint");
    writeFileAtomically(file, content.dump(2) + "\n");
}

std::optional<Comparison> findComparison(const StudyWriter &writer, const ComparisonOptions &options,
                                         const TrainOptions &train)
{
    const std::string fingerprint = fingerprintOf(writer, options, train);
    std::optional<Comparison> found;
    for (const std::string &id : listComparisons(writer.folder()))
        if (textIn(fileOf(writer.folder(), id), "fingerprint") == fingerprint)
            try {
                found = readComparison(writer.folder(), id);
            } catch (const Error &problem) { // none to go on with
                if (problem.kind() != ErrorKind::Corrupt)
                    throw;
            }
    return found;
}

Comparison openComparison(const StudyWriter &writer, const ComparisonOptions &options, const TrainOptions &train,
                          const ComparisonOptions &request)
{
    Comparison comparison = findComparison(writer, options, train).value_or(Comparison());
    if (comparison.id.empty()) {
        comparison.id = nextName(writer.path("comparisons"), "comparison");
        comparison.created = timestamp();
        makeFolders(writer.path("comparisons/" + comparison.id));
    }
    comparison.steps = train.steps;
    comparison.tasks = options.tasks;
    comparison.seeds = options.seeds;
    comparison.arms = options.arms;
    for (const OwnEncoder &encoder : options.encoders)
        comparison.arms.push_back(encoder.name);
    dropCellsOfOthers(comparison, options.encoders, writer.folder());
    comparison.request = request;
    json content = toJson(comparison, writer.folder());
    content["fingerprint"] = fingerprintOf(writer, options, train);
    writeFileAtomically(fileOf(writer.folder(), comparison.id), content.dump(2) + "\n");
    return comparison;
}

void writeComparisonTable(const Comparison &comparison, const std::string &file)
{
    std::vector<std::string> names{"arm", "seed", "run", "images"};
    names.insert(names.end(), comparison.tasks.begin(), comparison.tasks.end());
    std::string text = csvRow(names);
    for (const ComparisonCell &cell : comparison.askedCells()) {
        std::vector<std::string> cells{cell.arm, std::to_string(cell.seed), cell.run, std::to_string(cell.images)};
        for (const std::string &task : comparison.tasks) {
            const auto figure = cell.figures.find(task);
            cells.push_back(figure == cell.figures.end() ? std::string() : fmt::format("{:.4f}", figure->second));
        }
        text += csvRow(cells);
    }
    writeFileAtomically(file, text);
}

} // namespace coresift
