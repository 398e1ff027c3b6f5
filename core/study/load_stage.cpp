#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/study/encoder_copy.h"
#include "core/study/stage_run.h"

#include <filesystem>

namespace coresift {

Phrase LoadReport::summary() const
{
    Phrase phrase = encoder;
    if (weights.matched > 0)
        phrase.add("; ").add(weights.summary());
    return phrase;
}

LoadReport runRetrievalLoad(const std::string &folder, const EncoderSource &source, JobContext &context)
{
    context.report({"Loading encoder", 0, 1, "files", 0, -1, {}});
    // Refuses what is not safe or not whole, and the study stays as it is.
    const auto encoder = loadEncoder(source, readStudy(folder).settings.embed.device);
    return runStage(folder, Stage::Retrieval, [&](StudyWriter &writer) {
        const LoadReport report{encoder->summary(), encoder->weights()};
        RetrievalSource loaded;
        loaded.kind = RetrievalSource::Kind::Loaded;
        loaded.file = copyEncoder(writer, source.file);
        loaded.original = showPath(std::filesystem::absolute(source.file).string());
        loaded.normalisation = source.normalisation;
        loaded.backbone = report.weights.matched > 0 ? report.weights.backbone : source.backbone;
        writer.settings().encoder = loaded;
        writer.recordDone(Stage::Retrieval, report.encoder);
        context.report({"Loading encoder", 1, 1, "files", 0, 0, {}});
        return report;
    });
}

} // namespace coresift
