/// Groups of near-duplicates under given limits, and what is left out of each. Private to the study.
#pragma once

#include "core/study/duplicates.h"

#include <functional>
#include <unordered_set>

namespace coresift {

using ImageIds = std::unordered_set<std::int64_t>;

/// The pairs of a study among the images that can still be read. Answers other limits without reading anything: about
/// 20 ms for 100,000 pairs. Immutable but for prefer().
class NearCopies {
public:
    NearCopies() = default; ///< no pairs
    NearCopies(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue);

    /// Open-set images that are in a pair, ascending.
    std::vector<std::int64_t> openSetImages() const;
    /// Of a group, the open-set image with the highest value is taken; without values, or among equal ones, the lowest
    /// id.
    void prefer(const std::function<float(std::int64_t id)> &value);

    /// Open-set images that are not to be taken: all but one of a group, or all where the group holds a target or test
    /// image. Pinned ones stay, one of them in the place of the best; absent ones are neither taken nor listed.
    std::vector<NearCopy> leftOut(const DuplicateLimits &limits, const ImageIds &pinned, const ImageIds &absent) const;

    /// Images of target and open-set in a group with a test image, ascending.
    std::vector<Leak> leaks(const DuplicateLimits &limits) const;

private:
    /// An image that is in a pair.
    struct Node {
        std::int64_t id = 0;
        SetRole role = SetRole::OpenSet;
        float value = 0;
    };
    using Group = std::vector<std::uint32_t>; ///< nodes, ascending

    struct Link {
        NearPair pair; ///< of nodes
        int bits = 0;
    };

    std::vector<NearPair> pairsWithin(const DuplicateLimits &limits) const;
    std::vector<Group> groups(const std::vector<NearPair> &pairs) const; ///< of two and more
    const Node *firstOf(const Group &group, SetRole role) const;         ///< null when there is none
    const Node *standsFor(const Group &group, const ImageIds &pinned, const ImageIds &absent) const;

    std::vector<Node> m_nodes; ///< ascending by id
    std::vector<Link> m_links;
};

} // namespace coresift
