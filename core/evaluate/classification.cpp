#include "core/evaluate/classification.h"

#include "core/base/random.h"

#include <algorithm>
#include <map>

namespace coresift {

namespace {

constexpr int kDraws = 1000;

/// Right and wrong ones of every class.
struct ClassCounts {
    std::vector<std::int64_t> images, correct;

    explicit ClassCounts(int classes)
        : images(static_cast<std::size_t>(classes), 0), correct(static_cast<std::size_t>(classes), 0)
    {}

    void add(int label, bool isCorrect)
    {
        ++images[static_cast<std::size_t>(label)];
        correct[static_cast<std::size_t>(label)] += isCorrect ? 1 : 0;
    }

    double accuracy() const
    {
        std::int64_t all = 0, right = 0;
        for (std::size_t c = 0; c < images.size(); ++c) {
            all += images[c];
            right += correct[c];
        }
        return 100.0 * static_cast<double>(right) / static_cast<double>(all);
    }

    double meanPerClass() const
    {
        double sum = 0;
        int classes = 0;
        for (std::size_t c = 0; c < images.size(); ++c) {
            if (images[c] == 0)
                continue;
            sum += static_cast<double>(correct[c]) / static_cast<double>(images[c]);
            ++classes;
        }
        return 100.0 * sum / classes;
    }
};

Interval middleOf(std::vector<double> draws)
{
    std::sort(draws.begin(), draws.end());
    const auto at = [&](double share) {
        return draws[static_cast<std::size_t>(share * static_cast<double>(draws.size() - 1) + 0.5)];
    };
    return {at(0.025), at(0.975)};
}

/// Places of the images that are drawn together.
std::vector<std::vector<std::size_t>> unitsOf(std::size_t images, const std::vector<int> &groups)
{
    std::vector<std::vector<std::size_t>> units;
    std::map<int, std::size_t> unitOfGroup;
    for (std::size_t i = 0; i < images; ++i) {
        const auto unit = groups.empty() ? units.size() : unitOfGroup.emplace(groups[i], units.size()).first->second;
        if (unit == units.size())
            units.emplace_back();
        units[unit].push_back(i);
    }
    return units;
}

} // namespace

std::int64_t ConfusionMatrix::images(int truth) const
{
    std::int64_t sum = 0;
    for (int c = 0; c < classes; ++c)
        sum += at(truth, c);
    return sum;
}

double ConfusionMatrix::accuracy(int truth) const
{
    const std::int64_t all = images(truth);
    return all == 0 ? 0 : 100.0 * static_cast<double>(at(truth, truth)) / static_cast<double>(all);
}

double ClassificationTally::top1() const
{
    const auto correct =
        std::count_if(m_found.begin(), m_found.end(), [](const Found &found) { return found.best == found.label; });
    return 100.0 * static_cast<double>(correct) / static_cast<double>(m_found.size());
}

ClassificationFigures ClassificationTally::figures(const std::vector<int> &groups, std::uint64_t seed) const
{
    ClassificationFigures figures;
    figures.images = static_cast<std::int64_t>(m_found.size());
    ClassCounts all(m_classes);
    std::int64_t among5 = 0;
    for (const Found &found : m_found) {
        all.add(found.label, found.best == found.label);
        among5 += found.before < 5 ? 1 : 0;
    }
    figures.top1 = top1();
    figures.top5 = 100.0 * static_cast<double>(among5) / static_cast<double>(figures.images);
    figures.meanPerClass = all.meanPerClass();

    const std::vector<std::vector<std::size_t>> units = unitsOf(m_found.size(), groups);
    std::vector<double> top1, meanPerClass;
    RandomStream random(seed);
    for (int draw = 0; draw < kDraws; ++draw) {
        ClassCounts drawn(m_classes);
        for (std::size_t i = 0; i < units.size(); ++i)
            for (const std::size_t image :
                 units[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(units.size())))])
                drawn.add(m_found[image].label, m_found[image].best == m_found[image].label);
        top1.push_back(drawn.accuracy());
        meanPerClass.push_back(drawn.meanPerClass());
    }
    figures.top1Interval = middleOf(std::move(top1));
    figures.meanPerClassInterval = middleOf(std::move(meanPerClass));
    return figures;
}

ConfusionMatrix ClassificationTally::confusion() const
{
    if (m_classes > kMostConfusedClasses)
        return {};
    const auto classes = static_cast<std::size_t>(m_classes);
    ConfusionMatrix matrix{m_classes, std::vector<std::int64_t>(classes * classes, 0)};
    for (const Found &found : m_found)
        ++matrix.counts[static_cast<std::size_t>(found.label) * classes + static_cast<std::size_t>(found.best)];
    return matrix;
}

} // namespace coresift
