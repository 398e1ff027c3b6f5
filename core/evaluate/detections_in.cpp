#include "core/evaluate/detections_in.h"

#include "core/evaluate/boxes.h"

#include <algorithm>

namespace coresift {

namespace {

/// Anchors with what is likely to be seen there, on the CPU.
struct Candidates {
    torch::Tensor boxes;    ///< n×4, cut to the picture
    torch::Tensor scores;   ///< n
    torch::Tensor category; ///< n
};

/// The likeliest answers of each level of the pyramid: large objects have so many anchors that small ones would find no
/// place among the likeliest of all.
Candidates candidatesIn(const RetinaNetAnswers &answers, int width, int height)
{
    constexpr double kLeastScore = 0.05;
    constexpr std::int64_t kMostOfLevel = 1000;
    const std::int64_t categories = answers.logits.size(2);
    std::vector<torch::Tensor> boxes, scores, category;
    std::int64_t first = 0;
    for (const std::int64_t anchors : answers.levels) {
        const torch::Tensor all = torch::sigmoid(answers.logits[0].slice(0, first, first + anchors)).flatten();
        const auto [best, order] = all.topk(std::min(kMostOfLevel, all.size(0)));
        const torch::Tensor likely = (best > kLeastScore).nonzero().squeeze(1);
        const torch::Tensor places = order.index_select(0, likely);
        const torch::Tensor anchorOf = torch::div(places, categories, "floor"), rows = anchorOf + first;
        scores.push_back(best.index_select(0, likely).to(torch::kCPU));
        category.push_back((places - anchorOf * categories).to(torch::kCPU));
        boxes.push_back(decodeBoxes(answers.offsets[0].index_select(0, rows), answers.anchors.index_select(0, rows))
                            .to(torch::kCPU));
        first += anchors;
    }
    const torch::Tensor corners = torch::cat(boxes), x = corners.slice(1, 0, 4, 2).clamp(0, width),
                        y = corners.slice(1, 1, 4, 2).clamp(0, height);
    const torch::Tensor cut = torch::stack({x.select(1, 0), y.select(1, 0), x.select(1, 1), y.select(1, 1)}, 1);
    const torch::Tensor inside =
        ((x.select(1, 1) > x.select(1, 0)) & (y.select(1, 1) > y.select(1, 0))).nonzero().squeeze(1);
    return {cut.index_select(0, inside), torch::cat(scores).index_select(0, inside),
            torch::cat(category).index_select(0, inside)};
}

} // namespace

std::vector<Detection> detectionsIn(const RetinaNetAnswers &answers, int width, int height)
{
    constexpr double kMostOverlap = 0.5;
    constexpr std::size_t kMostOfImage = 300;
    const Candidates candidates = candidatesIn(answers, width, height);
    std::vector<Detection> found;
    for (std::int64_t c = 0; c < answers.logits.size(2); ++c) {
        const torch::Tensor own = (candidates.category == c).nonzero().squeeze(1);
        const torch::Tensor ownBoxes = candidates.boxes.index_select(0, own),
                            ownScores = candidates.scores.index_select(0, own);
        for (const std::int64_t kept : keepDistinct(ownBoxes, ownScores, kMostOverlap)) {
            const torch::Tensor box = ownBoxes[kept].contiguous();
            const auto *const corner = box.data_ptr<float>();
            found.push_back({0,
                             static_cast<std::int32_t>(c),
                             {corner[0], corner[1], corner[2], corner[3]},
                             static_cast<double>(ownScores[kept].item<float>())});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Detection &a, const Detection &b) { return a.score > b.score; });
    if (found.size() > kMostOfImage)
        found.resize(kMostOfImage);
    return found;
}

} // namespace coresift
