#include "core/study/report.h"

#include "core/base/text.h"
#include "core/base/version.h"
#include "core/image/encode.h"
#include "core/sampling/kmeans.h"
#include "core/study/report_duplicates.h"
#include "core/study/report_methods.h"
#include "core/study/report_parts.h"
#include "core/study/report_pictures.h"
#include "core/study/report_results.h"
#include "core/study/report_training.h"
#include "core/study/stage_run.h"

#include <algorithm>

namespace coresift {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kShownReasons = 20, kShownClasses = 100;

void addStages(HtmlPage &page, const StudySnapshot &study)
{
    page.heading("Stages");
    Rows rows;
    for (const StageStatus &stage : study.stages)
        rows.push_back({stageName(stage.stage), stateName(stage.state), orDash(stage.figure.text())});
    page.table({"stage", "state", "result"}, rows);
    for (const StageStatus &stage : study.stages) {
        const std::string name = stageName(stage.stage);
        if (stage.state == StageState::Missing || stage.state == StageState::Ready)
            page.remark("Missing: the stage “" + name + "” has not run.");
        else if (stage.state == StageState::Stale)
            page.remark("The stage “" + name + "” is out of date: something before it has changed since.");
        else if (stage.state == StageState::Failed)
            page.remark("The last attempt at the stage “" + name + "” failed.");
    }
}

void addSets(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Sets");
    Rows rows;
    for (const auto &[root, counts] : facts.study.counts)
        rows.push_back({roleName(root.role), root.name, countText(counts.ok), countText(counts.unreadable),
                        countText(counts.gone)});
    page.table({"set", "folder", "images", "skipped", "gone"}, rows);
    if (facts.skipped.empty())
        return page.paragraph("No file was skipped.");
    page.subheading("Skipped files");
    rows.clear();
    for (std::size_t i = 0; i < std::min(kShownReasons, facts.skipped.size()); ++i)
        rows.push_back({facts.skipped[i].reason, countText(facts.skipped[i].count)});
    page.table({"reason", "files"}, rows);
    if (facts.skipped.size() > kShownReasons)
        page.remark(fmt::format("{} rarer reasons are not shown.", facts.skipped.size() - kShownReasons));
}

void addEncoder(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Retrieval encoder");
    const RetrievalSource &encoder = facts.study.settings.encoder;
    if (encoder.kind == RetrievalSource::Kind::None)
        return page.remark("Missing: the study has no retrieval encoder yet.");
    const bool trained = encoder.kind == RetrievalSource::Kind::Trained;
    Rows rows{{"source", trained ? "trained on the target set" : "loaded from " + encoder.original},
              {"file in the study", encoder.file},
              {"backbone", encoder.backbone.backbone},
              {"features", orDash(facts.study.settings.features)}};
    if (trained)
        rows.push_back({"run", encoder.run});
    page.table({"property", "value"}, rows);
}

void addStopCurve(HtmlPage &page, const SavedSelection &selection, const ReportOptions &options)
{
    if (selection.rounds.empty())
        return page.remark("The selector “" + selection.options.selector + "” has no rounds, and so no stop curve.");
    LineChart chart;
    chart.name = "Stop curve";
    chart.xLabel = "round";
    chart.yLabel = "mean cosine of the round";
    LineChart::Curve &curve = chart.curves.emplace_back();
    for (std::size_t i = 0; i < selection.rounds.size(); ++i) {
        curve.x.push_back(static_cast<double>(i + 1));
        curve.y.push_back(selection.rounds[i].utility);
    }
    if (selection.options.cut.stop && selection.reference > 0)
        chart.across = {selection.reference, fmt::format("threshold {:.4f}", selection.reference)};
    chart.down = {static_cast<double>(selection.rounds.size()),
                  fmt::format("cut after round {}", selection.rounds.size())};
    page.subheading(chart.name);
    addChart(page, chart, options);
}

void addCoreset(HtmlPage &page, const SavedSelection &selection, const ReportOptions &options)
{
    page.heading("Coreset");
    if (selection.id.empty())
        return page.remark("Missing: no coreset has been chosen yet.");
    page.table({"property", "value"},
               {{"selection", selection.id},
                {"made", orDash(selection.created)},
                {"selector", selection.options.selector},
                {"images", countText(static_cast<std::int64_t>(selection.rows.size()))},
                {"rounds", countText(static_cast<std::int64_t>(selection.rounds.size()))},
                {"budget", fieldText(selection.options.cut.budget)},
                {"ended by", orDash(selection.endedBy)},
                {"open-set images to choose from", countText(selection.openSetImages)},
                {"pinned, rejected", countText(selection.pinned) + ", " + countText(selection.rejected)},
                {"centroids left out", fieldText(selection.options.leftOut())},
                {"copies of target images in the open-set", countText(selection.copies)}});
    addStopCurve(page, selection, options);
}

void addPictures(HtmlPage &page, const ReportFacts &facts, const ReportOptions &options, ReportPictures &pictures,
                 const Catalogue &catalogue)
{
    const SavedSelection &selection = facts.selection;
    const std::size_t shown = std::min(static_cast<std::size_t>(options.contactSheet), selection.rows.size());
    if (shown > 0) {
        page.subheading(fmt::format("Contact sheet: the first {} of {} images (rank, cosine, file)", shown,
                                    countText(static_cast<std::int64_t>(selection.rows.size()))));
        page.html(contactSheetHtml(selection.rows, shown, pictures));
    }
    if (selection.id.empty() || options.contactSheet == 0)
        return;
    const std::string centroids =
        centroidsHtml(facts.study.folder, facts.study.settings, catalogue, selection, pictures);
    if (!centroids.empty()) {
        page.subheading("Largest clusters of the target set");
        page.html(centroids);
    }
}

void addClasses(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Classes");
    if (facts.classes.empty())
        return page.paragraph("Classes are not known in this study.");
    const auto images = static_cast<double>(std::max<std::size_t>(1, facts.selection.rows.size()));
    Rows rows;
    for (std::size_t i = 0; i < std::min(kShownClasses, facts.classes.size()); ++i) {
        const ClassCount &count = facts.classes[i];
        rows.push_back({count.label.empty() ? "(not known)" : showPath(count.label), countText(count.target),
                        countText(count.coreset), scoreText(100 * static_cast<double>(count.coreset) / images)});
    }
    page.table({"class", "target images", "coreset images", "of the coreset"}, rows);
    if (facts.classes.size() > kShownClasses)
        page.remark(fmt::format("{} smaller classes are not shown.", facts.classes.size() - kShownClasses));
}

void addLeftOutCentroids(HtmlPage &page, const ReasonedNumbers &centroids)
{
    if (centroids.empty())
        return;
    page.paragraph("These centroids of the target set picked nothing.");
    Rows rows;
    for (const ReasonedNumber &centroid : centroids)
        rows.push_back({std::to_string(centroid.number), orDash(centroid.reason)});
    page.table({"centroid", "reason"}, rows);
}

void addMarks(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Expert's decisions");
    addLeftOutCentroids(page, facts.selection.options.leftOut());
    if (facts.marks.empty())
        return page.paragraph("No image was pinned or rejected.");
    const auto pinned = std::count_if(facts.marks.begin(), facts.marks.end(),
                                      [](const ImageMark &mark) { return mark.kind == MarkKind::Pinned; });
    page.paragraph(fmt::format("{} images are pinned (taken first), {} are rejected.", countText(pinned),
                               countText(static_cast<std::int64_t>(facts.marks.size()) - pinned)));
    Rows rows;
    for (const MarkedImage &marked : facts.shownMarks)
        rows.push_back({std::to_string(marked.mark.image), marked.root, showPath(marked.path),
                        markName(marked.mark.kind), orDash(marked.mark.reason)});
    page.table({"index", "open-set", "file", "decision", "reason"}, rows);
    if (facts.marks.size() > rows.size())
        page.remark(fmt::format("{} more are not shown.", facts.marks.size() - rows.size()));
}

/// The settings of one stage, those that are not the defaults also in `changed`.
void addSettings(Rows &all, Rows &changed, const char *stage, const std::vector<Setting> &settings)
{
    for (const Setting &setting : settings) {
        all.push_back({stage, setting.name, orDash(setting.value), orDash(setting.standard)});
        if (setting.isChanged())
            changed.push_back(all.back());
    }
}

/// Of the trainings whose results the study uses; the settings may be those of another that was begun since.
StudySettings settingsInUse(const ReportFacts &facts)
{
    StudySettings settings = facts.study.settings;
    if (facts.retrievalRun)
        settings.retrieval = facts.retrievalRun->asked;
    if (facts.pretrainRun) {
        settings.pretrain = facts.pretrainRun->asked;
        settings.pretrainOn = facts.pretrainRun->on;
    }
    return settings;
}

void addAllSettings(HtmlPage &page, const StudySettings &settings)
{
    Rows all, changed;
    addSettings(all, changed, "scan", settingsOf(settings.scan));
    addSettings(all, changed, "retrieval", settingsOf(settings.retrieval, standardOf(settings.retrieval)));
    addSettings(all, changed, "embed", settingsOf(settings.embed));
    addSettings(all, changed, "map", settingsOf(settings.map));
    addSettings(all, changed, "select", settingsOf(settings.select));
    addSettings(all, changed, "pretrain", settingsOf(settings.pretrain, standardOf(settings.pretrain)));
    addSettings(all, changed, "pretrain", {{"on", "On", settings.pretrainOn, StudySettings().pretrainOn}});
    addSettings(all, changed, "evaluate", settingsOf(settings.knn));
    page.heading("Settings");
    page.paragraph("Defaults of a training are those of its preset.");
    page.subheading("Settings that are not the defaults");
    if (changed.empty())
        page.paragraph("None.");
    else
        page.table({"stage", "setting", "value", "default"}, changed);
    page.subheading("All settings");
    page.table({"stage", "setting", "value", "default"}, all);
}

void addVersions(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Versions and seeds");
    Rows rows{{"Coresift", coresiftVersion()},
              {"LibTorch", torchVersion()},
              {"FAISS", faissVersion()},
              {"OpenCV", openCvVersion()}};
    for (const auto &run : {facts.retrievalRun, facts.pretrainRun})
        if (run) {
            rows.push_back({"LibTorch when the run " + showPath(run->id) + " began", orDash(run->libtorch)});
            rows.push_back({"seed of the run " + showPath(run->id), std::to_string(run->options.seed)});
        }
    if (!facts.selection.id.empty())
        rows.push_back({"seed of " + facts.selection.id, std::to_string(facts.selection.options.seed)});
    rows.push_back({"seed of the map", std::to_string(facts.study.settings.map.seed)});
    page.table({"what", "value"}, rows);
}

void addMethods(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Methods");
    page.paragraph(methodsText(facts));
    for (const std::string &work : citedWorks(facts))
        page.paragraph(work);
}

} // namespace

