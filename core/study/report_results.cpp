#include "core/study/report_results.h"

#include "core/base/text.h"
#include "core/study/report_parts.h"

#include <algorithm>
#include <set>

namespace coresift {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr int kComparisonWidth = 640; // px

std::string encoderText(const SavedEvaluation &saved)
{
    return showPath(saved.report.encoder.text());
}

/// Numbers of neighbours that any encoder was measured with.
std::set<int> neighbourCounts(const std::vector<SavedEvaluation> &evaluations)
{
    std::set<int> counts;
    for (const SavedEvaluation &saved : evaluations)
        for (const KnnScore &score : saved.report.knn.scores)
            counts.insert(score.neighbours);
    return counts;
}

/// Other tasks that any encoder was measured in.
std::vector<std::string> otherTasks(const std::vector<SavedEvaluation> &evaluations)
{
    std::vector<std::string> tasks;
    for (const std::string &task : comparisonTasks())
        if (task != "knn" && std::any_of(evaluations.begin(), evaluations.end(), [&](const SavedEvaluation &saved) {
                return figuresByTask(saved.report).count(task) != 0;
            }))
            tasks.push_back(task);
    return tasks;
}

/// Images of the classification tasks; those of detection and segmentation stand in tables of their own.
std::vector<std::string> imagesOf(const EvaluateReport &report)
{
    if (report.knn.scores.empty() && report.linear.train > 0)
        return {countText(report.linear.train), countText(report.linear.test), countText(report.linear.classes)};
    if (report.knn.scores.empty())
        return {"–", "–", "–"};
    return {countText(report.knn.train), countText(report.knn.test), countText(report.knn.classes)};
}

void addAllFigures(HtmlPage &page, const std::vector<SavedEvaluation> &evaluations)
{
    const std::set<int> neighbours = neighbourCounts(evaluations);
    const std::vector<std::string> tasks = otherTasks(evaluations);
    std::vector<std::string> columns{"encoder", "training images", "test images", "classes"};
    for (const int k : neighbours)
        columns.push_back(fmt::format("kNN (k = {})", k));
    for (const std::string &task : tasks)
        columns.emplace_back(taskFigure(task));
    columns.emplace_back("measured");
    Rows rows;
    for (const SavedEvaluation &saved : evaluations) {
        std::vector<std::string> row{encoderText(saved)};
        for (std::string &count : imagesOf(saved.report))
            row.push_back(std::move(count));
        const std::vector<KnnScore> &scores = saved.report.knn.scores;
        for (const int k : neighbours) {
            const auto score =
                std::find_if(scores.begin(), scores.end(), [&](const KnnScore &one) { return one.neighbours == k; });
            row.push_back(score == scores.end() ? "–" : scoreText(score->figures.top1));
        }
        const std::map<std::string, double> figures = figuresByTask(saved.report);
        for (const std::string &task : tasks)
            row.push_back(figures.count(task) == 0 ? "–" : scoreText(figures.at(task)));
        row.push_back(saved.measured);
        rows.push_back(std::move(row));
    }
    page.table(columns, rows);
}

void addTable(HtmlPage &page, const char *title, const std::vector<std::string> &columns, const Rows &rows)
{
    if (rows.empty())
        return;
    page.subheading(title);
    page.table(columns, rows);
}

void addAttributes(HtmlPage &page, const std::vector<SavedEvaluation> &evaluations)
{
    Rows rows;
    for (const SavedEvaluation &saved : evaluations)
        for (const AttributeScore &score : saved.report.attributes)
            rows.push_back({encoderText(saved), score.column, countText(score.linear.classes),
                            score.skipped.empty() ? scoreText(score.linear.figures.top1) : score.skipped.text()});
    addTable(page, "Columns of labels", {"encoder", "column", "classes", "linear"}, rows);
}

void addFewLabels(HtmlPage &page, const std::vector<SavedEvaluation> &evaluations)
{
    Rows rows;
    for (const SavedEvaluation &saved : evaluations)
        if (saved.report.fineTuned)
            for (const FineTuneScore &score : saved.report.fineTuned->scores)
                rows.push_back({encoderText(saved), fmt::format("{} %", score.share), countText(score.train),
                                scoreText(score.figures.top1)});
    addTable(page, "Fine-tuned", {"encoder", "labels", "training images", "accuracy"}, rows);
}

void addDetections(HtmlPage &page, const std::vector<SavedEvaluation> &evaluations)
{
    Rows rows;
    for (const SavedEvaluation &saved : evaluations)
        if (const auto &report = saved.report.detection) {
            const DetectionFigures &figures = report->figures;
            rows.push_back({encoderText(saved), countText(report->trainImages), countText(report->testImages),
                            countText(static_cast<std::int64_t>(report->categories.size())), scoreText(figures.ap),
                            scoreText(figures.ap50), scoreText(figures.ap75), scoreText(figures.small),
                            scoreText(figures.medium), scoreText(figures.large)});
        }
    addTable(page, "Detection",
             {"encoder", "training images", "test images", "categories", "AP", "AP50", "AP75", "AP, small boxes",
              "AP, medium boxes", "AP, large boxes"},
             rows);
}

void addSegmentations(HtmlPage &page, const std::vector<SavedEvaluation> &evaluations)
{
    Rows rows;
    for (const SavedEvaluation &saved : evaluations)
        if (const auto &report = saved.report.segmentation)
            rows.push_back({encoderText(saved), countText(report->trainImages), countText(report->testImages),
                            countText(static_cast<std::int64_t>(report->classes.size())),
                            scoreText(report->figures.meanIou), scoreText(report->figures.pixelAccuracy)});
    addTable(page, "Segmentation", {"encoder", "training images", "test images", "classes", "mIoU", "pixels"}, rows);
}

void addComparison(HtmlPage &page, const Comparison &comparison, const ReportOptions &options)
{
    page.subheading(comparison.id);
    page.paragraph(comparison.verdict().text());
    std::vector<std::string> columns{"trained on", "images"};
    for (const std::string &task : comparison.tasks)
        columns.push_back(std::string(taskFigure(task)) + ", %");
    Rows rows;
    for (const std::string &arm : comparison.arms) {
        const std::int64_t images = comparison.images(arm);
        std::vector<std::string> row{armTitle(arm).text(), images == 0 ? "–" : countText(images)};
        for (const std::string &task : comparison.tasks)
            row.push_back(comparison.spread(arm, task).text());
        rows.push_back(std::move(row));
    }
    page.table(columns, rows);
    page.paragraph(
        fmt::format("Mean and standard deviation over the seeds. Trainings: {}.", comparison.training().text()));
    if (!comparison.isComplete())
        page.remark("Missing: the comparison was interrupted. Compare again with the same settings to go on.");
    if (std::any_of(comparison.cells.begin(), comparison.cells.end(),
                    [](const ComparisonCell &cell) { return !cell.figures.empty(); }))
        addDrawing(page, svgOf(comparison, kComparisonWidth), kComparisonWidth, svgHeight(comparison), comparison.id,
                   options);
}

} // namespace

