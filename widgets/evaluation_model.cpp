#include "widgets/evaluation_model.h"

#include "widgets/words.h"

#include <QLocale>

namespace coresift {

namespace {

QString percentWords(double value)
{
    return value < 0 ? QStringLiteral("–") : EvaluationModel::tr("%1 %").arg(QLocale().toString(value, 'f', 1));
}

QString intervalWords(const Interval &interval)
{
    if (interval.low == 0 && interval.high == 0) // of older evaluations
        return {};
    return EvaluationModel::tr("%1 to %2")
        .arg(QLocale().toString(interval.low, 'f', 1), QLocale().toString(interval.high, 'f', 1));
}

} // namespace

EvaluationModel::EvaluationModel(QObject *parent) : QStandardItemModel(parent)
{
    setEvaluation({});
}

QStandardItem *EvaluationModel::addRow(QStandardItem *parent, const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QStandardItem(cells.value(column));
        item->setEditable(false);
        if (column == Figure || column == IntervalOf || column == Images)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        items.push_back(item);
    }
    (parent == nullptr ? invisibleRootItem() : parent)->appendRow(items);
    return items.front();
}

void EvaluationModel::addClasses(QStandardItem *task, const ConfusionMatrix &confusion,
                                 const std::vector<std::string> &names)
{
    for (int truth = 0; truth < confusion.classes && static_cast<std::size_t>(truth) < names.size(); ++truth) {
        int other = -1;
        for (int found = 0; found < confusion.classes; ++found)
            if (found != truth && confusion.at(truth, found) > (other < 0 ? 0 : confusion.at(truth, other)))
                other = found;
        const std::int64_t images = confusion.images(truth);
        addRow(task, {fromBytes(names[static_cast<std::size_t>(truth)]),
                      images == 0 ? percentWords(-1) : percentWords(confusion.accuracy(truth)),
                      {},
                      countWords(images),
                      other < 0 || static_cast<std::size_t>(other) >= names.size()
                          ? QString()
                          : tr("%1 (%2)").arg(fromBytes(names[static_cast<std::size_t>(other)]),
                                              countWords(confusion.at(truth, other)))});
    }
}

void EvaluationModel::addFigures(const QString &task, const ClassificationFigures &figures,
                                 const ConfusionMatrix &confusion, const std::vector<std::string> &names)
{
    QStandardItem *const row =
        addRow(nullptr,
               {task, percentWords(figures.top1), intervalWords(figures.top1Interval), countWords(figures.images), {}});
    if (figures.images > 0) {
        addRow(row, {tr("among the five likeliest"), percentWords(figures.top5)});
        addRow(row, {tr("mean of the classes"), percentWords(figures.meanPerClass),
                     intervalWords(figures.meanPerClassInterval)});
    }
    addClasses(row, confusion, names);
}

void EvaluationModel::addDetection(const QString &task, const DetectionReport &report)
{
    const DetectionFigures &figures = report.figures;
    QStandardItem *const row = addRow(nullptr, {task, percentWords(figures.ap), {}, countWords(report.testImages), {}});
    addRow(row, {tr("AP at an overlap of 0.50"), percentWords(figures.ap50)});
    addRow(row, {tr("AP at an overlap of 0.75"), percentWords(figures.ap75)});
    addRow(row, {tr("AP of small boxes, up to 32² px"), percentWords(figures.small)});
    addRow(row, {tr("AP of medium boxes, up to 96² px"), percentWords(figures.medium)});
    addRow(row, {tr("AP of large boxes"), percentWords(figures.large)});
    for (std::size_t i = 0; i < std::min(report.categories.size(), figures.apOfCategory.size()); ++i)
        addRow(row, {fromBytes(report.categories[i]), percentWords(figures.apOfCategory[i])});
}

void EvaluationModel::addSegmentation(const QString &task, const SegmentationReport &report)
{
    const SegmentationFigures &figures = report.figures;
    QStandardItem *const row =
        addRow(nullptr, {task, percentWords(figures.meanIou), {}, countWords(report.testImages), {}});
    addRow(row, {tr("pixels of the right class"), percentWords(figures.pixelAccuracy)});
    for (std::size_t i = 0; i < std::min(report.classes.size(), figures.iouOfClass.size()); ++i)
        if (figures.iouOfClass[i] >= 0)
            addRow(row, {fromBytes(report.classes[i]), percentWords(figures.iouOfClass[i])});
}

void EvaluationModel::setEvaluation(const std::optional<SavedEvaluation> &evaluation)
{
    clear();
    setHorizontalHeaderLabels(
        {tr("Task or class"), tr("Figure"), tr("95 % interval"), tr("Test images"), tr("Most often taken for")});
    if (!evaluation)
        return;
    const EvaluateReport &report = evaluation->report;
    const auto titled = [&](const QString &title, const char *task, int folds = 0) {
        QString text = title;
        if (folds > 0)
            text = tr("%1, %2 folds").arg(text, countWords(folds));
        if (const auto groups = report.groupedBy.find(task); groups != report.groupedBy.end())
            text = tr("%1, kept together by %2").arg(text, fromBytes(groups->second));
        return text;
    };
    for (const KnnScore &score : report.knn.scores)
        addFigures(titled(tr("Nearest neighbours, k = %1").arg(countWords(score.neighbours)), "knn", report.knn.folds),
                   score.figures, &score == report.knn.leading() ? report.knn.confusion : ConfusionMatrix(),
                   report.classes);
    if (report.linear.train > 0)
        addFigures(titled(tr("Logistic regression"), "linear", report.linear.folds), report.linear.figures,
                   report.linear.confusion, report.classes);
    if (report.linearProtocol)
        addFigures(titled(tr("Linear, published protocol"), "linear_protocol"), report.linearProtocol->figures,
                   report.linearProtocol->confusion, report.classes);
    if (report.fineTuned)
        for (const FineTuneScore &score : report.fineTuned->scores)
            addFigures(titled(tr("Fine-tuned, %1 % of the labels").arg(score.share), "fine_tune"), score.figures,
                       score.confusion, report.classes);
    for (const AttributeScore &attribute : report.attributes) {
        if (attribute.skipped.empty())
            addFigures(titled(fromBytes(attribute.column), "attributes", attribute.linear.folds),
                       attribute.linear.figures, attribute.linear.confusion, attribute.values);
        else
            addRow(nullptr, {fromBytes(attribute.column), QStringLiteral("–"), {}, {}, phraseWords(attribute.skipped)});
    }
    if (report.detection)
        addDetection(titled(tr("Detection, AP"), "detection"), *report.detection);
    if (report.segmentation)
        addSegmentation(titled(tr("Segmentation, mean IoU"), "segmentation"), *report.segmentation);
}

} // namespace coresift
