#include "core/study/compare_selectors.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/sampling/kmeans.h"
#include "core/study/sampling_data.h"

#include <algorithm>
#include <chrono>

namespace coresift {

namespace {

std::vector<SelectOptions> optionsOfEach(const std::vector<std::string> &selectors, SelectOptions base)
{
    if (selectors.empty())
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "name at least one selector to compare; two make a comparison"));
    base.cut.stop = false; // the rule is about rounds, which the others have not
    std::vector<SelectOptions> each;
    for (const std::string &selector : selectors) {
        base.selector = selector;
        throwIfAny(base.check());
        each.push_back(base);
    }
    return each;
}

/// The most images that all of them can give.
std::int64_t sharedBudget(const SelectionInput &input, const std::vector<SelectOptions> &each)
{
    const std::int64_t all = startTrajectory(input.openSet.rows(), input.marks).openSetRows;
    std::int64_t budget = resolveBudget(each.front().cut, all, input.targetRows());
    for (const SelectOptions &options : each)
        budget = std::min(budget, selectableImages(input, options.selector));
    return budget;
}

bool usesClusters(const SelectOptions &options)
{
    return options.selector == "simcore" || options.selector == "k-centre";
}

SelectorResult resultOf(const Catalogue &catalogue, const SamplingData &data, const SelectOptions &options,
                        const Selection &selection)
{
    SelectorResult result;
    result.selector = options.selector;
    result.remark = selection.remark;
    for (const Pick &pick : selection.picks)
        result.ids.push_back(data.openSet().ids()[pick.row]);
    for (const ImageRecord &image : catalogue.imagesOf(result.ids))
        if (!image.label.empty())
            ++result.classes[image.label];
    return result;
}

std::vector<std::uint32_t> rowsOf(const Selection &selection)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(selection.picks.size());
    for (const Pick &pick : selection.picks)
        rows.push_back(pick.row);
    return rows;
}

SelectorOverlap overlapOf(const std::vector<std::vector<std::uint32_t>> &sorted, std::size_t first, std::size_t second)
{
    std::vector<std::uint32_t> both;
    std::set_intersection(sorted[first].begin(), sorted[first].end(), sorted[second].begin(), sorted[second].end(),
                          std::back_inserter(both));
    const std::size_t either = sorted[first].size() + sorted[second].size() - both.size();
    return {first, second, static_cast<std::int64_t>(both.size()),
            static_cast<double>(both.size()) / static_cast<double>(std::max<std::size_t>(1, either))};
}

std::vector<SelectorOverlap> overlapsOf(std::vector<std::vector<std::uint32_t>> coresets)
{
    for (std::vector<std::uint32_t> &rows : coresets)
        std::sort(rows.begin(), rows.end());
    std::vector<SelectorOverlap> overlaps;
    for (std::size_t first = 0; first < coresets.size(); ++first)
        for (std::size_t second = first + 1; second < coresets.size(); ++second)
            overlaps.push_back(overlapOf(coresets, first, second));
    return overlaps;
}

} // namespace

SelectorComparison compareSelectors(const std::string &folder, const std::vector<std::string> &selectors,
                                    SelectOptions base, JobContext &context)
{
    std::vector<SelectOptions> each = optionsOfEach(selectors, std::move(base));
    const StudySnapshot study = readStudy(folder);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    SamplingData data(folder, study.settings, catalogue, study.status(Stage::Duplicates).state == StageState::Done);
    if (data.target().rows == 0 || data.openSet().rows() == 0)
        throw Error(ErrorKind::InvalidInput,
                    CORESIFT_TEXT("Phrases", "target set and open-set both need at least one embedded image"));
    Matrix centroids;
    if (std::any_of(each.begin(), each.end(), usesClusters)) {
        const SelectOptions &first = each.front();
        centroids =
            clusterTarget(data.target(), first.clusters, static_cast<std::uint64_t>(first.seed), context).centroids;
        data.compareCopies(centroids, context); // the same of near-copies are kept for every selector
    }
    SelectionInput input = data.input(data.decide(each.front(), catalogue.marks()).marks);
    if (centroids.rows > 0)
        input.centroids = &centroids;

    SelectorComparison comparison;
    comparison.budget = sharedBudget(input, each);
    comparison.targetImages = data.target().rows;
    comparison.openSetImages = data.openSet().rows();
    std::vector<std::vector<std::uint32_t>> coresets;
    for (SelectOptions &options : each) {
        options.cut.budget = Budget::images(comparison.budget);
        const auto start = std::chrono::steady_clock::now();
        const Selection selection = selectCoreset(input, options, context);
        comparison.results.push_back(resultOf(catalogue, data, options, selection));
        comparison.results.back().seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        coresets.push_back(rowsOf(selection));
    }
    const std::vector<Coverage> coverage = measureCoverage(data.openSet(), coresets, data.target(), context);
    for (std::size_t i = 0; i < coverage.size(); ++i)
        comparison.results[i].coverage = coverage[i];
    comparison.overlaps = overlapsOf(std::move(coresets));
    return comparison;
}

void writeComparisonCsv(const std::string &folder, const std::string &file, const SelectorComparison &comparison)
{
    requireOutsideSources(readStudy(folder).settings, file);
    const Catalogue catalogue(catalogueFile(folder), Catalogue::Access::Read);
    std::string text = "selector,rank,path,open_set,index\r\n";
    for (const SelectorResult &result : comparison.results)
        for (std::size_t rank = 0; rank < result.ids.size(); ++rank) {
            const ImageRecord image = catalogue.image(result.ids[rank]);
            text += fmt::format("{},{},{},{},{}\r\n", csvCell(result.selector), rank + 1, csvCell(showPath(image.path)),
                                csvCell(image.root), image.id);
        }
    writeFileAtomically(file, text);
}

} // namespace coresift
