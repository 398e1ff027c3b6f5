#include "core/evaluate/detection_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace coresift {

namespace {

constexpr int kOverlaps = 10;   // 0.50, 0.55 … 0.95
constexpr int kRecalls = 101;   // 0, 0.01 … 1
constexpr double kNothing = -1; // of a category without boxes

struct AreaRange {
    double least, most;
};
constexpr AreaRange kAreas[] = {{0, 1e10}, {0, 32.0 * 32}, {32.0 * 32, 96.0 * 96}, {96.0 * 96, 1e10}};

/// Evenly from `first` to `last`, rounded as pycocotools' NumPy does: what lies on a bound falls to the same side.
double evenly(int index, int count, double first, double last)
{
    return index == count - 1 ? last : index * ((last - first) / (count - 1)) + first;
}

/// Of a crowd only what the detection has counts: it may lie anywhere inside.
double overlapWith(const Box &found, const BoxAnnotation &truth)
{
    const double width = std::min(found.right, truth.box.right) - std::max(found.left, truth.box.left),
                 height = std::min(found.bottom, truth.box.bottom) - std::max(found.top, truth.box.top);
    if (width <= 0 || height <= 0)
        return 0;
    const double shared = width * height;
    return shared / (truth.isCrowd ? found.area() : found.area() + truth.box.area() - shared);
}

/// What one image has of one category.
struct Scene {
    std::vector<const BoxAnnotation *> truth;
    std::vector<const Detection *> found; ///< the highest score first, at most kMostDetections
};

/// What became of a detection.
enum class Outcome : char { Right, Wrong, Ignored };

struct Judged {
    double score;
    std::array<Outcome, kOverlaps> outcomes;
};

struct Judgement {
    std::vector<Judged> found;
    std::int64_t boxes = 0; ///< that are to be found
};

/// Matches one image as COCOeval.evaluateImg does: each detection, from the highest score on, takes the box with the
/// largest overlap that is free; boxes that count come before those that do not.
class SceneMatcher {
public:
    SceneMatcher(const Scene &scene, const AreaRange &range) : m_scene(scene), m_range(range)
    {
        m_order = scene.truth;
        std::stable_partition(m_order.begin(), m_order.end(),
                              [this](const BoxAnnotation *box) { return !isIgnored(*box); });
    }

    void judge(Judgement &judgement) const
    {
        judgement.boxes += std::count_if(m_order.begin(), m_order.end(),
                                         [this](const BoxAnnotation *box) { return !isIgnored(*box); });
        const std::size_t first = judgement.found.size();
        for (const Detection *const found : m_scene.found)
            judgement.found.push_back({found->score, {}});
        for (int t = 0; t < kOverlaps; ++t)
            judgeAt(t, judgement.found.data() + first);
    }

private:
    bool isIgnored(const BoxAnnotation &box) const
    {
        const double area = box.area > 0 ? box.area : box.box.area();
        return box.isCrowd || area < m_range.least || area > m_range.most;
    }

    void judgeAt(int t, Judged *out) const
    {
        std::vector<char> taken(m_order.size(), 0);
        for (std::size_t d = 0; d < m_scene.found.size(); ++d) {
            const Box &box = m_scene.found[d]->box;
            const int match = bestMatch(box, std::min(evenly(t, kOverlaps, 0.5, 0.95), 1 - 1e-10), taken);
            Outcome &outcome = out[d].outcomes[static_cast<std::size_t>(t)];
            if (match < 0) {
                const double area = box.area();
                outcome = area < m_range.least || area > m_range.most ? Outcome::Ignored : Outcome::Wrong;
                continue;
            }
            taken[static_cast<std::size_t>(match)] = 1;
            outcome = isIgnored(*m_order[static_cast<std::size_t>(match)]) ? Outcome::Ignored : Outcome::Right;
        }
    }

    /// Place in m_order; −1 for none.
    int bestMatch(const Box &box, double overlap, const std::vector<char> &taken) const
    {
        int match = -1;
        for (std::size_t g = 0; g < m_order.size(); ++g) {
            const BoxAnnotation &truth = *m_order[g];
            if (taken[g] != 0 && !truth.isCrowd)
                continue;
            if (match >= 0 && !isIgnored(*m_order[static_cast<std::size_t>(match)]) && isIgnored(truth))
                break;
            const double here = overlapWith(box, truth);
            if (here < overlap)
                continue;
            overlap = here;
            match = static_cast<int>(g);
        }
        return match;
    }

