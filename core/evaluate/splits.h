/// Divides labelled images into parts, seeded: every class in proportion, and images of one group (a patient, a
/// specimen, a site) never on both sides.
#pragma once

#include <cstdint>
#include <vector>

namespace coresift {

/// Places of images, ascending.
struct Division {
    std::vector<std::int64_t> kept, held;
};

/// The fold, 0 … folds−1, of each image. Every class is dealt out evenly; groups, where given, go as wholes, the
/// largest first, each to the fold that lacks its classes most. Throws Error (InvalidInput) for fewer than two folds,
/// or fewer groups than folds.
std::vector<int> dealFolds(const std::vector<int> &labels, const std::vector<int> &groups, int folds,
                           std::uint64_t seed);

/// The same as so many divisions, each of which holds one fold out.
std::vector<Division> foldsOf(const std::vector<int> &labels, const std::vector<int> &groups, int folds,
                              std::uint64_t seed);

/// Holds out this share, (0, 1), of every class, rounded down, of a class of several images at least one. With groups
/// it is one of round(1/share) folds, of fewer where there are not so many groups: the one that is nearest to the
/// share, of those without which every class is still there, where there are such. Of one group nothing.
Division holdOut(const std::vector<int> &labels, const std::vector<int> &groups, double share, std::uint64_t seed);

/// The same to choose a setting by, among images that are all learned from in the end: those of a single group are
/// divided, for lack of others.
Division holdOutForSearch(const std::vector<int> &labels, const std::vector<int> &groups, double share,
                          std::uint64_t seed);

/// Images whose labels are known when only this share, (0, 1], of every class is: rounded, at least one. Smaller shares
/// of one seed are parts of larger ones.
std::vector<std::int64_t> labelledShare(const std::vector<int> &labels, double share, std::uint64_t seed);

} // namespace coresift
