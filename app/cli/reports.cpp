#include "app/cli/reports.h"

#include "core/base/text.h"
#include "core/study/evaluation_json.h"

namespace coresift::cli {

using nlohmann::json;

json toJson(const ScanReport &report)
{
    json remarks = json::array();
    for (const ScanRemark &remark : report.remarks)
        remarks.push_back({{"folder", remark.root}, {"path", showPath(remark.path)}, {"reason", remark.reason.text()}});
    return {{"added", report.added},         {"changed", report.changed},       {"gone", report.gone},
            {"unchanged", report.unchanged}, {"unreadable", report.unreadable}, {"remarks", remarks}};
}

json toJson(const LoadReport &report)
{
    const WeightsReport &weights = report.weights;
    return {{"encoder", report.encoder.text()}, {"matched", weights.matched}, {"prefix", weights.prefix},
            {"unused", weights.unused},         {"skipped", weights.skipped}, {"missing", weights.missing}};
}

json toJson(const TrainReport &report)
{
    json result{
        {"steps", report.steps},     {"resumed_at", report.resumedAt},         {"leaks_left_out", report.leaksLeftOut},
        {"epochs", report.epochs},   {"first_loss", report.firstLoss},         {"last_loss", report.lastLoss},
        {"seconds", report.seconds}, {"encoder", showPath(report.encoderFile)}};
    if (report.resumedAt < report.steps) // else there was nothing left to do, and no speed to tell
        result.update({{"images_per_second", report.imagesPerSecond}, {"waiting_share", report.waitingShare}});
    return result;
}

json toJson(const EmbedReport &report)
{
    return {{"embedded", report.embedded}, {"reused", report.reused}, {"unreadable", report.unreadable}};
}

json toJson(const DuplicatesReport &report)
{
    return {{"images", report.images},         {"candidates", report.candidates}, {"pairs", report.pairs},
            {"unreadable", report.unreadable}, {"near_copies", report.copies},    {"leaks", report.leaks}};
}

json toJson(const SelectReport &report)
{
    return {{"selection", report.selection},
            {"images", report.images},
            {"rounds", report.rounds},
            {"budget", report.budget},
            {"copies_left_out", report.copiesLeftOut},
            {"near_copies_left_out", report.nearCopiesLeftOut},
            {"mean_cosine", report.meanCosine},
            {"remark", report.remark.text()}};
}

json toJson(const EvaluateReport &report)
{
    json neighbours = json::object();
    for (const KnnScore &score : report.knn.scores)
        neighbours[std::to_string(score.neighbours)] = score.figures.top1;
    json result = evaluationToJson(report);
    result["encoder"] = report.encoder.text();
    if (report.knn.scores.empty())
        return result;
    result["knn_details"] = result["knn"];
    result["knn"] = neighbours;
    result["classes"] = report.knn.classes;
    result["train"] = report.knn.train;
    result["test"] = report.knn.test;
    return result;
}

json toJson(const ExportReport &report)
{
    json destinations = json::array(), renamed = json::array(), missing = json::array();
    for (const ExportDestination &destination : report.destinations)
        destinations.push_back({{"path", showPath(destination.path)},
                                {"files", destination.files},
                                {"bytes", destination.bytes},
                                {"free", destination.freeBytes ? json(*destination.freeBytes) : json()}});
    for (const ExportRename &rename : report.renamed)
        renamed.push_back({{"file", showPath(rename.file)}, {"path", showPath(rename.path)}});
    for (const std::string &path : report.missing)
        missing.push_back(showPath(path));
    return {{"dry_run", report.dryRun}, {"images", report.images},      {"copied", report.copied},
            {"linked", report.linked},  {"missing", missing},           {"without_features", report.withoutFeatures},
            {"fits", report.fits()},    {"destinations", destinations}, {"renamed", renamed}};
}

json toJson(const JoinReport &report)
{
    return {{"folder", report.root},
            {"columns", report.columns},
            {"rows", report.rows},
            {"matched", report.matched},
            {"repeated", report.repeated},
            {"unmatched", report.unmatched},
            {"first_unmatched", report.firstUnmatched},
            {"images_without_row", report.withoutRow},
            {"rows_not_utf8", report.otherEncoding}};
}

json toJson(const StageForecast &forecast)
{
    return {{"seconds", forecast.seconds},
            {"memory_bytes", forecast.memoryBytes},
            {"disk_bytes", forecast.diskBytes},
            {"device", forecast.device.device},
            {"precision", forecast.device.precision},
            {"can_run", !forecast.refusal},
            {"reason", forecast.refusal ? forecast.refusal->why.text() : ""}};
}

std::string forecastText(const StageForecast &forecast)
{
    return forecast.refusal ? "cannot run: " + forecast.refusal->why.text() : forecast.summary().text();
}

} // namespace coresift::cli
