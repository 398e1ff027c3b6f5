/// How a coreset is chosen.
#pragma once

#include "core/base/options.h"

namespace coresift {

/// How the coreset is cut from a trajectory; answers without features.
struct CutOptions {
    Budget budget;           ///< images or share of the readable open-set; none: 50·|X| with the stop rule
    bool stop = true;        ///< end where similarity falls off
    double threshold = 0.95; ///< τ, share of the reference round's utility
    int patience = 20;       ///< p, the round that sets the reference
};

/// Which images count as near-duplicates of each other: features and perceptual hash both have to agree.
struct DuplicateLimits {
    bool leaveOut = true; ///< take one of a group; none of a group that holds a target or test image
    double cosine = 0.95; ///< of the features, at least
    int bits = 32;        ///< of the perceptual hash that differ, at most

    bool include(float pairCosine, int pairBits) const
    {
        return static_cast<double>(pairCosine) >= cosine && pairBits <= bits;
    }
};

struct SelectOptions {
    std::string selector = "simcore"; ///< simcore, random, single, k-centre, nearest, contrast
    int clusters = 100;               ///< k
    CutOptions cut;
    ReasonedNumbers leaveOutCentroids; ///< centroids that pick nothing, and why (simcore)
    bool leaveOutCopies = true;        ///< exact copies of target images in the open-set are not taken
    DuplicateLimits duplicates;        ///< of no effect before near-duplicates are found
    std::int64_t seed = 0;

    bool hasRounds() const { return selector == "simcore" || selector == "single"; }
    /// Those of leaveOutCentroids that count: none where the selector has no use for them.
    ReasonedNumbers leftOut() const { return selector == "simcore" ? leaveOutCentroids : ReasonedNumbers(); }
    std::vector<OptionProblem> check() const; ///< all problems at once; empty when valid
};

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, CutOptions>> describeFields(Options &o, Visitor &&field)
{
    field(Field{"budget", CORESIFT_TEXT("Options", "Budget"),
                CORESIFT_TEXT("Options", "Images to take at most: a count (1200) or a share of the open-set (2%)")},
          o.budget);
    field(Field{"stop", CORESIFT_TEXT("Options", "Stop rule"),
                CORESIFT_TEXT("Options", "End where similarity falls under the threshold")},
          o.stop);
    field(Field{"threshold", CORESIFT_TEXT("Options", "Threshold τ"),
                CORESIFT_TEXT("Options", "Share of the reference round's utility under which the rule ends"), 0.0, 1.0},
          o.threshold);
    field(Field{"patience", CORESIFT_TEXT("Options", "Patience p"),
                CORESIFT_TEXT("Options", "The round that sets the reference"), 1, 1000000},
          o.patience);
}

/// Pairs whose hashes differ by more are not kept at all.
constexpr int kMostDuplicateBits = 64;

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, DuplicateLimits>> describeFields(Options &o,
                                                                                               Visitor &&field)
{
    field(Field{"leave-out-duplicates", CORESIFT_TEXT("Options", "Leave out near-duplicates"),
                CORESIFT_TEXT("Options", "Take one of several near-copies, and none of a target or test image")},
          o.leaveOut);
    field(Field{"duplicate-cosine", CORESIFT_TEXT("Options", "Cosine of duplicates"),
                CORESIFT_TEXT("Options", "Features of near-duplicates are at least so alike"), 0.5, 1.0},
          o.cosine);
    field(
        Field{"duplicate-bits", CORESIFT_TEXT("Options", "Bits of duplicates"),
              CORESIFT_TEXT("Options", "Bits of the perceptual hash, of 256, in which near-duplicates differ at most"),
              0, kMostDuplicateBits},
        o.bits);
}

template <class Options, class Visitor>
std::enable_if_t<std::is_same_v<std::remove_const_t<Options>, SelectOptions>> describeFields(Options &o,
                                                                                             Visitor &&field)
{
    field(Field{"selector",
                CORESIFT_TEXT("Options", "Selector"),
                CORESIFT_TEXT("Options", "How images are ranked"),
                {},
                {},
                {"simcore", "random", "single", "k-centre", "nearest", "contrast"}},
          o.selector);
    field(Field{"clusters", CORESIFT_TEXT("Options", "Clusters"),
                CORESIFT_TEXT("Options", "Centroids of the target set"), 1, 100000},
          o.clusters);
    describeFields(o.cut, field);
    field(Field{"leave-out-centroids", CORESIFT_TEXT("Options", "Leave out centroids"),
                CORESIFT_TEXT("Options", "Centroids that pick nothing, and why: 3,17: blurred; 20 (none: all pick)"), 0,
                100000},
          o.leaveOutCentroids);
    field(Field{"leave-out-copies", CORESIFT_TEXT("Options", "Leave out copies"),
                CORESIFT_TEXT("Options", "Do not take exact copies of target images")},
          o.leaveOutCopies);
    describeFields(o.duplicates, field);
    field(Field{"seed", CORESIFT_TEXT("Options", "Seed"),
                CORESIFT_TEXT("Options", "The same seed gives the same result"), 0, 9.0e15},
          o.seed);
}

/// "simcore", "random", …: what SelectOptions::selector can be.
std::vector<std::string> selectorNames();

} // namespace coresift
