#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/study/coreset_choice.h"
#include "core/study/marks.h"
#include "core/study/pairs_file.h"
#include "core/study/study_file.h"

#include <filesystem>
#include <fmt/format.h>
#include <numeric>

namespace coresift {

namespace {

double meanCosine(const std::vector<Pick> &picks)
{
    const double sum = std::accumulate(picks.begin(), picks.end(), 0.0,
                                       [](double total, const Pick &pick) { return total + pick.cosine; });
    return picks.empty() ? 0 : sum / static_cast<double>(picks.size());
}

const char *endName(CutEnd end)
{
    switch (end) {
    case CutEnd::Budget:
        return CORESIFT_TEXT("Phrases", "budget");
    case CutEnd::StopRule:
        return CORESIFT_TEXT("Phrases", "stop rule");
    case CutEnd::Exhausted:
        return CORESIFT_TEXT("Phrases", "open-set exhausted");
    case CutEnd::NeedsDepth:
        break;
    }
    return CORESIFT_TEXT("Phrases", "cached depth");
}

std::vector<std::int64_t> idsMarked(const std::vector<ImageMark> &marks, MarkKind kind)
{
    std::vector<std::int64_t> ids;
    for (const ImageMark &mark : marks)
        if (mark.kind == kind)
            ids.push_back(mark.image);
    return ids;
}

nlohmann::json selectionJson(const StudyWriter &writer, const std::string &id, const SelectOptions &options,
                             const SamplingData &data, const std::vector<ImageMark> &marks, const Selection &selection,
                             const SelectReport &report)
{
    nlohmann::json sets = nlohmann::json::array();
    for (const Root &root : writer.settings().roots)
        sets.push_back({{"name", root.name},
                        {"role", roleName(root.role)},
                        {"version", writer.catalogue().fingerprint(root.name)}});
    return {{"format", "coresift-selection"},
            {"version", kSelectionVersion},
            {"id", id},
            {"created", timestamp()},
            {"options", optionsToJson(options)},
            {"encoder", writer.settings().encoder.file},
            {"features", writer.settings().features},
            {"sets", sets},
            {"target_images", data.target().rows},
            {"open_set_images", data.openSet().rows()},
            {"copies_of_target", data.copies().size()},
            {"near_copies_left_out", report.nearCopiesLeftOut},
            {"rejected", idsMarked(marks, MarkKind::Rejected)},
            {"pinned", idsMarked(marks, MarkKind::Pinned)},
            {"images", report.images},
            {"rounds", report.rounds},
            {"budget", report.budget},
            {"reference_utility", selection.cut.reference},
            {"ended_by", endName(report.end)},
            {"remark", report.remark.text()}};
}

/// The whole selection appears at once: its folder is filled under another name and renamed.
void writeSelection(const StudyWriter &writer, const nlohmann::json &description, const std::string &id,
                    const Selection &selection, const std::vector<CoresetRow> &rows,
                    const std::vector<ImageMark> &marks, const ReasonedNumbers &leftOutCentroids,
                    const std::vector<NearCopy> &nearCopies)
{
    const std::string unfinished = writer.path("selections/.unfinished");
    std::filesystem::remove_all(unfinished); // of a run that was killed
    makeFolders(unfinished);
    writeCoresetCsv(unfinished + "/coreset.csv", rows);
    writeRoundsCsv(unfinished + "/rounds.csv", selection.rounds);
    writeNpy(unfinished + "/centroids.npy", selection.centroids);
    writeMarksCsv(unfinished + "/marks.csv", writer.catalogue(), marks, leftOutCentroids);
    writeNearCopies(unfinished, nearCopies);
    writeFileAtomically(unfinished + "/selection.json", description.dump(2) + "\n");
    std::filesystem::rename(unfinished, writer.path("selections/" + id));
}

} // namespace

Phrase SelectReport::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "%1 images in %2 rounds, mean cosine %3, ended by "),
                  {countValue(images), countValue(rounds), decimalValue(meanCosine, 3)});
    phrase.add(endName(end));
    if (copiesLeftOut > 0)
        phrase.add(CORESIFT_TEXT("Phrases", "; %1 exact copies of target images left out"),
                   {countValue(copiesLeftOut)});
    if (nearCopiesLeftOut > 0)
        phrase.add(CORESIFT_TEXT("Phrases", "; %1 near-copies left out"), {countValue(nearCopiesLeftOut)});
    if (!remark.empty())
        phrase.add("; ").add(remark);
    return phrase;
}

SelectReport runSelect(const std::string &folder, const std::optional<SelectOptions> &options, JobContext &context)
{
    return runStage(folder, Stage::Select, [&](StudyWriter &writer) {
        writer.require(Stage::Embed);
        const SelectOptions used = options.value_or(writer.settings().select);
        throwIfAny(used.check());
        SamplingData data(writer.folder(), writer.settings(), writer.catalogue(), writer.isDone(Stage::Duplicates));
        const std::vector<ImageMark> marks = writer.catalogue().marks();
        const auto [selection, nearCopies] = chooseCoreset(data, used, marks, context);

        SelectReport report;
        report.selection = nextName(writer.path("selections"), "selection");
        report.images = static_cast<std::int64_t>(selection.picks.size());
        report.rounds = selection.cut.rounds;
        report.budget = selection.cut.budget;
        report.copiesLeftOut = used.leaveOutCopies ? static_cast<std::int64_t>(data.copies().size()) : 0;
        report.nearCopiesLeftOut = static_cast<std::int64_t>(nearCopies.size());
        report.end = selection.cut.end;
        report.meanCosine = meanCosine(selection.picks);
        report.remark = selection.remark;
        const auto rows = coresetRows(writer.catalogue(), data, selection.picks, context);
        writeSelection(writer, selectionJson(writer, report.selection, used, data, marks, selection, report),
                       report.selection, selection, rows, marks, used.leftOut(), nearCopies);
        writer.settings().select = used;
        writer.settings().selection = report.selection;
        writer.recordDone(Stage::Select, {CORESIFT_TEXT("Phrases", "%1 images"), {countValue(report.images)}});
        return report;
    });
}

} // namespace coresift
