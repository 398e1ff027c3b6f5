#include "core/study/near_copies.h"

#include "core/study/pairs_file.h"
#include "core/study/stage_run.h"

#include <algorithm>

namespace coresift {

NearCopies::NearCopies(const std::string &studyFolder, const StudySettings &settings, const Catalogue &catalogue)
{
    if (settings.pairs.empty())
        return;
    const std::vector<DuplicatePair> pairs = readPairs(studyFolder, settings);
    ImageIds paired;
    for (const DuplicatePair &pair : pairs)
        paired.insert({pair.a, pair.b});
    for (const Root &root : settings.roots)
        for (const ImageRecord &image : catalogue.readableImages(root.name))
            if (paired.count(image.id) != 0)
                m_nodes.push_back({image.id, root.role, 0});
    const auto byId = [](const Node &a, const Node &b) { return a.id < b.id; };
    std::sort(m_nodes.begin(), m_nodes.end(), byId);
    const auto nodeOf = [&](std::int64_t id) {
        const auto at = std::lower_bound(m_nodes.begin(), m_nodes.end(), Node{id, {}, 0}, byId);
        return at != m_nodes.end() && at->id == id ? at - m_nodes.begin() : -1; // −1: gone since
    };
    for (const DuplicatePair &pair : pairs) {
        const auto a = nodeOf(std::min(pair.a, pair.b)), b = nodeOf(std::max(pair.a, pair.b));
        if (a < 0 || b < 0)
            continue;
        m_links.push_back({{static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), pair.cosine}, pair.bits});
    }
}

std::vector<std::int64_t> NearCopies::openSetImages() const
{
    std::vector<std::int64_t> ids;
    for (const Node &node : m_nodes)
        if (node.role == SetRole::OpenSet)
            ids.push_back(node.id);
    return ids;
}

void NearCopies::prefer(const std::function<float(std::int64_t id)> &value)
{
    for (Node &node : m_nodes)
        if (node.role == SetRole::OpenSet)
            node.value = value(node.id);
}

std::vector<NearPair> NearCopies::pairsWithin(const DuplicateLimits &limits) const
{
    std::vector<NearPair> pairs;
    for (const Link &link : m_links)
        if (limits.include(link.pair.cosine, link.bits))
            pairs.push_back(link.pair);
    return pairs;
}

std::vector<NearCopies::Group> NearCopies::groups(const std::vector<NearPair> &pairs) const
{
    const std::vector<std::uint32_t> lowest = groupRows(m_nodes.size(), pairs);
    std::vector<Group> all(m_nodes.size());
    for (std::uint32_t node = 0; node < lowest.size(); ++node)
        all[lowest[node]].push_back(node);
    all.erase(std::remove_if(all.begin(), all.end(), [](const Group &group) { return group.size() < 2; }), all.end());
    return all;
}

const NearCopies::Node *NearCopies::firstOf(const Group &group, SetRole role) const
{
    for (const std::uint32_t node : group)
        if (m_nodes[node].role == role)
            return &m_nodes[node];
    return nullptr;
}

const NearCopies::Node *NearCopies::standsFor(const Group &group, const ImageIds &pinned, const ImageIds &absent) const
{
    for (const SetRole role : {SetRole::Test, SetRole::Target})
        if (const Node *node = firstOf(group, role))
            return node;
    const Node *best = nullptr;
    for (const std::uint32_t at : group) {
        const Node &node = m_nodes[at];
        if (pinned.count(node.id) != 0)
            return &node;
        if (absent.count(node.id) == 0 && (best == nullptr || node.value > best->value))
            best = &node;
    }
    return best;
}

std::vector<NearCopy> NearCopies::leftOut(const DuplicateLimits &limits, const ImageIds &pinned,
                                          const ImageIds &absent) const
{
    std::vector<NearCopy> copies;
    for (const Group &group : groups(pairsWithin(limits))) {
        const Node *standing = standsFor(group, pinned, absent);
        for (const std::uint32_t at : group) {
            const Node &node = m_nodes[at];
            if (node.role == SetRole::OpenSet && &node != standing && pinned.count(node.id) == 0 &&
                absent.count(node.id) == 0)
                copies.push_back({node.id, standing->id, standing->role});
        }
    }
    return copies;
}

std::vector<Leak> NearCopies::leaks(const DuplicateLimits &limits) const
{
    std::vector<const Node *> testOf(m_nodes.size(), nullptr); // of each node's group
    for (const Group &group : groups(pairsWithin(limits)))
        for (const std::uint32_t node : group)
            testOf[node] = firstOf(group, SetRole::Test);
    const auto strength = [](const Leak &link) { return std::pair(link.testImage != 0, link.cosine); };
    std::vector<Leak> links(m_nodes.size()); // the best link of each node, to a test image rather than to another
    const auto offer = [&](std::uint32_t node, std::uint32_t other, const Link &link) {
        const std::int64_t testImage = m_nodes[other].role == SetRole::Test ? m_nodes[other].id : 0;
        const Leak leak{m_nodes[node].id, testImage, link.pair.cosine, link.bits};
        if (strength(leak) > strength(links[node]))
            links[node] = leak;
    };
    for (const Link &link : m_links)
        if (limits.include(link.pair.cosine, link.bits)) {
            offer(link.pair.a, link.pair.b, link);
            offer(link.pair.b, link.pair.a, link);
        }
    std::vector<Leak> found;
    for (std::size_t node = 0; node < m_nodes.size(); ++node) {
        if (testOf[node] == nullptr || m_nodes[node].role == SetRole::Test)
            continue;
        if (links[node].testImage == 0)
            links[node].testImage = testOf[node]->id;
        found.push_back(links[node]);
    }
    return found;
}

} // namespace coresift
