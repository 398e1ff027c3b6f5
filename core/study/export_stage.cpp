#include "core/base/file.h"
#include "core/base/text.h"
#include "core/study/export_destinations.h"
#include "core/study/export_files.h"
#include "core/study/export_tables.h"
#include "core/study/stage_run.h"
#include "core/study/study_file.h"

namespace coresift {

Phrase ExportReport::summary() const
{
    Phrase phrase(ofCoreset ? CORESIFT_TEXT("Phrases", "%1 images in the coreset")
                            : CORESIFT_TEXT("Phrases", "%1 images"),
                  {countValue(images)});
    if (copied > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 copied"), {countValue(copied)});
    if (linked > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 linked"), {countValue(linked)});
    if (!renamed.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 under a new name"),
                   {countValue(static_cast<std::int64_t>(renamed.size()))});
    if (!missing.empty())
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 not there any more"),
                   {countValue(static_cast<std::int64_t>(missing.size()))});
    if (withoutFeatures > 0)
        phrase.add(CORESIFT_TEXT("Phrases", ", %1 without features"), {countValue(withoutFeatures)});
    if (dryRun)
        phrase.add(CORESIFT_TEXT("Phrases", "; a dry run: nothing was written"), {});
    return phrase;
}

ExportReport runExport(const std::string &folder, const ExportRequest &request, JobContext &context)
{
    if (request.dryRun) {
        const StudyFile study = readStudyFile(folder);
        const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
        return planExport(folder, study.settings, catalogue, request, context).report;
    }
    const HeldStudy study(folder); // so that the selection stays the one that is exported
    ExportPlan plan = planExport(folder, study.settings(), study.catalogue(), request, context);
    requireSpace(plan.report);
    PlacedFiles files;
    if (!request.copyTo.empty())
        plan.report.copied = files.place(plan, request.copyTo, /*link=*/false, context);
    if (!request.linkTo.empty())
        plan.report.linked = files.place(plan, request.linkTo, /*link=*/true, context);
    if (!request.features.empty())
        writeFeatures(plan, context);
    if (!request.coco.empty())
        writeFileAtomically(request.coco, cocoText(plan));
    if (!request.csv.empty())
        writeFileAtomically(request.csv, tableText(plan));
    if (!request.marks.empty())
        writeFileAtomically(request.marks, marksText(plan));
    files.keep();
    return plan.report;
}

} // namespace coresift