Phrase ReportResult::summary() const
{
    Phrase phrase(CORESIFT_TEXT("Phrases", "report of %1 with %2 pictures"), {bytesValue(bytes), countValue(pictures)});
    if (missing > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 images could not be shown"), {countValue(missing)});
    return phrase;
}

ReportResult writeReport(const std::string &folder, const std::string &file, const ReportOptions &options,
                         JobContext &context)
{
    throwIfAny(options.check());
    throwIfCancelled(context);
    const ReportFacts facts = readReportFacts(folder, context);
    requireOutsideSources(facts.study.settings, file);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    ReportPictures pictures(facts.study.settings, catalogue, options, context);

    HtmlPage page("Coresift report: " + facts.study.settings.name);
    page.paragraph("Made " + timestamp() + " by " + softwareText() + ".");
    addStages(page, facts.study);
    addSets(page, facts);
    addEncoder(page, facts);
    addCoreset(page, facts.selection, options);
    addPictures(page, facts, options, pictures, catalogue);
    addClasses(page, facts);
    addMarks(page, facts);
    addDuplicates(page, facts);
    addTraining(page, "Training of the retrieval encoder", facts.retrievalRun, facts.retrievalMetrics, options);
    addTraining(page, "Pretraining", facts.pretrainRun, facts.pretrainMetrics, options);
    addEvaluations(page, facts);
    addComparisons(page, facts, options);
    addMethods(page, facts);
    addAllSettings(page, settingsInUse(facts));
    addVersions(page, facts);

    throwIfCancelled(context);
    const std::string html = page.finish(), text = options.printer ? options.printer(html) : html;
    throwIfCancelled(context);
    writeFileAtomically(file, text);
    return {pictures.drawn(), pictures.missing(), text.size()};
}

} // namespace coresift
