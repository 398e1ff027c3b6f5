/// Images whose features nearly coincide: the pairs, and the groups that pairs make.
#pragma once

#include "core/base/job.h"
#include "core/base/matrix.h"
#include "core/base/options.h"

#include <cstdint>
#include <vector>

namespace coresift {

/// How near-duplicates are searched; which of them count is told later (DuplicateLimits).
struct DuplicateOptions {
    double floor = 0.9;  ///< cosine under which pairs are not looked at
    int neighbours = 10; ///< pairs kept of each image, the nearest first
    std::int64_t seed = 0;

    std::vector<OptionProblem> check() const { return checkFields(*this); }
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, DuplicateOptions>> describeFields(Options &o,
                                                                                                Visitor &&field)
{
    field(Field{"duplicate-floor", CORESIFT_TEXT("Options", "Least cosine"),
                CORESIFT_TEXT("Options", "Pairs that are less alike are not looked at"), 0.5, 1.0},
          o.floor);
    field(Field{"duplicate-neighbours", CORESIFT_TEXT("Options", "Pairs of an image"),
                CORESIFT_TEXT("Options", "Looked at for each image, the most alike first"), 1, 100},
          o.neighbours);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
}

/// Two rows, the lower one first.
struct NearPair {
    std::uint32_t a = 0, b = 0;
    float cosine = 0;
};

constexpr std::int64_t kMostComparedWithAll = 20'000;

/// Pairs of rows with a cosine of at least the floor that are among the nearest of either row, ascending by rows. Up to
/// `mostWithAll` rows every row is compared with every other; beyond only within cells (two for each row), which may
/// miss a pair whose rows lie between cells. Memory: the features of a few cells, and 8 bytes for each row and
/// neighbour. Throws Error (Io, Corrupt, Unsupported), Cancelled between blocks.
std::vector<NearPair> findNearPairs(const FeatureSource &images, const DuplicateOptions &options, JobContext &context,
                                    std::int64_t mostWithAll = kMostComparedWithAll);

/// For each of n rows the lowest row of its group; pairs that share a row are of one group. A row without pairs is its
/// own.
std::vector<std::uint32_t> groupRows(std::size_t rows, const std::vector<NearPair> &pairs);

} // namespace coresift
