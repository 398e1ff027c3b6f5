#include "app/cli/commands.h"
#include "app/cli/division_flags.h"
#include "app/cli/flags.h"
#include "app/cli/normalisation_flags.h"
#include "app/cli/reports.h"

#include "core/base/text.h"

namespace coresift::cli {

namespace {

struct EvaluateArguments {
    std::string folder;
    EvaluateRequest request;
    bool knn = false, linearProtocol = false, fineTune = false, detection = false, segmentation = false;
    bool perClass = false;
    NormalisationFlags normalisation;
    std::unique_ptr<Flags> flags, protocolFlags, fineTuneFlags, detectionFlags, segmentationFlags;
};

/// The options of a task that was asked for.
template <class Options> void askFor(bool isAsked, const Flags &flags, std::optional<Options> &options)
{
    if (isAsked) {
        options.emplace();
        flags.apply(*options);
    } else if (flags.anyOf(Options())) {
        throw CLI::RequiredError("the task that options were given for");
    }
}

std::string figuresText(const ClassificationFigures &figures)
{
    return fmt::format("{:.1f} % ({:.1f} to {:.1f}), top-5 {:.1f} %, mean per class {:.1f} % ({:.1f} to {:.1f})",
                       figures.top1, figures.top1Interval.low, figures.top1Interval.high, figures.top5,
                       figures.meanPerClass, figures.meanPerClassInterval.low, figures.meanPerClassInterval.high);
}

/// "  Boeing 707: 81.3 % of 33, most often taken for Boeing 717 (3)".
std::string perClassText(const ConfusionMatrix &confusion, const std::vector<std::string> &names)
{
    std::string text;
    for (int truth = 0; truth < confusion.classes; ++truth) {
        int other = -1;
        for (int found = 0; found < confusion.classes; ++found)
            if (found != truth && confusion.at(truth, found) > (other < 0 ? 0 : confusion.at(truth, other)))
                other = found;
        text += fmt::format("\n    {}: {:.1f} % of {}", names.at(static_cast<std::size_t>(truth)),
                            confusion.accuracy(truth), countText(confusion.images(truth)));
        if (other >= 0)
            text += fmt::format(", most often taken for {} ({})", names.at(static_cast<std::size_t>(other)),
                                countText(confusion.at(truth, other)));
    }
    return text;
}

std::string apText(double value)
{
    return value < 0 ? "–" : fmt::format("{:.1f} %", value);
}

std::string reportText(const EvaluateReport &report, bool perClass)
{
    std::string text = report.encoder.text();
    const auto add = [&](const std::string &title, const ClassificationFigures &figures,
                         const ConfusionMatrix *confusion, const std::vector<std::string> &names) {
        text += fmt::format("\n  {}: {}", title, figuresText(figures));
        if (perClass && confusion != nullptr)
            text += perClassText(*confusion, names);
    };
    const auto divided = [&](const char *task, int folds) {
        const auto groups = report.groupedBy.find(task);
        return (folds > 0 ? fmt::format(", {} folds", folds) : std::string()) +
               (groups == report.groupedBy.end() ? std::string() : ", kept together by " + groups->second);
    };
    for (const KnnScore &score : report.knn.scores)
        add(fmt::format("kNN, k {}{}", score.neighbours, divided("knn", report.knn.folds)), score.figures,
            &score == report.knn.leading() ? &report.knn.confusion : nullptr, report.classes);
    if (report.linear.train > 0)
        add(fmt::format("logistic regression, L2 {:g}{}", report.linear.l2, divided("linear", report.linear.folds)),
            report.linear.figures, &report.linear.confusion, report.classes);
    for (const AttributeScore &attribute : report.attributes) {
        if (attribute.skipped.empty())
            add(attribute.column + divided("attributes", attribute.linear.folds), attribute.linear.figures,
                &attribute.linear.confusion, attribute.values);
        else
            text += fmt::format("\n  {}: not measured, {}", attribute.column, attribute.skipped.text());
    }
    if (report.linearProtocol)
        add(fmt::format("linear, published protocol, epoch {}{}", report.linearProtocol->epoch,
                        divided("linear_protocol", 0)),
            report.linearProtocol->figures, &report.linearProtocol->confusion, report.classes);
    if (report.fineTuned)
        for (const FineTuneScore &score : report.fineTuned->scores)
            add(fmt::format("fine-tuned with {} % of the labels ({} images), learning rate {:g}{}", score.share,
                            countText(score.train), score.learningRate, divided("fine_tune", 0)),
                score.figures, &score.confusion, report.classes);
    if (report.detection) {
        const DetectionFigures &figures = report.detection->figures;
        text += fmt::format("\n  detection{}: AP {}, AP50 {}, AP75 {}; small {}, medium {}, large {}; {} boxes in {} "
                            "test images",
                            divided("detection", 0), apText(figures.ap), apText(figures.ap50), apText(figures.ap75),
                            apText(figures.small), apText(figures.medium), apText(figures.large),
                            countText(report.detection->testBoxes), countText(report.detection->testImages));
        for (std::size_t i = 0; perClass && i < figures.apOfCategory.size(); ++i)
            text += fmt::format("\n    {}: AP {}", report.detection->categories[i], apText(figures.apOfCategory[i]));
    }
    if (report.segmentation) {
        const SegmentationFigures &figures = report.segmentation->figures;
        text += fmt::format("\n  segmentation{}: mIoU {:.1f} %, pixels {:.1f} %; {} test images",
                            divided("segmentation", 0), figures.meanIou, figures.pixelAccuracy,
                            countText(report.segmentation->testImages));
        for (std::size_t i = 0; perClass && i < figures.iouOfClass.size(); ++i)
            text += fmt::format("\n    {}: IoU {}", report.segmentation->classes[i], apText(figures.iouOfClass[i]));
    }
    return text;
}

void evaluate(EvaluateArguments &arguments, Console &console)
{
    EvaluateRequest &request = arguments.request;
    request.nearest = arguments.knn;
    askFor(arguments.linearProtocol, *arguments.protocolFlags, request.linearProtocol);
    askFor(arguments.fineTune, *arguments.fineTuneFlags, request.fineTune);
    askFor(arguments.detection, *arguments.detectionFlags, request.detection);
    askFor(arguments.segmentation, *arguments.segmentationFlags, request.segmentation);
    if (!request.nearest && !request.linear && !request.attributes && !request.linearProtocol && !request.fineTune &&
        !request.detection && !request.segmentation)
        throw CLI::RequiredError("at least one of --knn, --linear, --attributes, --linear-protocol, --fine-tune, "
                                 "--detection and --segmentation");
    if (arguments.flags->anyOf(KnnOptions())) {
        if (!request.nearest)
            throw CLI::RequiredError("--knn, of which options were given,");
        request.knn = readStudy(arguments.folder).settings.knn;
        arguments.flags->apply(*request.knn);
    }
    if (arguments.normalisation.areGiven() && !arguments.normalisation.areWhole())
        throw CLI::RequiredError("both of --mean and --std");
    if (arguments.normalisation.areGiven())
        arguments.normalisation.apply(request.normalisation.emplace());
    const EvaluateReport report = runEvaluate(arguments.folder, request, console);
    console.result(reportText(report, arguments.perClass), toJson(report));
}

/// Flags for the options of a task, under a heading of their own.
template <class Options> std::unique_ptr<Flags> taskFlags(CLI::App &command, const std::string &prefix)
{
    auto flags = std::make_unique<Flags>(command, prefix);
    std::vector<std::string> names;
    const Options options;
    describeFields(options, [&](const Field &field, const auto &) { names.emplace_back(field.name); });
    flags->declare(options, names, "Options for --" + prefix.substr(0, prefix.size() - 1));
    return flags;
}

} // namespace

void addEvaluate(CLI::App &app, Console &console)
{
    auto arguments = std::make_shared<EvaluateArguments>();
    EvaluateRequest &request = arguments->request;
    CLI::App *command = addCommand(
        app, console, "evaluate", "Measure what an encoder is worth for classes, boxes and masks", arguments, evaluate);
    command->add_option("DIR", arguments->folder, "Study folder")->required();
    command->add_flag("--knn", arguments->knn, "Weighted nearest neighbours");
    command->add_flag("--linear", request.linear, "Logistic regression on the features: the answer in seconds");
    command->add_flag("--attributes", request.attributes, "Logistic regression for each metadata column of labels");
    command->add_flag("--linear-protocol", arguments->linearProtocol, "A linear layer by the published protocol");
    command->add_flag("--fine-tune", arguments->fineTune, "The whole network, with all labels or a share of them");
    command->add_flag("--detection", arguments->detection, "RetinaNet on the boxes of the data set");
    command->add_flag("--segmentation", arguments->segmentation, "DeepLab v3+ on the masks of the data set");
    CLI::Option *encoder =
        command->add_option("--encoder", request.encoderFile,
                            "Encoder file (default: the last pretrained one, else the retrieval encoder)");
    arguments->normalisation.declare(*command, "ImageNet's for a run of the study, else as the retrieval encoder's",
                                     encoder);
    declareDivision(*command, request.division);
    command->add_flag("--per-class", arguments->perClass, "Print a line for each class");
    arguments->flags = std::make_unique<Flags>(*command);
    arguments->flags->declare(KnnOptions());
    arguments->protocolFlags = taskFlags<LinearProtocolOptions>(*command, "linear-protocol-");
    arguments->fineTuneFlags = taskFlags<FineTuneOptions>(*command, "fine-tune-");
    arguments->detectionFlags = taskFlags<DetectionOptions>(*command, "detection-");
    arguments->segmentationFlags = taskFlags<SegmentationOptions>(*command, "segmentation-");
}

} // namespace coresift::cli
