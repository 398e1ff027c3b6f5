#include "core/study/coreset_choice.h"

#include "core/base/text.h"

#include <utility>

namespace coresift {

CoresetChoice chooseCoreset(SamplingData &data, const SelectOptions &options, const std::vector<ImageMark> &marks,
                            JobContext &context)
{
    Matrix centroids;
    if (options.hasRounds()) {
        centroids = pickingCentroids(data.target(), options, context);
        data.compareCopies(centroids, context);
    }
    Decisions decisions = data.decide(options, marks);
    SelectionInput input = data.input(decisions.marks);
    if (options.hasRounds())
        input.centroids = &centroids;
    return {selectCoreset(input, options, context), std::move(decisions.nearCopies)};
}

std::vector<CoresetRow> coresetRows(const Catalogue &catalogue, const SamplingData &data,
                                    const std::vector<Pick> &picks, JobContext &context)
{
    std::vector<std::uint32_t> rows;
    std::vector<std::int64_t> ids;
    for (const Pick &pick : picks) {
        rows.push_back(pick.row);
        ids.push_back(data.openSet().ids()[pick.row]);
    }
    const std::vector<ImageRecord> images = catalogue.imagesOf(ids);
    const std::vector<std::int64_t> nearest = nearestTargets(data.openSet(), rows, data.target(), context);

    std::vector<CoresetRow> table;
    for (std::size_t i = 0; i < picks.size(); ++i) {
        const ImageRecord &image = images[i];
        const LocatedImage &target = data.targetImages()[static_cast<std::size_t>(nearest[i])];
        table.push_back({static_cast<std::int64_t>(i) + 1, showPath(image.path), image.root, image.id, picks[i].round,
                         picks[i].centroid, picks[i].cosine, showPath(target.record.path)});
    }
    return table;
}

} // namespace coresift
