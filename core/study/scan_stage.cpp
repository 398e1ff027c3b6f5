#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/study/stage_run.h"

namespace coresift {

namespace {

void add(ScanReport &sum, const ScanReport &part)
{
    sum.added += part.added;
    sum.changed += part.changed;
    sum.gone += part.gone;
    sum.unchanged += part.unchanged;
    sum.unreadable += part.unreadable;
    sum.remarks.insert(sum.remarks.end(), part.remarks.begin(), part.remarks.end());
}

/// A study without images on one side cannot go on.
void requireImages(const StudyWriter &writer)
{
    for (const SetRole role : {SetRole::Target, SetRole::OpenSet}) {
        std::int64_t images = 0;
        for (const Root &root : writer.roots(role))
            images += writer.catalogue().counts(root.name).ok;
        if (images == 0)
            throw Error(ErrorKind::NotFound,
                        role == SetRole::Target
                            ? CORESIFT_TEXT("Phrases", "the target set holds no image that can be read")
                            : CORESIFT_TEXT("Phrases", "the open-set holds no image that can be read"));
    }
}

} // namespace

ScanReport runScan(const std::string &folder, const std::optional<ScanOptions> &options, JobContext &context)
{
    return runStage(folder, Stage::Scan, [&](StudyWriter &writer) {
        if (options) {
            throwIfAny(options->check());
            writer.settings().scan = *options;
        }
        ScanReport sum;
        for (const Root &root : writer.settings().roots)
            add(sum, scanRoot(writer.catalogue(), root, writer.settings().scan, context));
        requireImages(writer);
        const std::int64_t images = sum.added + sum.changed + sum.unchanged;
        writer.recordDone(Stage::Scan, {CORESIFT_TEXT("Phrases", "%1 images, %2 skipped"),
                                        {countValue(images - sum.unreadable), countValue(sum.unreadable)}});
        return sum;
    });
}

} // namespace coresift
