/// How well a classifier tells classes apart: accuracies with their intervals, figures of each class, the confusion
/// matrix.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

/// Where a figure lies, in per cent, for 95 of 100 other samples of test images (percentile bootstrap, 1,000 draws;
/// Efron 1979).
struct Interval {
    double low = 0, high = 0;
};

/// Of one classifier on one test set; per cent.
struct ClassificationFigures {
    std::int64_t images = 0;
    double top1 = 0;
    Interval top1Interval;
    double top5 = 0;         ///< the class is among the five likeliest; 100 where there are no more than five
    double meanPerClass = 0; ///< mean accuracy of the classes that have test images, each counting alike
    Interval meanPerClassInterval;
};

/// None (of no classes) for more than kMostConfusedClasses: nobody reads millions of cells.
constexpr int kMostConfusedClasses = 2000;

struct ConfusionMatrix {
    int classes = 0;
    std::vector<std::int64_t> counts; ///< classes×classes: a row for each class, a column for what it was taken for

    std::int64_t at(int truth, int found) const
    {
        return counts[static_cast<std::size_t>(truth) * static_cast<std::size_t>(classes) +
                      static_cast<std::size_t>(found)];
    }
    std::int64_t images(int truth) const; ///< of a class
    double accuracy(int truth) const;     ///< of a class, per cent; 0 without images
};

/// Counts what a classifier found, one test image after the other.
class ClassificationTally {
public:
    explicit ClassificationTally(int classes) : m_classes(classes) {}

    /// `scores`: one a class, the highest wins, of equal ones the lower class.
    template <class Score> void add(const Score *scores, int label)
    {
        int best = 0, before = 0; // the likeliest class, and how many are likelier than the label
        for (int c = 0; c < m_classes; ++c) {
            best = scores[c] > scores[best] ? c : best;
            before += scores[c] > scores[label] || (scores[c] == scores[label] && c < label) ? 1 : 0;
        }
        m_found.push_back({label, best, before});
    }

    double top1() const; ///< per cent
    /// `groups`: of each image, as drawn together by the bootstrap (images of one patient); empty: each for itself.
    ClassificationFigures figures(const std::vector<int> &groups, std::uint64_t seed) const;
    ConfusionMatrix confusion() const;

private:
    struct Found {
        int label, best, before;
    };

    int m_classes;
    std::vector<Found> m_found;
};

} // namespace coresift