    const Scene &m_scene;
    const AreaRange &m_range;
    std::vector<const BoxAnnotation *> m_order;
};

/// Mean of the precision at 101 recalls, each the best that is reached at it or behind it.
double areaUnderPrecision(const std::vector<Judged> &found, std::int64_t boxes, int t)
{
    std::vector<double> precision, recall;
    double right = 0, wrong = 0;
    for (const Judged &judged : found) {
        const Outcome outcome = judged.outcomes[static_cast<std::size_t>(t)];
        right += outcome == Outcome::Right ? 1 : 0;
        wrong += outcome == Outcome::Wrong ? 1 : 0;
        recall.push_back(right / static_cast<double>(boxes));
        precision.push_back(right / (right + wrong + 2.220446049250313e-16));
    }
    for (std::size_t i = precision.size(); i-- > 1;)
        precision[i - 1] = std::max(precision[i - 1], precision[i]);
    double sum = 0;
    for (int r = 0; r < kRecalls; ++r) {
        const auto at = std::lower_bound(recall.begin(), recall.end(), evenly(r, kRecalls, 0, 1)) - recall.begin();
        sum += at < static_cast<std::ptrdiff_t>(precision.size()) ? precision[static_cast<std::size_t>(at)] : 0;
    }
    return sum / kRecalls;
}

using Precisions = std::array<double, kOverlaps>; // kNothing without boxes

Precisions precisionsOf(const std::map<std::int64_t, Scene> &scenes, const AreaRange &range)
{
    Judgement judgement;
    for (const auto &[image, scene] : scenes)
        SceneMatcher(scene, range).judge(judgement);
    Precisions precisions;
    precisions.fill(kNothing);
    if (judgement.boxes == 0)
        return precisions;
    std::stable_sort(judgement.found.begin(), judgement.found.end(),
                     [](const Judged &a, const Judged &b) { return a.score > b.score; });
    for (int t = 0; t < kOverlaps; ++t)
        precisions[static_cast<std::size_t>(t)] = areaUnderPrecision(judgement.found, judgement.boxes, t);
    return precisions;
}

/// Mean in per cent of what there is; negative for nothing.
double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    int count = 0;
    for (const double value : values) {
        sum += value == kNothing ? 0 : value;
        count += value == kNothing ? 0 : 1;
    }
    return count == 0 ? -1 : 100 * sum / count;
}

double meanOf(const std::vector<Precisions> &categories, int first, int end)
{
    std::vector<double> all;
    for (const Precisions &precisions : categories)
        all.insert(all.end(), precisions.begin() + first, precisions.begin() + end);
    return meanOf(all);
}

/// By category, then by image.
std::vector<std::map<std::int64_t, Scene>> scenesOf(const std::vector<BoxAnnotation> &truth,
                                                    const std::vector<Detection> &found, int categories)
{
    std::vector<std::map<std::int64_t, Scene>> scenes(static_cast<std::size_t>(categories));
    for (const BoxAnnotation &box : truth)
        scenes[static_cast<std::size_t>(box.category)][box.image].truth.push_back(&box);
    for (const Detection &detection : found)
        scenes[static_cast<std::size_t>(detection.category)][detection.image].found.push_back(&detection);
    for (auto &ofCategory : scenes)
        for (auto &[image, scene] : ofCategory) {
            std::stable_sort(scene.found.begin(), scene.found.end(),
                             [](const Detection *a, const Detection *b) { return a->score > b->score; });
            if (scene.found.size() > kMostDetections)
                scene.found.resize(kMostDetections);
        }
    return scenes;
}

} // namespace

DetectionFigures averagePrecision(const std::vector<BoxAnnotation> &truth, const std::vector<Detection> &found,
                                  int categories)
{
    const auto scenes = scenesOf(truth, found, categories);
    std::array<std::vector<Precisions>, std::size(kAreas)> precisions;
    for (std::size_t area = 0; area < precisions.size(); ++area)
        for (const auto &ofCategory : scenes)
            precisions[area].push_back(precisionsOf(ofCategory, kAreas[area]));
    DetectionFigures figures;
    figures.ap = meanOf(precisions[0], 0, kOverlaps);
    figures.ap50 = meanOf(precisions[0], 0, 1);
    figures.ap75 = meanOf(precisions[0], 5, 6);
    figures.small = meanOf(precisions[1], 0, kOverlaps);
    figures.medium = meanOf(precisions[2], 0, kOverlaps);
    figures.large = meanOf(precisions[3], 0, kOverlaps);
    for (const Precisions &category : precisions[0])
        figures.apOfCategory.push_back(meanOf({category.begin(), category.end()}));
    return figures;
}

} // namespace coresift
