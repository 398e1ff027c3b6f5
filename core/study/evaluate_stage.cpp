#include "core/study/stages.h"

#include "core/base/text.h"
#include "core/embedding/feature_store.h"
#include "core/study/evaluation_file.h"
#include "core/study/stage_embedding.h"
#include "core/study/stage_run.h"

#include <fmt/format.h>
#include <map>

namespace coresift {

namespace {

/// Features and class numbers of one labelled set.
struct LabelledFeatures {
    Matrix features;
    std::vector<int> labels;
};

using ClassNumbers = std::map<std::string, int>;

ClassNumbers classesOf(const std::vector<LocatedImage> &images)
{
    ClassNumbers classes;
    for (const LocatedImage &image : images)
        if (!image.record.label.empty())
            classes.emplace(image.record.label, 0);
    int number = 0;
    for (auto &[name, value] : classes)
        value = number++;
    return classes;
}

LabelledFeatures labelledFeatures(const StudyWriter &writer, const std::string &encoder, SetRole role,
                                  const ClassNumbers &classes)
{
    const auto images = readableImages(writer.settings(), writer.catalogue(), role);
    std::vector<std::int64_t> ids;
    std::map<std::int64_t, int> labelOf;
    for (const LocatedImage &image : images) {
        const std::string &label = image.record.label;
        if (label.empty())
            continue;
        const auto known = classes.find(label);
        if (known == classes.end())
            throw Error(ErrorKind::InvalidInput,
                        {CORESIFT_TEXT("Phrases", "the test set has the class “%1”, which the target set lacks"),
                         {showPath(label)}});
        ids.push_back(image.record.id);
        labelOf[image.record.id] = known->second;
    }
    const FeatureStore store(featureFolders(writer.folder(), writer.settings(), encoder, role), &ids);
    LabelledFeatures set;
    set.features = readAll(store);
    for (const std::int64_t id : store.ids())
        set.labels.push_back(labelOf.at(id));
    return set;
}

void requireLabels(const StudyWriter &writer, const ClassNumbers &classes)
{
    if (writer.roots(SetRole::Test).empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "the study has no test set: make a study with a test folder (--test)"));
    if (classes.size() < 2)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases",
                                  "evaluation needs at least two classes in the target set: lay it out in class "
                                  "folders, and scan with the option Labels set to “folder” (--labels folder)"));
}

/// Which encoder is evaluated, and what it is called.
std::pair<EncoderSource, Phrase> evaluatedEncoder(const StudyWriter &writer, const std::string &file)
{
    if (!file.empty()) {
        EncoderSource source = sourceOf(writer); // normalisation and backbone as the retrieval encoder's
        source.file = file;
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
    Phrase phrase = Phrase(encoder).add(": ").add(knn.summary());
    if (linear.train > 0)
        phrase.add("; ").add(linear.summary());
    return phrase;
}

EvaluateReport runEvaluate(const std::string &folder, const EvaluateRequest &request, JobContext &context)
{
    return runStage(folder, Stage::Evaluate, [&](StudyWriter &writer) {
        writer.require(Stage::Scan);
        if (request.knn) {
            throwIfAny(request.knn->check());
            writer.settings().knn = *request.knn;
        }
        const ClassNumbers classes = classesOf(readableImages(writer.settings(), writer.catalogue(), SetRole::Target));
        requireLabels(writer, classes);
        if (request.encoderFile.empty() && writer.settings().pretrainRun.empty())
            writer.require(Stage::Retrieval);

        const auto [source, name] = evaluatedEncoder(writer, request.encoderFile);
        const EmbedOptions &embedding = writer.settings().embed;
        const auto encoder = loadEncoder(source, embedding.device);
        for (const SetRole role : {SetRole::Target, SetRole::Test})
            embedRole(writer, role, *encoder, embedding, context);
        const std::string id = encoderId(*encoder, embedding.imageSize);
        const LabelledFeatures train = labelledFeatures(writer, id, SetRole::Target, classes);
        const LabelledFeatures test = labelledFeatures(writer, id, SetRole::Test, classes);

        EvaluateReport report;
        report.encoder = name;
        report.knn =
            evaluateKnn(train.features, train.labels, test.features, test.labels, writer.settings().knn, context);
        if (request.linear)
            report.linear =
                evaluateLinear(train.features, train.labels, test.features, test.labels, /*seed=*/0, context);
        saveEvaluation(writer.folder(), source.file, report);
        const KnnScore *best = report.knn.best();
        writer.recordDone(Stage::Evaluate, {CORESIFT_TEXT("Phrases", "kNN %1 % (k = %2)"),
                                            {decimalValue(best->figures.top1, 1), std::to_string(best->neighbours)}});
        return report;
    });
}

} // namespace coresift
