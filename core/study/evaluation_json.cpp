#include "core/study/evaluation_json.h"

#include "core/base/phrase_json.h"

namespace coresift {

using nlohmann::json;

namespace {

constexpr const char *kGroupedBy = "grouped_by", *kClassNames = "class_names";

json figuresToJson(const ClassificationFigures &figures)
{
    const auto interval = [](const Interval &value) { return json::array({value.low, value.high}); };
    return {{"images", figures.images},
            {"top1", figures.top1},
            {"top1_interval", interval(figures.top1Interval)},
            {"top5", figures.top5},
            {"mean_per_class", figures.meanPerClass},
            {"mean_per_class_interval", interval(figures.meanPerClassInterval)}};
}

Interval intervalFromJson(const json &entry, const char *name)
{
    const auto found = entry.find(name);
    return found == entry.end() ? Interval() : Interval{found->at(0).get<double>(), found->at(1).get<double>()};
}

/// Older files have the accuracy alone.
ClassificationFigures figuresFromJson(const json &entry)
{
    ClassificationFigures figures;
    figures.top1 = entry.at("top1").get<double>();
    figures.images = entry.value("images", std::int64_t(0));
    figures.top5 = entry.value("top5", 0.0);
    figures.meanPerClass = entry.value("mean_per_class", 0.0);
    figures.top1Interval = intervalFromJson(entry, "top1_interval");
    figures.meanPerClassInterval = intervalFromJson(entry, "mean_per_class_interval");
    return figures;
}

/// Rows of truth, found and how often; what never happened is left out.
json confusionToJson(const ConfusionMatrix &confusion)
{
    json cells = json::array();
    for (int truth = 0; truth < confusion.classes; ++truth)
        for (int found = 0; found < confusion.classes; ++found)
            if (const std::int64_t count = confusion.at(truth, found); count != 0)
                cells.push_back({truth, found, count});
    return {{"classes", confusion.classes}, {"cells", cells}};
}

ConfusionMatrix confusionFromJson(const json &entry)
{
    ConfusionMatrix confusion;
    confusion.classes = entry.at("classes").get<int>();
    if (confusion.classes < 0 || confusion.classes > kMostConfusedClasses)
        return {};
    const auto classes = static_cast<std::size_t>(confusion.classes);
    confusion.counts.assign(classes * classes, 0);
    for (const json &cell : entry.at("cells"))
        confusion.counts.at(cell.at(0).get<std::size_t>() * classes + cell.at(1).get<std::size_t>()) =
            cell.at(2).get<std::int64_t>();
    return confusion;
}

json knnToJson(const KnnReport &knn)
{
    json scores = json::array();
    for (const KnnScore &score : knn.scores) {
        scores.push_back(figuresToJson(score.figures));
        scores.back()["neighbours"] = score.neighbours;
    }
    return {{"train", knn.train},
            {"test", knn.test},
            {"classes", knn.classes},
            {"folds", knn.folds},
            {"scores", scores},
            {"confusion", confusionToJson(knn.confusion)},
            {"confusion_neighbours", knn.leading()->neighbours}};
}

KnnReport knnFromJson(const json &entry)
{
    KnnReport knn;
    knn.train = entry.at("train").get<std::int64_t>();
    knn.test = entry.at("test").get<std::int64_t>();
    knn.classes = entry.at("classes").get<int>();
    knn.folds = entry.value("folds", 0);
    for (const json &score : entry.at("scores"))
        knn.scores.push_back({score.at("neighbours").get<int>(), figuresFromJson(score)});
    const KnnScore *const leading = knn.leading(); // older versions kept the confusion of the most accurate score
    if (entry.contains("confusion") && leading != nullptr &&
        entry.value("confusion_neighbours", 0) == leading->neighbours)
        knn.confusion = confusionFromJson(entry.at("confusion"));
    return knn;
}

json linearToJson(const LinearReport &linear)
{
    json entry = figuresToJson(linear.figures);
    entry["train"] = linear.train;
    entry["test"] = linear.test;
    entry["classes"] = linear.classes;
    entry["folds"] = linear.folds;
    entry["l2"] = linear.l2;
    entry["confusion"] = confusionToJson(linear.confusion);
    return entry;
}

/// `sets`: of the kNN beside it, which tells the sets of older files.
LinearReport linearFromJson(const json &entry, const KnnReport &sets)
{
    LinearReport linear;
    linear.figures = figuresFromJson(entry);
    linear.train = entry.value("train", sets.train);
    linear.test = entry.value("test", sets.test);
    linear.classes = entry.value("classes", sets.classes);
    linear.folds = entry.value("folds", 0);
    linear.l2 = entry.at("l2").get<double>();
    if (entry.contains("confusion"))
        linear.confusion = confusionFromJson(entry.at("confusion"));
    return linear;
}

json attributesToJson(const std::vector<AttributeScore> &attributes)
{
    json entries = json::array();
    for (const AttributeScore &attribute : attributes)
        entries.push_back({{"column", attribute.column},
                           {"values", attribute.values},
                           {"linear", linearToJson(attribute.linear)},
                           {"skipped", attribute.skipped.text()}, // as older versions have it
                           {"skipped_phrase", phraseToJson(attribute.skipped)}});
    return entries;
}

std::vector<AttributeScore> attributesFromJson(const json &entries)
{
    std::vector<AttributeScore> attributes;
    for (const json &entry : entries) {
        const auto phrase = entry.find("skipped_phrase");
        attributes.push_back({entry.at("column").get<std::string>(), entry.at("values").get<std::vector<std::string>>(),
                              linearFromJson(entry.at("linear"), {}),
                              phraseFromJson(phrase == entry.end() ? json(entry.value("skipped", "")) : *phrase)});
    }
    return attributes;
}

json protocolToJson(const LinearProtocolReport &report)
{
    json entry = figuresToJson(report.figures);
    entry["train"] = report.train;
    entry["test"] = report.test;
    entry["classes"] = report.classes;
    entry["epoch"] = report.epoch;
    entry["seconds"] = report.seconds;
    entry["confusion"] = confusionToJson(report.confusion);
    return entry;
}

LinearProtocolReport protocolFromJson(const json &entry)
{
    LinearProtocolReport report;
    report.figures = figuresFromJson(entry);
    report.train = entry.at("train").get<std::int64_t>();
    report.test = entry.at("test").get<std::int64_t>();
    report.classes = entry.at("classes").get<int>();
    report.epoch = entry.at("epoch").get<int>();
    report.seconds = entry.at("seconds").get<double>();
    report.confusion = confusionFromJson(entry.at("confusion"));
    return report;
}

json fineTuneToJson(const FineTuneReport &report)
{
    json scores = json::array();
    for (const FineTuneScore &score : report.scores) {
        scores.push_back(figuresToJson(score.figures));
        scores.back()["share"] = score.share;
        scores.back()["train"] = score.train;
        scores.back()["learning_rate"] = score.learningRate;
        scores.back()["confusion"] = confusionToJson(score.confusion);
    }
    return {{"test", report.test}, {"classes", report.classes}, {"seconds", report.seconds}, {"scores", scores}};
}

FineTuneReport fineTuneFromJson(const json &entry)
{
    FineTuneReport report;
    report.test = entry.at("test").get<std::int64_t>();
    report.classes = entry.at("classes").get<int>();
    report.seconds = entry.at("seconds").get<double>();
    for (const json &score : entry.at("scores"))
        report.scores.push_back({score.at("share").get<int>(), score.at("train").get<std::int64_t>(),
                                 score.at("learning_rate").get<double>(), figuresFromJson(score),
                                 confusionFromJson(score.at("confusion"))});
    return report;
}

json detectionToJson(const DetectionReport &report)
{
    const DetectionFigures &figures = report.figures;
    return {{"train_images", report.trainImages},
            {"train_boxes", report.trainBoxes},
            {"test_images", report.testImages},
            {"test_boxes", report.testBoxes},
            {"categories", report.categories},
            {"ap", figures.ap},
            {"ap50", figures.ap50},
            {"ap75", figures.ap75},
            {"ap_small", figures.small},
            {"ap_medium", figures.medium},
            {"ap_large", figures.large},
            {"ap_of_category", figures.apOfCategory},
            {"loss", report.loss},
            {"seconds", report.seconds}};
}

DetectionReport detectionFromJson(const json &entry)
{
    DetectionReport report;
    report.trainImages = entry.at("train_images").get<std::int64_t>();
    report.trainBoxes = entry.at("train_boxes").get<std::int64_t>();
    report.testImages = entry.at("test_images").get<std::int64_t>();
    report.testBoxes = entry.at("test_boxes").get<std::int64_t>();
    report.categories = entry.at("categories").get<std::vector<std::string>>();
    report.figures = {entry.at("ap").get<double>(),
                      entry.at("ap50").get<double>(),
                      entry.at("ap75").get<double>(),
                      entry.at("ap_small").get<double>(),
                      entry.at("ap_medium").get<double>(),
                      entry.at("ap_large").get<double>(),
                      entry.at("ap_of_category").get<std::vector<double>>()};
    report.loss = entry.at("loss").get<double>();
    report.seconds = entry.at("seconds").get<double>();
    return report;
}

json segmentationToJson(const SegmentationReport &report)
{
    return {{"train_images", report.trainImages},
            {"test_images", report.testImages},
            {"classes", report.classes},
            {"mean_iou", report.figures.meanIou},
            {"pixel_accuracy", report.figures.pixelAccuracy},
            {"iou_of_class", report.figures.iouOfClass},
            {"pixels", report.figures.pixels},
            {"loss", report.loss},
            {"seconds", report.seconds}};
}

SegmentationReport segmentationFromJson(const json &entry)
{
    SegmentationReport report;
    report.trainImages = entry.at("train_images").get<std::int64_t>();
    report.testImages = entry.at("test_images").get<std::int64_t>();
    report.classes = entry.at("classes").get<std::vector<std::string>>();
    report.figures.meanIou = entry.at("mean_iou").get<double>();
    report.figures.pixelAccuracy = entry.at("pixel_accuracy").get<double>();
    report.figures.iouOfClass = entry.at("iou_of_class").get<std::vector<double>>();
    report.figures.pixels = entry.at("pixels").get<std::int64_t>();
    report.loss = entry.at("loss").get<double>();
    report.seconds = entry.at("seconds").get<double>();
    return report;
}

} // namespace

json evaluationToJson(const EvaluateReport &report)
{
    json content = json::object();
    if (!report.classes.empty())
        content[kClassNames] = report.classes;
    if (!report.knn.scores.empty())
        content["knn"] = knnToJson(report.knn);
    if (report.linear.train > 0)
        content["linear"] = linearToJson(report.linear);
    if (!report.attributes.empty())
        content["attributes"] = attributesToJson(report.attributes);
    if (report.linearProtocol)
        content["linear_protocol"] = protocolToJson(*report.linearProtocol);
    if (report.fineTuned)
        content["fine_tune"] = fineTuneToJson(*report.fineTuned);
    if (report.detection)
        content["detection"] = detectionToJson(*report.detection);
    if (report.segmentation)
        content["segmentation"] = segmentationToJson(*report.segmentation);
    for (const auto &[task, column] : report.groupedBy)
        content[kGroupedBy][task] = column;
    return content;
}

void addEvaluation(const json &tasks, json &content)
{
    json groupedBy = content.value(kGroupedBy, json::object());
    const json added = tasks.value(kGroupedBy, json::object());
    if (tasks.contains(kClassNames) && content.contains(kClassNames) &&
        content.at(kClassNames) != tasks.at(kClassNames))
        for (const char *task : {"knn", "linear", "linear_protocol", "fine_tune"}) { // of other classes
            content.erase(task);
            groupedBy.erase(task);
        }
    for (const auto &[task, entry] : tasks.items())
        groupedBy.erase(task);
    groupedBy.update(added);
    content.update(tasks);
    content.erase(kGroupedBy);
    if (!groupedBy.empty())
        content[kGroupedBy] = groupedBy;
}

void evaluationFromJson(const json &content, EvaluateReport &report)
{
    const auto read = [&](const char *name, auto &&take) {
        if (const auto found = content.find(name); found != content.end())
            take(*found);
    };
    read(kClassNames, [&](const json &entry) { report.classes = entry.get<std::vector<std::string>>(); });
    read("knn", [&](const json &entry) { report.knn = knnFromJson(entry); });
    read("linear", [&](const json &entry) { report.linear = linearFromJson(entry, report.knn); });
    read("attributes", [&](const json &entry) { report.attributes = attributesFromJson(entry); });
    read("linear_protocol", [&](const json &entry) { report.linearProtocol = protocolFromJson(entry); });
    read("fine_tune", [&](const json &entry) { report.fineTuned = fineTuneFromJson(entry); });
    read("detection", [&](const json &entry) { report.detection = detectionFromJson(entry); });
    read("segmentation", [&](const json &entry) { report.segmentation = segmentationFromJson(entry); });
    read(kGroupedBy, [&](const json &entry) { report.groupedBy = entry.get<std::map<std::string, std::string>>(); });
}

} // namespace coresift
