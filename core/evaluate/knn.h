/// Weighted k-nearest-neighbour classification, as published (Wu et al. 2018; weight exp(s/0.07) summed per class).
#pragma once

#include "core/base/job.h"
#include "core/base/options.h"
#include "core/evaluate/classification.h"
#include "core/evaluate/labelled.h"

namespace coresift {

struct KnnOptions {
    std::vector<int> neighbours{1, 20, 200}; ///< k list
    double temperature = 0.07;

    std::vector<OptionProblem> check() const; ///< all problems at once; empty when valid
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, KnnOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"neighbours", CORESIFT_TEXT("Options", "Neighbours"),
                CORESIFT_TEXT("Options", "k of the k nearest neighbours, a list"), 1, 100000},
          o.neighbours);
    field(Field{"temperature", CORESIFT_TEXT("Options", "Temperature"),
                CORESIFT_TEXT("Options", "Of the vote's weight exp(cosine / temperature)"), 1e-4, 100},
          o.temperature);
}

struct KnnScore {
    int neighbours = 0;
    ClassificationFigures figures;
};

struct KnnReport {
    std::int64_t train = 0, test = 0; ///< images; in folds each is a test image once
    int classes = 0;
    int folds = 0; ///< 0: there was a test set
    std::vector<KnnScore> scores;
    ConfusionMatrix confusion; ///< of leading()

    /// The score that stands for all: of 20 neighbours, which the paper reports, or of the first number that was asked.
    /// The most accurate one would be chosen by test images, and differ from encoder to encoder. Null without scores.
    const KnnScore *leading() const;
    Phrase summary() const;
};

/// Exact. A k above the number of training images means all of them. Throws Error (InvalidInput) as requireLabelled()
/// does, Cancelled.
KnnReport evaluateKnn(const LabelledFeatures &train, const LabelledFeatures &test, const KnnOptions &options,
                      JobContext &context);

/// Without a test set: each image is looked for among those of the other folds.
KnnReport evaluateKnn(const LabelledFeatures &set, int folds, std::uint64_t seed, const KnnOptions &options,
                      JobContext &context);

} // namespace coresift