void addEvaluations(HtmlPage &page, const ReportFacts &facts)
{
    page.heading("Evaluation");
    for (const std::string &problem : facts.damagedEvaluations)
        page.remark("Missing: " + showPath(problem) + ".");
    if (facts.evaluations.empty() && facts.study.status(Stage::Evaluate).state == StageState::Done)
        return page.remark("Missing: an older version kept nothing but “" +
                           facts.study.status(Stage::Evaluate).figure.text() + "”. Evaluate again for the table.");
    if (facts.evaluations.empty())
        return page.remark("Missing: no encoder has been evaluated.");
    addAllFigures(page, facts.evaluations);
    addAttributes(page, facts.evaluations);
    addFewLabels(page, facts.evaluations);
    addDetections(page, facts.evaluations);
    addSegmentations(page, facts.evaluations);
}

void addComparisons(HtmlPage &page, const ReportFacts &facts, const ReportOptions &options)
{
    if (facts.comparisons.empty() && facts.damagedComparisons.empty())
        return;
    page.heading("Did the coreset help?");
    for (const std::string &problem : facts.damagedComparisons)
        page.remark("Missing: " + showPath(problem) + ".");
    for (const Comparison &comparison : facts.comparisons)
        addComparison(page, comparison, options);
}

} // namespace coresift
