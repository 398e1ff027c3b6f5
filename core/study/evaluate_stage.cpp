#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/study/encoder_evaluation.h"
#include "core/study/evaluation_file.h"
#include "core/study/stage_embedding.h"
#include "core/study/stage_run.h"

namespace coresift {

namespace {

/// Which encoder is evaluated, and what it is called.
std::pair<EncoderSource, Phrase> evaluatedEncoder(const StudyWriter &writer, const EvaluateRequest &request)
{
    if (const std::string &file = request.encoderFile; !file.empty()) {
        EncoderSource source;
        if (!isOfRun(writer.folder(), file)) // those were trained with ImageNet's normalisation
            source = sourceOf(writer);       // normalisation and backbone as the retrieval encoder's
        source.file = file;
        source.normalisation = request.normalisation.value_or(source.normalisation);
        return {source, Phrase::verbatim(showPath(file))};
    }
    const std::string &run = writer.settings().pretrainRun;
    if (run.empty())
        return {sourceOf(writer), CORESIFT_TEXT("Phrases", "retrieval encoder")};
    return {{writer.path("runs/" + run + "/encoder.safetensors"), {}, {}},
            {CORESIFT_TEXT("Phrases", "pretrained encoder of run %1"), {showPath(run)}}};
}

} // namespace

Phrase EvaluateReport::summary() const
{
    Phrase phrase = Phrase(encoder).add(": ");
    bool isFirst = true;
    const auto add = [&](const Phrase &part) {
        phrase.add(isFirst ? "" : "; ").add(part);
        isFirst = false;
    };
    if (!knn.scores.empty())
        add(knn.summary());
    if (linear.train > 0)
        add(linear.summary());
    for (const AttributeScore &attribute : attributes)
        if (attribute.skipped.empty())
            add({CORESIFT_TEXT("Phrases", "%1 %2 %"),
                 {attribute.column, decimalValue(attribute.linear.figures.top1, 1)}});
    if (linearProtocol)
        add(linearProtocol->summary());
    if (fineTuned)
        add(fineTuned->summary());
    if (detection)
        add(detection->summary());
    if (segmentation)
        add(segmentation->summary());
    return phrase;
}

Phrase EvaluateReport::figure() const
{
    if (const KnnScore *const leading = knn.leading())
        return {CORESIFT_TEXT("Phrases", "kNN %1 % (k = %2)"),
                {decimalValue(leading->figures.top1, 1), std::to_string(leading->neighbours)}};
    if (linear.train > 0)
        return linear.summary();
    if (linearProtocol)
        return linearProtocol->summary();
    if (fineTuned)
        return fineTuned->summary();
    if (detection)
        return {CORESIFT_TEXT("Phrases", "AP50 %1 %"), {decimalValue(detection->figures.ap50, 1)}};
    if (segmentation)
        return {CORESIFT_TEXT("Phrases", "mIoU %1 %"), {decimalValue(segmentation->figures.meanIou, 1)}};
    return {CORESIFT_TEXT("Phrases", "%1 columns of labels"),
            {countValue(static_cast<std::int64_t>(attributes.size()))}};
}

namespace {

EvaluateReport evaluateIn(StudyWriter &writer, const EvaluateRequest &request, JobContext &context)
{
    writer.require(Stage::Scan);
    if (request.knn) {
        throwIfAny(request.knn->check());
        writer.settings().knn = *request.knn;
    }
    if (request.encoderFile.empty() && writer.settings().pretrainRun.empty())
        writer.require(Stage::Retrieval);
    writer.settings().division = request.division;
    const auto [source, name] = evaluatedEncoder(writer, request);
    EvaluateReport report = evaluateEncoder(writer, source, request, context);
    report.encoder = name;
    const bool isTrial = request.normalisation.has_value();
    if (isTrial || !saveEvaluation(writer.folder(), source.file, report))
        context.say(CORESIFT_TEXT("Phrases", "The study keeps evaluations of its own encoders, as their runs ended; "
                                             "that of this file is shown alone."));
    return report;
}

} // namespace

EvaluateReport runEvaluate(const std::string &folder, const EvaluateRequest &request, JobContext &context)
{
    if (!request.encoderFile.empty()) { // the stage's figure is that of the encoder in use
        StudyWriter writer(folder);
        EvaluateReport report = evaluateIn(writer, request, context);
        writer.save();
        return report;
    }
    return runStage(folder, Stage::Evaluate, [&](StudyWriter &writer) {
        EvaluateReport report = evaluateIn(writer, request, context);
        writer.recordDone(Stage::Evaluate, report.figure());
        return report;
    });
}

} // namespace coresift
